#include "app/delegates/row_table.h"

#include "app/delegates/row_header.h"
#include "app/items/roles.h"
#include "app/theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>

#include <algorithm>
#include <numeric>

namespace vramwise
{

namespace
{

constexpr int kMostMeasuredRows = 400;
constexpr int kPadding = 10;
constexpr int kCompactPadding = 6;

/// Grants each wish as far as `spare` lasts; returns what is left of it.
int grantWishes(std::vector<ColumnWidth>& widths, int spare)
{
    for (ColumnWidth& width : widths) {
        const int more = width.wish - width.least;
        if (more <= 0 || more > spare)
            continue;
        width.least += more;
        spare -= more;
    }
    return spare;
}

int sumOf(const std::vector<ColumnWidth>& widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0,
                           [](int sum, const ColumnWidth& width) { return sum + width.least; });
}

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
    m_header = new RowHeader(this);
    setHorizontalHeader(m_header);
    applyRowHeight();
    connect(this, &QTableView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT activatedId(index.data(IdRole).toString()); });
}

int RowTable::usualPadding() { return scaled(kPadding); }

int RowTable::cellPadding() const { return scaled(m_compact ? kCompactPadding : kPadding); }

void RowTable::setCompact(bool compact)
{
    m_compact = compact;
    m_header->setProperty("compact", compact);  // the style gives it the same padding
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

std::vector<ColumnWidth> RowTable::neededWidths() const
{
    std::vector<ColumnWidth> widths;
    if (model() == nullptr)
        return widths;
    const int rows = std::min(model()->rowCount(), kMostMeasuredRows);
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    for (int column = 0; column < model()->columnCount(); ++column) {
        int width = m_header->leastWidth(column);
        for (int row = 0; row < rows; ++row) {
            const QModelIndex index = model()->index(row, column);
            width = std::max(width, itemDelegateForIndex(index)->sizeHint(option, index).width());
        }
        widths.push_back({width, 0, m_header->lineWidth(column)});
    }
    return widths;
}

void RowTable::shareWidth()
{
    if (model() == nullptr || model()->columnCount() == 0)
        return;
    std::vector<ColumnWidth> widths = m_widths;
    if (int(widths.size()) != model()->columnCount()) {
        widths = neededWidths();
        widths.front().stretch = 1;
    }
    setCompact(sumOf(widths) > viewport()->width());
    int shares = 0;
    for (ColumnWidth& width : widths) {
        width.least -= 2 * (usualPadding() - cellPadding());
        shares += width.stretch;
    }
    int spare = grantWishes(widths, viewport()->width() - sumOf(widths));
    for (int column = 0; column < int(widths.size()); ++column) {
        const ColumnWidth& width = widths.at(std::size_t(column));
        const int extra = spare > 0 && shares > 0 ? spare * width.stretch / shares : 0;
        setColumnWidth(column, width.least + extra);
        spare -= extra;  // shared out anew: no pixel stays free at the right edge
        shares -= width.stretch;
    }
}

QSize RowTable::sizeHint() const
{
    const int rows = model() == nullptr ? 0 : model()->rowCount();
    const int needed = sumOf(m_widths) - 2 * (usualPadding() - cellPadding()) * int(m_widths.size());
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
