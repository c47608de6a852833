#include "app/layout/even_layout.h"
#include "app/layout/flow_layout.h"

#include <gtest/gtest.h>

#include <QWidget>

#include <array>

namespace vramwise
{
namespace
{

constexpr int kGap = 4;
constexpr QSize kItem(50, 20);

/// Three boxes of one size in a layout of their own.
template <class Layout>
struct Boxes {
    Boxes() : layout(new Layout(kGap, kGap, &window))
    {
        for (QWidget*& box : boxes) {
            box = new QWidget(&window);
            box->setMinimumSize(kItem);
            layout->addWidget(box);
        }
    }

    void lay(int width) { layout->setGeometry({0, 0, width, layout->heightForWidth(width)}); }

    QWidget window;
    Layout* layout;
    std::array<QWidget*, 3> boxes{};
};

TEST(FlowLayout, PutsAsManySideBySideAsTheWidthHolds)
{
    Boxes<FlowLayout> flow;
    EXPECT_EQ(flow.layout->heightForWidth(3 * 50 + 2 * kGap), 20);
    EXPECT_EQ(flow.layout->heightForWidth(3 * 50 + 2 * kGap - 1), 2 * 20 + kGap);
    EXPECT_EQ(flow.layout->heightForWidth(50), 3 * 20 + 2 * kGap);
    flow.lay(2 * 50 + kGap);
    EXPECT_EQ(flow.boxes[1]->geometry(), QRect(QPoint(50 + kGap, 0), kItem));
    EXPECT_EQ(flow.boxes[2]->geometry(), QRect(QPoint(0, 20 + kGap), kItem));
}

TEST(FlowLayout, TakesNoRoomForWhatIsHidden)
{
    Boxes<FlowLayout> flow;
    flow.boxes[0]->hide();
    EXPECT_EQ(flow.layout->heightForWidth(2 * 50 + kGap), 20);
}

TEST(EvenLayout, SharesTheWidthEvenly)
{
    Boxes<EvenLayout> even;
    even.lay(3 * 80 + 2 * kGap);
    EXPECT_EQ(even.boxes[0]->geometry(), QRect(0, 0, 80, 20));
    EXPECT_EQ(even.boxes[2]->geometry(), QRect(2 * (80 + kGap), 0, 80, 20));
}

TEST(EvenLayout, PutsTwoAndTwoWhereAllDoNotFitAndThenOneUnderAnother)
{
    Boxes<EvenLayout> even;
    even.lay(2 * 60 + kGap);
    EXPECT_EQ(even.boxes[1]->geometry(), QRect(60 + kGap, 0, 60, 20));
    EXPECT_EQ(even.boxes[2]->geometry(), QRect(0, 20 + kGap, 60, 20));
    even.lay(90);
    EXPECT_EQ(even.boxes[1]->geometry(), QRect(0, 20 + kGap, 90, 20));
}

}  // namespace
}  // namespace vramwise
