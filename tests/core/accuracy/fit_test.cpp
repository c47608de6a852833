#include "core/accuracy/fit.h"

#include "core/base/file_io.h"

#include "tests/core/accuracy/measured.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace vramwise
{
namespace
{

using test::shippedCatalog;
using test::shippedMeasurements;

constexpr auto kAda = static_cast<std::size_t>(CardClass::AdaGeForce);
constexpr auto kImageDit = static_cast<std::size_t>(ModelFamily::ImageDit);

/// What sources would have measured in a world where cards behave as `truth` says, each source off by a factor of
/// its own.
class World
{
public:
    explicit World(double share) : m_catalog(shippedCatalog())
    {
        Calibration truth = shippedCatalog().calibration();
        truth.efficiency[kAda][kImageDit].share = share;
        truth.modelSpeeds.clear();
        m_catalog.setCalibration(truth);
    }

    void measure(const std::string& source, const std::string& card, const std::string& model, int times, double factor)
    {
        for (int i = 0; i < times; ++i) {
            MeasuredSpeed row;
            row.id = source + std::to_string(rows.size());
            row.job.card = {card};
            row.job.model = {model};
            row.job.request.precision = PrecisionId{"fp8"};
            row.measures = Measures::Step;
            row.source = {source};
            row.fitted = true;
            row.time = {1};
            row.time = predict(m_catalog, row)->time.mid * (factor * std::exp(m_noise(m_random)));
            rows.push_back(row);
        }
    }

    std::vector<MeasuredSpeed> rows;

private:
    Catalog m_catalog;
    std::mt19937 m_random{7};
    std::normal_distribution<double> m_noise{0, 0.1};
};

double fittedShare(const std::vector<MeasuredSpeed>& rows)
{
    const Calibration fitted = fitCalibration(shippedCatalog(), rows);
    const ModelSpeed* flux = fitted.speedOf({"flux.1-dev"});
    return fitted.efficiency[kAda][kImageDit].share * (flux != nullptr ? flux->factor : 1);
}

World manySources(double share)
{
    World world(share);
    for (int source = 0; source < 12; ++source)
        for (const char* card : {"rtx-4090", "rtx-4080"})
            world.measure("s" + std::to_string(source), card, "flux.1-dev", 4, source % 2 == 0 ? 1.1 : 1 / 1.1);
    return world;
}

TEST(Fit, RecoversWhatTheRowsWereMadeFrom)
{
    for (const double share : {0.3, 0.5, 0.8}) {
        const double balance
            = std::pow(shippedCatalog().calibration().time.referenceBalance / *balanceOf(test::card("rtx-4090")),
                       shippedCatalog().calibration().time.balanceExponent
                           - fitCalibration(shippedCatalog(), manySources(share).rows).time.balanceExponent);
        EXPECT_NEAR(fittedShare(manySources(share).rows) / (share * balance), 1, 0.12) << share;
    }
}

TEST(Fit, OneSourceWithManyRowsDoesNotOutweighTheOthers)
{
    World world = manySources(0.5);
    const double before = fittedShare(world.rows);
    world.measure("loud", "rtx-4090", "flux.1-dev", 500, 2.5);
    EXPECT_GT(fittedShare(world.rows), before * 0.85) << "500 rows of one source, 2.5 times slower";
}

TEST(Fit, AWrongRowMovesLittle)
{
    World world = manySources(0.5);
    const double before = fittedShare(world.rows);
    world.rows.front().time = world.rows.front().time * 60.0;  // minutes taken for seconds
    EXPECT_NEAR(fittedShare(world.rows) / before, 1, 0.03);
}

TEST(Fit, EveryClassHasAShareAndARangeWithoutAnyRow)
{
    for (const Calibration& fitted : {fitCalibration(shippedCatalog(), {}),
                                      fitCalibration(shippedCatalog(), shippedMeasurements().measurements.speed)})
        for (std::size_t i = 0; i < kCardClassCount; ++i)
            for (const Efficiency& efficiency : fitted.efficiency[i]) {
                if (static_cast<CardClass>(i) == CardClass::Other)
                    continue;
                EXPECT_GT(efficiency.share, 0.01) << classKey(static_cast<CardClass>(i));
                EXPECT_LE(efficiency.share, 1);
                EXPECT_GT(efficiency.spread, 1.1);
                EXPECT_EQ(efficiency.rough, efficiency.sources < 3);
            }
}

/// Where there are matrix units, transformers use them better; that says nothing of cards without.
TEST(Fit, WithoutMatrixUnitsATransformerIsNoBetterUsedThanAUnet)
{
    const Calibration fitted = fitCalibration(shippedCatalog(), manySources(0.8).rows);
    const auto shares = [&](CardClass cardClass) { return fitted.efficiency[static_cast<std::size_t>(cardClass)]; };
    constexpr auto kUnet = static_cast<std::size_t>(ModelFamily::Unet);
    for (const CardClass without : {CardClass::Pascal, CardClass::Rdna2})
        EXPECT_NEAR(shares(without)[kImageDit].share, shares(without)[kUnet].share, 1e-9);
    EXPECT_GT(shares(CardClass::Volta)[kImageDit].share, shares(CardClass::Volta)[kUnet].share);
}

TEST(Fit, MoreSourcesNarrowTheRange)
{
    World one(0.5);
    one.measure("only", "rtx-4090", "flux.1-dev", 2, 1);
    const double few = fitCalibration(shippedCatalog(), one.rows).efficiency[kAda][kImageDit].spread;
    const double many = fitCalibration(shippedCatalog(), manySources(0.5).rows).efficiency[kAda][kImageDit].spread;
    EXPECT_LT(many, few);
}

TEST(Fit, DoesNotDependOnTheOrderOfRows)
{
    World world = manySources(0.5);
    const double forward = fittedShare(world.rows);
    std::reverse(world.rows.begin(), world.rows.end());
    EXPECT_NEAR(fittedShare(world.rows), forward, 1e-9);
}

TEST(Fit, LeavesOutEachSourceOnce)
{
    const World world = manySources(0.5);
    const HeldOut heldOut = leaveOneSourceOut(shippedCatalog(), world.rows);
    EXPECT_EQ(heldOut.groups, 12);
    EXPECT_EQ(heldOut.rows.size(), world.rows.size());
    EXPECT_LT(heldOut.errors().median, 0.2);
    EXPECT_EQ(leaveOneCardOut(shippedCatalog(), world.rows).groups, 2);
}

/// Everything in calibration.json that a fit decides, as the file rounds it.
std::string fittedText(const Calibration& calibration)
{
    const auto old = readTextFile(std::filesystem::path(VRAMWISE_CATALOG_DIR) / "calibration.json");
    return *calibrationText(*old, calibration, {2026, 11, 22});
}

TEST(Fit, TheShippedConstantsAreThoseOfTheShippedRows)
{
    Calibration fitted = fitCalibration(shippedCatalog(), shippedMeasurements().measurements.speed);
    fitted.bySource = shippedCatalog().calibration().bySource;
    fitted.byCard = shippedCatalog().calibration().byCard;
    EXPECT_EQ(fittedText(fitted), fittedText(shippedCatalog().calibration()))
        << "run: vramwise-cli accuracy --fit --write resources/catalog/calibration.json";
}

TEST(Fit, TheShippedRowsArePredictedWithoutTheirSourceAsWellAsPromised)
{
    const HeldOutErrors errors = leaveOneSourceOut(shippedCatalog(), shippedMeasurements().measurements.speed).errors();
    EXPECT_LE(errors.median, 0.25);
    EXPECT_LE(errors.p90, 0.65);
    EXPECT_GE(errors.coverage, 0.75);
    EXPECT_LE(errors.coverage, 0.95);
    EXPECT_NEAR(errors.median, shippedCatalog().calibration().bySource.median, 0.001) << "the quoted figure is stale";
}

}  // namespace
}  // namespace vramwise
