#include "core/catalog/own_entries.h"

#include "core/base/file_io.h"
#include "core/catalog/load.h"
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

const EntryName kCard{EntryKind::Card, "rtx-3090"};
const EntryName kModel{EntryKind::Model, "film-2.0"};
const Source kOwn{{"own"}, "Own entry", {}, {}, Date{2026, 11, 23}};

class OwnCatalog : public testing::Test
{
protected:
    OwnCatalog() { test::writeSmallCatalog(m_base); }

    [[nodiscard]] LoadedCatalog load() const
    {
        return holdsCatalogFiles(m_folder.path()) ? loadCatalog(m_base.path(), {m_folder.path()})
                                                  : loadCatalog(m_base.path());
    }

    /// Saves the entry as it is now with `edit` done to it.
    template <class Edit>
    SaveProblems save(const EntryName& name, Edit edit) const
    {
        const Catalog present = load().catalog;
        Json entry = Json::parse(*entryText(present, name));
        edit(entry);
        return m_own.save({{{name.kind, entry.dump()}}, kOwn, {}}, present);
    }

    [[nodiscard]] Json read(const char* name) const
    {
        return Json::parse(readTextFile(m_folder.path() / name).value_or("null"));
    }

    TestFolder m_base;
    TestFolder m_folder;
    OwnEntries m_own{m_folder.path()};
};

TEST_F(OwnCatalog, ABuiltInEntryIsChangedOnlyWhereItDiffers)
{
    EXPECT_THAT(save(kCard, [](Json& card) { card["memory"]["bandwidth_gbs"] = 940; }), IsEmpty());
    const Json file = read("cards.json");
    EXPECT_EQ(file["cards"], Json::parse(R"([{"change": "rtx-3090", "memory": {"bandwidth_gbs": 940},
                                              "sources": ["maker", "own"]}])"));
    const LoadedCatalog loaded = load();
    EXPECT_THAT(loaded.problems, IsEmpty()) << test::listed(loaded.problems);
    EXPECT_EQ(loaded.catalog.card({"rtx-3090"})->memory.bandwidth, gigabytesPerSecond(940));
    EXPECT_EQ(loaded.catalog.provenance(CardId{"rtx-3090"}).origin, EntryOrigin::Changed);
    EXPECT_EQ(loaded.catalog.source({"own"})->title, "Own entry");
}

TEST_F(OwnCatalog, ASecondChangeKeepsTheFirstAndWhatWeDoNotKnow)
{
    m_folder.write("mine.json", Json::parse(R"({"schema": 1, "kind": "cards", "note": "mine", "cards": [
        {"change": "rtx-3090", "remark": "loud", "slots": 3}, {"hide": "apple-m4-max"}]})"));
    EXPECT_THAT(save(kCard,
                     [](Json& card) {
                         card["power_w"] = 350;
                         card.erase("special");
                     }),
                IsEmpty());
    EXPECT_FALSE(std::filesystem::exists(m_folder.path() / "cards.json")) << "it stays in the file that has it";
    const Json file = read("mine.json");
    EXPECT_EQ(file["note"], "mine");
    EXPECT_EQ(file["cards"][1], Json::parse(R"({"hide": "apple-m4-max"})"));
    EXPECT_EQ(file["cards"][0], Json::parse(R"({"change": "rtx-3090", "remark": "loud", "slots": 3, "special": null,
                                                "power_w": 350, "sources": ["maker", "own"]})"));
    EXPECT_FALSE(load().catalog.card({"rtx-3090"})->special);
}

TEST_F(OwnCatalog, ANewEntryIsAddedWholeAndThenAltered)
{
    const Catalog present = load().catalog;
    Json card = Json::parse(*entryText(present, kCard));
    card["id"] = "mine";
    card["name"] = "Mine";
    card["aliases"] = Json::array();
    card["sources"] = Json::array();
    EXPECT_THAT(m_own.save({{{EntryKind::Card, card.dump()}}, kOwn, {}}, present), IsEmpty());
    EXPECT_EQ(load().catalog.provenance(CardId{"mine"}).origin, EntryOrigin::Added);
    EXPECT_EQ(read("cards.json")["date"], "2026-11-23");

    EXPECT_THAT(save({EntryKind::Card, "mine"}, [](Json& mine) { mine["power_w"] = 99; }), IsEmpty());
    const LoadedCatalog loaded = load();
    EXPECT_THAT(loaded.problems, IsEmpty()) << test::listed(loaded.problems);
    EXPECT_EQ(loaded.catalog.card({"mine"})->power, Watts{99});
    EXPECT_THAT(read("cards.json")["cards"], SizeIs(1));
}

