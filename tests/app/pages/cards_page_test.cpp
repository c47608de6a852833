#include "app/pages/cards_page.h"

#include "app/delegates/row_table.h"
#include "app/items/card_row.h"
#include "app/pages/line_list.h"
#include "app/pages/tier_list.h"
#include "app/pages/tier_sheet.h"
#include "app/theme/sheet.h"
#include "tests/app/state/shipped_state.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollArea>
#include <QTest>

#include <limits>
#include <set>

namespace vramwise
{
namespace
{

class Cards : public ::testing::Test
{
protected:
    Cards() : m_state(test::makeState()), m_page(*m_state)
    {
        m_page.resize(1000, 800);
        m_page.show();
        test::settle();
        m_list = m_page.findChild<TierList*>();
    }

    std::unique_ptr<AdvisorState> m_state;
    CardsPage m_page;
    TierList* m_list = nullptr;
};

TEST_F(Cards, ANarrowFrameIsNotScrolledSideways)
{
    QScrollArea frame;
    frame.setWidgetResizable(true);
    auto* page = new CardsPage(*m_state);
    int views = 0;
    for (int view = 0; view < 4; ++view)
        views += page->findChild<QAbstractButton*>(QStringLiteral("cardsView%1").arg(view))->sizeHint().width();
    frame.setWidget(page);
    frame.resize(page->finder()->minimumWidth() + views, 640);
    frame.show();
    test::settle();
    EXPECT_LE(page->width(), frame.viewport()->width());
}

TEST_F(Cards, EveryCardIsInExactlyOneTable)
{
    std::multiset<QString> seen;
    for (const TierSheet* sheet : m_list->sheets()) {
        const QAbstractItemModel& model = *sheet->table()->model();
        for (int row = 0; row < model.rowCount(); ++row)
            seen.insert(model.index(row, 0).data(IdRole).toString());
    }
    EXPECT_EQ(seen.size(), m_state->catalog().cards().size());
    EXPECT_EQ(std::set<QString>(seen.begin(), seen.end()).size(), seen.size());
}

TEST_F(Cards, ColumnsKeepTheSameX)
{
    const RowTable& first = *m_list->sheets().front()->table();
    for (const TierSheet* sheet : m_list->sheets())
        for (int column = 0; column < first.model()->columnCount(); ++column)
            EXPECT_EQ(sheet->table()->columnViewportPosition(column), first.columnViewportPosition(column));
}

TEST_F(Cards, SortingOneTableSortsAll)
{
    TierSheet* some = m_list->sheets().at(1);
    some->table()->horizontalHeader()->setSortIndicator(kCardBandwidth, Qt::DescendingOrder);
    for (const TierSheet* sheet : m_list->sheets()) {
        const QAbstractItemModel& model = *sheet->table()->model();
        EXPECT_EQ(sheet->table()->horizontalHeader()->sortIndicatorSection(), int(kCardBandwidth));
        double before = std::numeric_limits<double>::infinity();
        for (int row = 0; row < model.rowCount(); ++row) {
            const QVariant value = model.index(row, kCardBandwidth).data(SortRole);
            if (!value.isValid())
                continue;
            EXPECT_LE(value.toDouble(), before);
            before = value.toDouble();
        }
    }
}

TEST_F(Cards, FindingHidesTablesWithoutAMatch)
{
    auto* find = m_page.findChild<QLineEdit*>(QStringLiteral("findCard"));
    QTest::keyClicks(find, QStringLiteral("4060 ti"));
    for (const TierSheet* sheet : m_list->sheets()) {
        EXPECT_EQ(sheet->isVisible(), sheet->table()->model()->rowCount() > 0);
        for (int row = 0; row < sheet->table()->model()->rowCount(); ++row)
            EXPECT_TRUE(sheet->table()->model()->index(row, 0).data().toString().contains(QStringLiteral("4060 Ti")));
    }
    QTest::keyClicks(find, QStringLiteral(" nothing"));
    EXPECT_TRUE(m_page.findChild<TextLabel*>(QStringLiteral("noCardFound"))->isVisible());
}

TEST_F(Cards, OneSelectionOverAllTables)
{
    RowTable* first = m_list->sheets().at(1)->table();
    RowTable* second = m_list->sheets().at(2)->table();
    first->selectId(first->model()->index(0, 0).data(IdRole).toString());
    const QString other = second->model()->index(0, 0).data(IdRole).toString();
    second->selectId(other);
    EXPECT_EQ(m_state->selectedCard().value, other.toStdString());
    EXPECT_FALSE(first->selectionModel()->hasSelection());
    EXPECT_EQ(second->currentId(), other);
}

TEST_F(Cards, EveryRowSaysWhy)
{
    for (const Card& card : m_state->catalog().cards()) {
        m_state->selectCard(card.id);
        EXPECT_FALSE(m_page.findChild<TextLabel*>(QStringLiteral("whyTitle"))->text().isEmpty());
        EXPECT_FALSE(m_page.findChild<LineList*>(QStringLiteral("whyReasons"))->lines().isEmpty()) << card.id.value;
    }
}

TEST_F(Cards, ChartsComeInTheOrderOfWhatIsOpen)
{
    EXPECT_EQ(m_page.charts().front(), ChartKind::VramCards);
    m_page.findChild<QAbstractButton*>(QStringLiteral("cardsView2"))->click();
    test::settle();
    EXPECT_EQ(m_page.charts().front(), ChartKind::Bandwidth);
    EXPECT_EQ(m_page.charts().size(), 3U);
    EXPECT_FALSE(m_page.findChild<QWidget*>(QStringLiteral("why"))->isVisible());
    EXPECT_EQ(m_page.finder()->objectName(), QStringLiteral("findCard"));
    EXPECT_TRUE(m_list->isVisible());
}

TEST_F(Cards, TablesFollowTheQuestion)
{
    Question question = m_state->question();
    question.budget.currency = "EUR";
    m_state->setQuestion(question, QStringLiteral("currency"));
    const QAbstractItemModel& model = *m_list->sheets().front()->table()->model();
    EXPECT_TRUE(model.headerData(kCardPrice, Qt::Horizontal).toString().contains(QStringLiteral("EUR")));
}

}  // namespace
}  // namespace vramwise
