#include "core/requirements/smallest_card.h"

#include <gtest/gtest.h>

namespace vramwise
{
namespace
{

TEST(SmallestSize, IsTheFirstThatHolds)
{
    for (int first = 1; first <= 40; ++first)
        EXPECT_EQ(smallestSize(40, [first](int size) { return size >= first; }), first);
}

TEST(SmallestSize, IsAbsentWhereNothingHolds)
{
    EXPECT_EQ(smallestSize(40, [](int) { return false; }), std::nullopt);
    EXPECT_EQ(smallestSize(0, [](int) { return true; }), std::nullopt);
}

}  // namespace
}  // namespace vramwise
