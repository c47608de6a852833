// The tabs of the pages. Where they need more room than there is, they stand closer before they scroll.
#pragma once

#include <QTabBar>

namespace vramwise
{

class PageTabs : public QTabBar
{
    Q_OBJECT

public:
    explicit PageTabs(QWidget* parent = nullptr);

protected:
    [[nodiscard]] QSize tabSizeHint(int index) const override;

private:
    /// What each tab has to give of its margins.
    [[nodiscard]] int shortage() const;
};

}  // namespace vramwise
