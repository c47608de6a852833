#include "app/charts/label_placing.h"

#include <gtest/gtest.h>

namespace vramwise
{

namespace
{

const QRectF kArea(0, 0, 400, 300);

LabelWish wishAt(double x, double y, int priority = 0)
{
    LabelWish wish;
    wish.point = {x, y};
    wish.size = {80, 14};
    wish.priority = priority;
    return wish;
}

TEST(LabelPlacing, ALoneLabelStandsRightOfItsPoint)
{
    const std::vector wishes{wishAt(100, 100)};
    const auto places = placeLabels(wishes, {}, {}, kArea);
    ASSERT_TRUE(places[0]);
    EXPECT_GT(places[0]->left(), 100);
    EXPECT_DOUBLE_EQ(places[0]->center().y(), 100);
}

TEST(LabelPlacing, NoTwoLabelsTouchAndNoneLeavesTheArea)
{
    std::vector<LabelWish> wishes;
    for (int i = 0; i < 60; ++i)
        wishes.push_back(wishAt(20 + (i * 67) % 380, 10 + (i * 41) % 280));
    const auto places = placeLabels(wishes, {}, {}, kArea);
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (!places[i])
            continue;
        EXPECT_TRUE(kArea.contains(*places[i]));
        for (std::size_t k = i + 1; k < places.size(); ++k)
            EXPECT_FALSE(places[k] && places[i]->intersects(*places[k])) << i << ' ' << k;
    }
}

TEST(LabelPlacing, TheImportantLabelGetsThePlace)
{
    const QRectF narrow(0, 90, 120, 20);
    const std::vector wishes{wishAt(20, 100, 1), wishAt(26, 100, 5)};
    const auto places = placeLabels(wishes, {}, {}, narrow);
    EXPECT_FALSE(places[0]);
    EXPECT_TRUE(places[1]);
}

TEST(LabelPlacing, KeepsOffFaintMarksWhereItCan)
{
    const std::vector wishes{wishAt(100, 100)};
    const std::vector faint{QRectF(120, 95, 10, 10)};
    const auto places = placeLabels(wishes, {}, faint, kArea);
    ASSERT_TRUE(places[0]);
    EXPECT_FALSE(places[0]->intersects(faint[0]));
}

}  // namespace

}  // namespace vramwise
