#include "app/pages/tier_list.h"

#include "app/delegates/row_table.h"
#include "app/pages/tier_sheet.h"
#include "app/theme/sheet.h"
#include "app/theme/theme.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace vramwise
{

namespace
{

constexpr int kLeastName = 190;  // in a narrow window
constexpr int kMostName = 250;
constexpr int kBarRoom = 50;     // wished for bars beside their figures
constexpr int kTensorRoom = 70;  // the figures themselves are longer

}  // namespace

TierList::TierList(AdvisorState& state, QWidget* parent) : ScrollBody(parent), m_state(state)
{
    m_cards = new CardTableModel(this);
    makeSheets();
    refresh();
    sortAll(kCardName, Qt::AscendingOrder);
    retranslate();
    connect(&m_state, &AdvisorState::ownPricesChanged, this, [this] { m_widthsKnown = false; });
    connect(&m_state, &AdvisorState::catalogChanged, this, [this] {
        m_widthsKnown = false;
        refresh();
    });
    connect(&m_state, &AdvisorState::adviceChanged, this, &TierList::adviceChanged);
    connect(&m_state, &AdvisorState::selectionChanged, this, &TierList::showSelection);
}

void TierList::makeSheets()
{
    m_empty = new TextLabel(TextRole::Muted, content());
    m_empty->setObjectName(QStringLiteral("noCardFound"));
    column()->addWidget(m_empty);
    for (const CardGroup group : tierOrder()) {
        m_sheets.push_back(new TierSheet(*m_cards, group, content()));
        column()->addWidget(m_sheets.back());
        connectTable(*m_sheets.back());
    }
    column()->addStretch(1);
}

void TierList::connectTable(TierSheet& sheet)
{
    RowTable* table = sheet.table();
    connect(&sheet, &TierSheet::sortRequested, this, &TierList::sortAll);
    connect(table, &RowTable::menuRequested, this,
            [this, table](const QString& id, const QPoint& at) { Q_EMIT menuRequested(table, id, at); });
    connect(table, &RowTable::currentIdChanged, this, [this](const QString& id) {
        if (!id.isEmpty() && !m_selecting)
            m_state.selectCard(CardId{id.toStdString()});
    });
}

void TierList::adviceChanged()
{
    m_stale = !isVisible();  // a page that nobody sees waits until it is opened
    if (!m_stale)
        refresh();
}

void TierList::showEvent(QShowEvent* event)
{
    if (m_stale)
        refresh();
    ScrollBody::showEvent(event);
}

void TierList::refresh()
{
    m_stale = false;
    const QString currency = QString::fromStdString(m_state.question().budget.currency);
    if (currency != m_currency) {
        m_currency = currency;
        m_cards->setColumns(cardColumns(currency));
        m_widthsKnown = false;
    }
    m_cards->setRows(cardRows(m_state.catalog(), m_state.advice()));
    for (TierSheet* sheet : m_sheets)
        sheet->refresh();
    if (!m_widthsKnown)
        applyWidths();
    updateEmpty();
    showSelection();
}

void TierList::setNeedle(const QString& text)
{
    m_needle = text;
    for (TierSheet* sheet : m_sheets)
        sheet->setNeedle(text);
    updateEmpty();
    showSelection();
}

void TierList::showSelection()
{
    m_selecting = true;
    const QString id = QString::fromStdString(m_state.selectedCard().value);
    for (TierSheet* sheet : m_sheets)
        sheet->table()->selectId(id);
    m_selecting = false;
}

void TierList::sortAll(int column, Qt::SortOrder order)
{
    for (TierSheet* sheet : m_sheets)
        sheet->sortBy(column, order);
}

/// Measures every text of every card: only when words, prices or fonts changed.
void TierList::applyWidths()
{
    m_widthsKnown = true;
    std::vector<ColumnWidth> widths(kCardPrice + 1);
    for (const TierSheet* sheet : m_sheets) {
        const std::vector<ColumnWidth> needed = sheet->table()->neededWidths();
        for (std::size_t i = 0; i < std::min(needed.size(), widths.size()); ++i) {
            widths[i].least = std::max(widths[i].least, needed[i].least);
            widths[i].wish = std::max(widths[i].wish, needed[i].wish);
        }
    }
    // A few long names of workstation cards must not take the room of all others; they are cut with a tooltip.
    widths[kCardName].wish = std::min(widths[kCardName].least, scaled(kMostName));
    widths[kCardName].least = std::min(widths[kCardName].least, scaled(kLeastName));
    widths[kCardName].stretch = 1;
    for (const auto& [column, room] : {std::pair{kCardBandwidth, kBarRoom}, std::pair{kCardTensor, kTensorRoom}}) {
        ColumnWidth& width = widths[std::size_t(column)];
        width.wish = std::max(width.wish, width.least + scaled(room));
        width.stretch = 2;
    }
    for (TierSheet* sheet : m_sheets)
        sheet->table()->setColumnWidths(widths);
}

void TierList::updateEmpty()
{
    const bool any = std::any_of(m_sheets.begin(), m_sheets.end(),
                                 [](const TierSheet* sheet) { return sheet->table()->model()->rowCount() > 0; });
    m_empty->setText(m_needle.isEmpty() ? tr("The catalog holds no cards.")
                                        : tr("No card is called “%1”.").arg(m_needle));
    setShown(*m_empty, !any);
}

void TierList::retranslate()
{
    setAccessibleName(tr("Cards by tier"));
    m_cards->retranslate();
    updateEmpty();
}

void TierList::changeEvent(QEvent* event)
{
    ScrollBody::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::ApplicationFontChange)
        applyWidths();
}

}  // namespace vramwise
