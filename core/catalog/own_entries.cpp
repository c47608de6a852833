#include "core/catalog/own_entries.h"

#include "core/base/file_io.h"
#include "core/catalog/catalog_file.h"
#include "core/catalog/entry_json.h"
#include "core/catalog/own_file.h"
#include "core/catalog/own_saving.h"
#include "core/catalog/present_entries.h"

#include <nlohmann/json.hpp>

namespace vramwise
{

namespace fs = std::filesystem;

namespace
{

Result<OrderedJson> wholeEntry(const Catalog& catalog, const EntryName& name)
{
    OrderedJson entry = presentEntry(catalog, name);
    if (entry.is_null())
        return fail(ErrorCode::UnknownReference, {name.id, std::string(kindWord(name.kind))});
    return entry;
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

SaveProblems OwnEntries::save(const OwnEdit& edit, const Catalog& present) const
{
    OwnSaving saving(m_folder, present, edit);
    SaveProblems problems = saving.check();
    return problems.empty() ? saving.write() : problems;
}

SaveProblems OwnEntries::check(const OwnEdit& edit, const Catalog& present) const
{
    return OwnSaving(m_folder, present, edit).check();
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
