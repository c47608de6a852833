#include "app/items/natural_sort.h"

#include "app/items/roles.h"

#include <gtest/gtest.h>

#include <QStandardItemModel>

namespace vramwise
{
namespace
{

void add(QStandardItemModel& model, const char* name, const QVariant& sort)
{
    auto* item = new QStandardItem(QLatin1String(name));
    item->setData(sort, SortRole);
    model.appendRow(item);
}

QString order(const QAbstractItemModel& model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names << model.index(row, 0).data().toString();
    return names.join(u',');
}

TEST(NaturalSort, NamesAsPeopleReadThem)
{
    EXPECT_LT(compareNaturally(QStringLiteral("RTX 4060 8 GB"), QStringLiteral("RTX 4060 Ti 8 GB")), 0);
    EXPECT_LT(compareNaturally(QStringLiteral("RTX 4060 Ti 8 GB"), QStringLiteral("RTX 4060 Ti 16 GB")), 0);
    EXPECT_LT(compareNaturally(QStringLiteral("GTX 960"), QStringLiteral("GTX 1060")), 0);
    EXPECT_LT(compareNaturally(QStringLiteral("rtx 3060"), QStringLiteral("RTX 3070")), 0);
    EXPECT_EQ(compareNaturally(QStringLiteral("rtx 3060"), QStringLiteral("RTX 3060")), 0);
}

TEST(NaturalSort, NumbersByValueAndUnknownLastInBothDirections)
{
    QStandardItemModel model;
    add(model, "ten", 10.0);
    add(model, "unknown", QVariant());
    add(model, "nine", 9.0);
    NaturalSortModel sorted;
    sorted.setSourceModel(&model);
    sorted.sort(0, Qt::AscendingOrder);
    EXPECT_EQ(order(sorted), QStringLiteral("nine,ten,unknown"));
    sorted.sort(0, Qt::DescendingOrder);
    EXPECT_EQ(order(sorted), QStringLiteral("ten,nine,unknown"));
}

TEST(NaturalSort, EveryWordMustBeThere)
{
    QStandardItemModel model;
    for (const char* name : {"RTX 4060 Ti 16 GB", "RTX 4060 8 GB", "RX 7600 XT 16 GB"})
        add(model, name, QVariant());
    NaturalSortModel sorted;
    sorted.setSourceModel(&model);
    sorted.setNeedle(QStringLiteral(" rtx  16 "));
    EXPECT_EQ(order(sorted), QStringLiteral("RTX 4060 Ti 16 GB"));
    sorted.setNeedle({});
    EXPECT_EQ(sorted.rowCount(), 3);
    sorted.setAccept([](int row) { return row == 2; });
    EXPECT_EQ(order(sorted), QStringLiteral("RX 7600 XT 16 GB"));
}

}  // namespace
}  // namespace vramwise
