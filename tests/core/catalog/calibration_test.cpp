#include "core/estimate/calibration.h"

#include "tests/core/catalog/small_catalog.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace vramwise
{
namespace
{

using testing::IsEmpty;
using testing::SizeIs;

/// The file that ships, as a form that holds every key; tests change its figures.
Json calibrationFile()
{
    std::ifstream stream(std::filesystem::path(VRAMWISE_CATALOG_DIR) / "calibration.json");
    Json file = Json::parse(stream);
    file.erase("measured");
    file["measured"] = {{"cards", {"rtx-3090", "apple-m4-max"}}};
    file["models"] = {{{"model", "film-2.0"}, {"speed", 1.25}, {"spread", 1.5}, {"rows", 4}, {"source_count", 2}}};
    return file;
}

LoadedCatalog load(const Json& calibration)
{
    const test::TestFolder folder;
    test::writeSmallCatalog(folder);
    folder.write("calibration.json", calibration);
    return loadCatalog(folder.path());
}

TEST(CalibrationFile, FillsEveryConstantInItsUnit)
{
    Json file = calibrationFile();
    file["memory"]["desktop_windows_gib"] = 1.5;
    file["memory"]["controlnet_share"] = {{"value", 0.25}, {"sources", file["efficiency"][0]["sources"]}};
    file["time"]["fallback_link_gbs"] = 1008;
    file["time"]["overhead_per_step_s"]["value"] = {{"unet", 0.5}, {"image_dit", 0.25}, {"video_dit", 0.125}};
    file["efficiency"] = Json::array({file["efficiency"][0]});
    file["efficiency"][0]["class"] = "geforce-ada";
    file["efficiency"][0]["family"] = "video_dit";
    file["efficiency"][0]["share"] = 0.5;
    file["efficiency"][0]["spread"] = 1.25;
    file["efficiency"][0]["rough"] = true;
    file["efficiency"][0]["rows"] = 7;
    file["efficiency"][0]["source_count"] = 2;
    const LoadedCatalog loaded = load(file);
    ASSERT_THAT(loaded.problems, IsEmpty()) << test::listed(loaded.problems);
    const Calibration& calibration = loaded.catalog.calibration();
    EXPECT_EQ(calibration.memory.desktopWindows, gib(1.5));
    EXPECT_EQ(calibration.memory.controlnetShare, 0.25);
    EXPECT_EQ(calibration.time.fallbackLink, gigabytesPerSecond(1008));
    EXPECT_EQ(calibration.time.overheadPerStep, (std::array<Seconds, 3>{{{0.5}, {0.25}, {0.125}}}));
    const auto& ada = calibration.efficiency[static_cast<std::size_t>(CardClass::AdaGeForce)];
    EXPECT_EQ(ada[static_cast<std::size_t>(ModelFamily::VideoDit)], (Efficiency{0.5, 1.25, true, 7, 2}));
    EXPECT_EQ(ada[static_cast<std::size_t>(ModelFamily::Unet)], Efficiency{});
    EXPECT_THAT(calibration.measuredCards, testing::ElementsAre(CardId{"apple-m4-max"}, CardId{"rtx-3090"}));
    EXPECT_THAT(calibration.modelSpeeds, testing::ElementsAre(ModelSpeed{{"film-2.0"}, 1.25, 1.5, 4, 2}));
    EXPECT_EQ(calibration.speedOf({"film-2.0"}), &calibration.modelSpeeds.front());
    EXPECT_EQ(calibration.speedOf({"film-1.0"}), nullptr);
}

TEST(CalibrationFile, EveryConstantIsRequired)
{
    for (const char* group : {"memory", "time"}) {
        const Json file = calibrationFile();
        for (const auto& [key, value] : file[group].items()) {
            Json without = file;
            without[group].erase(key);
            const LoadedCatalog loaded = load(without);
            ASSERT_THAT(loaded.problems, SizeIs(1)) << key;
            EXPECT_EQ(loaded.problems.front().code, ErrorCode::MissingField);
            EXPECT_EQ(loaded.problems.front().where.field, std::string("/") + group + '/' + key);
            EXPECT_EQ(loaded.catalog.calibration(), Calibration{}) << "half a calibration is none";
        }
    }
}

TEST(CalibrationFile, HoldsEveryConstantThatTheEstimatorHas)
{
    // Each key fills a field of its own: a constant that no key fills would stay at its default.
    const Calibration before = load(calibrationFile()).catalog.calibration();
    for (const char* group : {"memory", "time"}) {
        const Json file = calibrationFile();
        for (const auto& [key, value] : file[group].items()) {
            if (key == "overhead_per_step_s")
                continue;
            Json changed = file;
            const double old = value.is_object() ? value["value"].get<double>() : value.get<double>();
            changed[group][key] = old > 0.9 ? old + 0.25 : old + 0.0625;
            const LoadedCatalog loaded = load(changed);
            ASSERT_THAT(loaded.problems, IsEmpty()) << key << test::listed(loaded.problems);
            EXPECT_NE(loaded.catalog.calibration(), before) << key;
        }
    }
}

TEST(CalibrationFile, NamesWhatItDoesNotKnow)
{
    Json file = calibrationFile();
    file["efficiency"][0]["class"] = "geforce-rubin";
    file["efficiency"][1]["share"] = 1.5;
    file["memory"]["desktop_beos_gib"] = 1;
    file["measured"]["cards"] = {"rtx-1"};
    const LoadedCatalog loaded = load(file);
    ASSERT_THAT(loaded.problems, SizeIs(3)) << test::listed(loaded.problems);
    EXPECT_EQ(loaded.problems[0].where.field, "/efficiency/0/class");
    EXPECT_NE(loaded.problems[0].args.at(1).find("geforce-ada"), std::string::npos);
    EXPECT_EQ(loaded.problems[1].where.field, "/efficiency/1/share");
    EXPECT_EQ(loaded.problems[2].where.field, "/memory/desktop_beos_gib");
}

TEST(CalibrationFile, MeasuredEntriesMustExist)
{
    Json file = calibrationFile();
    file["measured"]["cards"] = {"rtx-3090", "rtx-1"};
    const LoadedCatalog loaded = load(file);
    ASSERT_THAT(loaded.problems, SizeIs(1));
    EXPECT_EQ(loaded.problems.front().code, ErrorCode::UnknownReference);
    EXPECT_EQ(loaded.problems.front().where.field, "/measured/cards");
}

}  // namespace
}  // namespace vramwise
