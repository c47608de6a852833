#include "core/base/range.h"

#include "core/base/units.h"

#include <gtest/gtest.h>

namespace vramwise
{
namespace
{

TEST(Range, AddsAndScalesAllThreeFigures)
{
    const Range<Bytes> sum = Range<Bytes>{{1}, {2}, {3}} + Range<Bytes>{{10}, {20}, {30}};
    EXPECT_EQ(sum, (Range<Bytes>{{11}, {22}, {33}}));
    EXPECT_EQ(sum * 2, (Range<Bytes>{{22}, {44}, {66}}));
}

TEST(SpreadAround, IsEvenOnALogScale)
{
    const Range<Seconds> range = spreadAround(Seconds{8}, 2);
    EXPECT_EQ(range, (Range<Seconds>{{4}, {8}, {16}}));
    EXPECT_EQ(spreadAround(Seconds{8}, 1), (Range<Seconds>{{8}, {8}, {8}}));
}

}  // namespace
}  // namespace vramwise
