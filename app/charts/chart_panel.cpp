#include "app/charts/chart_panel.h"

#include "app/charts/chart_view.h"
#include "app/state/advisor_state.h"
#include "app/theme/link_button.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QEvent>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace vramwise
{

namespace
{

constexpr int kLeastHeight = 160;
constexpr int kLeastWidth = 300;
constexpr int kRoomBetweenTools = 60;  // margins and gaps of the title's line
constexpr int kInner = 7;              // the picture's own margin
constexpr int kSide = 9;               // with the picture's own margin as far in as other sheets

QScrollArea* makeScrollArea(QWidget* parent, QWidget* content)
{
    auto* scroll = new QScrollArea(parent);
    scroll->setObjectName(QStringLiteral("chartScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return scroll;
}

}  // namespace

ChartPanel::ChartPanel(AdvisorState& state, ChartKind kind, QWidget* parent)
    : Sheet(parent), m_state(state), m_kind(kind)
{
    m_options.heading = false;
    setObjectName(QStringLiteral("chart-") + chartName(kind));
    makeWidgets();
    layOut();
    listen();
    retranslate();
}

ChartPanel::~ChartPanel() = default;

void ChartPanel::makeWidgets()
{
    m_title = new TextLabel(TextRole::Strong, this);
    m_title->setObjectName(QStringLiteral("chartTitle"));
    m_unit = new TextLabel(TextRole::Muted, this);
    m_unit->setWordWrap(false);
    m_intro = new TextLabel(TextRole::Muted, this);
    m_intro->setContentsMargins(kInner, 0, kInner, space::kTiny);
    m_intro->hide();
    m_note = new TextLabel(TextRole::Small, this);
    m_note->setObjectName(QStringLiteral("chartNote"));
    m_note->setContentsMargins(kInner, 0, kInner, space::kTiny);
    m_save = new LinkButton(this);
    m_save->setObjectName(QStringLiteral("saveChart"));
    connect(m_save, &QToolButton::clicked, this, [this] { Q_EMIT exportRequested(m_kind); });
    m_view = new ChartView;
    m_view->setObjectName(QStringLiteral("chartView"));
    m_scroll = makeScrollArea(this, m_view);
}

void ChartPanel::layOut()
{
    m_tools = new QHBoxLayout;
    m_tools->setSpacing(space::kSmall);
    m_tools->setContentsMargins(kInner, 0, kInner, 0);
    m_tools->addWidget(m_title);
    m_tools->addWidget(m_unit);
    m_tools->addStretch();
    m_tools->addWidget(m_save);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSide, space::kSmall, kSide, space::kSmall);
    layout->setSpacing(space::kTiny);
    layout->addLayout(m_tools);
    m_toolRow = new QHBoxLayout;
    m_toolRow->setContentsMargins(kInner, 0, kInner, 0);
    m_toolRow->addStretch();
    layout->addLayout(m_toolRow);
    layout->addWidget(m_intro);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_note);
}

void ChartPanel::listen()
{
    connect(&m_state, &AdvisorState::adviceChanged, this, &ChartPanel::markStale);
    connect(&m_state, &AdvisorState::comparisonChanged, this, [this] {
        if (m_kind == ChartKind::Compare || m_kind == ChartKind::Balance)
            markStale();
    });
    connect(&m_state, &AdvisorState::selectionChanged, this, [this] {
        if (m_kind == ChartKind::Balance)
            markStale();
    });
}

QSize ChartPanel::minimumSizeHint() const { return {scaled(kLeastWidth), Sheet::minimumSizeHint().height()}; }

void ChartPanel::setKind(ChartKind kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    setObjectName(QStringLiteral("chart-") + chartName(kind));
    m_scroll->verticalScrollBar()->setValue(0);
    markStale();
}

void ChartPanel::setOptions(const ChartOptions& options)
{
    m_options = options;
    m_options.heading = false;
    markStale();
}

void ChartPanel::setGrowing(bool growing)
{
    m_growing = growing;
    m_scroll->setVerticalScrollBarPolicy(growing ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    fitHeight();
}

void ChartPanel::setIntro(const QString& text)
{
    m_intro->setText(text);
    setShown(*m_intro, !text.isEmpty());
}

void ChartPanel::addTool(QWidget* tool)
{
    m_added.push_back(tool);
    m_tools->insertWidget(m_tools->count() - 1, tool);
}

void ChartPanel::placeTools()
{
    const int title = QFontMetrics(m_title->font()).horizontalAdvance(m_content.title);
    int needed = title + m_save->sizeHint().width() + kRoomBetweenTools;
    m_title->setWordWrap(needed > width());
    needed += m_unit->sizeHint().width();
    m_unit->setVisible(!m_content.unit.isEmpty() && needed <= width());
    for (const QWidget* tool : m_added)
        needed += tool->sizeHint().width() + space::kSmall;
    const bool beside = needed <= width();
    if (m_added.empty() || beside == (m_toolRow->count() == 1))
        return;
    for (QWidget* tool : m_added) {
        m_tools->removeWidget(tool);
        m_toolRow->removeWidget(tool);
        if (beside)
            m_tools->insertWidget(m_tools->count() - 1, tool);
        else
            m_toolRow->insertWidget(m_toolRow->count() - 1, tool);
    }
}

void ChartPanel::markStale()
{
    m_stale = true;
    if (isVisible())
        rebuild();
}

void ChartPanel::rebuild()
{
    m_stale = false;
    m_content = chartContent(m_kind, m_state, m_options);
    m_title->setText(m_content.title);
    m_unit->setText(m_content.unit);
    m_note->setText(m_content.note);
    setShown(*m_note, !m_content.note.isEmpty());
    placeTools();
    m_view->setBoard(makeBoard(m_content, Theme::current(), m_options));
    m_view->setAccessibleName(m_content.title);
    m_view->setAccessibleDescription(describedInWords(m_content));
    fitHeight();
}

void ChartPanel::fitHeight()
{
    const auto* board = qobject_cast<const Board*>(m_view->chart());
    if (!board)
        return;
    const int width = std::max(m_scroll->viewport()->width(), 1);
    const int height = std::max(kLeastHeight, int(std::ceil(board->naturalHeight(width))));
    m_view->setMinimumHeight(height);
    m_scroll->setMinimumHeight(m_growing ? height : kLeastHeight);
}

void ChartPanel::showEvent(QShowEvent* event)
{
    Sheet::showEvent(event);
    if (m_stale)
        rebuild();
}

void ChartPanel::resizeEvent(QResizeEvent* event)
{
    Sheet::resizeEvent(event);
    placeTools();
    fitHeight();
}

void ChartPanel::changeEvent(QEvent* event)
{
    Sheet::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::FontChange)
        markStale();
}

void ChartPanel::retranslate()
{
    m_save->setText(tr("Save as PNG…"));
    m_save->setToolTip(tr("Save this chart as a picture"));
    m_save->setAccessibleName(tr("Save the chart as PNG"));
}

void ChartPanel::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("chartMenu"));
    menu.addAction(tr("Save as PNG…"), this, [this] { Q_EMIT exportRequested(m_kind); });
    menu.addAction(tr("Copy picture"), this, [this] { Q_EMIT copyRequested(m_kind); });
    menu.addAction(tr("Copy data as a table"), this, &ChartPanel::copyTable);
    menu.exec(event->globalPos());
}

void ChartPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        Q_EMIT copyRequested(m_kind);
    else
        Sheet::keyPressEvent(event);
}

void ChartPanel::copyTable() const { QGuiApplication::clipboard()->setText(tableText(m_content)); }

}  // namespace vramwise
