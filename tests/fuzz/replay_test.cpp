// The inputs that fuzzing starts from, and those that once broke a reader, as ordinary tests.
#include "tests/fuzz/targets.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace vramwise::fuzz
{
namespace
{

namespace fs = std::filesystem;

struct Target {
    const char* name;
    void (*read)(std::string_view);
};

#define VRAMWISE_ROW(name) Target{#name, name},
constexpr Target kTargets[]{VRAMWISE_FUZZ_TARGETS(VRAMWISE_ROW)};
#undef VRAMWISE_ROW

std::vector<fs::path> inputsOf(const std::string& folder, const char* target)
{
    std::vector<fs::path> files;
    const fs::path path = fs::path(VRAMWISE_FUZZ_DIR) / folder / target;
    if (!fs::is_directory(path))
        return files;
    for (const fs::directory_entry& entry : fs::directory_iterator(path))
        if (entry.is_regular_file())
            files.push_back(entry.path());
    return files;
}

std::string contentOf(const fs::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

class Replay : public testing::TestWithParam<Target>
{
};

TEST_P(Replay, CorpusAndCrashInputsAreStood)
{
    const Target& target = GetParam();
    const std::vector<fs::path> corpus = inputsOf("corpus", target.name);
    EXPECT_FALSE(corpus.empty()) << "no inputs in tests/fuzz/corpus/" << target.name;
    std::vector<fs::path> inputs = inputsOf("crashes", target.name);
    inputs.insert(inputs.end(), corpus.begin(), corpus.end());
    for (const fs::path& input : inputs) {
        SCOPED_TRACE(input.string());
        target.read(contentOf(input));
    }
}

TEST_P(Replay, EveryBeginningOfAnInputIsStood)
{
    constexpr std::size_t kSteps = 64;
    for (const fs::path& input : inputsOf("corpus", GetParam().name)) {
        SCOPED_TRACE(input.string());
        const std::string content = contentOf(input);
        for (std::size_t step = 0; step <= kSteps; ++step)
            GetParam().read(std::string_view(content).substr(0, content.size() * step / kSteps));
    }
}

INSTANTIATE_TEST_SUITE_P(Targets, Replay, testing::ValuesIn(kTargets),
                         [](const testing::TestParamInfo<Target>& target) { return std::string(target.param.name); });

}  // namespace
}  // namespace vramwise::fuzz
