#include "app/window/main_window.h"

#include "app/window/page_list.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace vramwise
{

MainWindow::MainWindow(AdvisorState& state, QWidget* parent) : QMainWindow(parent), m_state(state) { makePages(); }

void MainWindow::makePages()
{
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    m_tabs = new QTabBar(content);
    m_stack = new QStackedWidget(content);
    layout->addWidget(m_tabs);
    layout->addWidget(m_stack, 1);
    for (const PageEntry& entry : pageList())
        m_tabs->addTab(entry.title());
    m_pages.resize(pageList().size(), nullptr);
    connect(m_tabs, &QTabBar::currentChanged, this, &MainWindow::openPage);
    setCentralWidget(content);
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
