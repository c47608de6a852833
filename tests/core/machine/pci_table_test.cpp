// The table of PCI ids: the shipped one against the catalog and the system's pci.ids, and what its loader refuses.
#include "core/machine/pci_table.h"

#include "tests/core/catalog/small_catalog.h"
#include "tests/core/machine/recorded_machine.h"
#include "tests/core/shipped_catalog.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <fstream>
#include <map>
#include <set>

namespace vramwise
{
namespace
{

using namespace test;
using ::testing::IsEmpty;
using ::testing::SizeIs;

LoadedPciTable shippedTable() { return loadPciTable({VRAMWISE_CATALOG_DIR}, shippedCatalog()); }

std::string lower(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return char(std::tolower(c)); });
    return text;
}

/// The word of a card's name that tells it from others: "4060", "RX" is none.
std::string numberWord(const std::string& name)
{
    std::istringstream words(name);
    for (std::string word; words >> word;)
        if (std::any_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; }))
            return lower(word);
    return {};
}

TEST(ShippedPciTable, hasNoProblems)
{
    const LoadedPciTable loaded = shippedTable();
    EXPECT_THAT(loaded.problems, IsEmpty());
    EXPECT_GT(loaded.table.entries.size(), 300U);
}

/// Who hides a card in a folder of their own has not made the table wrong.
TEST(ShippedPciTable, standsForNoCardThatIsHidden)
{
    const TestFolder folder;
    folder.write("mine.json", std::string(R"({"schema": 1, "kind": "cards", "cards": [{"hide": "rtx-4090"}]})"));
    const LoadedCatalog loaded = loadCatalog(VRAMWISE_CATALOG_DIR, {folder.path()});
    const LoadedPciTable table = loadPciTable({VRAMWISE_CATALOG_DIR}, loaded.catalog);
    EXPECT_THAT(table.problems, IsEmpty());
    for (const PciEntry& entry : table.table.entries)
        EXPECT_THAT(entry.cards, ::testing::Not(::testing::Contains(CardId{"rtx-4090"}))) << entry.name;
}

TEST(ShippedPciTable, namesAgreeWithTheCardsThatTheyStandFor)
{
    for (const PciEntry& entry : shippedPciTable().entries)
        for (const CardId& id : entry.cards) {
            const Card& card = *shippedCatalog().card(id);
            const std::string told = lower(entry.name + ' ' + entry.processor);
            EXPECT_NE(told.find(numberWord(card.name)), std::string::npos) << entry.name << " is no " << card.name;
            const bool mobile = told.find("mobile") != std::string::npos || told.find("laptop") != std::string::npos;
            if (mobile) {
                EXPECT_EQ(card.form, Form::Laptop) << entry.name;
            }
        }
}

TEST(ShippedPciTable, cardsThatShareAnIdDifferInMemory)
{
    for (const PciEntry& entry : shippedPciTable().entries) {
        std::set<double> sizes;
        for (const CardId& id : entry.cards)
            sizes.insert(shippedCatalog().card(id)->memory.size.value);
        // The two GTX 1650 are the one pair that nothing tells apart.
        if (entry.name.find("GTX 1650]") == std::string::npos) {
            EXPECT_EQ(sizes.size(), entry.cards.size()) << entry.name;
        }
    }
}

TEST(ShippedPciTable, agreesWithPciIdsOfTheSystem)
{
    std::ifstream file("/usr/share/misc/pci.ids");
    if (!file)
        GTEST_SKIP() << "no pci.ids here (Debian: package pci.ids)";
    std::map<std::pair<int, int>, std::string> names;
    int vendor = 0;
    for (std::string line; std::getline(file, line);) {
        if (line.size() < 6 || line[0] == '#' || line.starts_with("\t\t") || line.starts_with("C "))
            continue;
        const bool isDevice = line[0] == '\t';
        const int id = int(std::strtol(line.c_str() + (isDevice ? 1 : 0), nullptr, 16));
        if (isDevice)
            names.emplace(std::pair(vendor, id), line.substr(7));
        else
            vendor = id;
    }
    int compared = 0;
    for (const PciEntry& entry : shippedPciTable().entries) {
        const auto found = names.find({entry.vendor, entry.device});
        if (entry.revision || found == names.end())
            continue;
        // Later lists word some names anew, and their chips more exactly: "GA102" became "GA102GL".
        ++compared;
        const std::string chip = lower(entry.name.substr(0, entry.name.find(' '))).substr(0, 4);
        const std::string listed = lower(found->second);
        const bool agrees = listed.starts_with(chip)
            || lower(entry.name).find(listed.substr(0, listed.find(' '))) != std::string::npos;
        EXPECT_TRUE(agrees) << entry.name << " / " << found->second;
    }
    EXPECT_GT(compared, 100);
}

