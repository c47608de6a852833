#include "app/window/page_tabs.h"

#include "app/theme/theme.h"

#include <QStyle>

#include <algorithm>

namespace vramwise
{

namespace
{

constexpr int kLeastMargins = 14;  // of both sides of a tab; the chosen one is bold and wider than measured

}  // namespace

PageTabs::PageTabs(QWidget* parent) : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setElideMode(Qt::ElideNone);
}

int PageTabs::shortage() const
{
    int needed = 0;
    for (int i = 0; i < count(); ++i)
        needed += QTabBar::tabSizeHint(i).width();
    const int missing = needed - width();
    if (missing <= 0 || count() == 0)
        return 0;
    const int spare = style()->pixelMetric(QStyle::PM_TabBarTabHSpace, nullptr, this) - scaled(kLeastMargins);
    return std::clamp((missing + count() - 1) / count(), 0, std::max(spare, 0));
}

QSize PageTabs::tabSizeHint(int index) const { return QTabBar::tabSizeHint(index) - QSize(shortage(), 0); }

}  // namespace vramwise
