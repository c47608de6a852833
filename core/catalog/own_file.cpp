#include "core/catalog/own_file.h"

#include "core/base/file_io.h"
#include "core/catalog/catalog_file.h"
#include "core/catalog/entry_json.h"
#include "core/catalog/json_text.h"

#include <algorithm>
#include <system_error>

namespace vramwise
{

namespace fs = std::filesystem;

namespace
{

constexpr const char* kKeys[]{"id", "change", "hide"};

bool isOf(const OrderedJson& entry, const char* key, const std::string& id)
{
    if (!entry.is_object())
        return false;
    const auto found = entry.find(key);
    return found != entry.end() && found->is_string() && found->get_ref<const std::string&>() == id;
}

bool isOfAnyKey(const OrderedJson& entry, const std::string& id)
{
    return std::any_of(std::begin(kKeys), std::end(kKeys), [&](const char* key) { return isOf(entry, key, id); });
}

/// RFC 7386, except that null stays in a change: there it takes a fact out of the built-in entry.
void layOver(OrderedJson& change, const OrderedJson& patch)
{
    for (const auto& member : patch.items()) {
        const auto old = change.find(member.key());
        if (old != change.end() && old->is_object() && member.value().is_object())
            layOver(*old, member.value());
        else
            change[member.key()] = member.value();
    }
}

/// Whether a file that was read is one that we may write; the error names what is in the way.
Result<void> checkWritable(const nlohmann::json& json, const std::string& name, EntryKind kind)
{
    ProblemList problems(name);
    const JsonPath path;
    FieldReader root(json, path, problems);
    if (root.isObject() && checkSchema(root)) {
        const std::string found = root.text("kind");
        if (!found.empty() && found != fileKindOf(kind))
            root.problem("kind", ErrorCode::WrongKind, {shortened(found), std::string(fileKindOf(kind))});
        if (root.has(listOf(kind)) && !json[std::string(listOf(kind))].is_array())
            root.problem(listOf(kind), ErrorCode::WrongType, {"array", json[std::string(listOf(kind))].type_name()});
        if (root.has("sources") && !json["sources"].is_object())
            root.problem("sources", ErrorCode::WrongType, {"object", json["sources"].type_name()});
    }
    if (!problems.errors().empty())
        return tl::unexpected(problems.errors().front());
    return {};
}

}  // namespace

std::string_view listOf(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Card:
        return "cards";
    case EntryKind::Component:
        return "components";
    case EntryKind::Model:
        return "models";
    case EntryKind::Precision:
        return "precisions";
    }
    return {};
}

std::string_view fileKindOf(EntryKind kind) { return kind == EntryKind::Component ? "models" : listOf(kind); }

std::string_view kindWord(EntryKind kind)
{
    std::string_view word = listOf(kind);
    word.remove_suffix(1);
    return word;
}

Result<OwnFile> OwnFile::read(const fs::path& path, EntryKind kind)
{
    const Result<std::string> text = readTextFile(path);
    if (!text)
        return tl::unexpected(text.error());
    const Result<nlohmann::json> json = parseJson(*text, displayName(path));
    if (!json)
        return tl::unexpected(json.error());
    if (const Result<void> writable = checkWritable(*json, displayName(path), kind); !writable)
        return tl::unexpected(writable.error());
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    const std::string_view plain
        = std::string_view(*text).starts_with(mark) ? std::string_view(*text).substr(3) : *text;
    return OwnFile(path, OrderedJson::parse(plain));
}

Result<OwnFile> OwnFile::holding(const fs::path& folder, const EntryName& entry)
{
    for (const fs::path& path : jsonFilesIn(folder).value_or(std::vector<fs::path>())) {
        Result<OwnFile> file = read(path, entry.kind);
        if (file && file->mentions(entry))
            return file;
    }
    const fs::path usual = folder / (std::string(fileKindOf(entry.kind)) + ".json");
    std::error_code ignored;
    if (fs::exists(usual, ignored))
        return read(usual, entry.kind);
    return OwnFile(usual, OrderedJson{{"schema", kCatalogSchema}, {"kind", fileKindOf(entry.kind)}});
}

