// Folders over the built-in one: add, change, hide.
#include "core/base/file_io.h"
#include "core/catalog/load.h"
#include "core/catalog/price_book.h"
#include "core/validate/validate.h"
#include "tests/core/catalog/small_catalog.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace vramwise
{
namespace
{

using test::TestFolder;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

class Layers : public testing::Test
{
protected:
    Layers() { test::writeSmallCatalog(m_base); }

    LoadedCatalog load() const { return loadCatalog(m_base.path(), {m_own.path()}); }
    void own(const char* name, const std::string& text) const { m_own.write(name, text); }

    TestFolder m_base;
    TestFolder m_own;
};

TEST_F(Layers, AChangeStatesOnlyWhatIsDifferent)
{
    own("my-cards.json", R"({"schema": 1, "kind": "cards",
        "cards": [{"change": "rtx-3090", "power_w": 350, "memory": {"bandwidth_gbs": 940}, "special": null}]})");
    const LoadedCatalog loaded = load();
    ASSERT_THAT(loaded.problems, IsEmpty()) << test::listed(loaded.problems);
    Card expected = *test::smallCatalog().card({"rtx-3090"});
    expected.power = Watts{350};
    expected.memory.bandwidth = gigabytesPerSecond(940);
    expected.special.reset();
    EXPECT_EQ(*loaded.catalog.card({"rtx-3090"}), expected);
    EXPECT_EQ(loaded.catalog.version(), "2026.11.22") << "a change has no date of its own";
    const Provenance& provenance = loaded.catalog.provenance(CardId{"rtx-3090"});
    EXPECT_EQ(provenance.origin, EntryOrigin::Changed);
    EXPECT_EQ(provenance.file, displayName(m_own.path() / "my-cards.json"));
    EXPECT_THAT(provenance.changedFields, ElementsAre("/memory/bandwidth_gbs", "/power_w", "/special"));
}

TEST_F(Layers, EveryEntryKnowsWhereItComesFrom)
{
    Json cards = test::smallCards();
    cards["cards"].erase(2);
    cards["cards"][0]["id"] = "mine";
    cards["cards"][0]["name"] = "Mine";
    cards["cards"][0]["aliases"] = Json::array();
    cards["cards"][1]["power_w"] = 350;
    m_own.write("cards.json", cards);
    const Catalog catalog = load().catalog;
    EXPECT_EQ(catalog.provenance(CardId{"mine"}).origin, EntryOrigin::Added);
    EXPECT_EQ(catalog.provenance(CardId{"rtx-3090"}).origin, EntryOrigin::Changed);
    EXPECT_THAT(catalog.provenance(CardId{"rtx-3090"}).changedFields, ElementsAre("/power_w"));
    EXPECT_EQ(catalog.provenance(CardId{"apple-m4-max"}).origin, EntryOrigin::BuiltIn);
    EXPECT_EQ(catalog.provenance(ModelId{"film-2.0"}).origin, EntryOrigin::BuiltIn);
}

TEST_F(Layers, AnEqualEntryChangesNothing)
{
    m_own.write("cards.json", test::smallCards());
    const LoadedCatalog loaded = load();
    EXPECT_THAT(loaded.problems, IsEmpty());
    for (const Card& card : loaded.catalog.cards())
        EXPECT_EQ(loaded.catalog.provenance(card.id), Provenance{}) << card.id.value;
}

TEST_F(Layers, AHiddenCardIsLeftOutWithItsPricesAndNothingComplains)
{
    own("x.json", R"({"schema": 1, "kind": "cards", "cards": [{"hide": "rtx-3090"}]})");
    const LoadedCatalog loaded = load();
    EXPECT_THAT(loaded.problems, IsEmpty()) << test::listed(loaded.problems);
    EXPECT_EQ(loaded.catalog.card({"rtx-3090"}), nullptr);
    EXPECT_TRUE(loaded.catalog.isHidden(CardId{"rtx-3090"}));
    ASSERT_THAT(loaded.catalog.hiddenCards(), SizeIs(1));
    EXPECT_EQ(loaded.catalog.hiddenCards().front().name, "GeForce RTX 3090");
    EXPECT_THAT(loaded.catalog.prices(), SizeIs(1));
}

TEST_F(Layers, AHiddenModelTakesItsStatementsAlong)
{
    own("x.json", R"({"schema": 1, "kind": "models", "models": [{"hide": "film-2.0"}]})");
    const LoadedCatalog loaded = load();
    EXPECT_THAT(loaded.problems, IsEmpty()) << test::listed(loaded.problems);
    EXPECT_EQ(loaded.catalog.model({"film-2.0"}), nullptr);
    EXPECT_TRUE(loaded.catalog.isHidden(ModelId{"film-2.0"}));
    EXPECT_THAT(loaded.catalog.article(), IsEmpty());
}

TEST_F(Layers, AHiddenPrecisionIsOfferedNoMoreExceptAsReference)
{
    own("x.json", R"({"schema": 1, "kind": "precisions", "precisions": [{"hide": "fp8"}, {"hide": "bf16"}]})");
    const LoadedCatalog loaded = load();
    EXPECT_THAT(loaded.problems, IsEmpty()) << test::listed(loaded.problems);
    const Model& film = *loaded.catalog.model({"film-2.0"});
    ASSERT_THAT(film.variants, SizeIs(2));
    EXPECT_EQ(film.variants[0].precision.value, "bf16");
    EXPECT_EQ(film.variants[1].precision.value, "q8_0");
    EXPECT_THAT(film.casts, IsEmpty());
}

TEST_F(Layers, APriceTakesThePlaceOfThatOfTheSameOffer)
{
    own("p.json", R"({"schema": 1, "kind": "prices", "date": "2026-11-01", "sources": {}, "prices": [
        {"card": "rtx-3090", "amount": "650.00", "currency": "USD", "condition": "used", "region": "US",
         "date": "2026-08", "basis": "own"}]})");
    const LoadedCatalog loaded = load();
    EXPECT_THAT(loaded.problems, IsEmpty()) << test::listed(loaded.problems);
    const PriceBook book(loaded.catalog, {});
    EXPECT_EQ(book.priceOf({"rtx-3090"}, "USD", true, true)->amount, (Money{65'000, "USD"}))
        << "although the built-in price is newer";
}

TEST_F(Layers, PricesAreHiddenByWhatIsSaidOfThem)
{
    own("p.json", R"({"schema": 1, "kind": "prices", "prices": [{"hide": "rtx-3090", "currency": "EUR"},
                                                               {"hide": "rtx-4060-ti-16gb"}]})");
    const LoadedCatalog loaded = load();
    EXPECT_THAT(loaded.problems, IsEmpty()) << test::listed(loaded.problems);
    ASSERT_THAT(loaded.catalog.prices(), SizeIs(1)) << "the price in USD is not the one that is meant";
    EXPECT_EQ(loaded.catalog.prices().front().card.value, "rtx-3090");
}