TEST_F(OwnCatalog, AModelIsChangedTheSameWay)
{
    EXPECT_THAT(save(kModel, [](Json& model) { model["variants"][1]["denoiser_bytes"] = 13e9; }), IsEmpty());
    const LoadedCatalog loaded = load();
    EXPECT_THAT(loaded.problems, IsEmpty()) << test::listed(loaded.problems);
    EXPECT_EQ(loaded.catalog.provenance(ModelId{"film-2.0"}).changedFields.front(), "/sources");
    EXPECT_EQ(loaded.catalog.model({"film-2.0"})->variants[1].denoiser, gigabytes(13));
}

TEST_F(OwnCatalog, AProblemNamesTheFieldAndNothingIsWritten)
{
    const SaveProblems problems = save(kCard, [](Json& card) { card["memory"]["gib"] = 100'000; });
    ASSERT_THAT(problems, SizeIs(1));
    EXPECT_EQ(problems.front().code, ErrorCode::OutOfRange);
    EXPECT_EQ(problems.front().where, (Location{{}, 0, "/memory/gib"}));
    EXPECT_FALSE(holdsCatalogFiles(m_folder.path()));
    EXPECT_THAT(save(kModel, [](Json& model) { model["vae"] = "video-vea"; }).front().args,
                testing::Contains("video-vae"));
}

TEST_F(OwnCatalog, AnUnchangedEntryWritesNothing)
{
    EXPECT_THAT(save(kCard, [](Json&) {}), IsEmpty());
    EXPECT_FALSE(holdsCatalogFiles(m_folder.path()));
}

TEST_F(OwnCatalog, HidingAndResettingLeaveTheOthers)
{
    ASSERT_TRUE(m_own.hide(kCard));
    ASSERT_TRUE(m_own.hide(kCard));
    EXPECT_THAT(save({EntryKind::Card, "apple-m4-max"}, [](Json& card) { card["power_w"] = 90; }), IsEmpty());
    EXPECT_THAT(read("cards.json")["cards"], SizeIs(2));
    EXPECT_TRUE(load().catalog.isHidden(CardId{"rtx-3090"}));

    EXPECT_TRUE(m_own.reset(kCard).value_or(false));
    EXPECT_FALSE(m_own.reset(kCard).value_or(true)) << "nothing was said of it any more";
    const LoadedCatalog loaded = load();
    EXPECT_THAT(loaded.problems, IsEmpty()) << test::listed(loaded.problems);
    EXPECT_EQ(*loaded.catalog.card({"rtx-3090"}), *test::smallCatalog().card({"rtx-3090"}));
    EXPECT_EQ(loaded.catalog.card({"apple-m4-max"})->power, Watts{90});
}

TEST_F(OwnCatalog, ResettingTheLastEntryLeavesAFileThatReads)
{
    ASSERT_TRUE(m_own.hide(kCard));
    ASSERT_TRUE(m_own.reset(kCard));
    EXPECT_THAT(load().problems, IsEmpty()) << test::listed(load().problems);
}

TEST_F(OwnCatalog, AFileThatWeDoNotUnderstandIsNeverWrittenOver)
{
    for (const char* text : {"{broken", R"({"schema": 9, "kind": "cards", "cards": []})",
                             R"({"schema": 1, "kind": "prices", "prices": []})", R"({"schema": 1, "cards": 3})"}) {
        m_folder.write("cards.json", std::string(text));
        EXPECT_FALSE(m_own.hide(kCard)) << text;
        EXPECT_THAT(m_own.save({{{EntryKind::Card, R"({"id": "rtx-3090"})"}}, kOwn, {}}, test::smallCatalog()),
                    SizeIs(1));
        EXPECT_EQ(readTextFile(m_folder.path() / "cards.json").value_or(""), text);
    }
}

TEST_F(OwnCatalog, ASharedEntryReadsInSomebodyElsesFolder)
{
    EXPECT_THAT(save(kModel, [](Json& model) { model["denoiser"]["parameters_b"] = 15; }), IsEmpty());
    const Catalog mine = load().catalog;
    const TestFolder theirs;
    theirs.write("shared-model.json", *sharedEntry(mine, kModel, {2026, 11, 23}));
    theirs.write("shared-card.json", *sharedEntry(mine, kCard, {2026, 11, 23}));
    const LoadedCatalog loaded = loadCatalog(m_base.path(), {theirs.path()});
    EXPECT_THAT(loaded.problems, IsEmpty()) << test::listed(loaded.problems);
    EXPECT_EQ(*loaded.catalog.model({"film-2.0"}), *mine.model({"film-2.0"}));
    EXPECT_EQ(loaded.catalog.provenance(CardId{"rtx-3090"}).origin, EntryOrigin::BuiltIn) << "equal to the built-in";
    EXPECT_FALSE(sharedEntry(mine, {EntryKind::Card, "none"}, {2026, 11, 23}));
}

}  // namespace
}  // namespace vramwise