std::string OwnFile::text() const { return m_json.dump(2, ' ', false, OrderedJson::error_handler_t::replace) + '\n'; }

OrderedJson& OwnFile::list(EntryKind kind)
{
    OrderedJson& entries = m_json[std::string(listOf(kind))];
    if (!entries.is_array())
        entries = OrderedJson::array();
    return entries;
}

bool OwnFile::mentions(const EntryName& entry) const
{
    const auto entries = m_json.find(std::string(listOf(entry.kind)));
    return entries != m_json.end() && std::any_of(entries->begin(), entries->end(), [&](const OrderedJson& other) {
               return isOfAnyKey(other, entry.id);
           });
}

OrderedJson* OwnFile::find(const EntryName& entry, const char* key, std::string& pointer)
{
    OrderedJson& entries = list(entry.kind);
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (!isOf(entries[i], key, entry.id))
            continue;
        pointer = '/' + std::string(listOf(entry.kind)) + '/' + std::to_string(i);
        return &entries[i];
    }
    return nullptr;
}

std::string OwnFile::append(EntryKind kind, const OrderedJson& entry)
{
    OrderedJson& entries = list(kind);
    entries.push_back(entry);
    return '/' + std::string(listOf(kind)) + '/' + std::to_string(entries.size() - 1);
}

std::string OwnFile::change(const EntryName& entry, const OrderedJson& patch)
{
    std::string pointer;
    // A whole entry over a built-in one stays a whole one.
    if (OrderedJson* whole = find(entry, "id", pointer)) {
        whole->merge_patch(patch);
        return pointer;
    }
    if (OrderedJson* old = find(entry, "change", pointer)) {
        layOver(*old, patch);
        return pointer;
    }
    OrderedJson change{{"change", entry.id}};
    layOver(change, patch);
    return append(entry.kind, change);
}

std::string OwnFile::alter(const EntryName& entry, const OrderedJson& patch, const OrderedJson& whole)
{
    std::string pointer;
    OrderedJson* old = find(entry, "id", pointer);
    if (old == nullptr)
        return append(entry.kind, whole);
    old->merge_patch(patch);
    return pointer;
}

void OwnFile::hide(const EntryName& entry)
{
    std::string pointer;
    if (find(entry, "hide", pointer) == nullptr)
        append(entry.kind, OrderedJson{{"hide", entry.id}});
}

bool OwnFile::forget(const EntryName& entry)
{
    OrderedJson& entries = list(entry.kind);
    OrderedJson kept = OrderedJson::array();
    for (OrderedJson& other : entries)
        if (!isOfAnyKey(other, entry.id))
            kept.push_back(std::move(other));
    const bool found = kept.size() != entries.size();
    entries = std::move(kept);
    return found;
}

const OrderedJson* OwnFile::entry(const EntryName& name) const
{
    const auto entries = m_json.find(std::string(listOf(name.kind)));
    if (entries != m_json.end())
        for (const OrderedJson& other : *entries)
            if (isOf(other, "id", name.id) || isOf(other, "change", name.id))
                return &other;
    return nullptr;
}

void OwnFile::define(const Source& source)
{
    m_json["sources"][source.id.value] = sourceJson(source);
    putHeadFirst();
}

bool OwnFile::defines(const std::string& source) const
{
    const auto sources = m_json.find("sources");
    return sources != m_json.end() && sources->contains(source);
}

void OwnFile::date(const Date& date)
{
    if (m_json.contains("date"))
        return;
    m_json["date"] = isoDate(date);
    putHeadFirst();
}

void OwnFile::putHeadFirst()
{
    OrderedJson ordered = OrderedJson::object();
    for (const char* key : {"schema", "kind", "date", "sources"})
        if (m_json.contains(key))
            ordered[key] = m_json[key];
    for (const auto& member : m_json.items())
        if (!ordered.contains(member.key()))
            ordered[member.key()] = member.value();
    m_json = std::move(ordered);
}

}  // namespace vramwise
