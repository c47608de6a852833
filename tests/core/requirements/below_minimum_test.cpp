#include "core/requirements/below_minimum.h"

#include "tests/core/shipped_catalog.h"

#include <gtest/gtest.h>

namespace vramwise
{
namespace
{

using test::model;
using test::shippedCatalog;

BelowMinimum belowOf(const Model& m, Bytes ram)
{
    Machine machine;
    machine.ram = ram;
    return belowMinimumOf(shippedCatalog(), requirementOf(shippedCatalog(), m), machine);
}

TEST(BelowMinimum, SmallerCardsNeverDoBetter)
{
    for (const Model& m : shippedCatalog().models()) {
        const BelowMinimum below = belowOf(m, gib(128));
        for (std::size_t i = 0; i < below.sizes.size(); ++i) {
            const StreamedSize& size = below.sizes[i];
            EXPECT_LT(gib(size.gib), *requirementOf(shippedCatalog(), m).minimum) << m.id.value;
            ASSERT_TRUE(size.slowdown) << m.id.value;
            EXPECT_LE(size.slowdown->low, size.slowdown->mid);
            EXPECT_LE(size.slowdown->mid, size.slowdown->high);
            EXPECT_GE(size.slowdown->low, 1);
            if (i > 0) {
                EXPECT_GT(size.gib, below.sizes[i - 1].gib);
                EXPECT_LE(size.total->mid, below.sizes[i - 1].total->mid * 1.0001) << m.id.value << " " << size.gib;
            }
        }
    }
}

TEST(BelowMinimum, TheSmallestIsTheSmallest)
{
    const Model& wan = model("wan2.2-t2v-a14b");
    const BelowMinimum below = belowOf(wan, gib(128));
    ASSERT_FALSE(below.sizes.empty());
    Card smaller = *below.reference;
    smaller.memory.size = gib(below.sizes.front().gib - 1);
    Machine machine;
    machine.ram = gib(128);
    const CardProfile profile = profileOf(smaller, machine, shippedCatalog().calibration());
    const Estimate estimate
        = evaluateBest(profile, workloadsOf(shippedCatalog(), wan, defaultJob(wan)), shippedCatalog().calibration());
    EXPECT_EQ(estimate.fit, Fit::DoesNotRun);
}

TEST(BelowMinimum, SaysWhenMoreRamWouldHelp)
{
    const BelowMinimum little = belowOf(model("flux.2-dev"), gib(8));
    EXPECT_TRUE(little.sizes.empty());
    EXPECT_TRUE(little.ramTooSmall);
    EXPECT_FALSE(belowOf(model("flux.2-dev"), gib(256)).ramTooSmall);
}

TEST(BelowMinimum, ClaimsNoTimeWithoutACardToTakeItFrom)
{
    CatalogContent content;
    const Catalog empty(std::move(content));
    Requirement need;
    need.model = &model("flux.1-dev");
    const BelowMinimum below = belowMinimumOf(empty, need, Machine{});
    EXPECT_EQ(below.reference, nullptr);
    EXPECT_TRUE(below.sizes.empty());
}

}  // namespace
}  // namespace vramwise
