#include "app/items/column_table_model.h"

#include "tests/app/items/model_watch.h"

#include <gtest/gtest.h>

#include <QSignalSpy>

namespace vramwise
{
namespace
{

struct Row {
    QString name;
    double size = 0;
    bool best = false;

    [[nodiscard]] QString key() const { return name; }
    [[nodiscard]] bool framed() const { return best; }
};

using Table = ColumnTableModel<Row>;

std::vector<Column<Row>> columns()
{
    Column<Row> name;
    name.id = QStringLiteral("name");
    name.header = [] { return QStringLiteral("Name"); };
    name.display = [](const Row& row) { return row.name; };
    Column<Row> size;
    size.id = QStringLiteral("size");
    size.header = [] { return QStringLiteral("Size"); };
    size.display = [](const Row& row) { return QString::number(row.size); };
    size.sort = [](const Row& row) { return QVariant(row.size); };
    size.tooltip = [](const Row& row) { return QStringLiteral("why ") + row.name; };
    size.align = Qt::AlignRight | Qt::AlignVCenter;
    return {name, size};
}

Row row(const char* name, double size = 1) { return {QLatin1String(name), size, false}; }

QString names(const Table& table)
{
    QString all;
    for (const Row& row : table.rows())
        all += row.name;
    return all;
}

TEST(ColumnTableModel, CellsAreLookedUpInTheColumns)
{
    Table table;
    const test::ModelWatch watch(table);
    table.setColumns(columns());
    table.setRows({{QStringLiteral("a"), 8, true}});
    const QModelIndex size = table.index(0, 1);
    EXPECT_EQ(size.data(), QStringLiteral("8"));
    EXPECT_EQ(size.data(SortRole), 8.0);
    EXPECT_EQ(size.data(Qt::ToolTipRole), QStringLiteral("why a"));
    EXPECT_EQ(size.data(Qt::AccessibleTextRole), QStringLiteral("Size: 8"));
    EXPECT_EQ(size.data(Qt::TextAlignmentRole).toInt(), int(Qt::AlignRight | Qt::AlignVCenter));
    EXPECT_EQ(size.data(IdRole), QStringLiteral("a"));
    EXPECT_TRUE(size.data(PickRole).toBool());
    EXPECT_EQ(table.headerData(1, Qt::Horizontal, Qt::DisplayRole), QStringLiteral("Size"));
    EXPECT_EQ(table.headerData(1, Qt::Horizontal, ColumnIdRole), QStringLiteral("size"));
    EXPECT_FALSE(table.headerData(7, Qt::Horizontal, Qt::DisplayRole).isValid());
}

TEST(ColumnTableModel, RowsMoveAndWhatWasSelectedMovesAlong)
{
    Table table;
    const test::ModelWatch watch(table);
    table.setColumns(columns());
    table.setRows({row("a"), row("b"), row("c")});
    const QPersistentModelIndex selected = table.index(1, 0);
    const QSignalSpy resets(&table, &QAbstractItemModel::modelReset);
    table.setRows({row("c"), row("d"), row("b"), row("e")});
    EXPECT_EQ(names(table), QStringLiteral("cdbe"));
    EXPECT_EQ(selected.row(), 2);
    EXPECT_EQ(selected.data(), QStringLiteral("b"));
    EXPECT_EQ(resets.count(), 0);
}

TEST(ColumnTableModel, SameRowsOnlyChangeTheirData)
{
    Table table;
    const test::ModelWatch watch(table);
    table.setColumns(columns());
    table.setRows({row("a", 1), row("b", 2)});
    const QSignalSpy layout(&table, &QAbstractItemModel::layoutChanged);
    const QSignalSpy data(&table, &QAbstractItemModel::dataChanged);
    table.setRows({row("a", 3), row("b", 4)});
    EXPECT_EQ(layout.count(), 0);
    EXPECT_EQ(data.count(), 1);
    EXPECT_EQ(table.index(0, 1).data(), QStringLiteral("3"));
}

TEST(ColumnTableModel, CanBeEmptied)
{
    Table table;
    const test::ModelWatch watch(table);
    table.setRows({});
    table.setColumns(columns());
    table.setRows({row("a")});
    table.setRows({});
    EXPECT_EQ(table.rowCount(), 0);
    EXPECT_FALSE(table.rowOf(QStringLiteral("a")).has_value());
}

}  // namespace
}  // namespace vramwise
