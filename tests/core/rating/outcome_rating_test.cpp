// Rating of one model on a card, and of a card by its models.
#include "core/rating/score.h"

#include "tests/core/rating/toy.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace vramwise
{
namespace
{

const Model kImage = test::toyModel("paint", Task::Image, 8);
const Model kEdit = test::toyModel("edit", Task::Edit, 8);
const Model kVideo = test::toyModel("film", Task::Video, 8);
const Precision kSixteen = test::toyPrecision("bf16", 16, Quality::Reference);
const Precision kEight = test::toyPrecision("fp8", 8, Quality::VeryClose);
const Precision kFive = test::toyPrecision("q5", 5, Quality::Close);

struct Case {
    const char* name;
    Fit fit;
    Limit limit;
    const Precision* precision;
    const Model* model;
    double seconds;  ///< below 0: not timed
    Rating rating;
};

class RateOutcome : public testing::TestWithParam<Case>
{
};

TEST_P(RateOutcome, FollowsTheRule)
{
    const Case& c = GetParam();
    Estimate estimate;
    estimate.model = c.model;
    estimate.precision = c.precision;
    estimate.fit = c.fit;
    estimate.limit = c.limit;
    estimate.timed = c.seconds >= 0;
    if (estimate.timed)
        estimate.total = spreadAround(Seconds{c.seconds}, 1.5);
    EXPECT_EQ(rateOutcome(estimate, {Seconds{60}, Seconds{900}}), c.rating);
}

INSTANTIATE_TEST_SUITE_P(
    Rules, RateOutcome,
    testing::Values(
        Case{"DoesNotRun", Fit::DoesNotRun, Limit::ResidentExceedsCard, &kSixteen, &kImage, -1, Rating::Red},
        Case{"NotKnown", Fit::Unknown, Limit::FactsMissing, &kSixteen, &kImage, -1, Rating::Unknown},
        Case{"FitsButNotTimed", Fit::Fits, Limit::None, &kSixteen, &kImage, -1, Rating::Unknown},
        Case{"OffloadsNotTimed", Fit::Offloads, Limit::WeightsExceedCard, &kSixteen, &kImage, -1, Rating::Unknown},
        Case{"FitsInTime", Fit::Fits, Limit::None, &kSixteen, &kImage, 20, Rating::Blue},
        Case{"AtThePatience", Fit::Fits, Limit::None, &kSixteen, &kImage, 60, Rating::Blue},
        Case{"PastThePatience", Fit::Fits, Limit::None, &kSixteen, &kImage, 60.1, Rating::Red},
        Case{"EditCountsAsImage", Fit::Fits, Limit::None, &kSixteen, &kEdit, 61, Rating::Red},
        Case{"ClipMayTakeLonger", Fit::Fits, Limit::None, &kSixteen, &kVideo, 900, Rating::Blue},
        Case{"ClipTooSlow", Fit::Offloads, Limit::WeightsExceedCard, &kSixteen, &kVideo, 901, Rating::Red},
        Case{"EightBitsAreGood", Fit::Fits, Limit::None, &kEight, &kImage, 20, Rating::Blue},
        Case{"FiveBitsAreReduced", Fit::Fits, Limit::None, &kFive, &kImage, 20, Rating::Yellow},
        Case{"Tight", Fit::Fits, Limit::Tight, &kSixteen, &kImage, 20, Rating::Yellow},
        Case{"Offloads", Fit::Offloads, Limit::WeightsExceedCard, &kSixteen, &kImage, 20, Rating::Yellow}),
    [](const auto& test) { return std::string(test.param.name); });

/// Outcomes as letters (r, u, y, b), musts in capitals, each with its weight.
struct Voters {
    std::vector<WantedModel> wanted;
    std::vector<ModelOutcome> outcomes;

    explicit Voters(const std::vector<std::pair<char, double>>& votes)
    {
        wanted.reserve(votes.size());
        for (const auto& [letter, weight] : votes) {
            const bool must = letter < 'a';
            wanted.push_back({{"m"}, must ? Need::Must : Need::Nice, weight});
            const auto lower = static_cast<char>(letter | 0x20);
            const Rating rating = lower == 'r' ? Rating::Red
                : lower == 'u'                 ? Rating::Unknown
                : lower == 'y'                 ? Rating::Yellow
                                               : Rating::Blue;
            outcomes.push_back({&wanted.back(), {}, rating, {}, nullptr});
        }
    }
};

Rating ratingOf(const std::vector<std::pair<char, double>>& votes) { return rateCard(Voters(votes).outcomes); }

TEST(RateCard, MustsDecideByTheWorst)
{
    EXPECT_EQ(ratingOf({{'B', 1}, {'B', 1}}), Rating::Blue);
    EXPECT_EQ(ratingOf({{'B', 9}, {'Y', 1}}), Rating::Yellow);
    EXPECT_EQ(ratingOf({{'B', 1}, {'U', 1}, {'Y', 1}}), Rating::Unknown);
    EXPECT_EQ(ratingOf({{'U', 9}, {'R', 1}}), Rating::Red);
}

TEST(RateCard, NiceToHavesDoNotWeighAgainstMusts)
{
    EXPECT_EQ(ratingOf({{'B', 1}, {'r', 99}}), Rating::Blue);
    EXPECT_EQ(ratingOf({{'R', 1}, {'b', 99}}), Rating::Red);
}

TEST(RateCard, WithoutMustsTheLowerMedianDecides)
{
    EXPECT_EQ(ratingOf({{'r', 1}, {'b', 1}}), Rating::Red) << "half of the weight is red";
    EXPECT_EQ(ratingOf({{'r', 1}, {'b', 2}}), Rating::Blue);
    EXPECT_EQ(ratingOf({{'r', 1}, {'y', 1}, {'b', 1}}), Rating::Yellow);
    EXPECT_EQ(ratingOf({{'r', 1}, {'y', 1}, {'b', 3}}), Rating::Blue);
}

TEST(RateCard, UnknownNeverCountsAsAYes)
{
    EXPECT_EQ(ratingOf({{'u', 1}, {'b', 1}}), Rating::Unknown);
    EXPECT_EQ(ratingOf({{'u', 3}, {'r', 3}, {'b', 4}}), Rating::Unknown);
    EXPECT_EQ(ratingOf({{'u', 3}, {'r', 1}, {'b', 6}}), Rating::Blue) << "blue even if the unknown ones were red";
    EXPECT_EQ(ratingOf({{'u', 4}, {'r', 5}}), Rating::Red) << "red even if the unknown ones were blue";
}

TEST(RateCard, OfNothingIsUnknown) { EXPECT_EQ(rateCard({}), Rating::Unknown); }

TEST(RateCard, BadWeightsCountNothing)
{
    EXPECT_EQ(ratingOf({{'r', -5}, {'b', 1}}), Rating::Blue);
    EXPECT_EQ(ratingOf({{'r', std::nan("")}, {'b', 1}}), Rating::Blue);
}

TEST(RateCard, DoesNotDependOnTheOrder)
{
    std::vector<std::pair<char, double>> votes{{'r', 0.1}, {'y', 0.2}, {'b', 0.3}, {'u', 0.1}, {'y', 0.7}, {'r', 0.6}};
    std::sort(votes.begin(), votes.end());
    const Rating rating = ratingOf(votes);
    while (std::next_permutation(votes.begin(), votes.end()))
        ASSERT_EQ(ratingOf(votes), rating);
}

}  // namespace
}  // namespace vramwise
