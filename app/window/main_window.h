// The window: the question on the left, five pages on the right. It composes; what is shown comes from the state.
// Pages are made when they are first opened, so that the window itself opens fast.
#pragma once

#include "app/pages/page.h"
#include "app/state/advisor_state.h"

#include <QMainWindow>

class QStackedWidget;
class QTabBar;

namespace vramwise
{

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(AdvisorState& state, QWidget* parent = nullptr);

    void openPage(int index);
    [[nodiscard]] Page* currentPage() const;

private:
    void makePages();

    AdvisorState& m_state;
    QTabBar* m_tabs = nullptr;
    QStackedWidget* m_stack = nullptr;
    std::vector<Page*> m_pages;  ///< nullptr until opened
};

}  // namespace vramwise
