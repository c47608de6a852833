// Updates: the right one is taken, and everything else is refused before anything changes.
#include "core/bundle/bundle.h"

#include "core/base/file_io.h"
#include "core/bundle/difference.h"
#include "core/bundle/store.h"
#include "tests/core/bundle/made_bundle.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <ctime>

namespace vramwise
{
namespace
{

using test::sealed;
using test::testKeys;
using test::zipped;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

/// The small catalog with one figure changed, one card added and another price.
BundleParts changedParts()
{
    BundleParts parts = test::smallParts();
    Json cards = test::smallCards();
    cards["cards"][1]["power_w"] = 350;
    Json added = cards["cards"][1];
    added["id"] = "rtx-9999";
    added["name"] = "RTX 9999";
    added["aliases"] = Json::array();
    cards["cards"].push_back(added);
    parts["cards.json"] = cards.dump();
    Json prices = test::smallPrices();
    prices["prices"][0]["amount"] = "1.00";
    parts["prices.json"] = prices.dump();
    return parts;
}

/// What is wrong with an update by the first arguments of its error; "" where it is taken.
std::string refusalOf(const BundleParts& parts, const TrustedKeys& keys = testKeys().trusted())
{
    const Result<Bundle> bundle = checkBundle(parts, keys);
    if (bundle)
        return "";
    const Error& error = bundle.error();
    return error.code == ErrorCode::BadBundle
        ? error.args.at(0) + (error.args.size() > 1 && !error.args[1].empty() ? ' ' + error.args[1] : "")
        : "code " + std::to_string(int(error.code)) + ' ' + error.where.file + error.where.field;
}

TEST(Bundle, AGoodOneIsTakenFromAZipAndFromAFolder)
{
    const test::TestFolder folder;
    const BundleParts parts = sealed(test::smallParts());
    folder.write("update.zip", test::zippedParts(parts));
    std::filesystem::create_directories(folder.path() / "update");
    for (const auto& [name, content] : parts)
        folder.write("update/" + name, content);
    for (const char* name : {"update.zip", "update"}) {
        const Result<Bundle> bundle = openBundle(folder.path() / name, testKeys().trusted());
        ASSERT_TRUE(bundle) << name << test::listed({bundle.error()});
        EXPECT_EQ(bundle->signer, "Test");
        EXPECT_EQ(bundle->manifest.version, "2099.01.01");
        EXPECT_EQ(bundle->catalog.cards().size(), test::smallCatalog().cards().size());
        EXPECT_TRUE(differenceOf(test::smallCatalog(), bundle->catalog).empty());
    }
}

/// PCI ids of the small catalog, as an update may bring them.
std::string smallPciIds(const char* card = "rtx-3090")
{
    Json file = test::fileOf("pci-ids");
    file["devices"] = {{{"id", "10de:2204"}, {"name", "GA102"}, {"cards", {card}}, {"source", "maker"}}};
    return file.dump();
}

TEST(Bundle, BringsWhatLiesBesideTheCatalogToItsPlace)
{
    BundleParts parts = test::smallParts();
    parts["pci_ids.json"] = smallPciIds();
    const Result<Bundle> bundle = checkBundle(sealed(parts), testKeys().trusted());
    ASSERT_TRUE(bundle) << test::listed({bundle.error()});
    const test::TestFolder folder;
    const test::TestFolder shipped;
    test::writeSmallCatalog(shipped);
    const UpdateStore store(folder.path());
    ASSERT_TRUE(store.apply(*bundle));
    const auto catalog = store.current(shipped.path());
    ASSERT_TRUE(catalog);
    EXPECT_EQ(readTextFile(*catalog / "machine" / "pci_ids.json").value_or(""), smallPciIds());
    EXPECT_FALSE(std::filesystem::exists(*catalog / "pci_ids.json")) << "it is no catalog file";
    EXPECT_THAT(loadCatalog(*catalog).problems, IsEmpty());
}

TEST(Bundle, WhatLiesBesideTheCatalogIsCheckedLikeTheRest)
{
    const auto refused = [](const char* name, const std::string& text) {
        BundleParts parts = test::smallParts();
        parts[name] = text;
        const Result<Bundle> bundle = checkBundle(sealed(parts), testKeys().trusted());
        EXPECT_FALSE(bundle) << name;
        EXPECT_EQ(bundle.error().where.file, name);
        return bundle ? ErrorCode{} : bundle.error().code;
    };
    EXPECT_EQ(refused("pci_ids.json", smallPciIds("rtx-309")), ErrorCode::UnknownReference);
    EXPECT_EQ(refused("pci_ids.json", test::smallCards().dump()), ErrorCode::WrongKind);
    EXPECT_EQ(refused("nodes.json", "[]"), ErrorCode::WrongKind);
    EXPECT_EQ(refused("files.json", "{"), ErrorCode::BadJson);
    EXPECT_EQ(refused("signatures.json", R"({"schema": 1, "kind": "checkpoint-signatures"})"), ErrorCode::MissingField);
}

TEST(Bundle, OnlyTheSignatureOfATrustedKeyCounts)
{
    const BundleParts good = sealed(test::smallParts());
    EXPECT_EQ(refusalOf(good), "");
    EXPECT_EQ(refusalOf(good, {}), "no_keys");
    EXPECT_EQ(refusalOf(good, test::KeyPair().trusted()), "signature");
    for (const char* part : {"manifest.json", "manifest.sig"}) {
        BundleParts bad = good;
        bad[part].back() ^= 1;
        EXPECT_EQ(refusalOf(bad), "signature") << part;
        bad[part].pop_back();
        EXPECT_EQ(refusalOf(bad), "signature") << part;
    }
    BundleParts unsealed = good;
    unsealed.erase("manifest.sig");
    EXPECT_EQ(refusalOf(unsealed), "no_signature");
    unsealed.erase("manifest.json");
    EXPECT_EQ(refusalOf(unsealed), "no_manifest");
}

TEST(Bundle, EveryFileHasToBeTheOneThatWasSigned)
{
    const BundleParts good = sealed(test::smallParts());
    BundleParts bad = good;
    bad["cards.json"][100] ^= 1;
    EXPECT_EQ(refusalOf(bad), "hash cards.json");
    bad = good;
    bad["cards.json"] += ' ';
    EXPECT_EQ(refusalOf(bad), "size cards.json");
    bad = good;
    bad.erase("models.json");
    EXPECT_EQ(refusalOf(bad), "missing models.json");
    bad = good;
    bad["more.json"] = "{}";
    EXPECT_EQ(refusalOf(bad), "unlisted more.json");
}

TEST(Bundle, AManifestOfAnotherMindIsRefused)
{
    BundleParts parts = test::smallParts();
    Json manifest = test::manifestOf(parts);
    manifest["schema"] = 2;
    EXPECT_EQ(refusalOf(sealed(parts, manifest)),
              "code " + std::to_string(int(ErrorCode::FutureVersion)) + " manifest.json/schema");
    manifest = test::manifestOf(parts);
    manifest["files"][0]["bytes"] = std::uint64_t{1} << 63U;
    EXPECT_THAT(refusalOf(sealed(parts, manifest)), testing::HasSubstr("manifest.json/files/0/bytes"));
    manifest = test::manifestOf(parts);
    manifest["files"].push_back(manifest["files"][0]);
    EXPECT_EQ(refusalOf(sealed(parts, manifest)), "twice article.json");
    parts.erase("calibration.json");
    EXPECT_EQ(refusalOf(sealed(parts)), "incomplete calibration.json");
}

TEST(Bundle, CatalogFilesThatDoNotLoadAreRefusedWithTheirPlace)
{
    BundleParts parts = test::smallParts();
    Json cards = Json::parse(parts["cards.json"]);
    cards["cards"][2]["memory"]["gib"] = -1;
    parts["cards.json"] = cards.dump(1);
    const Result<Bundle> bundle = checkBundle(sealed(parts), testKeys().trusted());
    ASSERT_FALSE(bundle);
    EXPECT_EQ(bundle.error().where.file, "cards.json");
    EXPECT_EQ(bundle.error().where.field, "/cards/2/memory/gib");
    EXPECT_GT(bundle.error().where.line, 0);
}

struct HostileZip {
    const char* name;
    std::string (*make)();
    const char* refusal;
};

std::string bomb(std::size_t bytes) { return zipped({{"cards.json", std::string(bytes, ' ')}}); }

/// Hardly gets smaller when it is packed.
std::string noise(std::size_t bytes)
{
    std::string text(bytes, '\0');
    unsigned int state = 1;
    for (char& c : text) {
        state = state * 1664525U + 1013904223U;
        c = static_cast<char>(state >> 24U);
    }
    return text;
}

class HostileZips : public testing::TestWithParam<HostileZip>
{
};

TEST_P(HostileZips, AreRefusedAtOnce)
{
    const std::string zip = GetParam().make();
    const std::clock_t start = std::clock();  // what other programs take meanwhile does not count
    const Result<BundleParts> parts = unpackBundle(zip, "update.zip");
    const double seconds = double(std::clock() - start) / CLOCKS_PER_SEC;
    ASSERT_FALSE(parts);
    EXPECT_EQ(parts.error().code, ErrorCode::BadBundle);
    EXPECT_EQ(parts.error().args.front(), GetParam().refusal);
    EXPECT_EQ(parts.error().where.file, "update.zip");
    EXPECT_LT(seconds, 0.5) << "a tenth of a second without sanitizers";
}

const HostileZip kHostile[]{
    {"WayOut",
     [] {
         return zipped({{"../cards.json", "{}"}});
     },
     "path"},
    {"Absolute",
     [] {
         return zipped({{"/etc/passwd", "{}"}});
     },
     "path"},
    {"Backslash",
     [] {
         return zipped({{"..\\cards.json", "{}"}});
     },
     "path"},
    {"Drive",
     [] {
         return zipped({{"c:cards.json", "{}"}});
     },
     "path"},
    {"Folder",
     [] {
         return zipped({{"a/cards.json", "{}"}});
     },
     "path"},
    {"Dots",
     [] {
         return zipped({{"..", "{}"}});
     },
     "path"},
    {"LongName",
     [] {
         return zipped({{std::string(5000, 'a'), "{}"}});
     },
     "path"},
    {"Link",
     [] {
         return zipped({{"cards.json", "/etc/passwd"}}, AE_IFLNK);
     },
     "link"},
    {"Twice",
     [] {
         return zipped({{"cards.json", "{}"}, {"cards.json", "[]"}});
     },
     "twice"},
    {"Many",
     [] {
         std::vector<std::pair<std::string, std::string>> entries;
         for (int i = 0; i < 1000; ++i)
             entries.emplace_back("f" + std::to_string(i), "");
         return zipped(entries);
     },
     "many"},
    {"BombBySize",
     [] {
         return zipped({{"cards.json", noise(9'000'000)}});
     },
     "large"},
    {"BombByRatio", [] { return bomb(30'000'000); }, "ratio"},
    {"Nothing", [] { return std::string(); }, "archive"},
    {"Noise", [] { return std::string(10'000, 'x'); }, "archive"},
    {"CutOff", [] { return test::zippedParts(test::smallParts()).substr(0, 2000); }, "archive"},
};

INSTANTIATE_TEST_SUITE_P(Zip, HostileZips, testing::ValuesIn(kHostile),
                         [](const auto& zip) { return std::string(zip.param.name); });

TEST(Bundle, AFolderMayHoldNeitherLinksNorFolders)
{
    const test::TestFolder folder;
    std::filesystem::create_directory_symlink("/etc", folder.path() / "cards.json");
    EXPECT_EQ(readBundle(folder.path()).error().args.front(), "link");
    std::filesystem::remove(folder.path() / "cards.json");
    std::filesystem::create_directories(folder.path() / "more");
    EXPECT_EQ(readBundle(folder.path()).error().args.front(), "path");
    EXPECT_EQ(readBundle(folder.path() / "none").error().code, ErrorCode::CannotRead);
}

TEST(Bundle, TheDifferenceHasOldAndNewFigures)
{
    const Result<Bundle> bundle = checkBundle(sealed(changedParts()), testKeys().trusted());
    ASSERT_TRUE(bundle) << test::listed({bundle.error()});
    const CatalogDifference there = differenceOf(test::smallCatalog(), bundle->catalog);
    ASSERT_THAT(there.cards, SizeIs(2));
    EXPECT_EQ(there.cards[0].id, "rtx-3090");
    EXPECT_EQ(there.cards[0].change, EntryChange::Changed);
    ASSERT_THAT(there.cards[0].fields, SizeIs(1));
    EXPECT_EQ(there.cards[0].fields[0], (FieldDifference{"/power_w", std::nullopt, "350"}));
    EXPECT_EQ(there.cards[1].id, "rtx-9999");
    EXPECT_EQ(there.cards[1].change, EntryChange::New);
    ASSERT_THAT(there.prices, SizeIs(1));
    EXPECT_EQ(there.prices[0].price.amount.minor, 100);
    ASSERT_TRUE(there.prices[0].before);
    EXPECT_THAT(there.models, IsEmpty());
    const CatalogDifference back = differenceOf(bundle->catalog, test::smallCatalog());
    EXPECT_EQ(back.cards.back().change, EntryChange::Removed);
}

class Updates : public testing::Test
{
protected:
    [[nodiscard]] Bundle made(const BundleParts& parts, const char* date) const
    {
        return checkBundle(sealed(parts, test::manifestOf(parts, date)), testKeys().trusted()).value();
    }

    Updates() { test::writeSmallCatalog(m_catalog); }

    test::TestFolder m_folder;
    test::TestFolder m_catalog;
    UpdateStore m_store{m_folder.path() / "updates"};
    std::filesystem::path m_shipped = m_catalog.path();
};

TEST_F(Updates, AnUpdateCountsUntilItIsRolledBack)
{
    EXPECT_FALSE(m_store.current(m_shipped));
    ASSERT_TRUE(m_store.apply(made(changedParts(), "2099-01-01")));
    const auto first = m_store.current(m_shipped);
    ASSERT_TRUE(first);
    const LoadedCatalog loaded = loadCatalog(*first);
    EXPECT_THAT(loaded.problems, IsEmpty()) << test::listed(loaded.problems);
    EXPECT_NE(loaded.catalog.card({"rtx-9999"}), nullptr);

    ASSERT_TRUE(m_store.apply(made(test::smallParts(), "2099-02-01")));
    EXPECT_NE(m_store.current(m_shipped), first);
    EXPECT_EQ(m_store.rollBack(), true);
    EXPECT_EQ(m_store.current(m_shipped), first);
    EXPECT_EQ(m_store.rollBack(), true);
    EXPECT_FALSE(m_store.current(m_shipped)) << "the shipped catalog";
    EXPECT_EQ(m_store.rollBack(), false);
}

TEST_F(Updates, AnUpdateOlderThanTheShippedCatalogDoesNotCount)
{
    ASSERT_TRUE(m_store.apply(made(test::smallParts(), "2001-01-01")));
    EXPECT_FALSE(m_store.current(m_shipped));
}

TEST_F(Updates, WhatCannotBeWrittenChangesNothing)
{
    ASSERT_TRUE(m_store.apply(made(test::smallParts(), "2099-01-01")));
    const auto before = m_store.current(m_shipped);
    // A file where the next update's folder would go.
    m_folder.write("updates/blocked", std::string());
    const UpdateStore blocked(m_folder.path() / "updates" / "blocked");
    EXPECT_FALSE(blocked.apply(made(test::smallParts(), "2099-02-01")));
    EXPECT_EQ(m_store.current(m_shipped), before);
}

TEST_F(Updates, AStateThatLeadsElsewhereIsNotFollowed)
{
    std::filesystem::create_directories(m_folder.path() / "updates");
    for (const char* name : {"../..", "/etc", "update-", "update-1/../..", "update-7"}) {
        m_folder.write("updates/state.json", Json{{"current", name}, {"previous", name}});
        EXPECT_FALSE(m_store.current(m_shipped)) << name;
    }
    m_folder.write("updates/state.json", std::string("{broken"));
    EXPECT_FALSE(m_store.current(m_shipped));
}

TEST(Keys, AreReadAndWrittenAsAListAndABadOneIsNamed)
{
    const test::TestFolder folder;
    const TrustedKeys keys = testKeys().trusted();
    ASSERT_TRUE(writeKeys(folder.path() / "keys.json", keys));
    EXPECT_EQ(readKeys(folder.path() / "keys.json"), keys);
    EXPECT_EQ(readKeys(folder.path() / "none.json"), TrustedKeys{});
    folder.write("keys.json",
                 Json::parse(R"({"schema": 1, "kind": "keys", "keys": [{"name": "x", "ed25519": "ab"}]})"));
    const Result<TrustedKeys> bad = readKeys(folder.path() / "keys.json");
    ASSERT_FALSE(bad);
    EXPECT_EQ(bad.error().where.field, "/keys/0/ed25519");
    EXPECT_TRUE(readKeys(std::filesystem::path(VRAMWISE_CATALOG_DIR) / "trust" / "keys.json"));
}

TEST(Keys, TheHashIsTheOneEverybodyKnows)
{
    EXPECT_EQ(sha256("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

}  // namespace
}  // namespace vramwise
