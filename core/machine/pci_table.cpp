#include "core/machine/pci_table.h"

#include "core/base/file_io.h"
#include "core/base/names.h"
#include "core/catalog/catalog_file.h"
#include "core/catalog/json_text.h"
#include "core/catalog/parsers.h"
#include "core/machine/machine_keys.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <iterator>
#include <set>
#include <tuple>

namespace vramwise
{

namespace fs = std::filesystem;

namespace
{

constexpr std::string_view kIdExample = "10de:2684";

/// The whole text as hexadecimal digits, `digits` of them.
template <class Number>
std::optional<Number> parseHex(std::string_view text, std::size_t digits)
{
    unsigned value = 0;
    const char* end = text.data() + text.size();
    const auto [last, problem] = std::from_chars(text.data(), end, value, 16);
    return text.size() == digits && problem == std::errc() && last == end ? std::optional(Number(value)) : std::nullopt;
}

auto keyOfEntry(const PciEntry& entry)
{
    return std::tuple(entry.vendor, entry.device, entry.revision, normalizedName(entry.processor));
}

class TableParser
{
public:
    TableParser(ProblemList& problems, const Catalog& catalog) : m_problems(problems), m_catalog(catalog) { }

    std::vector<PciEntry> parse(const Json& json)
    {
        const JsonPath path;
        FieldReader root(json, path, m_problems);
        if (!root.isObject() || !checkSchema(root))
            return {};
        const std::string kind = root.text("kind");
        if (!kind.empty() && kind != "pci-ids")
            root.problem("kind", ErrorCode::WrongKind, {shortened(kind), "pci-ids"});
        root.date("date");
        m_sources = parseSources(root);
        root.require("devices", "array");
        root.forEach("devices", [this](FieldReader& fields, std::size_t) { addEntry(fields); });
        root.finish();
        return std::move(m_entries);
    }

private:
    void addEntry(FieldReader& fields)
    {
        const std::size_t before = m_problems.spoiling();
        PciEntry entry;
        parseId(fields, entry);
        entry.name = fields.text("name");
        entry.processor = fields.findText("processor").value_or("");
        entry.cards = idsOf<CardId>(fields, "cards");
        entry.kind = fields.findChoice<DeviceKind>("kind").value_or(DeviceKind::Discrete);
        entry.unified = fields.findFlag("unified").value_or(false);
        parseSourceId(fields, "source", m_sources);
        checkCards(fields, entry);
        if (m_problems.spoiling() == before && !m_seen.insert(keyOfEntry(entry)).second)
            fields.problem("id", ErrorCode::DuplicateId, {fields.findText("id").value_or(""), m_problems.file()});
        if (m_problems.spoiling() == before)
            m_entries.push_back(std::move(entry));
    }

    static void parseId(FieldReader& fields, PciEntry& entry)
    {
        const std::string id = fields.text("id");
        if (const std::optional<VendorDevice> parsed = parseVendorDevice(id)) {
            entry.vendor = parsed->vendor;
            entry.device = parsed->device;
        } else if (fields.isText("id")) {
            fields.problem("id", ErrorCode::BadValue, {shortened(id), std::string(kIdExample)});
        }
        const std::optional<std::string> revision = fields.findText("revision");
        entry.revision = revision ? parseHex<std::uint8_t>(*revision, 2) : std::nullopt;
        if (revision && !entry.revision)
            fields.problem("revision", ErrorCode::BadValue, {shortened(*revision), "c8"});
    }

    void checkCards(FieldReader& fields, PciEntry& entry)
    {
        // Who hides a card has not made the table wrong.
        std::erase_if(entry.cards, [this](const CardId& id) { return m_catalog.isHidden(id); });
        for (const CardId& id : entry.cards) {
            if (m_catalog.card(id) != nullptr)
                continue;
            std::vector<std::string> args{id.value, "card"};
            std::vector<std::string> known;
            for (const Card& card : m_catalog.cards())
                known.push_back(card.id.value);
            for (std::string& name : nearestNames(id.value, known))
                args.push_back(std::move(name));
            fields.problem("cards", ErrorCode::UnknownReference, std::move(args));
        }
    }

    ProblemList& m_problems;
    const Catalog& m_catalog;
    SourceTable m_sources;
    std::vector<PciEntry> m_entries;
    std::set<decltype(keyOfEntry(PciEntry{}))> m_seen;
};

/// Later entries take the place of earlier ones.
void layOver(std::vector<PciEntry>& entries, std::vector<PciEntry> more)
{
    for (PciEntry& entry : more) {
        const auto same = std::find_if(entries.begin(), entries.end(), [&entry](const PciEntry& other) {
            return keyOfEntry(other) == keyOfEntry(entry);
        });
        if (same != entries.end())
            *same = std::move(entry);
        else
            entries.push_back(std::move(entry));
    }
}

}  // namespace

std::optional<VendorDevice> parseVendorDevice(std::string_view text)
{
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos)
        return std::nullopt;
    const auto vendor = parseHex<std::uint16_t>(text.substr(0, colon), 4);
    const auto device = parseHex<std::uint16_t>(text.substr(colon + 1), 4);
    return vendor && device ? std::optional(VendorDevice{*vendor, *device}) : std::nullopt;
}

std::vector<const PciEntry*> PciTable::find(const PciId& id) const
{
    std::vector<const PciEntry*> exact;
    std::vector<const PciEntry*> open;
    std::vector<const PciEntry*> others;
    for (const PciEntry& entry : entries) {
        if (entry.vendor != id.vendor || entry.device != id.device)
            continue;
        if (!entry.revision)
            open.push_back(&entry);
        else
            (entry.revision == id.revision ? exact : others).push_back(&entry);
    }
    if (!exact.empty())
        return exact;
    // Where the revision is not known, any of them may be meant; where it is another one, none is.
    return open.empty() && !id.revision ? others : open;
}

LoadedPciTable parsePciTable(std::string_view text, const std::string& name, const Catalog& catalog)
{
    LoadedPciTable loaded;
    ProblemList problems(name);
    if (const Result<Json> json = parseJson(text, name))
        loaded.table.entries = TableParser(problems, catalog).parse(*json);
    else
        problems.add(json.error());
    addLines(problems.errors(), text);
    loaded.problems = std::move(problems.errors());
    return loaded;
}

LoadedPciTable loadPciTable(const std::vector<fs::path>& catalogFolders, const Catalog& catalog)
{
    LoadedPciTable loaded;
    for (const fs::path& folder : catalogFolders) {
        const fs::path file = folder / "machine" / "pci_ids.json";
        std::error_code error;
        if (!fs::exists(file, error))
            continue;
        const Result<std::string> text = readTextFile(file);
        if (!text) {
            loaded.problems.push_back(text.error());
            continue;
        }
        LoadedPciTable one = parsePciTable(*text, displayName(file), catalog);
        layOver(loaded.table.entries, std::move(one.table.entries));
        std::move(one.problems.begin(), one.problems.end(), std::back_inserter(loaded.problems));
    }
    return loaded;
}

}  // namespace vramwise
