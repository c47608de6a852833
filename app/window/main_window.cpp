#include "app/window/main_window.h"

#include "app/panel/question_panel.h"
#include "app/theme/theme.h"
#include "app/window/page_list.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace vramwise
{

MainWindow::MainWindow(AdvisorState& state, QWidget* parent) : QMainWindow(parent), m_state(state)
{
    makePages();
    openPage(0);
}

void MainWindow::makePages()
{
    auto* content = new QWidget(this);
    auto* all = new QHBoxLayout(content);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(new QuestionPanel(m_state, content));
    auto* layout = new QVBoxLayout;
    layout->setContentsMargins(18, 4, 8, 0);
    all->addLayout(layout, 1);
    m_tabs = new QTabBar(content);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_stack = new QStackedWidget(content);
    layout->addWidget(m_tabs);
    layout->addWidget(m_stack, 1);
    m_pages.resize(pageList().size(), nullptr);
    for (const PageEntry& entry : pageList())
        m_tabs->addTab(entry.title());
    connect(m_tabs, &QTabBar::currentChanged, this, &MainWindow::openPage);
    setCentralWidget(content);
    resize(1280, 800);
}

void MainWindow::openPage(int index)
{
    if (index < 0 || index >= int(m_pages.size()))
        return;
    Page*& page = m_pages.at(std::size_t(index));
    if (page == nullptr) {
        page = pageList().at(std::size_t(index)).make(m_state, m_stack);
        m_stack->addWidget(page);
    }
    m_stack->setCurrentWidget(page);
    m_tabs->setCurrentIndex(index);
}

Page* MainWindow::currentPage() const { return qobject_cast<Page*>(m_stack->currentWidget()); }

}  // namespace vramwise
