// One target as a libFuzzer program.
#include "tests/fuzz/targets.h"

#include <cstddef>
#include <cstdint>

// The name is libFuzzer's.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);  // NOLINT

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)  // NOLINT
{
    vramwise::fuzz::VRAMWISE_FUZZ_TARGET({reinterpret_cast<const char*>(data), size});
    return 0;
}
