#include "core/accuracy/judge.h"

#include <gtest/gtest.h>

namespace vramwise
{
namespace
{

TEST(Errors, OfNothingAreEmpty) { EXPECT_EQ(errorsOf({}).count, 0); }

TEST(Errors, CountMissesSourcesAndCoverage)
{
    const std::vector<Judged> judged{{1.0, true, {"a"}}, {0.5, false, {"a"}}, {2.0, false, {"b"}}, {1.2, true, {"b"}},
                                     {0.9, true, {"c"}}, {1.1, true, {"c"}},  {1.05, true, {"c"}}, {0.8, true, {"d"}},
                                     {1.3, true, {"d"}}, {1.0, true, {"d"}},  {3.0, false, {"d"}}};
    const Errors errors = errorsOf(judged);
    EXPECT_EQ(errors.count, 11);
    EXPECT_EQ(errors.sources, 4);
    EXPECT_NEAR(errors.median, 0.2, 1e-12);
    EXPECT_NEAR(errors.p90, 1.0, 1e-12);
    EXPECT_NEAR(errors.bias, 1.05, 1e-12);
    EXPECT_NEAR(errors.coverage, 8.0 / 11, 1e-12);
}

TEST(Errors, DoNotDependOnTheOrder)
{
    std::vector<Judged> judged;
    for (int i = 1; i < 40; ++i)
        judged.push_back({0.5 + 0.05 * i, i % 3 == 0, {std::to_string(i % 5)}});
    const Errors forward = errorsOf(judged);
    std::reverse(judged.begin(), judged.end());
    const Errors backward = errorsOf(judged);
    EXPECT_DOUBLE_EQ(forward.median, backward.median);
    EXPECT_DOUBLE_EQ(forward.p90, backward.p90);
    EXPECT_DOUBLE_EQ(forward.bias, backward.bias);
}

}  // namespace
}  // namespace vramwise
