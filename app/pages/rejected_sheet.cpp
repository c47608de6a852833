#include "app/pages/rejected_sheet.h"

#include "app/delegates/cell_delegates.h"
#include "app/delegates/row_table.h"
#include "app/items/natural_sort.h"
#include "app/panel/disclosure.h"
#include "app/theme/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QVBoxLayout>

namespace vramwise
{

RejectedSheet::RejectedSheet(AdvisorState& state, QWidget* parent) : Sheet(parent), m_state(state)
{
    m_content = new QWidget(this);
    m_content->setLayout(new QVBoxLayout);
    m_content->layout()->setContentsMargins(0, 0, 0, 0);
    m_toggle = new Disclosure(m_content, this);
    m_toggle->setObjectName(QStringLiteral("showRejected"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kSmall);
    layout->addWidget(m_toggle, 0, Qt::AlignLeft);
    layout->addWidget(m_content);
    connect(m_toggle, &QToolButton::toggled, this, &RejectedSheet::refresh);
}

void RejectedSheet::makeTable()
{
    m_model = new RejectedTableModel(this);
    m_sorted = new NaturalSortModel(this);
    m_sorted->setSourceModel(m_model);
    m_table = new RowTable(m_content);
    m_content->layout()->addWidget(m_table);
    m_table->setObjectName(QStringLiteral("rejected"));
    m_table->setModel(m_sorted);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setItemDelegateForColumn(kRejectedName, new NameDelegate(m_table));
    m_table->setItemDelegateForColumn(kRejectedRating, new PillDelegate(m_table));
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(kRejectedReason, Qt::AscendingOrder);
    connect(header, &QHeaderView::sortIndicatorChanged, m_sorted, &NaturalSortModel::sort);
    connect(m_table, &RowTable::menuRequested, this, &RejectedSheet::menuRequested);
    connect(m_table, &RowTable::currentIdChanged, this, [this](const QString& id) {
        if (!id.isEmpty())
            m_state.selectCard(CardId{id.toStdString()});
    });
    retranslate();
}

void RejectedSheet::setOpen(bool open) { m_toggle->setOpen(open); }

void RejectedSheet::refresh()
{
    const int count = int(m_state.advice().rejected.size());
    m_toggle->setText(tr("%n cards left out, and why", nullptr, count));
    setShown(*this, count > 0);
    if (!m_toggle->isChecked())
        return;
    if (m_table == nullptr)
        makeTable();
    const QString currency = QString::fromStdString(m_state.question().budget.currency);
    if (currency != m_currency) {
        m_currency = currency;
        m_model->setColumns(rejectedColumns(m_state.catalog(), currency));
        m_sorted->sort(kRejectedReason);
    }
    m_model->setRows(rejectedRows(m_state.advice()));
    applyWidths();
}

void RejectedSheet::applyWidths()
{
    std::vector<ColumnWidth> widths = m_table->neededWidths();
    widths.at(kRejectedReason) = {scaled(160), 1};
    m_table->setColumnWidths(std::move(widths));
}

void RejectedSheet::retranslate()
{
    if (m_table == nullptr)
        return;
    m_table->setAccessibleName(tr("Cards left out"));
    m_model->retranslate();
}

void RejectedSheet::changeEvent(QEvent* event)
{
    Sheet::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    if (event->type() == QEvent::ApplicationFontChange && m_table != nullptr)
        applyWidths();
}

}  // namespace vramwise