constexpr const char* kHead = R"({"schema": 1, "kind": "pci-ids", "date": "2026-11-23",
 "sources": {"s": {"title": "A list"}}, "devices": [)";

LoadedPciTable parse(const std::string& devices)
{
    return parsePciTable(kHead + devices + "]}", "ids.json", shippedCatalog());
}

TEST(PciTable, findsTheRevisionFirst)
{
    const LoadedPciTable loaded = parse(
        R"({"id": "1002:744c", "revision": "c8", "name": "A", "cards": ["rx-7900-xtx"], "source": "s"},
           {"id": "1002:744c", "name": "B", "source": "s"})");
    ASSERT_THAT(loaded.problems, IsEmpty());
    const auto nameOf = [&](std::optional<std::uint8_t> revision) {
        const auto found = loaded.table.find({0x1002, 0x744c, {}, {}, revision});
        return found.size() == 1 ? found[0]->name : std::string();
    };
    EXPECT_EQ(nameOf(std::uint8_t(0xc8)), "A");
    EXPECT_EQ(nameOf(std::uint8_t(0xcc)), "B");
    EXPECT_EQ(nameOf(std::nullopt), "B");
}

struct BadEntry {
    const char* text;
    ErrorCode code;
    const char* field;
};

class BadPciEntries : public ::testing::TestWithParam<BadEntry>
{
};

TEST_P(BadPciEntries, areLeftOutWithTheirPlace)
{
    const LoadedPciTable loaded = parse(GetParam().text);
    ASSERT_THAT(loaded.problems, ::testing::Not(IsEmpty()));
    EXPECT_EQ(loaded.problems.front().code, GetParam().code);
    EXPECT_EQ(loaded.problems.front().where.field, GetParam().field);
    EXPECT_EQ(loaded.problems.front().where.file, "ids.json");
    EXPECT_GT(loaded.problems.front().where.line, 0);
}

INSTANTIATE_TEST_SUITE_P(
    Entries, BadPciEntries,
    ::testing::Values(
        BadEntry{R"({"id": "10de", "name": "A", "source": "s"})", ErrorCode::BadValue, "/devices/0/id"},
        BadEntry{R"({"id": "10de:26840", "name": "A", "source": "s"})", ErrorCode::BadValue, "/devices/0/id"},
        BadEntry{R"({"name": "A", "source": "s"})", ErrorCode::MissingField, "/devices/0/id"},
        BadEntry{R"({"id": "10de:2684", "source": "s"})", ErrorCode::MissingField, "/devices/0/name"},
        BadEntry{R"({"id": "10de:2684", "revision": "x8", "name": "A", "source": "s"})", ErrorCode::BadValue,
                 "/devices/0/revision"},
        BadEntry{R"({"id": "10de:2684", "name": "A", "cards": ["rtx-4091"], "source": "s"})",
                 ErrorCode::UnknownReference, "/devices/0/cards"},
        BadEntry{R"({"id": "10de:2684", "name": "A", "kind": "fast", "source": "s"})", ErrorCode::BadValue,
                 "/devices/0/kind"},
        BadEntry{R"({"id": "10de:2684", "name": "A", "source": "t"})", ErrorCode::UnknownReference,
                 "/devices/0/source"},
        BadEntry{R"({"id": "10de:2684", "name": "A", "source": "s"}, {"id": "10de:2684", "name": "B", "source": "s"})",
                 ErrorCode::DuplicateId, "/devices/1/id"}));

TEST(PciTable, brokenFilesGiveProblemsAndNoEntries)
{
    for (const char* text :
         {"", "[]", "{", R"({"schema": 99, "kind": "pci-ids"})", R"({"schema": 1, "kind": "cards"})"}) {
        const LoadedPciTable loaded = parsePciTable(text, "ids.json", shippedCatalog());
        EXPECT_THAT(loaded.problems, ::testing::Not(IsEmpty())) << text;
        EXPECT_THAT(loaded.table.entries, IsEmpty()) << text;
    }
}

}  // namespace
}  // namespace vramwise