TEST_F(Layers, MistakesNameLineFieldAndTheNearest)
{
    own("x.json",
        "{\"schema\": 1, \"kind\": \"cards\", \"cards\": [\n"
        "  {\"change\": \"rtx-3091\", \"power_w\": 350},\n"
        "  {\"change\": \"rtx-3090\", \"powr_w\": 350},\n"
        "  {\"change\": \"apple-m4-max\", \"memory\": {\"gib\": -1}},\n"
        "  {\"hide\": \"rtx-4060\"}]}");
    const LoadedCatalog loaded = load();
    ASSERT_THAT(loaded.problems, SizeIs(4)) << test::listed(loaded.problems);
    const auto is = [&](std::size_t index, ErrorCode code, int line, const char* field) {
        EXPECT_EQ(loaded.problems[index].code, code) << index;
        EXPECT_EQ(loaded.problems[index].where.line, line) << index;
        EXPECT_EQ(loaded.problems[index].where.field, field) << index;
    };
    is(0, ErrorCode::UnknownReference, 2, "/cards/0/change");
    EXPECT_EQ(loaded.problems[0].args.at(2), "rtx-3090");
    is(1, ErrorCode::UnknownField, 3, "/cards/1/powr_w");
    EXPECT_THAT(loaded.problems[1].args, ElementsAre("powr_w", "power_w"));
    is(2, ErrorCode::OutOfRange, 4, "/cards/2/memory/gib");
    is(3, ErrorCode::UnknownReference, 5, "/cards/3/hide");
    EXPECT_EQ(loaded.problems[3].args.at(2), "rtx-4060-ti-16gb");
    EXPECT_EQ(loaded.catalog.card({"apple-m4-max"})->memory.size, gib(64)) << "the entry stays as it was";
}

