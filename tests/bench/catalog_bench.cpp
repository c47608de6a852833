// Reading the catalog: part of every start of the window and of the command line.
#include "core/catalog/price_book.h"
#include "tests/bench/shipped_catalog.h"

#include <benchmark/benchmark.h>

namespace vramwise::bench
{
namespace
{

void loadShippedCatalog(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(loadCatalog(VRAMWISE_CATALOG_DIR));
}

void makePriceBook(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(PriceBook(shippedCatalog(), {}));
}

BENCHMARK(loadShippedCatalog)->Unit(benchmark::kMillisecond);
BENCHMARK(makePriceBook)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace vramwise::bench
