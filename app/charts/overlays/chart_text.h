// A text in a chart's scene that tests and screen readers can find among the other items.
#pragma once

#include <QGraphicsSimpleTextItem>

namespace vramwise
{

class ChartText : public QGraphicsSimpleTextItem
{
public:
    enum { Type = UserType + 1 };

    using QGraphicsSimpleTextItem::QGraphicsSimpleTextItem;
    [[nodiscard]] int type() const override { return Type; }
};

/// Every ChartText below `root`, in drawing order.
QList<const ChartText*> chartTexts(const QGraphicsItem& root);

}  // namespace vramwise
