#include "core/catalog/own_saving.h"

#include "core/base/file_io.h"
#include "core/catalog/json_text.h"
#include "core/catalog/present_entries.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace vramwise
{

namespace
{

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

/// What tells the elements of a list apart: the precision of a file, the level of a UNet. Empty where nothing does.
std::string keyOfElement(const OrderedJson& element)
{
    for (const char* key : {"precision", "downscale"})
        if (element.is_object() && element.contains(key))
            return element[key].dump();
    return {};
}

const OrderedJson* elementLike(const OrderedJson& list, const std::string& key)
{
    const OrderedJson* found = nullptr;
    for (const OrderedJson& element : list) {
        if (key.empty() || keyOfElement(element) != key)
            continue;
        if (found != nullptr)
            return nullptr;
        found = &element;
    }
    return found;
}

void keepUnknownOfElement(OrderedJson& element, const OrderedJson& written, const OrderedJson* before)
{
    for (const auto& member : written.items())
        if (!element.contains(member.key()) && (before == nullptr || !before->contains(member.key())))
            element[member.key()] = member.value();
}

/// A list takes the place of the old one as a whole: what its elements have in the file (`written`) and we do not
/// know (`before` has it not) would go. Objects are merged anyway.
void keepUnknown(OrderedJson& patch, const OrderedJson& written, const OrderedJson& before)
{
    for (auto& member : patch.items()) {
        const auto old = written.find(member.key());
        const auto known = before.find(member.key());
        if (old == written.end() || known == before.end() || old->type() != member.value().type())
            continue;
        if (old->is_object())
            keepUnknown(member.value(), *old, *known);
        else if (old->is_array())
            for (OrderedJson& element : member.value()) {
                const std::string key = keyOfElement(element);
                if (const OrderedJson* like = elementLike(*old, key))
                    keepUnknownOfElement(element, *like, elementLike(*known, key));
            }
    }
}

bool namesSources(const OrderedJson& entry)
{
    const auto sources = entry.find("sources");
    return sources != entry.end() && !(sources->is_array() && sources->empty());
}

/// Who changes figures and names no other source answers for them.
void addOwnSource(OrderedJson& entry, const OrderedJson& before, const std::string& own)
{
    const bool untouched
        = !before.is_null() && entry.value("sources", OrderedJson()) == before.value("sources", OrderedJson());
    if (namesSources(entry) && !untouched)
        return;
    OrderedJson& sources = entry["sources"];
    if (!sources.is_array())
        sources = OrderedJson::array();
    if (std::find(sources.begin(), sources.end(), own) == sources.end())
        sources.push_back(own);
}

}  // namespace

OwnSaving::OwnSaving(const std::filesystem::path& folder, const Catalog& present, const OwnEdit& edit)
    : m_folder(folder), m_present(present), m_edit(edit)
{
    for (const EditedEntry& entry : edit.entries)
        place(entry, &entry == &edit.entries.front());
}

void OwnSaving::place(const EditedEntry& entry, bool isFirst)
{
    const Result<nlohmann::json> readable = parseJson(entry.json, {});
    if (!readable || !readable->is_object()) {
        m_problems.push_back(readable ? Error{ErrorCode::WrongType, {"object", readable->type_name()}, {}}
                                      : readable.error());
        return;
    }
    OrderedJson edited = OrderedJson::parse(entry.json);
    const auto id = edited.find("id");
    const EntryName name{entry.kind, id != edited.end() && id->is_string() ? id->get<std::string>() : std::string()};
    const OrderedJson before = presentEntry(m_present, name);
    if (before.is_null() || !patchBetween(before, edited).empty())
        placeEdited(name, before, std::move(edited), isFirst ? std::string() : name.id);
}

void OwnSaving::placeEdited(const EntryName& name, const OrderedJson& before, OrderedJson edited,
                            const std::string& owner)
{
    addOwnSource(edited, before, m_edit.own.id.value);
    const Result<std::size_t> place = open(name);
    if (!place) {
        m_problems.push_back(place.error());
        return;
    }
    OwnFile& file = m_files[*place];
    const bool isNew = before.is_null();
    const bool changes = !isNew && originOf(m_present, name) != EntryOrigin::Added;
    OrderedJson patch = isNew ? OrderedJson() : patchBetween(before, edited);
    if (const OrderedJson* written = file.entry(name); written != nullptr && !isNew)
        keepUnknown(patch, *written, before);
    std::string pointer = isNew ? file.append(name.kind, edited)
        : changes               ? file.change(name, patch)
                                : file.alter(name, patch, edited);
    m_placed.push_back({owner, *place, std::move(pointer), std::move(edited)});
    defineSources(m_placed.back(), !changes);
}

/// One that is open already is taken as it is by now.
Result<std::size_t> OwnSaving::open(const EntryName& name)
{
    Result<OwnFile> file = OwnFile::holding(m_folder, name);
    if (!file)
        return tl::unexpected(file.error());
    const auto same = std::find_if(m_files.begin(), m_files.end(),
                                   [&](const OwnFile& other) { return other.path() == file->path(); });
    if (same == m_files.end()) {
        m_files.push_back(std::move(*file));
        return m_files.size() - 1;
    }
    return static_cast<std::size_t>(same - m_files.begin());
}

const Source* OwnSaving::given(const std::string& id) const
{
    if (id == m_edit.own.id.value)
        return &m_edit.own;
    const auto found = std::find_if(m_edit.sources.begin(), m_edit.sources.end(),
                                    [&](const Source& source) { return source.id.value == id; });
    return found == m_edit.sources.end() ? nullptr : &*found;
}

/// A whole entry takes its sources from its own file; a change may name those of the catalog.
void OwnSaving::defineSources(const Placed& placed, bool whole)
{
    OwnFile& file = m_files[placed.file];
    if (m_edit.own.date)
        file.date(*m_edit.own.date);
    std::vector<std::string> ids;
    collectSources(placed.edited, ids);
    for (const std::string& id : ids) {
        if (const Source* source = given(id))
            file.define(*source);
        else if (const Source* known = m_present.source({id}); known != nullptr && whole && !file.defines(id))
            file.define(*known);
    }
}

SaveProblems OwnSaving::check()
{
    if (m_files.empty())
        return m_problems;
    std::vector<CatalogText> texts;
    for (const OwnFile& file : m_files)
        texts.push_back({displayName(file.path()), file.text()});
    const std::vector<Error> problems = validateTexts(std::move(texts), m_present);
    for (const Placed& placed : m_placed)
        collectProblems(problems, placed);
    collectSourceProblems(problems);
    return m_problems;
}

/// Fields are told within the entry. What the file had of its own besides what was edited and we do not know stands
/// in nobody's way.
void OwnSaving::collectProblems(const std::vector<Error>& problems, const Placed& placed)
{
    const std::string file = displayName(m_files[placed.file].path());
    for (Error problem : problems) {
        const std::string& field = problem.where.field;
        if (problem.where.file != file || (field != placed.pointer && !field.starts_with(placed.pointer + '/')))
            continue;
        const std::string within = field.substr(placed.pointer.size());
        if (problem.code == ErrorCode::UnknownField && !placed.edited.contains(OrderedJson::json_pointer(within)))
            continue;
        problem.where = {placed.owner, 0, within};
        m_problems.push_back(std::move(problem));
    }
}

void OwnSaving::collectSourceProblems(const std::vector<Error>& problems)
{
    for (const Source& source : m_edit.sources) {
        const std::string pointer = "/sources/" + source.id.value + '/';
        const auto found = std::find_if(problems.begin(), problems.end(),
                                        [&](const Error& problem) { return problem.where.field.starts_with(pointer); });
        if (found != problems.end())
            m_problems.push_back({found->code, found->args, {{}, 0, found->where.field}});
    }
}

SaveProblems OwnSaving::write()
{
    for (const OwnFile& file : m_files)
        if (const Result<void> written = writeFileAtomically(file.path(), file.text()); !written)
            return {written.error()};
    return {};
}

}  // namespace vramwise
