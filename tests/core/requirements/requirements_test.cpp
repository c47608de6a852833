#include "core/requirements/requirements.h"

#include "tests/core/shipped_catalog.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace vramwise
{
namespace
{

using test::model;
using test::shippedCatalog;

std::vector<const Model*> allModels()
{
    std::vector<const Model*> models;
    for (const Model& m : shippedCatalog().models())
        models.push_back(&m);
    return models;
}

std::vector<Requirement> allRequirements() { return requirementsOf(shippedCatalog(), allModels()); }

TEST(Requirements, OptimalIsNeverBelowMinimum)
{
    for (const Requirement& need : allRequirements()) {
        ASSERT_TRUE(need.minimum) << need.model->id.value;
        ASSERT_TRUE(need.optimal) << need.model->id.value;
        EXPECT_GE(need.optimal->value, need.minimum->value) << need.model->id.value;
        EXPECT_LE(need.minimumNeed.value, need.minimum->value) << need.model->id.value;
    }
}

TEST(Requirements, MinimumIsTheSmallestCardThatFits)
{
    Machine machine;
    machine.os = Os::Linux;
    machine.headless = true;
    for (const Model& m : shippedCatalog().models()) {
        const Requirement need = requirementOf(shippedCatalog(), m);
        Card smaller;
        smaller.vendor = Vendor::Nvidia;
        smaller.architecture = Architecture::Blackwell;
        smaller.memory.size = *need.minimum - gib(1);
        const CardProfile profile = profileOf(smaller, machine, shippedCatalog().calibration());
        for (const Workload& load : workloadsOf(shippedCatalog(), m, defaultJob(m)))
            if (load.precision->bits >= 4) {
                EXPECT_NE(evaluate(profile, load, shippedCatalog().calibration()).fit, Fit::Fits)
                    << m.id.value << " " << load.variant->precision.value;
            }
    }
}

TEST(Unlocks, SizesOnlyEverAddModels)
{
    const std::vector<Requirement> needs = allRequirements();
    const std::vector<SizeUnlock> unlocks = unlocksOf(shippedCatalog(), needs, Machine{});
    ASSERT_EQ(unlocks.size(), kCommonSizesGib.size());
    for (std::size_t i = 1; i < unlocks.size(); ++i)
        EXPECT_GE(unlocks[i].runs.size(), unlocks[i - 1].runs.size());
}

TEST(Unlocks, EveryModelIsUnlockedAtMostOnce)
{
    const std::vector<Requirement> needs = allRequirements();
    std::vector<const Model*> unlocked;
    for (const SizeUnlock& unlock : unlocksOf(shippedCatalog(), needs, Machine{}))
        unlocked.insert(unlocked.end(), unlock.unlocked.begin(), unlock.unlocked.end());
    for (const Model* m : unlocked)
        EXPECT_EQ(std::count(unlocked.begin(), unlocked.end(), m), 1) << m->id.value;
}

TEST(Unlocks, WhatOffloadsDoesNotRunWholeAndHasACostOnARealCard)
{
    Machine machine;
    machine.ram = gib(64);
    const std::vector<Requirement> needs = allRequirements();
    for (const SizeUnlock& unlock : unlocksOf(shippedCatalog(), needs, machine)) {
        ASSERT_NE(unlock.example, nullptr) << unlock.gib;
        EXPECT_EQ(toGib(unlock.example->memory.size), unlock.gib);
        ASSERT_EQ(unlock.offloads.size(), unlock.offloadCosts.size());
        for (const Model* m : unlock.offloads)
            EXPECT_EQ(std::count(unlock.runs.begin(), unlock.runs.end(), m), 0) << m->id.value;
    }
}

}  // namespace
}  // namespace vramwise
