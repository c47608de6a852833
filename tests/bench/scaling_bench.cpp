// Cost of the estimator as catalogs grow: nanoseconds an estimate must stay the same from the catalog of today to one
// of 10,000 cards and 1,000 models. Cards and models are generated from the shipped ones.
#include "core/estimate/estimate.h"
#include "tests/bench/shipped_catalog.h"

#include <benchmark/benchmark.h>

namespace vramwise::bench
{
namespace
{

/// Every generated card differs a little in memory and speed from the shipped one that it is made from.
std::vector<Card> generatedCards(std::size_t count)
{
    const auto shipped = shippedCatalog().cards();
    std::vector<Card> cards;
    cards.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        Card card = shipped[i % shipped.size()];
        const double factor = 1 + 0.001 * static_cast<double>(i / shipped.size());
        card.memory.size = card.memory.size * factor;
        if (card.compute.fp16)
            card.compute.fp16 = *card.compute.fp16 * factor;
        cards.push_back(std::move(card));
    }
    return cards;
}

std::vector<Workload> generatedWorkloads(std::size_t count)
{
    const auto shipped = shippedCatalog().models();
    std::vector<Workload> workloads;
    workloads.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        const Model& model = shipped[i % shipped.size()];
        Job job = defaultJob(model);
        job.width += model.sizeMultiple * static_cast<int>(i / shipped.size());
        workloads.push_back(makeWorkload(shippedCatalog(), model, model.variants.front(), job));
    }
    return workloads;
}

void evaluateGenerated(benchmark::State& state)
{
    const Calibration& calibration = shippedCatalog().calibration();
    const std::vector<Card> cards = generatedCards(static_cast<std::size_t>(state.range(0)));
    const std::vector<Workload> workloads = generatedWorkloads(static_cast<std::size_t>(state.range(1)));
    for (auto _ : state)
        for (const Card& card : cards) {
            const CardProfile profile = profileOf(card, {}, calibration);
            for (const Workload& workload : workloads)
                benchmark::DoNotOptimize(evaluate(profile, workload, calibration));
        }
    const double estimates = static_cast<double>(cards.size() * workloads.size());
    state.counters["estimates"] = estimates;
    // Inverse rate: seconds for each, which the library prints with a prefix ("98.2ns").
    state.counters["per_estimate"]
        = benchmark::Counter(estimates, benchmark::Counter::kIsIterationInvariantRate | benchmark::Counter::kInvert);
}

BENCHMARK(evaluateGenerated)->Args({100, 10})->Args({1000, 100})->Args({10000, 1000})->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace vramwise::bench
