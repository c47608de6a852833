#include "core/catalog/load.h"

#include "core/base/file_io.h"
#include "tests/core/catalog/small_catalog.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace vramwise
{
namespace
{

using test::TestFolder;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

class Load : public testing::Test
{
protected:
    Load() { test::writeSmallCatalog(m_folder); }

    TestFolder m_folder;
};

TEST_F(Load, ReadsEveryFieldOfACard)
{
    const LoadedCatalog loaded = loadCatalog(m_folder.path());
    ASSERT_THAT(loaded.problems, IsEmpty()) << test::listed(loaded.problems);
    Card expected;
    expected.id = {"rtx-4060-ti-16gb"};
    expected.name = "GeForce RTX 4060 Ti 16 GB";
    expected.aliases = {"4060 Ti 16GB"};
    expected.vendor = Vendor::Nvidia;
    expected.architecture = Architecture::Ada;
    expected.architectureName = "Ada Lovelace";
    expected.chip = "AD106";
    expected.computeCapability = "8.9";
    expected.tier = 60;
    expected.form = Form::Desktop;
    expected.status = Status::Released;
    expected.statusDate = {2026, 11, 22};
    expected.memory = {gib(16), "GDDR6", 128, 18, gigabytesPerSecond(288), false};
    expected.compute
        = {136, 4, 128, 4352, 2535, teraflops(22.1), teraflops(44.2), teraflops(88.4), teraflops(88.4), std::nullopt};
    expected.pcie = PcieLink{4, 8};
    expected.power = Watts{165};
    expected.suggestedPsu = Watts{550};
    expected.length = Millimetres{244};
    expected.slots = 2;
    expected.connectors = "1x 8-pin";
    expected.released = Date{2023, 7, 18};
    expected.launchPrice = Money{49'900, "USD"};
    expected.derivedFields = {"data_rate_gbps"};
    expected.conflict = "one source says 2560 MHz";
    expected.sources = {{"maker"}};
    const Card* card = loaded.catalog.card({"rtx-4060-ti-16gb"});
    ASSERT_NE(card, nullptr);
    EXPECT_EQ(*card, expected);
    EXPECT_EQ(loaded.catalog.card({"rtx-3090"})->special, SpecialCase::BigMemoryForLittle);
    EXPECT_TRUE(loaded.catalog.card({"apple-m4-max"})->memory.unified);
    EXPECT_EQ(loaded.catalog.card({"apple-m4-max"})->compute, CardCompute{});
}

TEST_F(Load, ReadsEveryFieldOfAModel)
{
    const Model* film = test::smallCatalog().model({"film-2.0"});
    ASSERT_NE(film, nullptr);
    Model expected;
    expected.id = {"film-2.0"};
    expected.name = "Film 2.0";
    expected.group = "Film";
    expected.task = Task::Video;
    expected.family = ModelFamily::VideoDit;
    expected.released = Date{2025, 7, 0};
    expected.licence = Licence{"Apache-2.0", true, {"maker"}};
    expected.textEncoders = {{"t5"}};
    expected.vae = ComponentId{"video-vae"};
    expected.denoiser.parametersB = 14;
    expected.denoiser.activeParametersB = 12;
    expected.denoiser.experts = 2;
    expected.denoiser.hidden = 5120;
    expected.denoiser.layers = 40;
    expected.denoiser.heads = 40;
    expected.denoiser.patch = {1, 2, 2};
    expected.denoiser.textTokens = 512;
    expected.memoryFactor = 1.1;
    expected.defaults = {832, 480, 81, 16, 20, 2};
    expected.distillation = Distillation{4, 1, {"maker"}};
    expected.sizeMultiple = 16;
    expected.maxMegapixels = 1;
    expected.frameStep = 4;
    expected.referencePrecision = {"bf16"};
    expected.referenceSource = {"maker"};
    expected.variants = {{{"bf16"}, {28e9}, "film.safetensors", std::nullopt, false, {"maker"}},
                         {{"fp8"}, {14e9}, "", PrecisionId{"fp8"}, true, {"maker"}},
                         {{"q8_0"}, {15e9}, "", std::nullopt, false, {"maker"}}};
    expected.article = {gib(16), gib(24)};
    expected.official = OfficialNeed{gib(80), false, {"maker"}};
    expected.sources = {{"maker"}};
    EXPECT_EQ(*film, expected);
}

TEST_F(Load, ReadsTheRest)
{
    const Catalog& catalog = test::smallCatalog();
    const Component* vae = catalog.component({"video-vae"});
    ASSERT_NE(vae, nullptr);
    EXPECT_EQ(vae->vae, (VaeFacts{8, 4, 16, 4000, 8, false, 9000}));
    EXPECT_THAT(catalog.component({"t5"})->files,
                ElementsAre(WeightFile{{"bf16"}, {9.8e9}, "t5.safetensors", false, {"maker"}},
                            WeightFile{{"fp8"}, {4.9e9}, "", true, {"maker"}}))
        << "most to fewest bits, whatever the file's order";
    const Model* paint = catalog.model({"paint-1.0"});
    EXPECT_TRUE(paint->denoiser.unet);
    EXPECT_THAT(paint->denoiser.attention, ElementsAre(UnetAttention{1, 320, 5}));
    EXPECT_EQ(paint->frameStep, 1);
    const Precision* bf16 = catalog.precision({"bf16"});
    EXPECT_THAT(bf16->computedOn, ElementsAre(Architecture::Ampere, Architecture::Ada, Architecture::Cdna));
    EXPECT_EQ(bf16->bitsPerWeightLow, 16);
    EXPECT_EQ(catalog.precision({"fp8"})->fastArithmetic, Arithmetic::Fp8);
    ASSERT_THAT(catalog.prices(), SizeIs(2));
    EXPECT_EQ(
        catalog.prices()[0],
        (Price{{"rtx-3090"}, {74'900, "USD"}, Condition::Used, "US", {2026, 9, 0}, PriceBasis::Median, {"maker"}}));
    ASSERT_THAT(catalog.article(), SizeIs(1));
    EXPECT_EQ(catalog.article()[0],
              (ArticleStatement{"film-16gb",
                                "minimum_vram",
                                ModelId{"film-2.0"},
                                std::nullopt,
                                std::nullopt,
                                gib(16),
                                gib(12),
                                {"maker"},
                                false,
                                {{"maker"}}}));
    EXPECT_EQ(catalog.version(), "2026.11.22");
    EXPECT_EQ(catalog.date(), (Date{2026, 11, 22}));
    EXPECT_EQ(catalog.source({"maker"})->title, "Maker");
}

TEST_F(Load, AVaeMayDecodeTheWholeClip)
{
    Json models = test::smallModels();
    models["components"][1]["decode_frames"] = "all";
    m_folder.write("models.json", models);
    EXPECT_TRUE(loadCatalog(m_folder.path()).catalog.component({"video-vae"})->vae->decodesWholeClip);
    models["components"][1]["decode_frames"] = "most";
    m_folder.write("models.json", models);
    const LoadedCatalog loaded = loadCatalog(m_folder.path());
    const bool named = std::any_of(loaded.problems.begin(), loaded.problems.end(), [](const Error& problem) {
        return problem.where.field == "/components/1/decode_frames";
    });
    EXPECT_TRUE(named) << test::listed(loaded.problems);
}

TEST_F(Load, ABadEntryIsLeftOutAndTheRestStays)
{
    Json cards = test::smallCards();
    cards["cards"][1]["memory"]["gib"] = 0;
    m_folder.write("cards.json", cards);
    const LoadedCatalog loaded = loadCatalog(m_folder.path());
    EXPECT_EQ(loaded.catalog.card({"rtx-3090"}), nullptr);
    EXPECT_THAT(loaded.catalog.cards(), SizeIs(2));
    ASSERT_THAT(loaded.problems, SizeIs(2)) << "the card, and the price that refers to it";
    EXPECT_EQ(loaded.problems[0].where.file, displayName(m_folder.path() / "cards.json"));
    EXPECT_EQ(loaded.problems[0].where.field, "/cards/1/memory/gib");
    EXPECT_EQ(loaded.problems[1].where.field, "/prices/0/card");
    EXPECT_THAT(loaded.catalog.prices(), SizeIs(1));
}

TEST_F(Load, AnUnknownFieldDoesNotCostTheEntry)
{
    Json cards = test::smallCards();
    cards["cards"][1]["colour"] = "black";
    m_folder.write("cards.json", cards);
    const LoadedCatalog loaded = loadCatalog(m_folder.path());
    EXPECT_THAT(loaded.problems, SizeIs(1));
    EXPECT_NE(loaded.catalog.card({"rtx-3090"}), nullptr);
}

TEST_F(Load, AModelWithoutItsComponentIsLeftOut)
{
    Json models = test::smallModels();
    models["components"].erase(1);
    m_folder.write("models.json", models);
    const LoadedCatalog loaded = loadCatalog(m_folder.path());
    EXPECT_EQ(loaded.catalog.model({"film-2.0"}), nullptr);
    EXPECT_NE(loaded.catalog.model({"paint-1.0"}), nullptr);
    ASSERT_THAT(loaded.problems, SizeIs(2)) << "the model, and the statement about it";
}

TEST_F(Load, AFileOfALaterVersionIsSkipped)
{
    Json prices = test::smallPrices();
    prices["schema"] = 2;
    prices["prices"] = "of another shape";
    m_folder.write("prices.json", prices);
    const LoadedCatalog loaded = loadCatalog(m_folder.path());
    ASSERT_THAT(loaded.problems, SizeIs(1));
    EXPECT_EQ(loaded.problems.front().code, ErrorCode::FutureVersion);
    EXPECT_THAT(loaded.catalog.prices(), IsEmpty());
    EXPECT_THAT(loaded.catalog.cards(), SizeIs(3));
}

TEST_F(Load, ABrokenFileLeavesTheOthers)
{
    m_folder.write("prices.json", std::string("{ \"schema\": 1,\n"));
    const LoadedCatalog loaded = loadCatalog(m_folder.path());
    ASSERT_THAT(loaded.problems, SizeIs(1));
    EXPECT_EQ(loaded.problems.front().code, ErrorCode::BadJson);
    EXPECT_EQ(loaded.problems.front().where.file, displayName(m_folder.path() / "prices.json"));
    EXPECT_EQ(loaded.problems.front().where.line, 2);
    EXPECT_THAT(loaded.catalog.cards(), SizeIs(3));
}

TEST_F(Load, TakesOnlyJsonFilesDirectlyInTheFolder)
{
    m_folder.write("notes.txt", std::string("not JSON"));
    std::filesystem::create_directories(m_folder.path() / "schema");
    std::filesystem::create_directories(m_folder.path() / "folder.json");
    std::ofstream(m_folder.path() / "schema" / "x.json") << "not JSON";
    EXPECT_THAT(loadCatalog(m_folder.path()).problems, IsEmpty());
}

TEST_F(Load, AFolderThatIsMissingOrEmptyIsAProblem)
{
    const TestFolder empty;
    for (const auto& folder : {m_folder.path() / "none", empty.path(), m_folder.path() / "cards.json"}) {
        const LoadedCatalog loaded = loadCatalog(folder);
        EXPECT_THAT(loaded.catalog.cards(), IsEmpty());
        ASSERT_THAT(loaded.problems, SizeIs(1)) << folder;
        EXPECT_EQ(loaded.problems.front().code, ErrorCode::CannotRead);
        EXPECT_EQ(loaded.problems.front().where.file, displayName(folder));
    }
    const LoadedCatalog loaded = loadCatalog(m_folder.path(), {m_folder.path() / "none"});
    EXPECT_THAT(loaded.problems, SizeIs(1));
    EXPECT_THAT(loaded.catalog.cards(), SizeIs(3)) << "the built-in catalog works without the overlay";
}

TEST_F(Load, AnIdTwiceInOneFolderKeepsTheFirst)
{
    Json more = test::smallCards();
    more["cards"] = Json::array({more["cards"][1]});
    more["cards"][0]["name"] = "Another 3090";
    more["cards"][0]["aliases"] = Json::array();
    m_folder.write("more.json", more);
    const LoadedCatalog loaded = loadCatalog(m_folder.path());
    ASSERT_THAT(loaded.problems, SizeIs(1)) << test::listed(loaded.problems);
    EXPECT_EQ(loaded.problems.front().code, ErrorCode::DuplicateId);
    EXPECT_THAT(loaded.problems.front().args,
                ElementsAre("rtx-3090", displayName(m_folder.path() / "cards.json") + "/cards/1"));
    EXPECT_EQ(loaded.catalog.card({"rtx-3090"})->name, "GeForce RTX 3090");
}

TEST_F(Load, OverlaysReplaceAndAddInOrder)
{
    const TestFolder first;
    const TestFolder second;
    Json cards = test::smallCards();
    cards["cards"] = Json::array({cards["cards"][1]});
    cards["cards"][0]["name"] = "First";
    cards["date"] = "2027-01-05";
    first.write("mine.json", cards);
    cards["cards"][0]["name"] = "Second";
    cards["cards"].push_back(cards["cards"][0]);
    cards["cards"][1]["id"] = "new-card";
    cards["cards"][1]["name"] = "New card";
    cards["cards"][1]["aliases"] = Json::array();
    second.write("mine.json", cards);

    const LoadedCatalog loaded = loadCatalog(m_folder.path(), {first.path(), second.path()});
    ASSERT_THAT(loaded.problems, IsEmpty()) << test::listed(loaded.problems);
    EXPECT_EQ(loaded.catalog.card({"rtx-3090"})->name, "Second");
    EXPECT_NE(loaded.catalog.card({"new-card"}), nullptr);
    EXPECT_THAT(loaded.catalog.cards(), SizeIs(4));
    EXPECT_EQ(loaded.catalog.version(), "2027.01.05");
}

TEST_F(Load, AnOverlayMayUseTheComponentsOfTheProgram)
{
    const TestFolder overlay;
    Json models = test::smallModels();
    models.erase("components");
    models["models"].erase(1);
    models["models"][0]["id"] = "my-model";
    models["models"][0]["name"] = "My model";
    models["models"][0]["aliases"] = Json::array();
    overlay.write("my-model.json", models);
    const LoadedCatalog loaded = loadCatalog(m_folder.path(), {overlay.path()});
    EXPECT_THAT(loaded.problems, IsEmpty()) << test::listed(loaded.problems);
    EXPECT_NE(loaded.catalog.model({"my-model"}), nullptr);
}

TEST_F(Load, ALaterModelKeepsTheOrderOfTheFiles)
{
    const LoadedCatalog loaded = loadCatalog(m_folder.path());
    ASSERT_THAT(loaded.catalog.models(), SizeIs(2));
    EXPECT_EQ(loaded.catalog.models()[0].id.value, "paint-1.0");
    EXPECT_EQ(loaded.catalog.models()[1].id.value, "film-2.0");
}

}  // namespace
}  // namespace vramwise
