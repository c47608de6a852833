// What the catalogs that ship are held to. A failure here is a mistake in resources/catalog.
#include "tests/core/catalog/small_catalog.h"
#include "tests/core/shipped_catalog.h"

#include "core/base/names.h"
#include "core/validate/validate.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <fstream>
#include <map>
#include <set>

namespace vramwise
{
namespace
{

using test::shipped;
using test::shippedCatalog;

TEST(ShippedCatalog, HasNoProblem) { EXPECT_TRUE(shipped().problems.empty()) << test::listed(shipped().problems); }

TEST(ShippedCatalog, EachFileIsValidByItself)
{
    for (const auto& entry : std::filesystem::directory_iterator(VRAMWISE_CATALOG_DIR))
        if (entry.path().extension() == ".json") {
            const std::vector<Error> problems = validateFile(entry.path(), shippedCatalog());
            EXPECT_TRUE(problems.empty()) << test::listed(problems);
        }
}

TEST(ShippedCatalog, IsAsLargeAsPromised)
{
    EXPECT_GE(shippedCatalog().cards().size(), 170U);
    EXPECT_GE(shippedCatalog().models().size(), 40U);
    EXPECT_GE(shippedCatalog().precisions().size(), 13U);
    EXPECT_GE(shippedCatalog().prices().size(), 50U);
    EXPECT_FALSE(shippedCatalog().article().empty());
    EXPECT_NE(shippedCatalog().calibration(), Calibration{});
    EXPECT_GE(shippedCatalog().date(), (Date{2026, 1, 1}));
}

TEST(ShippedCatalog, HasEveryPromisedModel)
{
    for (const char* id : {"sd-1.5",           "sdxl",
                           "sd-3-medium",      "sd-3.5-medium",
                           "sd-3.5-large",     "flux.1-dev",
                           "flux.1-schnell",   "flux.1-kontext-dev",
                           "flux.1-fill-dev",  "flux.1-krea-dev",
                           "flux.2-dev",       "flux.2-klein-4b",
                           "flux.2-klein-9b",  "flux.2-klein-base-9b",
                           "qwen-image",       "qwen-image-edit",
                           "z-image-turbo",    "z-image",
                           "hidream-i1-full",  "hidream-i1-dev",
                           "chroma1-hd",       "lumina-image-2.0",
                           "pixart-sigma",     "auraflow",
                           "omnigen2",         "hunyuanimage-2.1",
                           "krea-2",           "wan2.1-t2v-1.3b",
                           "wan2.1-t2v-14b",   "wan2.1-i2v-14b",
                           "wan2.2-ti2v-5b",   "wan2.2-t2v-a14b",
                           "wan2.2-i2v-a14b",  "hunyuanvideo",
                           "hunyuanvideo-1.5", "ltx-video-2b",
                           "ltx-video-13b",    "ltx-2-19b",
                           "cogvideox-2b",     "cogvideox-5b",
                           "mochi-1",          "framepack"})
        EXPECT_NE(shippedCatalog().model({id}), nullptr) << id;
}

TEST(ShippedCatalog, HasEveryPrecisionOfTheCommandLine)
{
    for (const char* id :
         {"bf16", "fp16", "fp8", "q8_0", "q6_k", "q5_k_m", "q4_k_m", "q3_k_m", "q2_k", "nf4", "int4", "nvfp4", "fp32"})
        EXPECT_NE(shippedCatalog().precision({id}), nullptr) << id;
}

TEST(ShippedCatalog, FindsEveryPromisedCardByName)
{
    for (const char* name : {"RTX 2060 6GB",
                             "RTX 2060 12GB",
                             "RTX 2060 Super",
                             "RTX 2070",
                             "RTX 2070 Super",
                             "RTX 2080",
                             "RTX 2080 Super",
                             "RTX 2080 Ti",
                             "RTX 3050 8GB",
                             "RTX 3060 8GB",
                             "RTX 3060 12GB",
                             "RTX 3060 Ti",
                             "RTX 3070",
                             "RTX 3070 Ti",
                             "RTX 3080 10GB",
                             "RTX 3080 12GB",
                             "RTX 3080 Ti",
                             "RTX 3090",
                             "RTX 3090 Ti",
                             "RTX 4060",
                             "RTX 4060 Ti 8GB",
                             "RTX 4060 Ti 16GB",
                             "RTX 4070",
                             "RTX 4070 Super",
                             "RTX 4070 Ti",
                             "RTX 4070 Ti Super",
                             "RTX 4080",
                             "RTX 4080 Super",
                             "RTX 4090",
                             "RTX 5050",
                             "RTX 5060",
                             "RTX 5060 Ti 8GB",
                             "RTX 5060 Ti 16GB",
                             "RTX 5070",
                             "RTX 5070 Ti",
                             "RTX 5080",
                             "RTX 5090",
                             "GTX 1060 6GB",
                             "GTX 1080 Ti",
                             "GTX 1660 Super",
                             "RTX 5070 Super",
                             "RTX 5070 Ti Super",
                             "RTX 5080 Super",
                             "RTX 4090 48GB",
                             "RTX 3080 20GB",
                             "RTX 2080 Ti 22GB",
                             "RX 7900 XTX",
                             "RX 9070 XT",
                             "Radeon PRO W7900",
                             "Radeon PRO W7800 32GB",
                             "Radeon PRO W7800 48GB",
                             "Radeon AI PRO R9700",
                             "Arc A770 16GB",
                             "Arc B570",
                             "Arc B580",
                             "Arc Pro B50",
                             "Arc Pro B60",
                             "Arc Pro B70",
                             "RTX A6000",
                             "RTX 6000 Ada",
                             "RTX PRO 6000 Blackwell",
                             "T4",
                             "P40",
                             "A2",
                             "A10",
                             "L4",
                             "L40S",
                             "A100 40GB",
                             "A100 80GB",
                             "H20",
                             "H100",
                             "H200",
                             "L20",
                             "H800",
                             "GB10"})
        EXPECT_TRUE(shippedCatalog().findCard(name)) << name;
}

TEST(ShippedCatalog, NoIdNameOrAliasIsUsedTwice)
{
    std::map<std::string, std::string> owners;
    const auto claim = [&owners](const std::string& name, const std::string& id) {
        const auto [owner, isNew] = owners.emplace(normalizedName(name), id);
        EXPECT_TRUE(isNew || owner->second == id) << name << " of " << id << " and " << owner->second;
    };
    for (const Card& card : shippedCatalog().cards()) {
        claim(card.id.value, card.id.value);
        claim(card.name, card.id.value);
        for (const std::string& alias : card.aliases)
            claim(alias, card.id.value);
    }
    for (const Model& model : shippedCatalog().models()) {
        claim(model.id.value, model.id.value);
        claim(model.name, model.id.value);
        for (const std::string& alias : model.aliases)
            claim(alias, model.id.value);
    }
}

TEST(ShippedCatalog, BandwidthIsBusTimesRate)
{
    int checked = 0;
    for (const Card& card : shippedCatalog().cards()) {
        const CardMemory& memory = card.memory;
        if (!memory.bandwidth || !memory.busBits || !memory.dataRateGbps)
            continue;
        const double computed = *memory.busBits * *memory.dataRateGbps / 8;
        EXPECT_NEAR(toGigabytesPerSecond(*memory.bandwidth) / computed, 1, 0.015) << card.id.value;
        ++checked;
    }
    EXPECT_GT(checked, 150);
}

TEST(ShippedCatalog, TensorPeakIsCoresTimesRateTimesClock)
{
    int checked = 0;
    for (const Card& card : shippedCatalog().cards()) {
        const CardCompute& compute = card.compute;
        if (!compute.fp16 || !compute.tensorCores || !compute.tensorFlopPerCoreClock || !compute.boostMhz)
            continue;
        const double computed = 1e-6 * *compute.tensorCores * *compute.tensorFlopPerCoreClock * *compute.boostMhz;
        EXPECT_NEAR(toTeraflops(*compute.fp16) / computed, 1, 0.03) << card.id.value;
        ++checked;
    }
    EXPECT_GT(checked, 100);
}

TEST(ShippedCatalog, ALowerPrecisionIsNeverSlower)
{
    for (const Card& card : shippedCatalog().cards()) {
        const CardCompute& compute = card.compute;
        if (compute.fp16 && compute.fp8) {
            EXPECT_GE(*compute.fp8, *compute.fp16) << card.id.value;
        }
        if (compute.fp8 && compute.fp4) {
            EXPECT_GE(*compute.fp4, *compute.fp8) << card.id.value;
        }
        if (compute.fp16 && compute.fp16Accumulate16) {
            EXPECT_GE(*compute.fp16Accumulate16, *compute.fp16) << card.id.value;
        }
    }
}

TEST(ShippedCatalog, ALaptopPartIsNotItsDesktopNamesake)
{
    int checked = 0;
    for (const Card& laptop : shippedCatalog().cards()) {
        const std::size_t suffix = laptop.id.value.find("-laptop");
        if (laptop.form != Form::Laptop || suffix == std::string::npos)
            continue;
        for (const Card& card : shippedCatalog().cards()) {
            if (card.form != Form::Desktop || !card.id.value.starts_with(laptop.id.value.substr(0, suffix)))
                continue;
            const bool sameFigures = card.memory == laptop.memory && card.compute == laptop.compute;
            EXPECT_FALSE(sameFigures) << laptop.id.value << " and " << card.id.value;
            ++checked;
        }
    }
    EXPECT_GT(checked, 10);
}

TEST(ShippedCatalog, EveryEntryHasASourceThatExists)
{
    const auto known = [](const std::vector<SourceId>& sources) {
        return !sources.empty() && std::all_of(sources.begin(), sources.end(), [](const SourceId& id) {
            return shippedCatalog().source(id) != nullptr;
        });
    };
    for (const Card& card : shippedCatalog().cards())
        EXPECT_TRUE(known(card.sources)) << card.id.value;
    for (const Model& model : shippedCatalog().models()) {
        EXPECT_TRUE(known(model.sources)) << model.id.value;
        for (const Variant& variant : model.variants)
            EXPECT_TRUE(known({variant.source})) << model.id.value;
    }
    for (const Component& component : shippedCatalog().components())
        EXPECT_TRUE(known(component.sources)) << component.id.value;
    for (const Precision& precision : shippedCatalog().precisions())
        EXPECT_TRUE(known(precision.sources)) << precision.id.value;
    for (const ArticleStatement& statement : shippedCatalog().article())
        EXPECT_TRUE(known(statement.sources)) << statement.id;
}

TEST(ShippedCatalog, EveryPriceSaysItsCurrencyDateConditionAndOrigin)
{
    for (const Price& price : shippedCatalog().prices()) {
        EXPECT_GT(price.amount.minor, 0) << price.card.value;
        EXPECT_EQ(price.amount.currency.size(), 3U) << price.card.value;
        EXPECT_NE(price.date.year, 0) << price.card.value;
        EXPECT_FALSE(price.region.empty()) << price.card.value;
        EXPECT_NE(shippedCatalog().source(price.source), nullptr) << price.card.value;
        EXPECT_NE(price.basis, PriceBasis::Launch) << price.card.value << ": launch prices live in the cards";
        EXPECT_NE(price.basis, PriceBasis::Own) << price.card.value;
        EXPECT_TRUE(isBuyable(shippedCatalog().card(price.card)->status)) << price.card.value;
    }
}

TEST(ShippedCatalog, NoArchitectureIsUnknown)
{
    for (const Card& card : shippedCatalog().cards())
        EXPECT_NE(card.architecture, Architecture::Other) << card.id.value << ": " << card.architectureName;
}

TEST(ShippedCatalog, TiersAreForGeForceOnly)
{
    for (const Card& card : shippedCatalog().cards()) {
        if (!card.tier)
            continue;
        EXPECT_EQ(card.vendor, Vendor::Nvidia) << card.id.value;
        EXPECT_TRUE(card.form == Form::Desktop || card.form == Form::Laptop) << card.id.value;
    }
}

TEST(ShippedCatalog, UnifiedMemoryIsThatOfAChip)
{
    for (const Card& card : shippedCatalog().cards())
        EXPECT_EQ(card.memory.unified, card.form == Form::Soc) << card.id.value;
}

/// The status says what may be advised, so an unreleased card must not look released.
TEST(ShippedCatalog, UnreleasedCardsHaveNoReleaseInThePast)
{
    for (const Card& card : shippedCatalog().cards()) {
        if (!isBuyable(card.status) && card.released) {
            EXPECT_GT(*card.released, card.statusDate) << card.id.value;
        }
    }
}

TEST(ShippedCatalog, FilesOfAVariantAreAsLargeAsItsParameters)
{
    for (const Model& model : shippedCatalog().models())
        for (const Variant& variant : model.variants) {
            const Precision* precision = shippedCatalog().precision(variant.precision);
            ASSERT_NE(precision, nullptr);
            const double bits = variant.denoiser.value * 8 / (model.denoiser.parametersB * 1e9);
            EXPECT_GT(bits, precision->bitsPerWeight * 0.7) << model.id.value << ' ' << variant.precision.value;
            EXPECT_LT(bits, precision->bitsPerWeight * 1.6) << model.id.value << ' ' << variant.precision.value;
        }
}

TEST(ShippedCatalog, VideoDefaultsAreCountsThatTheVaeCanMake)
{
    for (const Model& model : shippedCatalog().models()) {
        if (model.task == Task::Video && model.frameStep > 1) {
            EXPECT_EQ((model.defaults.frames - 1) % model.frameStep, 0) << model.id.value;
        }
    }
}

TEST(ShippedCatalog, DefaultsAreMultiplesOfTheModelsStep)
{
    for (const Model& model : shippedCatalog().models()) {
        EXPECT_EQ(model.defaults.width % model.sizeMultiple, 0) << model.id.value;
        EXPECT_EQ(model.defaults.height % model.sizeMultiple, 0) << model.id.value;
    }
}

}  // namespace
}  // namespace vramwise
