// .safetensors files.
#include "tests/fuzz/summarized.h"
#include "tests/fuzz/targets.h"

namespace vramwise::fuzz
{

void safetensors(std::string_view input) { readAndSummarize(input, "f-00001-of-00002.safetensors"); }

}  // namespace vramwise::fuzz
