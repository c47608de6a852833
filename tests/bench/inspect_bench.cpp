// Inspecting checkpoint files: sparse files on disk, as long as the real ones.
#include "core/checkpoint/inspect.h"
#include "core/checkpoint/scan.h"
#include "tests/core/checkpoint/layouts.h"

#include <benchmark/benchmark.h>

#include <filesystem>

namespace vramwise::bench
{
namespace
{

namespace fs = std::filesystem;

const SignatureTable& signatures()
{
    static const LoadedSignatures loaded = loadSignatures(signaturesFile(VRAMWISE_CATALOG_DIR));
    return loaded.table;
}

/// A file that is gone at the end of the program.
class SparseFile
{
public:
    SparseFile(const std::string& name, const test::FileStart& file)
        : m_path(fs::temp_directory_path() / ("vramwise-bench-" + name))
    {
        file.write(m_path);
    }
    ~SparseFile()
    {
        std::error_code ignored;
        fs::remove(m_path, ignored);
    }
    SparseFile(const SparseFile&) = delete;
    SparseFile& operator=(const SparseFile&) = delete;
    [[nodiscard]] const fs::path& path() const { return m_path; }

private:
    fs::path m_path;
};

void inspectEach(benchmark::State& state, const SparseFile& file)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(inspect(file.path(), signatures()));
    const auto source = FileSource::open(file.path());
    (void)readCheckpoint(**source);
    state.counters["read_bytes"] = static_cast<double>((*source)->bytesRead());
    state.counters["file_bytes"] = static_cast<double>((*source)->size());
}

void inspectOneKilobyte(benchmark::State& state)
{
    inspectEach(state,
                SparseFile("1kb.safetensors", test::safetensorsFile({{"emb_params", TensorType::F16, {1, 500}}})));
}

void inspectFlux(benchmark::State& state)
{
    inspectEach(state, SparseFile("flux1-dev.safetensors", test::safetensorsFile(test::flux1())));
}

void inspectFluxNf4(benchmark::State& state)
{
    inspectEach(state, SparseFile("flux1-dev-nf4.safetensors", test::safetensorsFile(test::toNf4(test::flux1()))));
}

void inspectFluxGguf(benchmark::State& state)
{
    inspectEach(state,
                SparseFile("flux1-dev-Q8_0.gguf",
                           test::ggufFile(test::converted(test::flux1(), TensorType::Q8_0),
                                          {{"general.architecture", std::string("flux")}})));
}

void inspectSdxlBundle(benchmark::State& state)
{
    inspectEach(state,
                SparseFile("sdxl.safetensors",
                           test::safetensorsFile(
                               test::joined({test::prefixed("model.diffusion_model.", test::unet(test::sdxlSizes())),
                                             test::prefixed("conditioner.embedders.0.transformer.", test::clipL()),
                                             test::prefixed("first_stage_model.", test::klVae(4, true))}))));
}

/// 60 GB in 16 bits of a model that nobody knows.
test::TensorSpecs unknownModel()
{
    test::TensorSpecs tensors;
    for (int i = 0; i < 3000; ++i)
        tensors.push_back({"blocks." + std::to_string(i) + ".w.weight", TensorType::Bf16, {3200, 3200}});
    return tensors;
}

void inspectSixtyGigabytes(benchmark::State& state)
{
    inspectEach(state, SparseFile("60gb.safetensors", test::safetensorsFile(unknownModel())));
}

void inspectSixtyGigabytesOfGguf(benchmark::State& state)
{
    inspectEach(state, SparseFile("60gb.gguf", test::ggufFile(unknownModel())));
}

void loadShippedSignatures(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(loadSignatures(signaturesFile(VRAMWISE_CATALOG_DIR)));
}

BENCHMARK(inspectOneKilobyte)->Unit(benchmark::kMillisecond);
BENCHMARK(inspectFlux)->Unit(benchmark::kMillisecond);
BENCHMARK(inspectFluxNf4)->Unit(benchmark::kMillisecond);
BENCHMARK(inspectFluxGguf)->Unit(benchmark::kMillisecond);
BENCHMARK(inspectSdxlBundle)->Unit(benchmark::kMillisecond);
BENCHMARK(inspectSixtyGigabytes)->Unit(benchmark::kMillisecond);
BENCHMARK(inspectSixtyGigabytesOfGguf)->Unit(benchmark::kMillisecond);
BENCHMARK(loadShippedSignatures)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace vramwise::bench
