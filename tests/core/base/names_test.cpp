#include "core/base/names.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

namespace vramwise
{
namespace
{

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

TEST(LowerCase, TouchesNothingButAsciiLetters)
{
    EXPECT_EQ(lowerCase("FLUX.1-dev [Z@`{]"), "flux.1-dev [z@`{]");
    EXPECT_EQ(lowerCase("\xC3\x84\xFF"), "\xC3\x84\xFF");
    EXPECT_EQ(lowerCase(""), "");
}

struct NameCase {
    const char* name;
    const char* normalized;
};

class NormalizedName : public testing::TestWithParam<NameCase>
{
};

TEST_P(NormalizedName, MakesSpellingsEqual)
{
    EXPECT_EQ(normalizedName(GetParam().name), GetParam().normalized);
    EXPECT_EQ(normalizedName(GetParam().normalized), GetParam().normalized) << "idempotent";
}

INSTANTIATE_TEST_SUITE_P(
    Table, NormalizedName,
    testing::Values(NameCase{"RTX 4060 Ti 16 GB", "rtx-4060-ti-16gb"}, NameCase{"rtx-4060-ti-16gb", "rtx-4060-ti-16gb"},
                    NameCase{"rtx_4060_ti_16_gb", "rtx-4060-ti-16gb"}, NameCase{"  RTX   4060 - Ti ", "rtx-4060-ti"},
                    NameCase{"FLUX.1-dev", "flux.1-dev"}, NameCase{"Wan 2.2 T2V-A14B", "wan-2.2-t2v-a14b"},
                    NameCase{"0.5 GiB", "0.5gib"}, NameCase{"Wan 14 B", "wan-14b"}, NameCase{"q8_0", "q8-0"},
                    NameCase{"", ""}, NameCase{" -_ ", ""}, NameCase{"GB", "gb"}, NameCase{"4090 gbx", "4090-gbx"},
                    NameCase{"RTX\u00a04090", "rtx-4090"}, NameCase{"RTX 4090\u201124 GB", "rtx-4090-24gb"},
                    NameCase{"Radeon\tPRO", "radeon-pro"},
                    NameCase{"\u0412\u0438\u0434\u0435\u043e", "\u0412\u0438\u0434\u0435\u043e"}));

TEST(NearestNames, PutsTheSmallestDistanceFirst)
{
    EXPECT_THAT(nearestNames("rtx-4080", {"rtx-3080", "rtx-4090", "rtx-4080-super", "gtx-1080"}, 2),
                ElementsAre("rtx-4080-super", "rtx-3080"));
}

TEST(NearestNames, PrefersASharedWordToACloserSpelling)
{
    EXPECT_THAT(nearestNames("flux-dev-best", {"lux-dew-best1", "dev", "flux.1-dev"}, 3),
                ElementsAre("flux.1-dev", "dev", "lux-dew-best1"));
}

TEST(NearestNames, BreaksTiesByText) { EXPECT_THAT(nearestNames("ab", {"ad", "ac"}, 3), ElementsAre("ac", "ad")); }

TEST(NearestNames, TakesWhatThereIs)
{
    EXPECT_THAT(nearestNames("x", {}, 3), IsEmpty());
    EXPECT_THAT(nearestNames("x", {"a"}, 3), SizeIs(1));
    EXPECT_THAT(nearestNames("", {"a", "b"}, 1), SizeIs(1));
    EXPECT_THAT(nearestNames("x", {"a", "b"}, 0), IsEmpty());
}

TEST(NearestNames, DoesNotCareForCaseOrSeparators)
{
    EXPECT_THAT(nearestNames("RTX 3090 ti", {"rtx-3090", "rtx-3090-ti"}, 1), ElementsAre("rtx-3090-ti"));
}

TEST(NearestNames, StandsAVeryLongName)
{
    const std::string name(1'000'000, 'x');
    EXPECT_THAT(nearestNames(name, {"rtx-3090", std::string(100'000, 'y')}, 1), ElementsAre("rtx-3090"));
}

TEST(NearestNames, DoesNotDependOnTheOrderOfCandidates)
{
    std::vector<std::string> candidates{"rtx-3090", "rtx-3090-ti", "rtx-3080", "rx-7900-xtx", "arc-b580", "rtx-4090"};
    const std::vector<std::string> nearest = nearestNames("rtx 309", candidates);
    std::mt19937 random(7);
    for (int i = 0; i < 50; ++i) {
        std::shuffle(candidates.begin(), candidates.end(), random);
        EXPECT_EQ(nearestNames("rtx 309", candidates), nearest);
    }
}

}  // namespace
}  // namespace vramwise
