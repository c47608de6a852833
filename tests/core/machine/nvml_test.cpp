// NVIDIA's library, answered in its place: old ones that lack functions, broken ones, and those that forbid.
#include "core/machine/nvml.h"

#include <gmock/gmock.h>

namespace vramwise
{
namespace
{

using ::testing::IsEmpty;
using ::testing::SizeIs;

// The layouts are NVIDIA's; a change of ours would read other fields.
static_assert(sizeof(NvmlMemory) == 40);
static_assert(sizeof(NvmlOldMemory) == 24);
static_assert(sizeof(NvmlPciInfo) == 68);
static_assert(sizeof(NvmlProcess) == 24);

NvmlFunctions starting()
{
    NvmlFunctions nvml;
    nvml.init = [] { return kNvmlSuccess; };
    nvml.deviceCount = [](unsigned* count) {
        *count = 1;
        return kNvmlSuccess;
    };
    nvml.deviceByIndex = [](unsigned, NvmlDevice** device) {
        *device = nullptr;
        return kNvmlSuccess;
    };
    return nvml;
}

TEST(Nvml, aLibraryThatDoesNotStartTellsNothing)
{
    EXPECT_THAT(readNvml({}), IsEmpty());
    NvmlFunctions nvml = starting();
    nvml.init = [] { return 9; };  // driver not loaded
    EXPECT_THAT(readNvml(nvml), IsEmpty());
}

TEST(Nvml, missingFunctionsLeaveFactsAbsent)
{
    const std::vector<DetectedCard> cards = readNvml(starting());
    ASSERT_THAT(cards, SizeIs(1));
    EXPECT_EQ(cards[0].name, "");
    EXPECT_FALSE(cards[0].memory);
    EXPECT_FALSE(cards[0].pci);
    EXPECT_FALSE(cards[0].link);
}

TEST(Nvml, anOldLibraryTellsOfMemoryInItsOwnWay)
{
    NvmlFunctions nvml = starting();
    nvml.oldMemory = [](NvmlDevice*, NvmlOldMemory* memory) {
        *memory = {8ULL << 30, 6ULL << 30, 2ULL << 30};
        return kNvmlSuccess;
    };
    const std::vector<DetectedCard> cards = readNvml(nvml);
    ASSERT_THAT(cards, SizeIs(1));
    EXPECT_EQ(cards[0].memory, gib(8));
    EXPECT_EQ(cards[0].freeMemory, gib(6));
    EXPECT_EQ(cards[0].usedMemory, gib(2));
}

TEST(Nvml, nonsenseIsBounded)
{
    NvmlFunctions nvml = starting();
    nvml.deviceCount = [](unsigned* count) {
        *count = 4'000'000'000U;
        return kNvmlSuccess;
    };
    nvml.name = [](NvmlDevice*, char* text, unsigned size) {
        for (unsigned i = 0; i < size; ++i)
            text[i] = 'x';  // no end
        return kNvmlSuccess;
    };
    nvml.linkGeneration = [](NvmlDevice*, unsigned* value) {
        *value = 99;
        return kNvmlSuccess;
    };
    nvml.linkWidth = nvml.linkGeneration;
    nvml.computeProcesses = [](NvmlDevice*, unsigned* count, NvmlProcess* processes) {
        const unsigned room = *count;
        *count = 4'000'000'000U;  // more than there is room for, and it claims to have filled it
        return processes == nullptr || room == 0 ? kNvmlInsufficientSize : kNvmlSuccess;
    };
    const std::vector<DetectedCard> cards = readNvml(nvml);
    ASSERT_THAT(cards, SizeIs(64));
    EXPECT_THAT(cards[0].name, SizeIs(96));
    EXPECT_FALSE(cards[0].link);
    EXPECT_THAT(cards[0].programs, SizeIs(1));  // all of them have number 0
}

TEST(Nvml, theLibraryOfThisMachineMayBeMissing)
{
    const NvmlLibrary library;
    if (library.functions()) {
        EXPECT_NE(library.functions()->init, nullptr);
    }
}

}  // namespace
}  // namespace vramwise
