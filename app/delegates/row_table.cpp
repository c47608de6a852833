#include "app/delegates/row_table.h"

#include "app/items/roles.h"
#include "app/theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>
#include <numeric>

namespace vramwise
{

namespace
{

constexpr int kMostMeasuredRows = 400;

}  // namespace

RowTable::RowTable(QWidget* parent) : QTableView(parent)
{
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(false);
    setMouseTracking(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);  // Tab goes on to the next widget, arrows move inside
    setCornerButtonEnabled(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(ScrollPerPixel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(1);
    applyRowHeight();
    connect(this, &QTableView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT activatedId(index.data(IdRole).toString()); });
}

int RowTable::rowHeight(const QFont& font)
{
    return std::max(scaled(space::kRow), QFontMetrics(font).height() + space::kMedium);
}

void RowTable::setModel(QAbstractItemModel* source)
{
    if (model() != nullptr)
        model()->disconnect(this);
    QTableView::setModel(source);
    listenToModel();
    rowsChanged();
}

void RowTable::listenToModel()
{
    if (model() == nullptr)
        return;
    connect(model(), &QAbstractItemModel::rowsInserted, this, &RowTable::rowsChanged);
    connect(model(), &QAbstractItemModel::rowsRemoved, this, &RowTable::rowsChanged);
    connect(model(), &QAbstractItemModel::modelReset, this, &RowTable::rowsChanged);
    connect(model(), &QAbstractItemModel::modelReset, this, [this] {
        if (isVisible())
            shareWidth();  // else when it is shown: by then the widths have been set
    });
}

void RowTable::rowsChanged()
{
    m_hovered = -1;
    updateGeometry();
}

void RowTable::initViewItemOption(QStyleOptionViewItem* option) const
{
    QTableView::initViewItemOption(option);
    // The delegate tints what is selected; the style's own bar would lie dark under dark text.
    option->palette.setBrush(QPalette::Highlight, Qt::transparent);
}

void RowTable::setColumnWidths(std::vector<ColumnWidth> widths)
{
    m_widths = std::move(widths);
    shareWidth();
    updateGeometry();
}

std::vector<int> RowTable::neededWidths() const
{
    std::vector<int> widths;
    if (model() == nullptr)
        return widths;
    const int rows = std::min(model()->rowCount(), kMostMeasuredRows);
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    for (int column = 0; column < model()->columnCount(); ++column) {
        int width = horizontalHeader()->sectionSizeHint(column);
        for (int row = 0; row < rows; ++row) {
            const QModelIndex index = model()->index(row, column);
            width = std::max(width, itemDelegateForIndex(index)->sizeHint(option, index).width());
        }
        widths.push_back(width);
    }
    return widths;
}

void RowTable::shareWidth()
{
    if (model() == nullptr || model()->columnCount() == 0)
        return;
    std::vector<ColumnWidth> widths = m_widths;
    if (int(widths.size()) != model()->columnCount()) {
        widths.clear();
        for (const int needed : neededWidths())
            widths.push_back({needed, widths.empty() ? 1 : 0});
    }
    int spare = viewport()->width();
    int shares = 0;
    for (const ColumnWidth& width : widths) {
        spare -= width.least;
        shares += width.stretch;
    }
    for (int column = 0; column < int(widths.size()); ++column) {
        const ColumnWidth& width = widths.at(std::size_t(column));
        const int extra = spare > 0 && shares > 0 ? spare * width.stretch / shares : 0;
        setColumnWidth(column, width.least + extra);
    }
}

QSize RowTable::sizeHint() const
{
    const int rows = model() == nullptr ? 0 : model()->rowCount();
    const int needed = std::accumulate(m_widths.begin(), m_widths.end(), 0,
                                       [](int sum, const ColumnWidth& width) { return sum + width.least; });
    int height = rows * verticalHeader()->defaultSectionSize() + 1;
    if (!horizontalHeader()->isHidden())
        height += horizontalHeader()->sizeHint().height();
    if (needed > viewport()->width() && viewport()->width() > 0)
        height += horizontalScrollBar()->sizeHint().height();
    return {std::max(needed, scaled(200)), height};
}

QSize RowTable::minimumSizeHint() const { return {scaled(200), sizeHint().height()}; }

QString RowTable::rowText(int row) const
{
    QStringList cells;
    for (int column = 0; model() != nullptr && column < model()->columnCount(); ++column)
        cells << model()->index(row, column).data().toString();
    return cells.join(u'\t');
}

void RowTable::copyCurrentRow() const
{
    if (currentIndex().isValid())
        QGuiApplication::clipboard()->setText(rowText(currentIndex().row()));
}

void RowTable::selectId(const QString& id)
{
    if (model() == nullptr || (id == currentId() && selectionModel()->hasSelection()))
        return;
    const QModelIndexList found
        = id.isEmpty() ? QModelIndexList() : model()->match(model()->index(0, 0), IdRole, id, 1, Qt::MatchExactly);
    if (!found.isEmpty())
        setCurrentIndex(found.front());
    else if (currentIndex().isValid())
        selectionModel()->clear();
}

QString RowTable::currentId() const { return currentIndex().data(IdRole).toString(); }

void RowTable::applyRowHeight() { verticalHeader()->setDefaultSectionSize(rowHeight(font())); }

void RowTable::setHovered(int row)
{
    if (row == m_hovered)
        return;
    m_hovered = row;
    viewport()->update();
}

}  // namespace vramwise
