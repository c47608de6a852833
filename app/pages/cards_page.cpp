#include "app/pages/cards_page.h"

#include "app/charts/chart_panel.h"
#include "app/delegates/row_table.h"
#include "app/layout/flow_layout.h"
#include "app/pages/card_menu.h"
#include "app/pages/scroll_body.h"
#include "app/pages/tier_list.h"
#include "app/pages/why_sheet.h"
#include "app/theme/sheet.h"
#include "app/theme/theme.h"

#include <QButtonGroup>
#include <QEvent>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace vramwise
{

namespace
{

constexpr std::array kCharts{ChartKind::VramCards, ChartKind::Bandwidth, ChartKind::Tensor};
constexpr std::array kLegend{Rating::Red, Rating::Yellow, Rating::Blue, Rating::Green, Rating::Purple, Rating::Unknown};

}  // namespace

CardsPage::CardsPage(AdvisorState& state, QWidget* parent) : Page(parent), m_state(state)
{
    setObjectName(QStringLiteral("cards"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, space::kMedium);
    layout->setSpacing(space::kMedium);
    makeHead();
    makeLegend();
    makeViews();
    retranslate();
    openView(0);
}

void CardsPage::makeHead()
{
    m_head = new QBoxLayout(QBoxLayout::LeftToRight);
    m_head->setSpacing(space::kTiny);
    m_find = new QLineEdit(this);
    m_find->setObjectName(QStringLiteral("findCard"));
    m_find->setClearButtonEnabled(true);
    m_find->setMinimumWidth(scaled(160));
    m_find->setMaximumWidth(scaled(280));
    m_head->addWidget(m_find, 1);
    auto* views = new QHBoxLayout;
    views->setSpacing(space::kTiny);
    views->addStretch(1);
    m_views = new QButtonGroup(this);
    for (int view = 0; view <= int(kCharts.size()); ++view) {
        auto* button = new QToolButton(this);
        button->setObjectName(QStringLiteral("cardsView%1").arg(view));
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        m_views->addButton(button, view);
        views->addWidget(button);
    }
    m_head->addLayout(views, 1);
    static_cast<QVBoxLayout*>(layout())->addLayout(m_head);
    connect(m_views, &QButtonGroup::idClicked, this, &CardsPage::openView);
}

void CardsPage::makeLegend()
{
    m_legend = new QWidget(this);
    auto* flow = new FlowLayout(space::kSmall, space::kTiny + 2, m_legend);
    for (const Rating rating : kLegend) {
        auto* pill = new RatingPill(m_legend);
        pill->setRating(rating);
        flow->addWidget(pill);
    }
    m_framed = new TextLabel(TextRole::Muted, m_legend);
    m_framed->setWordWrap(false);
    flow->addWidget(m_framed);
    layout()->addWidget(m_legend);
}

void CardsPage::makeViews()
{
    m_stack = new QStackedWidget(this);
    m_tiers = new TierList(m_state, m_stack);
    m_stack->addWidget(m_tiers);
    m_charts.resize(kCharts.size(), nullptr);
    m_foot = new QWidget(this);
    m_why = new WhySheet(m_state, WhySheet::Unselected::Pick, m_foot);
    m_why->refresh();
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addWidget(m_stack, 1);
    auto* foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(0, 0, 0, 0);
    foot->addWidget(m_why);
    column->addWidget(m_foot);
    connect(m_find, &QLineEdit::textChanged, m_tiers, &TierList::setNeedle);
    connect(m_tiers, &TierList::menuRequested, this, &CardsPage::openMenu);
    connect(&m_state, &AdvisorState::adviceChanged, m_why, &WhySheet::refresh);
    connect(&m_state, &AdvisorState::selectionChanged, m_why, &WhySheet::refresh);
}

/// What does not scroll ends where the tables end, which leave room for their scroll bar.
void CardsPage::alignRight()
{
    const int room = ScrollBody::rightRoom();
    m_head->setContentsMargins(0, 0, room, 0);
    m_foot->layout()->setContentsMargins(0, 0, room, 0);
    m_stack->setContentsMargins(0, 0, m_views->checkedId() > 0 ? room : 0, 0);  // the tables leave it themselves
}

void CardsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    // The frame's width: the page itself is never narrower than its parts beside each other.
    const int room = parentWidget() != nullptr ? parentWidget()->width() : width();
    int needed = m_find->minimumWidth() + ScrollBody::rightRoom();
    for (const QAbstractButton* view : m_views->buttons())
        needed += view->sizeHint().width() + space::kTiny;
    m_head->setDirection(room < needed ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

std::vector<ChartKind> CardsPage::charts() const
{
    std::vector<ChartKind> kinds(kCharts.begin(), kCharts.end());
    const int view = m_views->checkedId();
    if (view > 0)
        std::rotate(kinds.begin(), kinds.begin() + view - 1, kinds.begin() + view);
    return kinds;
}

QWidget* CardsPage::finder()
{
    openView(0);
    return m_find;
}

void CardsPage::openView(int view)
{
    if (view < 0 || view > int(kCharts.size()))
        return;
    m_views->button(view)->setChecked(true);
    if (view > 0)
        makeChart(view);
    m_stack->setCurrentWidget(view == 0 ? static_cast<QWidget*>(m_tiers) : m_charts.at(std::size_t(view - 1)));
    setShown(*m_find, view == 0);
    setShown(*m_foot, view == 0);
    alignRight();
}

void CardsPage::makeChart(int view)
{
    ChartPanel*& chart = m_charts.at(std::size_t(view - 1));
    if (chart != nullptr)
        return;
    chart = new ChartPanel(m_state, kCharts.at(std::size_t(view - 1)), m_stack);
    m_stack->addWidget(chart);
    connect(chart, &ChartPanel::exportRequested, this, &CardsPage::exportRequested);
    connect(chart, &ChartPanel::copyRequested, this, &CardsPage::copyRequested);
}

void CardsPage::openMenu(RowTable* table, const QString& id, const QPoint& at)
{
    const CardId card{id.toStdString()};
    CardMenuActions actions;
    actions.why = [this, card] { m_state.selectCard(card); };
    actions.copyRow = [table] { table->copyCurrentRow(); };
    makeCardMenu(*this, m_state, card, actions)->popup(at);
}

void CardsPage::retranslate()
{
    setAccessibleName(title());
    m_find->setPlaceholderText(tr("Find a card…"));
    m_find->setAccessibleName(tr("Find a card"));
    m_framed->setText(tr("framed = our pick of the tier"));
    const std::array names{tr("Tables"), tr("VRAM"), tr("Bandwidth"), tr("Tensor cores")};
    for (std::size_t view = 0; view < names.size(); ++view)
        m_views->button(int(view))->setText(names.at(view));
}

void CardsPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::ApplicationFontChange)
        alignRight();
}

}  // namespace vramwise
