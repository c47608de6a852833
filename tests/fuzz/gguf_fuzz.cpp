// .gguf files.
#include "tests/fuzz/summarized.h"
#include "tests/fuzz/targets.h"

namespace vramwise::fuzz
{

void gguf(std::string_view input) { readAndSummarize(input, "f-Q4_K_S.gguf"); }

}  // namespace vramwise::fuzz
