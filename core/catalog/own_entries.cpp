#include "core/catalog/own_entries.h"

#include "core/base/file_io.h"
#include "core/catalog/catalog_file.h"
#include "core/catalog/entry_json.h"
#include "core/catalog/json_text.h"
#include "core/catalog/load.h"
#include "core/catalog/own_file.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace vramwise
{

namespace fs = std::filesystem;

namespace
{

/// The entry of `present`, hidden or not; null where there is none.
OrderedJson presentEntry(const Catalog& present, const EntryName& name)
{
    const auto among = [&](auto entries) -> OrderedJson {
        const auto found = std::find_if(entries.begin(), entries.end(),
                                        [&](const auto& entry) { return entry.id.value == name.id; });
        return found == entries.end() ? OrderedJson() : entryJson(*found);
    };
    switch (name.kind) {
    case EntryKind::Card: {
        OrderedJson shown = among(present.cards());
        return shown.is_null() ? among(present.hiddenCards()) : shown;
    }
    case EntryKind::Model: {
        OrderedJson shown = among(present.models());
        return shown.is_null() ? among(present.hiddenModels()) : shown;
    }
    case EntryKind::Component:
        return among(present.components());
    case EntryKind::Precision:
        return among(present.precisions());
    }
    return {};
}

EntryOrigin originOf(const Catalog& present, const EntryName& name)
{
    switch (name.kind) {
    case EntryKind::Card:
        return present.provenance(CardId{name.id}).origin;
    case EntryKind::Model:
        return present.provenance(ModelId{name.id}).origin;
    case EntryKind::Component:
        return present.provenance(ComponentId{name.id}).origin;
    case EntryKind::Precision:
        return present.provenance(PrecisionId{name.id}).origin;
    }
    return EntryOrigin::BuiltIn;
}

Result<OrderedJson> wholeEntry(const Catalog& catalog, const EntryName& name)
{
    OrderedJson entry = presentEntry(catalog, name);
    if (entry.is_null())
        return fail(ErrorCode::UnknownReference, {name.id, std::string(kindWord(name.kind))});
    return entry;
}

/// What turns `before` into `after` by merging: changed members, and null for those that are gone.
OrderedJson patchBetween(const OrderedJson& before, const OrderedJson& after)
{
    OrderedJson patch = OrderedJson::object();
    for (const auto& member : before.items())
        if (!after.contains(member.key()))
            patch[member.key()] = nullptr;
    for (const auto& member : after.items()) {
        const auto old = before.find(member.key());
        // The order of keys is nobody's business.
        if (old != before.end() && nlohmann::json(*old) == nlohmann::json(member.value()))
            continue;
        const bool nested = old != before.end() && old->is_object() && member.value().is_object();
        patch[member.key()] = nested ? patchBetween(*old, member.value()) : member.value();
    }
    return patch;
}

void addSource(OrderedJson& entry, const Source& source)
{
    OrderedJson& sources = entry["sources"];
    if (!sources.is_array())
        sources = OrderedJson::array();
    if (std::find(sources.begin(), sources.end(), source.id.value) == sources.end())
        sources.push_back(source.id.value);
}

/// All ids of sources that an entry names, at any depth.
void collectSources(const OrderedJson& json, std::vector<std::string>& ids)
{
    for (const auto& member : json.items()) {
        const bool isId = member.key() == "source" || member.key() == "reference_source";
        if (isId && member.value().is_string())
            ids.push_back(member.value().get<std::string>());
        else if (member.key() == "sources" && member.value().is_array())
            for (const auto& id : member.value())
                ids.push_back(id.get<std::string>());
        else if (member.value().is_structured())
            collectSources(member.value(), ids);
    }
}

/// Components of a model that nobody else has.
OrderedJson ownComponents(const Catalog& catalog, const Model& model)
{
    std::vector<ComponentId> ids = model.textEncoders;
    ids.insert(ids.end(), model.otherComponents.begin(), model.otherComponents.end());
    if (model.vae)
        ids.push_back(*model.vae);
    OrderedJson list = OrderedJson::array();
    for (const ComponentId& id : ids)
        if (const Component* part = catalog.component(id);
            part != nullptr && catalog.provenance(id).origin != EntryOrigin::BuiltIn)
            list.push_back(entryJson(*part));
    return list;
}

OrderedJson sourcesOf(const Catalog& catalog, const OrderedJson& file)
{
    std::vector<std::string> ids;
    collectSources(file, ids);
    OrderedJson sources = OrderedJson::object();
    for (const std::string& id : ids)
        if (const Source* source = catalog.source({id}))
            sources[id] = sourceJson(*source);
    return sources;
}

/// Problems in the entry at `pointer`, their fields told within it. What the file had of its own besides `edited`
/// and we do not know stands in nobody's way.
SaveProblems problemsAt(const std::vector<Error>& problems, const std::string& pointer, const OrderedJson& edited)
{
    SaveProblems found;
    for (Error problem : problems) {
        const std::string& field = problem.where.field;
        if (field != pointer && !field.starts_with(pointer + '/'))
            continue;
        const std::string within = field.substr(pointer.size());
        if (problem.code == ErrorCode::UnknownField && !edited.contains(OrderedJson::json_pointer(within)))
            continue;
        problem.where = {{}, 0, within};
        found.push_back(std::move(problem));
    }
    return found;
}

}  // namespace

Result<std::string> entryText(const Catalog& catalog, const EntryName& entry)
{
    return wholeEntry(catalog, entry).map([](const OrderedJson& json) { return json.dump(2); });
}

Result<std::string> sharedEntry(const Catalog& catalog, const EntryName& entry, const Date& today)
{
    const Result<OrderedJson> whole = wholeEntry(catalog, entry);
    if (!whole)
        return tl::unexpected(whole.error());
    OrderedJson lists = OrderedJson::object();
    if (const Model* model = entry.kind == EntryKind::Model ? catalog.model({entry.id}) : nullptr)
        if (OrderedJson parts = ownComponents(catalog, *model); !parts.empty())
            lists["components"] = std::move(parts);
    lists[std::string(listOf(entry.kind))] = OrderedJson::array({*whole});
    OrderedJson file{{"schema", kCatalogSchema}, {"kind", fileKindOf(entry.kind)}, {"date", isoDate(today)}};
    file["sources"] = sourcesOf(catalog, lists);
    file.update(lists);
    return file.dump(2, ' ', false, OrderedJson::error_handler_t::replace) + '\n';
}

SaveProblems OwnEntries::save(EntryKind kind, std::string_view entry, const Catalog& present,
                              const Source& source) const
{
    const Result<nlohmann::json> readable = parseJson(entry, {});
    if (!readable || !readable->is_object())
        return {readable ? Error{ErrorCode::WrongType, {"object", readable->type_name()}, {}} : readable.error()};
    OrderedJson edited = OrderedJson::parse(entry);
    const auto id = edited.find("id");
    const EntryName name{kind, id != edited.end() && id->is_string() ? id->get<std::string>() : std::string()};
    const OrderedJson before = presentEntry(present, name);
    if (!before.is_null() && patchBetween(before, edited).empty())
        return {};
    addSource(edited, source);
    const bool changes = !before.is_null() && originOf(present, name) != EntryOrigin::Added;

    Result<OwnFile> file = OwnFile::holding(m_folder, name);
    if (!file)
        return {file.error()};
    const std::string pointer = before.is_null() ? file->append(kind, edited)
        : changes                                ? file->change(name, patchBetween(before, edited))
                                                 : file->alter(name, patchBetween(before, edited), edited);
    file->define(source);
    const std::string text = file->text();
    SaveProblems problems = problemsAt(validateText(text, {}, present), pointer, edited);
    if (!problems.empty())
        return problems;
    if (const Result<void> written = writeFileAtomically(file->path(), text); !written)
        problems.push_back(written.error());
    return problems;
}

Result<void> OwnEntries::hide(const EntryName& entry) const
{
    Result<OwnFile> file = OwnFile::holding(m_folder, entry);
    if (!file)
        return tl::unexpected(file.error());
    file->hide(entry);
    return writeFileAtomically(file->path(), file->text());
}

Result<bool> OwnEntries::reset(const EntryName& entry) const
{
    bool any = false;
    for (const fs::path& path : jsonFilesIn(m_folder).value_or(std::vector<fs::path>())) {
        Result<OwnFile> file = OwnFile::read(path, entry.kind);
        if (!file || !file->forget(entry))
            continue;
        any = true;
        if (const Result<void> written = writeFileAtomically(path, file->text()); !written)
            return tl::unexpected(written.error());
    }
    return any;
}

}  // namespace vramwise
