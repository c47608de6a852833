#include "core/estimate/limits.h"

#include "tests/core/shipped_catalog.h"

#include <gtest/gtest.h>

namespace vramwise
{
namespace
{

using test::card;
using test::model;
using test::shippedCatalog;

Limits limitsOf(std::string_view cardName, std::string_view modelName, Seconds patience, JobRequest request = {})
{
    Machine machine;
    machine.ram = gib(64);
    const auto limits = findLimits(shippedCatalog(), card(cardName), model(modelName), request, machine, patience);
    EXPECT_TRUE(limits.has_value());
    return limits.value_or(Limits{});
}

TEST(Limits, TheLargestImageFitsAndTheNextDoesNot)
{
    JobRequest request;
    request.precision = PrecisionId{"fp8"};
    const Limits limits = limitsOf("rtx-4080", "flux.1-dev", {60}, request);
    ASSERT_TRUE(limits.largest);
    const Model& m = model("flux.1-dev");
    Machine machine;
    machine.ram = gib(64);
    request.width = limits.largest->width;
    request.height = limits.largest->height;
    EXPECT_EQ(estimate(shippedCatalog(), card("rtx-4080"), m, request, machine)->fit, Fit::Fits);
    request.width = limits.largest->width + m.sizeMultiple;
    request.height = limits.largest->height + m.sizeMultiple;
    if (*request.width <= 8192) {
        EXPECT_NE(estimate(shippedCatalog(), card("rtx-4080"), m, request, machine)->fit, Fit::Fits);
    }
}

TEST(Limits, PatienceNeverAllowsMoreThanMemory)
{
    for (const Model& m : shippedCatalog().models()) {
        const Limits limits = limitsOf("rtx-3090", m.id.value, {120});
        if (!limits.withinPatience)
            continue;
        ASSERT_TRUE(limits.largest) << m.id.value;
        EXPECT_LE(limits.withinPatience->width, limits.largest->width) << m.id.value;
        EXPECT_LE(limits.withinPatience->frames, limits.largest->frames) << m.id.value;
    }
}

TEST(Limits, MorePatienceNeverAllowsLess)
{
    const Limits little = limitsOf("rtx-4090", "wan2.2-ti2v-5b", {200});
    const Limits much = limitsOf("rtx-4090", "wan2.2-ti2v-5b", {2000});
    ASSERT_TRUE(much.withinPatience);
    EXPECT_GE(much.withinPatience->frames, little.withinPatience ? little.withinPatience->frames : 0);
    EXPECT_GT(much.withinPatience->clipSeconds, 0);
}

TEST(Limits, ClipsGrowInWholeLatentFrames)
{
    const Limits limits = limitsOf("rtx-5090", "wan2.2-ti2v-5b", {900});
    ASSERT_TRUE(limits.largest);
    EXPECT_EQ((limits.largest->frames - 1) % 4, 0);
}

}  // namespace
}  // namespace vramwise
