// What must hold for every card and model: physics as properties over the whole catalog.
#include "core/estimate/estimate.h"

#include "tests/core/shipped_catalog.h"

#include <gtest/gtest.h>

#include <cmath>

namespace vramwise
{
namespace
{

using test::shippedCatalog;

/// Verdicts from best to worst.
int rank(Fit fit)
{
    switch (fit) {
    case Fit::Fits:
        return 0;
    case Fit::Offloads:
        return 1;
    case Fit::Unknown:
        return 2;
    case Fit::DoesNotRun:
        return 3;
    }
    return 3;
}

Machine machineWith(double ramGib)
{
    Machine machine;
    machine.ram = gib(ramGib);
    return machine;
}

Estimate evaluated(const Card& card, const Workload& load, const Machine& machine = machineWith(64))
{
    return evaluate(profileOf(card, machine, shippedCatalog().calibration()), load, shippedCatalog().calibration());
}

void expectNotSlower(const Estimate& faster, const Estimate& slower, const std::string& what)
{
    if (faster.timed && slower.timed) {
        EXPECT_LE(faster.total.mid.value, slower.total.mid.value * (1 + 1e-9)) << what;
    }
}

template <class Check>
void forEachPair(Check check)
{
    for (const Model& model : shippedCatalog().models())
        for (const Workload& load : workloadsOf(shippedCatalog(), model, defaultJob(model)))
            for (const Card& card : shippedCatalog().cards())
                check(card, load, card.id.value + " " + model.id.value + " " + load.variant->precision.value);
}

TEST(Physics, EveryFigureIsFiniteAndPositive)
{
    for (const Offload mode : {Offload::Auto, Offload::None, Offload::Model, Offload::Block, Offload::Sequential})
        for (const Model& model : shippedCatalog().models()) {
            Job job = defaultJob(model);
            job.offload = mode;
            for (const Workload& load : workloadsOf(shippedCatalog(), model, job))
                for (const Card& card : shippedCatalog().cards()) {
                    const Estimate e = evaluated(card, load);
                    ASSERT_TRUE(std::isfinite(e.peak.high.value)) << card.id.value;
                    ASSERT_TRUE(e.peak.low <= e.peak.mid && e.peak.mid <= e.peak.high) << card.id.value;
                    ASSERT_GE(e.usable.value, 0);
                    if (!e.timed)
                        continue;
                    ASSERT_TRUE(e.total.low.value > 0 && std::isfinite(e.total.high.value)) << card.id.value;
                    ASSERT_TRUE(e.total.low < e.total.mid && e.total.mid < e.total.high) << card.id.value;
                    ASSERT_LE(e.step.mid.value, e.total.mid.value);
                }
        }
}

TEST(Physics, MoreMemoryNeverFitsLess)
{
    forEachPair([](const Card& card, const Workload& load, const std::string& what) {
        Card larger = card;
        larger.memory.size = card.memory.size * 1.5;
        const Estimate small = evaluated(card, load);
        const Estimate large = evaluated(larger, load);
        ASSERT_LE(rank(large.fit), rank(small.fit)) << what;
        if (large.leanEncoder == small.leanEncoder)  // with room for the better encoder it is another job
            expectNotSlower(large, small, what);
    });
}

TEST(Physics, MoreBandwidthMoreFlopsAndAFasterLinkNeverTakeLonger)
{
    forEachPair([](const Card& card, const Workload& load, const std::string& what) {
        const Estimate base = evaluated(card, load);
        Card better = card;
        if (better.memory.bandwidth)
            better.memory.bandwidth = *better.memory.bandwidth * 2.0;
        expectNotSlower(evaluated(better, load), base, what + " bandwidth");
        if (better.compute.fp16)
            better.compute.fp16 = *better.compute.fp16 * 2.0;
        expectNotSlower(evaluated(better, load), base, what + " flops");
        if (better.pcie)
            better.pcie->generation += 1;
        expectNotSlower(evaluated(better, load), base, what + " link");
    });
}

TEST(Physics, MoreRamNeverRunsLess)
{
    forEachPair([](const Card& card, const Workload& load, const std::string& what) {
        ASSERT_LE(rank(evaluated(card, load, machineWith(128)).fit), rank(evaluated(card, load, machineWith(24)).fit))
            << what;
    });
}

TEST(Physics, LargerLongerAndMoreStepsNeverNeedOrTakeLess)
{
    const Machine machine = machineWith(64);
    for (const Model& model : shippedCatalog().models()) {
        const Job base = defaultJob(model);
        Job larger = base;
        larger.width = base.width + 256;
        Job longer = base;
        longer.frames = model.task == Task::Video ? base.frames + 16 : 1;
        Job deeper = base;
        deeper.steps = base.steps + 5;
        Job guided = base;
        guided.passes = base.passes + 1;
        Job edited = base;
        edited.references = base.references + 1;
        for (const Variant& variant : model.variants) {
            const auto loadOf = [&](const Job& job) { return makeWorkload(shippedCatalog(), model, variant, job); };
            for (const Card& card : shippedCatalog().cards()) {
                const Estimate plain = evaluated(card, loadOf(base), machine);
                for (const Job& job : {larger, longer, deeper, guided, edited}) {
                    const Estimate more = evaluated(card, loadOf(job), machine);
                    const std::string what = card.id.value + " " + model.id.value + " " + variant.precision.value;
                    ASSERT_GE(rank(more.fit), rank(plain.fit)) << what;
                    ASSERT_GE(more.stages[1].value, plain.stages[1].value) << what;
                    if (more.fit != Fit::DoesNotRun) {
                        ASSERT_GE(more.peak.mid.value, plain.peak.mid.value * (1 - 1e-12)) << what;
                    }
                    expectNotSlower(plain, more, what);
                }
            }
        }
    }
}

TEST(Physics, FewerBitsNeverNeedMore)
{
    // The denoiser alone: which file of the text encoder goes with it is custom, not physics.
    for (const Model& model : shippedCatalog().models()) {
        const auto loads = workloadsOf(shippedCatalog(), model, defaultJob(model));
        for (const Workload& more : loads)
            for (const Workload& fewer : loads) {
                if (fewer.precision->bits >= more.precision->bits)
                    continue;
                EXPECT_LE(fewer.weights[1].value, more.weights[1].value)
                    << model.id.value << " " << fewer.variant->precision.value << " against "
                    << more.variant->precision.value;
            }
    }
}

TEST(Physics, StreamingIsNeverFasterThanTheSameWeightsResident)
{
    forEachPair([](const Card& card, const Workload& load, const std::string& what) {
        Card roomy = card;
        roomy.memory.size = gib(512);
        const Estimate resident = evaluated(roomy, load);
        expectNotSlower(resident, evaluated(card, load), what);
        for (const Offload mode : {Offload::Block, Offload::Sequential}) {
            Workload streamed = load;
            streamed.job.offload = mode;
            expectNotSlower(resident, evaluated(card, streamed), what + " streamed on purpose");
        }
    });
}

TEST(Physics, EvaluatingTwiceGivesTheSame)
{
    const Model& model = shippedCatalog().models().front();
    const Workload load = workloadsOf(shippedCatalog(), model, defaultJob(model)).front();
    for (const Card& card : shippedCatalog().cards()) {
        const Estimate first = evaluated(card, load);
        const Estimate second = evaluated(card, load);
        EXPECT_EQ(first.total, second.total);
        EXPECT_EQ(first.peak, second.peak);
        EXPECT_EQ(first.fit, second.fit);
    }
}

}  // namespace
}  // namespace vramwise
