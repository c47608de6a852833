// How long an answer takes on one core. The target: a full advice over all cards × all models × all precisions
// within one frame (16 ms), because every change of the question computes it anew.
#include "core/advice/advice.h"
#include "core/requirements/requirements.h"
#include "tests/bench/shipped_catalog.h"

#include <benchmark/benchmark.h>

namespace vramwise::bench
{
namespace
{

Question questionOverAllModels()
{
    Question question = defaultQuestion();
    question.models.clear();
    for (const Model& model : shippedCatalog().models())
        question.models.push_back({model.id, Need::Nice, 1});
    question.vendors = {Vendor::Nvidia, Vendor::Amd, Vendor::Intel, Vendor::Apple};
    return question;
}

void countEstimates(benchmark::State& state)
{
    std::size_t variants = 0;
    for (const Model& model : shippedCatalog().models())
        variants += model.variants.size();
    state.counters["cards"] = static_cast<double>(shippedCatalog().cards().size());
    state.counters["models"] = static_cast<double>(shippedCatalog().models().size());
    state.counters["estimates"] = static_cast<double>(shippedCatalog().cards().size() * variants);
}

/// The estimator alone: every variant of every model on every card.
void evaluateEverything(benchmark::State& state)
{
    const Catalog& catalog = shippedCatalog();
    const Calibration& calibration = catalog.calibration();
    for (auto _ : state) {
        std::vector<Workload> workloads;
        for (const Model& model : catalog.models())
            for (const Variant& variant : model.variants)
                workloads.push_back(makeWorkload(catalog, model, variant, defaultJob(model)));
        for (const Card& card : catalog.cards()) {
            const CardProfile profile = profileOf(card, {}, calibration);
            for (const Workload& workload : workloads)
                benchmark::DoNotOptimize(evaluate(profile, workload, calibration));
        }
    }
    countEstimates(state);
}

/// What the window does after a change: the advice with every model of the catalog chosen.
void adviseOverAllModels(benchmark::State& state)
{
    const PriceBook prices(shippedCatalog(), {});
    const Question question = questionOverAllModels();
    for (auto _ : state)
        benchmark::DoNotOptimize(advise(shippedCatalog(), prices, question));
    countEstimates(state);
}

void adviseDefaultQuestion(benchmark::State& state)
{
    const PriceBook prices(shippedCatalog(), {});
    const Question question = defaultQuestion();
    for (auto _ : state)
        benchmark::DoNotOptimize(advise(shippedCatalog(), prices, question));
}

void requirementsOfAllModels(benchmark::State& state)
{
    std::vector<const Model*> models;
    for (const Model& model : shippedCatalog().models())
        models.push_back(&model);
    for (auto _ : state)
        benchmark::DoNotOptimize(requirementsOf(shippedCatalog(), models));
}

BENCHMARK(evaluateEverything)->Unit(benchmark::kMillisecond);
BENCHMARK(adviseOverAllModels)->Unit(benchmark::kMillisecond);
BENCHMARK(adviseDefaultQuestion)->Unit(benchmark::kMillisecond);
BENCHMARK(requirementsOfAllModels)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace vramwise::bench
