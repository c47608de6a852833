#include "app/pages/models_page.h"

#include "app/charts/chart_panel.h"
#include "app/pages/scroll_body.h"
#include "app/pages/unlock_sheet.h"
#include "app/text/words.h"
#include "app/theme/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QVBoxLayout>

namespace vramwise
{

namespace
{

constexpr int kChartStretch = 3;
constexpr int kUnlockStretch = 2;
constexpr int kLeastChart = 300;
constexpr int kLeastUnlocks = 260;
constexpr int kLeastBeside = 760;

}  // namespace

ModelsPage::ModelsPage(AdvisorState& state, QWidget* parent) : Page(parent), m_state(state)
{
    setObjectName(QStringLiteral("models"));
    auto* body = new ScrollBody(this);
    m_chart = new ChartPanel(m_state, ChartKind::Vram, body->content());
    m_unlocks = new UnlockSheet(m_state, body->content());
    m_layout = new QBoxLayout(QBoxLayout::LeftToRight);
    body->column()->addLayout(m_layout, 1);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(body);
    keepReadable();
    makeFilter();
    m_layout->setSpacing(space::kMedium);
    m_layout->addWidget(m_chart, kChartStretch);
    m_layout->addWidget(m_unlocks, kUnlockStretch);
    connect(m_chart, &ChartPanel::exportRequested, this, &ModelsPage::exportRequested);
    connect(m_chart, &ChartPanel::copyRequested, this, &ModelsPage::copyRequested);
    connect(m_unlocks, &UnlockSheet::exportRequested, this, [this] { Q_EMIT exportRequested(ChartKind::Unlock); });
    retranslate();
}

void ModelsPage::makeFilter()
{
    m_task = new QComboBox(m_chart);
    m_task->setObjectName(QStringLiteral("taskFilter"));
    m_task->addItem(QString(), -1);
    for (const Task task : {Task::Image, Task::Edit, Task::Video})
        m_task->addItem(QString(), int(task));
    m_chart->addTool(m_task);
    connect(m_task, &QComboBox::currentIndexChanged, this, &ModelsPage::filter);
}

std::vector<ChartKind> ModelsPage::charts() const { return {ChartKind::Vram, ChartKind::Unlock}; }

QWidget* ModelsPage::finder() { return m_task; }

ChartOptions ModelsPage::chartOptions(ChartKind kind) const
{
    ChartOptions options;
    const int task = m_task->currentData().toInt();
    if (kind == ChartKind::Vram && task >= 0)
        options.task = task;
    return options;
}

void ModelsPage::filter() { m_chart->setOptions(chartOptions(ChartKind::Vram)); }

void ModelsPage::keepReadable()
{
    m_chart->setMinimumWidth(scaled(kLeastChart));
    m_unlocks->setMinimumWidth(scaled(kLeastUnlocks));
}

/// Chart and table scroll beside each other. In a small window with large text the table goes below the chart, and
/// the page scrolls instead of them.
void ModelsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const bool below = width() < scaled(kLeastBeside);
    m_layout->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_chart->setGrowing(below);
    m_unlocks->setGrowing(below);
}

void ModelsPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::ApplicationFontChange)
        keepReadable();
}

void ModelsPage::retranslate()
{
    m_task->setItemText(0, tr("all models"));
    for (int i = 1; i < m_task->count(); ++i)
        m_task->setItemText(i, text::taskWord(Task(m_task->itemData(i).toInt())));
    m_task->setAccessibleName(tr("Which models the chart shows"));
}

}  // namespace vramwise
