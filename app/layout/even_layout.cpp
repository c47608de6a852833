#include "app/layout/even_layout.h"

#include <algorithm>
#include <numeric>

namespace vramwise
{

namespace
{

struct Columns {
    std::vector<int> widths;  ///< the least that each needs
    int extra = 0;            ///< what each gets beyond it
};

Columns columnsOf(const std::vector<QLayoutItem*>& items, std::size_t count, int width, int gap)
{
    Columns columns{std::vector<int>(count, 0), 0};
    for (std::size_t i = 0; i < items.size(); ++i)
        columns.widths[i % count] = std::max(columns.widths[i % count], items[i]->sizeHint().width());
    const int needed = std::accumulate(columns.widths.begin(), columns.widths.end(), gap * int(count - 1));
    columns.extra = (width - needed) / int(count);
    return columns;
}

Columns columnsFor(const std::vector<QLayoutItem*>& items, int width, int gap)
{
    for (const std::size_t count : {items.size(), std::size_t{2}})
        if (count > 0 && count <= items.size())
            if (Columns columns = columnsOf(items, count, width, gap); columns.extra >= 0)
                return columns;
    return {{width}, 0};
}

}  // namespace

std::vector<QLayoutItem*> EvenLayout::shownItems() const
{
    std::vector<QLayoutItem*> items;
    for (int i = 0; i < count(); ++i)
        if (!itemAt(i)->isEmpty())
            items.push_back(itemAt(i));
    return items;
}

int EvenLayout::arrange(const QRect& rect, bool place) const
{
    const QMargins margins = contentsMargins();
    const QRect area = rect.marginsRemoved(margins);
    const std::vector<QLayoutItem*> items = shownItems();
    const Columns columns = columnsFor(items, area.width(), horizontalSpace());
    QPoint at = area.topLeft();
    int lineHeight = 0;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const std::size_t column = i % columns.widths.size();
        if (column == 0 && i > 0) {
            at = QPoint(area.left(), at.y() + lineHeight + verticalSpace());
            lineHeight = 0;
        }
        const QSize size(columns.widths[column] + columns.extra, items[i]->sizeHint().height());
        if (place)
            items[i]->setGeometry(QRect(at, size));
        at.rx() += size.width() + horizontalSpace();
        lineHeight = std::max(lineHeight, size.height());
    }
    return at.y() + lineHeight - rect.top() + margins.bottom();
}

}  // namespace vramwise
