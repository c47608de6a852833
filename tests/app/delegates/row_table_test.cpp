#include "app/delegates/row_table.h"

#include "app/delegates/cell_delegates.h"
#include "app/items/card_row.h"
#include "app/items/natural_sort.h"
#include "app/theme/theme.h"
#include "tests/app/state/shipped_state.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QPainter>
#include <QSignalSpy>
#include <QStyle>
#include <QStyleOption>
#include <QTest>

namespace vramwise
{
namespace
{

class Table : public ::testing::Test
{
protected:
    Table() : m_state(test::makeState())
    {
        applyTheme(*qApp, ThemeKind::Light);  // the style gives headers their size
        m_model.setColumns(cardColumns(QStringLiteral("USD")));
        std::vector<CardRow> rows = cardRows(m_state->catalog(), m_state->advice());
        rows.resize(12);
        m_model.setRows(std::move(rows));
        m_table.setModel(&m_model);
        m_table.setItemDelegate(new RowDelegate(&m_table));
        m_table.setItemDelegateForColumn(kCardName, new NameDelegate(&m_table));
        m_table.setItemDelegateForColumn(kCardVram, new PillDelegate(&m_table));
        m_table.setItemDelegateForColumn(kCardBandwidth, new BarDelegate(QStringLiteral("0000"), &m_table));
        m_table.resize(900, 400);
        m_table.show();
        test::settle();
    }

