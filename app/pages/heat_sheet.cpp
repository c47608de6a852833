#include "app/pages/heat_sheet.h"

#include "app/delegates/cell_delegates.h"
#include "app/delegates/row_table.h"
#include "app/items/natural_sort.h"
#include "app/theme/link_button.h"
#include "app/theme/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QVBoxLayout>

namespace vramwise
{

namespace
{

constexpr int kNameColumn = 0;
constexpr int kPriceColumn = 1;

QString scoreId() { return QStringLiteral("score"); }

template <class Row>
QStringList columnIds(const std::vector<Column<Row>>& columns)
{
    QStringList ids;
    for (const Column<Row>& column : columns)
        ids << column.id;
    return ids;
}

}  // namespace

HeatSheet::HeatSheet(AdvisorState& state, QWidget* parent) : Sheet(parent), m_state(state), m_sortId(scoreId())
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kSmall);
    layout->setSpacing(space::kTiny);
    makeTable();
    makeFoot();
    retranslate();
}

void HeatSheet::makeTable()
{
    m_model = new HeatTableModel(this);
    m_sorted = new NaturalSortModel(this);
    m_sorted->setSourceModel(m_model);
    m_table = new RowTable(this);
    m_table->setObjectName(QStringLiteral("heatMap"));
    m_table->setModel(m_sorted);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_nameDelegate = new NameDelegate(m_table);
    m_heatDelegate = new HeatDelegate(m_table);
    QHeaderView* header = m_table->horizontalHeader();
    header->setSortIndicatorShown(true);
    layout()->addWidget(m_table);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &HeatSheet::rememberSort);
    connect(m_table, &RowTable::menuRequested, this, &HeatSheet::menuRequested);
    connect(m_table, &RowTable::currentIdChanged, this, [this](const QString& id) {
        if (!id.isEmpty())
            m_state.selectCard(CardId{id.toStdString()});
    });
}

void HeatSheet::makeFoot()
{
    m_empty = new TextLabel(TextRole::Muted, this);
    m_empty->setObjectName(QStringLiteral("heatMapEmpty"));
    m_all = new LinkButton(this);
    m_all->setObjectName(QStringLiteral("allRanked"));
    m_all->setCheckable(true);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(space::kSmall + 2, space::kTiny, 0, space::kTiny);
    foot->addWidget(m_empty, 1);
    foot->addWidget(m_all);
    foot->addStretch(0);
    static_cast<QVBoxLayout*>(layout())->addLayout(foot);
    m_sorted->setAccept([this](int row) {
        const HeatRow& heat = m_model->rows().at(std::size_t(row));
        return m_all->isChecked() || heat.rank < m_firstRows;
    });
    connect(m_all, &QToolButton::toggled, this, &HeatSheet::showRows);
}

void HeatSheet::refresh()
{
    updateColumns();
    m_model->setRows(heatRows(m_state.advice()));
    showRows();
    showSelection();
}

void HeatSheet::showSelection() { m_table->selectId(QString::fromStdString(m_state.selectedCard().value)); }

void HeatSheet::setFirstRows(int rows)
{
    if (rows == m_firstRows)
        return;
    m_firstRows = rows;
    showRows();
}

/// Columns are as wide as the rows that are shown need them.
void HeatSheet::showRows()
{
    m_sorted->refilter();
    applyWidths();
    updateFoot();
}

void HeatSheet::updateColumns()
{
    const QString currency = QString::fromStdString(m_state.question().budget.currency);
    std::vector<Column<HeatRow>> columns = heatColumns(m_state.catalog(), m_state.effectiveModels(), currency);
    if (columnIds(columns) == columnIds(m_model->columns()) && currency == m_currency)
        return;
    m_currency = currency;
    const QString sortId = m_sortId;  // the reset forgets it
    const Qt::SortOrder order = m_sortOrder;
    m_model->setColumns(std::move(columns));
    applyDelegates();
    sortBy(sortId, order);
}

void HeatSheet::applyDelegates()
{
    const int last = m_model->columnCount() - 1;
    for (int column = 0; column <= last; ++column) {
        QAbstractItemDelegate* delegate = nullptr;
        if (column == kNameColumn)
            delegate = m_nameDelegate;
        else if (column != kPriceColumn && column != last)
            delegate = m_heatDelegate;
        m_table->setItemDelegateForColumn(column, delegate);
    }
}

void HeatSheet::applyWidths()
{
    std::vector<ColumnWidth> widths = m_table->neededWidths();
    for (std::size_t i = 0; i < widths.size(); ++i)
        if (i == kNameColumn || (i > kPriceColumn && i + 1 < widths.size()))
            widths[i].stretch = 1;
    m_table->setColumnWidths(std::move(widths));
}

void HeatSheet::sortBy(const QString& columnId, Qt::SortOrder order)
{
    int column = m_model->columnCount() - 1;
    for (int i = 0; i < m_model->columnCount(); ++i)
        if (m_model->columns().at(std::size_t(i)).id == columnId)
            column = i;
    m_table->horizontalHeader()->setSortIndicator(column, order);
    rememberSort(column, order);
}

void HeatSheet::rememberSort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= m_model->columnCount())
        return;
    m_sortId = m_model->columns().at(std::size_t(column)).id;
    m_sortOrder = order;
    m_sorted->sort(column, order);
}

void HeatSheet::updateFoot()
{
    const int ranked = int(m_state.advice().ranked.size());
    setShown(*m_all, ranked > m_firstRows);
    m_all->setText(m_all->isChecked() ? tr("Only the first %n", nullptr, m_firstRows)
                                      : tr("All %n cards that work", nullptr, ranked));
    setShown(*m_table, ranked > 0);
    setShown(*m_empty, ranked == 0);
}

void HeatSheet::retranslate()
{
    m_table->setAccessibleName(tr("Cards against your models"));
    m_empty->setText(tr("No card within your question runs every model that you must have. What is in the way of the "
                        "nearest ones stands below."));
    m_model->retranslate();
}

void HeatSheet::changeEvent(QEvent* event)
{
    Sheet::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    if (event->type() == QEvent::ApplicationFontChange)
        applyWidths();
}

}  // namespace vramwise
