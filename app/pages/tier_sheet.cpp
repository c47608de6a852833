#include "app/pages/tier_sheet.h"

#include "app/delegates/cell_delegates.h"
#include "app/delegates/row_table.h"
#include "app/items/natural_sort.h"
#include "app/text/words.h"
#include "app/theme/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace vramwise
{

namespace
{

// Widest texts to expect before the bars.
QString bandwidthSample() { return QStringLiteral("0 000"); }
QString tensorSample()
{
    return TierSheet::tr("%1 · gen %2", "widest: number of tensor cores, generation").arg(1000).arg(5);
}

}  // namespace

const std::vector<CardGroup>& tierOrder()
{
    static const std::vector<CardGroup> order{
        CardGroup::Tier50,  CardGroup::Tier60, CardGroup::Tier70,     CardGroup::Tier80,
        CardGroup::Tier90,  CardGroup::Amd,    CardGroup::Intel,      CardGroup::Workstation,
        CardGroup::Unified, CardGroup::Laptop, CardGroup::Datacenter, CardGroup::OlderGeForce,
    };
    return order;
}

TierSheet::TierSheet(CardTableModel& cards, CardGroup group, QWidget* parent)
    : Sheet(parent), m_cards(cards), m_group(group)
{
    setObjectName(QStringLiteral("tier%1").arg(int(group)));
    m_title = new TextLabel(TextRole::Section, this);
    makeTable();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, space::kMedium, 14, space::kSmall);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(m_table);
    retranslate();
}

void TierSheet::makeTable()
{
    m_sorted = new NaturalSortModel(this);
    m_sorted->setSourceModel(&m_cards);
    m_sorted->setAccept([this](int row) { return m_cards.rows().at(std::size_t(row)).group == m_group; });
    m_table = new RowTable(this);
    m_table->setModel(m_sorted);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setItemDelegateForColumn(kCardName, new NameDelegate(m_table));
    m_table->setItemDelegateForColumn(kCardVram, new PillDelegate(m_table));
    m_table->setItemDelegateForColumn(kCardBandwidth, new BarDelegate(bandwidthSample(), m_table));
    m_table->setItemDelegateForColumn(kCardTensor, new BarDelegate(tensorSample(), m_table));
    QHeaderView* header = m_table->horizontalHeader();
    header->setSortIndicatorShown(true);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &TierSheet::sortRequested);
}

void TierSheet::setNeedle(const QString& text)
{
    m_sorted->setNeedle(text);
    refresh();
}

void TierSheet::sortBy(int column, Qt::SortOrder order)
{
    const QSignalBlocker blocker(m_table->horizontalHeader());
    m_table->horizontalHeader()->setSortIndicator(column, order);
    m_sorted->sort(column, order);
}

void TierSheet::refresh() { setShown(*this, m_sorted->rowCount() > 0); }

void TierSheet::retranslate()
{
    m_title->setText(text::groupTitle(m_group));
    m_table->setAccessibleName(tr("Cards: %1", "name of a group of cards").arg(m_title->text()));
}

void TierSheet::changeEvent(QEvent* event)
{
    Sheet::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}  // namespace vramwise
