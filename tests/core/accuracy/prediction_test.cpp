#include "core/accuracy/prediction.h"

#include "core/accuracy/report.h"

#include "tests/core/accuracy/measured.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace vramwise
{
namespace
{

using test::shippedCatalog;
using test::shippedMeasurements;
using testing::IsEmpty;
using testing::SizeIs;

MeasuredSpeed fluxOn4090(Measures measures)
{
    MeasuredSpeed row;
    row.job.card = {"rtx-4090"};
    row.job.model = {"flux.1-dev"};
    row.job.request.precision = PrecisionId{"fp8"};
    row.job.request.steps = 20;
    row.measures = measures;
    row.time = {10};
    return row;
}

TEST(Prediction, IsOfWhatTheRowMeasures)
{
    // A prediction points to its row, which must outlive it.
    const MeasuredSpeed stepRow = fluxOn4090(Measures::Step);
    const MeasuredSpeed denoiseRow = fluxOn4090(Measures::Denoise);
    const MeasuredSpeed totalRow = fluxOn4090(Measures::Total);
    const auto step = predict(shippedCatalog(), stepRow);
    const auto denoise = predict(shippedCatalog(), denoiseRow);
    const auto total = predict(shippedCatalog(), totalRow);
    ASSERT_TRUE(step && denoise && total);
    EXPECT_DOUBLE_EQ(denoise->time.mid.value, step->time.mid.value * 20);
    EXPECT_GT(total->time.mid.value, denoise->time.mid.value);
    EXPECT_DOUBLE_EQ(total->ratio(), total->time.mid.value / 10);
}

TEST(Prediction, IsNoneWhereTheJobIsImpossible)
{
    MeasuredSpeed row = fluxOn4090(Measures::Step);
    row.job.request.precision = PrecisionId{"nvfp4"};  // needs Blackwell
    EXPECT_FALSE(predict(shippedCatalog(), row));
    row.job.card = {"no-such-card"};
    EXPECT_FALSE(predict(shippedCatalog(), row));
}

TEST(MeasuredTimes, AreFoundForTheVeryJobOnly)
{
    const MeasuredSpeed row = fluxOn4090(Measures::Total);
    Measurements measurements;
    measurements.speed.push_back(row);
    const auto estimated = [&](auto change) {
        JobRequest request = row.job.request;
        change(request);
        const auto result = estimate(shippedCatalog(), test::card("rtx-4090"), test::model("flux.1-dev"), request, {});
        return measuredTimesOf(*result, measurements);
    };
    EXPECT_THAT(estimated([](JobRequest&) {}), SizeIs(1));
    EXPECT_THAT(estimated([](JobRequest& job) { job.steps = 21; }), IsEmpty());
    EXPECT_THAT(estimated([](JobRequest& job) { job.width = 512; }), IsEmpty());
    EXPECT_THAT(estimated([](JobRequest& job) { job.precision = PrecisionId{"bf16"}; }), IsEmpty());
    EXPECT_THAT(estimated([](JobRequest& job) { job.compile = true; }), IsEmpty());
    measurements.speed.front().measures = Measures::Step;
    EXPECT_THAT(estimated([](JobRequest& job) { job.steps = 21; }), SizeIs(1)) << "a step is a step";
}

TEST(AccuracyReport, MemoryIsAsCloseAsPromised)
{
    const Errors errors = accuracyOf(shippedCatalog(), shippedMeasurements().measurements).memoryErrors;
    EXPECT_GE(errors.count, 40);
    EXPECT_LE(errors.median, 0.12);
    EXPECT_LE(errors.p90, 0.30);
    EXPECT_GE(errors.coverage, 0.75);
    EXPECT_LE(errors.coverage, 0.95);
}

TEST(AccuracyReport, CountsEveryRowOnceAndListsWhatWasNeverMeasured)
{
    const Measurements& measurements = shippedMeasurements().measurements;
    const AccuracyReport report = accuracyOf(shippedCatalog(), measurements);
    EXPECT_GE(report.speed.size(), measurements.speed.size() * 95 / 100) << "nearly every row can be estimated";
    int rows = 0;
    for (const auto& [cell, errors] : report.byCell)
        rows += errors.count;
    EXPECT_EQ(rows, static_cast<int>(report.speed.size()));
    rows = 0;
    for (const auto& [model, errors] : report.byModel)
        rows += errors.count;
    EXPECT_EQ(rows, static_cast<int>(report.speed.size()));
    for (const CellKey& cell : report.unmeasuredCells)
        EXPECT_FALSE(report.byCell.contains(cell));
    EXPECT_THAT(report.unmeasuredCards, testing::Not(IsEmpty()));
}

}  // namespace
}  // namespace vramwise
