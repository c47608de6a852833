#include "app/pages/compare_page.h"

#include "app/charts/chart_panel.h"
#include "app/pages/card_menu.h"
#include "app/pages/card_picker.h"
#include "app/pages/compare_table.h"
#include "app/pages/scroll_body.h"
#include "app/text/words.h"
#include "app/theme/sheet.h"
#include "app/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace vramwise
{

ComparePage::ComparePage(AdvisorState& state, QWidget* parent) : Page(parent), m_state(state)
{
    setObjectName(QStringLiteral("compare"));
    auto* body = new ScrollBody(this);
    body->column()->addWidget(makePickers());
    body->column()->addWidget(makeTable());
    m_chart = new ChartPanel(m_state, ChartKind::Compare, body->content());
    m_chart->setGrowing(true);
    body->column()->addWidget(m_chart);
    body->column()->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(body);
    listen();
    retranslate();
}

QWidget* ComparePage::makePickers()
{
    auto* bar = new QWidget(this);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    for (std::size_t side = 0; side < 2; ++side) {
        m_pickers[side] = new CardPicker(m_state.catalog(), bar);
        m_pickers[side]->setObjectName(side == 0 ? QStringLiteral("firstCard") : QStringLiteral("secondCard"));
    }
    m_swap = new QToolButton(bar);
    m_swap->setObjectName(QStringLiteral("swapCards"));
    m_swap->setText(QStringLiteral("\u21c4"));
    m_swap->setFocusPolicy(Qt::StrongFocus);
    layout->addWidget(m_pickers[0], 1);
    layout->addWidget(m_swap);
    layout->addWidget(m_pickers[1], 1);
    return bar;
}

QWidget* ComparePage::makeTable()
{
    m_tableSheet = new Sheet(this);
    m_wins = new TextLabel(TextRole::Body, m_tableSheet);
    m_wins->setObjectName(QStringLiteral("wins"));
    m_table = new CompareTable(m_tableSheet);
    auto* layout = new QVBoxLayout(m_tableSheet);
    layout->setContentsMargins(space::kLarge, space::kMedium, space::kLarge, space::kMedium);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_wins);
    layout->addWidget(m_table);
    return m_tableSheet;
}

void ComparePage::listen()
{
    for (std::size_t side = 0; side < 2; ++side)
        connect(m_pickers[side], &CardPicker::cardChosen, this,
                [this, side](const CardId& card) { choose(side, card); });
    connect(m_swap, &QToolButton::clicked, this, &ComparePage::swapCards);
    connect(&m_state, &AdvisorState::comparisonChanged, this, &ComparePage::markStale);
    connect(&m_state, &AdvisorState::catalogChanged, this, [this] {
        for (CardPicker* picker : m_pickers)
            picker->refill();
        refresh();
    });
    connect(&m_state, &AdvisorState::adviceChanged, this, &ComparePage::markStale);
    connect(m_table, &CompareTable::menuRequested, this, &ComparePage::openMenu);
    connect(m_chart, &ChartPanel::exportRequested, this, &ComparePage::exportRequested);
    connect(m_chart, &ChartPanel::copyRequested, this, &ComparePage::copyRequested);
}

QWidget* ComparePage::finder() { return m_pickers[0]->lineEdit(); }

void ComparePage::choose(std::size_t side, const CardId& card)
{
    std::array<CardId, 2> cards = m_state.comparedCards();
    cards[side] = card;
    m_state.setComparedCards(cards[0], cards[1]);
}

void ComparePage::swapCards()
{
    const std::array<CardId, 2> cards = m_state.comparedCards();
    m_state.setComparedCards(cards[1], cards[0]);
}

void ComparePage::openMenu(const ModelId& model, int side, const QPoint& at)
{
    CardMenuActions actions;
    actions.model = model;
    makeCardMenu(*this, m_state, m_state.comparedCards().at(std::size_t(side)), actions)->popup(at);
}

void ComparePage::markStale()
{
    m_stale = true;
    if (isVisible())
        refresh();
}

void ComparePage::refresh()
{
    m_stale = false;
    const std::array<CardId, 2>& cards = m_state.comparedCards();
    for (std::size_t side = 0; side < 2; ++side)
        m_pickers[side]->setCard(cards[side]);
    const Card* first = m_state.catalog().card(cards[0]);
    const Card* second = m_state.catalog().card(cards[1]);
    setShown(*m_table, first && second);
    if (!first || !second) {
        m_wins->setText(tr("Choose two cards to compare: type any part of a name."));
        return;
    }
    const Comparison comparison
        = compareCards(m_state.catalog(), m_state.prices(), m_state.question(), *first, *second);
    m_wins->setText(first == second ? tr("This is the same card twice. Choose another one to see a difference.")
                                    : winsText(comparison));
    m_table->setLines(compareLines(comparison, m_state.catalog()),
                      {text::shortCardName(*first), text::shortCardName(*second)});
}

void ComparePage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_stale)
        refresh();
}

void ComparePage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    markStale();
}

void ComparePage::retranslate()
{
    m_pickers[0]->setAccessibleName(tr("First card"));
    m_pickers[1]->setAccessibleName(tr("Second card"));
    m_swap->setAccessibleName(tr("Swap the two cards"));
    m_swap->setToolTip(tr("Swap the two cards"));
}

}  // namespace vramwise