    std::unique_ptr<AdvisorState> m_state;
    CardTableModel m_model;
    RowTable m_table;
};

TEST_F(Table, IsAsHighAsItsRows)
{
    const int rows = 12 * m_table.verticalHeader()->defaultSectionSize();
    EXPECT_GE(m_table.sizeHint().height(), rows + m_table.horizontalHeader()->sizeHint().height());
    EXPECT_GE(m_table.verticalHeader()->defaultSectionSize(), space::kRow);
}

TEST_F(Table, EveryCellHasRoomForItsText)
{
    const std::vector<ColumnWidth> needed = m_table.neededWidths();
    m_table.setColumnWidths(needed);
    for (int column = 0; column < m_model.columnCount(); ++column)
        EXPECT_GE(m_table.columnWidth(column), needed.at(std::size_t(column)).least) << column;
}

TEST_F(Table, LongHeadersStandInOneLineWhereThereIsRoom)
{
    const std::vector<ColumnWidth> needed = m_table.neededWidths();
    const ColumnWidth& tensor = needed.at(kCardTensor);
    ASSERT_LT(tensor.least, tensor.wish);
    m_table.setColumnWidths(needed);
    m_table.resize(1200, 400);
    test::settle();
    EXPECT_GE(m_table.columnWidth(kCardTensor), tensor.wish);
    const int oneLine = m_table.horizontalHeader()->sizeHint().height();
    m_table.resize(300, 400);
    test::settle();
    EXPECT_LE(m_table.columnWidth(kCardTensor), tensor.least);
    EXPECT_GT(m_table.horizontalHeader()->sizeHint().height(), oneLine);
}

TEST_F(Table, ColumnsLeaveNoPixelFreeAtTheRight)
{
    for (int width = 901; width < 908; ++width) {
        m_table.resize(width, 400);
        test::settle();
        EXPECT_EQ(m_table.horizontalHeader()->length(), m_table.viewport()->width());
    }
}

/// Where the last ink of a header stands.
int lastInk(QStyleOptionHeader::SortIndicator order)
{
    QStyleOptionHeader option;
    option.rect = {0, 0, 120, 30};
    option.text = QStringLiteral("Score");
    option.textAlignment = Qt::AlignRight | Qt::AlignVCenter;
    option.sortIndicator = order;
    QImage image(option.rect.size(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    qApp->style()->drawControl(QStyle::CE_Header, &option, &painter);
    painter.end();
    for (int x = image.width() - 1; x >= 0; --x)
        for (int y = 0; y < image.height() - 2; ++y)
            if (image.pixelColor(x, y) != image.pixelColor(0, 0))
                return x;
    return -1;
}

TEST_F(Table, SortingMovesNoHeader)
{
    const int unsorted = lastInk(QStyleOptionHeader::None);
    ASSERT_GT(unsorted, 0);
    EXPECT_EQ(lastInk(QStyleOptionHeader::SortDown), unsorted);
    EXPECT_EQ(lastInk(QStyleOptionHeader::SortUp), unsorted);
}

TEST_F(Table, NarrowTablesPutTheirColumnsCloser)
{
    m_table.setColumnWidths(m_table.neededWidths());
    const int usual = m_table.cellPadding();
    const int needed = m_table.sizeHint().width();
    m_table.resize(needed - 20, 400);
    test::settle();
    EXPECT_LT(m_table.cellPadding(), usual);
    EXPECT_LE(m_table.horizontalHeader()->length(), m_table.viewport()->width());
    m_table.resize(needed + 20, 400);
    test::settle();
    EXPECT_EQ(m_table.cellPadding(), usual);
}

TEST_F(Table, SelectsByIdAndTells)
{
    QSignalSpy selected(&m_table, &RowTable::currentIdChanged);
    const QString id = m_model.rows().at(3).key();
    m_table.selectId(id);
    EXPECT_EQ(m_table.currentId(), id);
    ASSERT_EQ(selected.count(), 1);
    EXPECT_EQ(selected.front().front().toString(), id);
    m_table.selectId(id);
    EXPECT_EQ(selected.count(), 1);
    m_table.selectId(QStringLiteral("no-such-card"));
    EXPECT_FALSE(m_table.selectionModel()->hasSelection());
}

TEST_F(Table, SelectionStaysWhenRowsMove)
{
    const QString id = m_model.rows().at(3).key();
    m_table.selectId(id);
    std::vector<CardRow> rows = m_model.rows();
    std::reverse(rows.begin(), rows.end());
    m_model.setRows(std::move(rows));
    EXPECT_EQ(m_table.currentId(), id);
    EXPECT_EQ(m_table.currentIndex().row(), 8);
}

TEST_F(Table, CopiesTheCurrentRow)
{
    m_table.selectId(m_model.rows().at(0).key());
    QTest::keySequence(&m_table, QKeySequence::Copy);
    const QString copied = QApplication::clipboard()->text();
    EXPECT_EQ(copied.count(u'\t'), m_model.columnCount() - 1);
    EXPECT_TRUE(copied.contains(m_model.index(0, 0).data().toString()));
}

TEST_F(Table, MenuIsAskedForByPointer)
{
    QSignalSpy menu(&m_table, &RowTable::menuRequested);
    const QPoint at = m_table.visualRect(m_model.index(2, 0)).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, m_table.viewport()->mapToGlobal(at));
    QApplication::sendEvent(m_table.viewport(), &event);
    ASSERT_EQ(menu.count(), 1);
    EXPECT_EQ(menu.front().front().toString(), m_model.rows().at(2).key());
}

TEST_F(Table, PaintsInBothThemesWithRatingColours)
{
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark}) {
        applyTheme(*qApp, kind);
        test::settle();
        const QImage image = m_table.grab().toImage();
        const QRect pill = m_table.visualRect(m_model.index(0, kCardVram));
        const QColor fill = Theme::of(kind).rating(Rating(m_model.index(0, kCardVram).data(RatingRole).toInt())).fill;
        bool found = false;
        const QPoint shift = m_table.viewport()->pos();
        for (int x = pill.left(); x < pill.right() && !found; ++x)
            for (int y = pill.top(); y < pill.bottom() && !found; ++y)
                found = image.pixelColor(QPoint(x, y) + shift) == fill;
        EXPECT_TRUE(found) << int(kind);
    }
    applyTheme(*qApp, ThemeKind::Light);
}

TEST_F(Table, RowsGrowWithTheText)
{
    const int before = m_table.verticalHeader()->defaultSectionSize();
    applyTextScale(*qApp, 2.0);
    test::settle();
    EXPECT_GT(m_table.verticalHeader()->defaultSectionSize(), before);
    applyTextScale(*qApp, 1.0);
    test::settle();
    EXPECT_EQ(m_table.verticalHeader()->defaultSectionSize(), before);
}

}  // namespace
}  // namespace vramwise
