#include "core/accuracy/verdict.h"

#include "core/accuracy/report.h"

#include "tests/core/accuracy/measured.h"

#include <gtest/gtest.h>

namespace vramwise
{
namespace
{

using test::shippedCatalog;
using test::shippedMeasurements;

MeasuredVerdict fluxOn(std::optional<Bytes> memory, Outcome outcome)
{
    MeasuredVerdict row;
    row.job.model = {"flux.1-dev"};
    row.job.request.precision = PrecisionId{"bf16"};
    row.cardMemory = memory;
    row.outcome = outcome;
    return row;
}

bool isRight(const MeasuredVerdict& row) { return predict(shippedCatalog(), row)->isRight(); }

TEST(Verdict, IsRightWhereTheOutcomeAgrees)
{
    EXPECT_TRUE(isRight(fluxOn(gib(80), Outcome::Whole)));
    EXPECT_TRUE(isRight(fluxOn(gib(80), Outcome::Runs)));
    EXPECT_FALSE(isRight(fluxOn(gib(80), Outcome::Fails)));
    EXPECT_TRUE(isRight(fluxOn(gib(12), Outcome::Runs))) << "weights in RAM run too";
    EXPECT_FALSE(isRight(fluxOn(gib(12), Outcome::Whole)));
    EXPECT_FALSE(isRight(fluxOn(gib(12), Outcome::Fails)));
    EXPECT_TRUE(isRight(fluxOn(gib(2), Outcome::Fails)));
}

TEST(Verdict, CountsTheStatedRam)
{
    MeasuredVerdict row = fluxOn(gib(12), Outcome::Runs);
    row.ram = gib(8);
    EXPECT_FALSE(isRight(row)) << "22 GB of weights do not stream from 8 GB";
    row.outcome = Outcome::Fails;
    EXPECT_TRUE(isRight(row));
}

TEST(Verdict, KeepsThePlainCardItPointsTo)
{
    const MeasuredVerdict row = fluxOn(gib(24), Outcome::Runs);
    const auto first = predict(shippedCatalog(), row);
    const VerdictPrediction copy = *first;
    EXPECT_EQ(copy.estimate.card, copy.plainCard.get());
    EXPECT_EQ(copy.estimate.card->memory.size, gib(24));
}

TEST(Verdict, IsNoneOfAnUnknownCard)
{
    MeasuredVerdict row = fluxOn(std::nullopt, Outcome::Runs);
    row.job.card = {"no-such-card"};
    EXPECT_FALSE(predict(shippedCatalog(), row));
}

TEST(Verdict, ReadsCardMemoryAndOutcome)
{
    nlohmann::json file = test::smallMeasurements();
    file["verdicts"] = {{{"id", "V1"},
                         {"model", "flux.1-dev"},
                         {"card_gib", 8},
                         {"ram_gib", 32},
                         {"outcome", "fails"},
                         {"source", "bench"},
                         {"use", "fit"}}};
    const LoadedMeasurements loaded = test::read(file);
    ASSERT_TRUE(loaded.problems.empty());
    ASSERT_EQ(loaded.measurements.verdicts.size(), 1U);
    EXPECT_EQ(loaded.measurements.verdicts.front().cardMemory, gib(8));
    EXPECT_EQ(loaded.measurements.verdicts.front().ram, gib(32));
    EXPECT_EQ(loaded.measurements.verdicts.front().outcome, Outcome::Fails);
    file["verdicts"][0].erase("card_gib");
    EXPECT_FALSE(test::read(file).problems.empty()) << "neither a card nor a size";
}

TEST(Verdict, TheShippedOutcomesAreToldAsWellAsPromised)
{
    const VerdictCount count = countOf(predictVerdicts(shippedCatalog(), shippedMeasurements().measurements));
    EXPECT_GT(count.count, 400);
    EXPECT_GE(count.right, count.count * 95 / 100);
    const VerdictCount stated = [] {
        std::vector<VerdictPrediction> predictions;
        for (const MeasuredVerdict& row : shippedMeasurements().measurements.verdicts)
            if (auto prediction = predict(shippedCatalog(), row))
                predictions.push_back(std::move(*prediction));
        return countOf(predictions);
    }();
    EXPECT_EQ(stated.count, static_cast<int>(shippedMeasurements().measurements.verdicts.size()));
    EXPECT_GE(stated.right, stated.count * 95 / 100);
}

}  // namespace
}  // namespace vramwise