TEST_F(Layers, OneChangeOfAnEntryPerFolder)
{
    own("x.json", R"({"schema": 1, "kind": "cards", "cards": [{"change": "rtx-3090", "power_w": 350},
                                                             {"change": "rtx-3090", "power_w": 360}]})");
    const LoadedCatalog loaded = load();
    ASSERT_THAT(loaded.problems, SizeIs(1));
    EXPECT_EQ(loaded.problems.front().code, ErrorCode::DuplicateId);
    EXPECT_EQ(loaded.catalog.card({"rtx-3090"})->power, Watts{350});
}

TEST_F(Layers, ALaterFolderChangesTheChangedAndBringsBackTheHidden)
{
    const TestFolder later;
    own("x.json", R"({"schema": 1, "kind": "cards", "cards": [{"change": "rtx-3090", "power_w": 350},
                                                             {"hide": "apple-m4-max"}]})");
    later.write("y.json", std::string(R"({"schema": 1, "kind": "cards", "cards": [
        {"change": "rtx-3090", "slots": 3}, {"change": "apple-m4-max", "power_w": 90}]})"));
    const LoadedCatalog loaded = loadCatalog(m_base.path(), {m_own.path(), later.path()});
    EXPECT_THAT(loaded.problems, IsEmpty()) << test::listed(loaded.problems);
    EXPECT_EQ(loaded.catalog.card({"rtx-3090"})->power, Watts{350});
    EXPECT_THAT(loaded.catalog.provenance(CardId{"rtx-3090"}).changedFields, ElementsAre("/power_w", "/slots"));
    ASSERT_NE(loaded.catalog.card({"apple-m4-max"}), nullptr);
    EXPECT_FALSE(loaded.catalog.isHidden(CardId{"apple-m4-max"}));
}

TEST_F(Layers, ANewerFileIsRefusedByNameAndVersionAndTheRestStays)
{
    own("new.json", R"({"schema": 7, "kind": "cards", "cards": [{"hide": "rtx-3090"}]})");
    own("old.json", R"({"schema": 1, "kind": "cards", "cards": [{"hide": "apple-m4-max"}]})");
    const LoadedCatalog loaded = load();
    ASSERT_THAT(loaded.problems, SizeIs(1));
    EXPECT_EQ(loaded.problems.front().code, ErrorCode::FutureVersion);
    EXPECT_THAT(loaded.problems.front().args, ElementsAre("7", "1"));
    EXPECT_EQ(loaded.problems.front().where.file, displayName(m_own.path() / "new.json"));
    EXPECT_NE(loaded.catalog.card({"rtx-3090"}), nullptr);
    EXPECT_EQ(loaded.catalog.card({"apple-m4-max"}), nullptr);
}

TEST_F(Layers, ValidatingAFileOfChangesAsksWhatIsLoaded)
{
    const std::string good = R"({"schema": 1, "kind": "cards", "cards": [{"change": "rtx-3090", "power_w": 350}]})";
    EXPECT_THAT(validateText(good, "x.json", test::smallCatalog()), IsEmpty());
    own("x.json", R"({"schema": 1, "kind": "cards", "cards": [{"hide": "rtx-3090"}]})");
    const Catalog hidden = load().catalog;
    EXPECT_THAT(validateText(good, "x.json", hidden), IsEmpty()) << "hidden is not unknown";
    const std::string bad = R"({"schema": 1, "kind": "cards", "cards": [{"change": "rtx-3090", "vendor": "Voodoo"}]})";
    ASSERT_THAT(validateText(bad, "x.json", hidden), SizeIs(1));
    EXPECT_EQ(validateText(bad, "x.json", hidden).front().where.field, "/cards/0/vendor");
}

TEST_F(Layers, AWholeEntryStillNeedsSourcesAndADate)
{
    own("x.json", R"({"schema": 1, "kind": "cards", "cards": [{"id": "x", "name": "X"}]})");
    std::vector<std::string> fields;
    for (const Error& problem : load().problems)
        fields.push_back(problem.where.field);
    EXPECT_THAT(fields, testing::IsSupersetOf({"/date", "/sources", "/cards/0/sources"}));
}

TEST_F(Layers, AFolderWithoutCatalogFilesIsToldApart)
{
    EXPECT_FALSE(holdsCatalogFiles(m_own.path()));
    EXPECT_FALSE(holdsCatalogFiles(m_own.path() / "none"));
    EXPECT_TRUE(holdsCatalogFiles(m_base.path()));
}

}  // namespace
}  // namespace vramwise
