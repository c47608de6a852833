#include "core/base/units.h"

#include <gtest/gtest.h>

#include <functional>
#include <type_traits>

namespace vramwise
{
namespace
{

TEST(Units, GibAndGbAreDifferent)
{
    EXPECT_DOUBLE_EQ(gib(1).value, 1'073'741'824.0);
    EXPECT_DOUBLE_EQ(gigabytes(1).value, 1e9);
    EXPECT_DOUBLE_EQ(mib(1024).value, gib(1).value);
    EXPECT_DOUBLE_EQ(toGib(gib(16)), 16);
    EXPECT_DOUBLE_EQ(toGigabytes(gib(16)), 17.179869184);
}

TEST(Units, QuotientsHaveTheirOwnUnit)
{
    const Seconds transfer = gigabytes(8) / gigabytesPerSecond(16);
    EXPECT_DOUBLE_EQ(transfer.value, 0.5);
    const Seconds work = Flop{74.4e12} / teraflops(37.2);
    EXPECT_DOUBLE_EQ(work.value, 2);
    EXPECT_DOUBLE_EQ(gib(8) / gib(16), 0.5);
}

TEST(Units, ArithmeticStaysWithinOneUnit)
{
    Bytes sum = gib(1) + gib(2) * 2 - gib(8) / 4;
    sum += 0.5 * gib(2);
    EXPECT_DOUBLE_EQ(toGib(sum), 4);
    EXPECT_LT(gib(1), gib(2));
    static_assert(!std::is_invocable_v<std::plus<>, Bytes, Seconds>);
    static_assert(!std::is_convertible_v<Bytes, double>);
}

}  // namespace
}  // namespace vramwise
