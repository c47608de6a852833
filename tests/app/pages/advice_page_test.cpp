#include "app/pages/advice_page.h"

#include "app/delegates/row_table.h"
#include "app/items/card_text.h"
#include "app/items/roles.h"
#include "app/pages/alternative_sheet.h"
#include "app/pages/line_list.h"
#include "app/pages/notices.h"
#include "app/theme/sheet.h"
#include "tests/app/state/shipped_state.h"

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QAction>
#include <QApplication>
#include <QDate>
#include <QHeaderView>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTextBoundaryFinder>

namespace vramwise
{
namespace
{

class Advised : public ::testing::Test
{
protected:
    Advised() : m_state(test::makeState()), m_page(*m_state)
    {
        m_page.resize(1000, 800);
        m_page.show();
        test::settle();
    }

    template <class Widget>
    Widget& child(const char* name)
    {
        auto* widget = m_page.findChild<Widget*>(QLatin1String(name));
        EXPECT_NE(widget, nullptr) << name;
        return *widget;
    }

    void ask(const std::function<void(Question&)>& edit)
    {
        Question question = m_state->question();
        edit(question);
        m_state->setQuestion(question, QStringLiteral("test"));
        test::settle();
    }

    QMenu* menuOn(RowTable& table, int row)
    {
        const QPoint at = table.visualRect(table.model()->index(row, 0)).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, table.viewport()->mapToGlobal(at));
        QApplication::sendEvent(table.viewport(), &event);
        return m_page.findChild<QMenu*>(QStringLiteral("cardMenu"));
    }

    std::unique_ptr<AdvisorState> m_state;
    AdvicePage m_page;
};

TEST_F(Advised, ShowsThePickWithItsPriceAndReasons)
{
    const Card& best = *m_state->catalog().card(*m_state->advice().picks.best);
    EXPECT_EQ(child<TextLabel>("pickName").text(), cardTitle(best));
    EXPECT_TRUE(child<TextLabel>("pickPrice").text().contains(QStringLiteral("USD")));
    EXPECT_EQ(child<LineList>("pickReasons").lines().size(), 3);
    EXPECT_EQ(child<RatingPill>("pickRating").rating(), ratedIn(m_state->advice(), best.id)->rating);
}

TEST_F(Advised, RangesAreNotBrokenAtTheEndOfALine)
{
    int ranges = 0;
    for (const TextLabel* label : child<LineList>("pickReasons").findChildren<TextLabel*>()) {
        const QString text = label->text();
        QTextBoundaryFinder breaks(QTextBoundaryFinder::Line, text);
        for (qsizetype at = text.indexOf(u'\u2013'); at >= 0; at = text.indexOf(u'\u2013', at + 1), ++ranges)
            for (const qsizetype behind : {at + 1, at + 2}) {
                breaks.setPosition(behind);
                EXPECT_FALSE(breaks.isAtBoundary()) << text.toStdString();
            }
    }
    EXPECT_GT(ranges, 0);
}

TEST_F(Advised, HeatMapFramesThePickAndStartsWithIt)
{
    const QAbstractItemModel& map = *child<RowTable>("heatMap").model();
    ASSERT_GT(map.rowCount(), 0);
    EXPECT_EQ(map.index(0, 0).data(IdRole).toString().toStdString(), m_state->advice().picks.best->value);
    EXPECT_TRUE(map.index(0, 0).data(PickRole).toBool());
}

TEST_F(Advised, AllRankedCardsAreShownOnDemand)
{
    const QAbstractItemModel& map = *child<RowTable>("heatMap").model();
    const int few = map.rowCount();
    ASSERT_LT(few, int(m_state->advice().ranked.size()));
    child<QAbstractButton>("allRanked").click();
    EXPECT_EQ(map.rowCount(), int(m_state->advice().ranked.size()));
}

TEST_F(Advised, EachModelIsAColumn)
{
    const QAbstractItemModel& map = *child<RowTable>("heatMap").model();
    EXPECT_EQ(std::size_t(map.columnCount()), m_state->effectiveModels().size() + 3);
    ask([](Question& q) { q.models.push_back({ModelId{"qwen-image"}, Need::Nice, 1}); });
    EXPECT_EQ(std::size_t(map.columnCount()), m_state->effectiveModels().size() + 3);
}

TEST_F(Advised, SelectionStaysWhenTheQuestionChanges)
{
    auto& table = child<RowTable>("heatMap");
    const QString id = table.model()->index(1, 0).data(IdRole).toString();
    table.selectId(id);
    EXPECT_EQ(m_state->selectedCard().value, id.toStdString());
    ask([](Question& q) { q.patience.image = Seconds{90}; });
    if (rankedIn(m_state->advice(), CardId{id.toStdString()}) != nullptr) {
        EXPECT_EQ(table.currentId(), id);
    }
}

TEST_F(Advised, SelectedCardSaysWhy)
{
    EXPECT_FALSE(child<QWidget>("why").isVisible());
    m_state->selectCard(m_state->advice().ranked.at(1).rated.card->id);
    test::settle();
    EXPECT_TRUE(child<QWidget>("why").isVisible());
    EXPECT_FALSE(child<LineList>("whyReasons").lines().isEmpty());
}

TEST_F(Advised, SortsByAnyColumn)
{
    auto& table = child<RowTable>("heatMap");
    table.horizontalHeader()->setSortIndicator(1, Qt::AscendingOrder);
    double before = 0;
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        const double price = table.model()->index(row, 1).data(SortRole).toDouble();
        EXPECT_GE(price, before);
        before = price;
    }
}

TEST_F(Advised, NothingFitsShowsTheNearest)
{
    ask([](Question& q) { q.budget.minor = 100; });
    EXPECT_FALSE(m_state->advice().picks.best.has_value());
    EXPECT_FALSE(child<TextLabel>("pickName").text().isEmpty());
    EXPECT_FALSE(child<LineList>("pickReasons").lines().isEmpty());
    EXPECT_TRUE(child<TextLabel>("heatMapEmpty").isVisible());
    EXPECT_FALSE(child<LineList>("changes").lines().isEmpty());
    for (const char* beside : {"cheapest", "value", "nextStep"})
        EXPECT_FALSE(child<AlternativeSheet>(beside).isVisible()) << beside;
    ask([](Question& q) { q.budget.minor = 200'000; });
    EXPECT_TRUE(child<AlternativeSheet>("cheapest").isVisible());
}

TEST_F(Advised, WeakMachinesGetAnHonestAnswer)
{
    ask([](Question& q) { q.machine.ram = gib(4); });
    EXPECT_FALSE(child<TextLabel>("pickName").text().isEmpty());
    EXPECT_FALSE(child<LineList>("pickReasons").lines().isEmpty());
}

TEST_F(Advised, RejectedCardsAreListedOnDemand)
{
    child<QAbstractButton>("showRejected").click();
    test::settle();
    auto& table = child<RowTable>("rejected");
    EXPECT_TRUE(table.isVisible());
    EXPECT_EQ(std::size_t(table.model()->rowCount()), m_state->advice().rejected.size());
}

TEST_F(Advised, AlternativesOpenTheComparison)
{
    const QSignalSpy compare(&m_page, &Page::compareRequested);
    ask([](Question& q) { q.budget.minor = 200'000; });
    ASSERT_TRUE(m_state->advice().picks.cheapestThatWorks.has_value());
    QTest::mouseClick(&child<QWidget>("cheapest"), Qt::LeftButton);
    EXPECT_EQ(compare.count(), 1);
    EXPECT_EQ(m_state->comparedCards()[1], *m_state->advice().picks.cheapestThatWorks);
}

TEST_F(Advised, RightClickOffersWhatARowCanDo)
{
    QMenu* menu = menuOn(child<RowTable>("heatMap"), 1);
    ASSERT_NE(menu, nullptr);
    QStringList names;
    for (const QAction* action : menu->actions())
        if (!action->isSeparator())
            names << action->objectName();
    EXPECT_EQ(names,
              (QStringList{QStringLiteral("why"), QStringLiteral("computation"), QStringLiteral("compare"),
                           QStringLiteral("price"), QStringLiteral("changeEntry"), QStringLiteral("hideEntry"),
                           QStringLiteral("shareEntry"), QStringLiteral("copyEntry"), QStringLiteral("copy")}));
    const QSignalSpy price(&m_page, &Page::priceRequested);
    menu->findChild<QAction*>(QStringLiteral("price"))->trigger();
    EXPECT_EQ(price.count(), 1);
    menu->close();
}

TEST_F(Advised, NarrowPagesPutTheAlternativesUnderThePick)
{
    const auto top = [&](const char* name) { return child<QWidget>(name).mapTo(&m_page, QPoint()); };
    EXPECT_GT(top("cheapest").x(), top("pick").x());
    m_page.resize(500, 800);
    test::settle();
    EXPECT_EQ(top("cheapest").x(), top("pick").x());
    EXPECT_GT(top("cheapest").y(), top("pick").y());
}

TEST(Notices, FirstQuestionIsSaidUntilItChanges)
{
    const auto state = test::makeState();
    const QDate today(2026, 11, 22);
    const auto count = noticesFor(*state, today).size();
    Question other = state->question();
    other.allowUsed = false;
    state->setQuestion(other, QStringLiteral("x"));
    EXPECT_EQ(noticesFor(*state, today).size(), count - 1);
}

TEST(Notices, NothingChosenOldPricesAndMissingPricesAreSaid)
{
    Question question = defaultQuestion();
    question.models.clear();
    question.allowUsed = false;
    const auto state = test::makeState(question);
    const auto newest = state->prices().newestMarketDate("USD");
    ASSERT_TRUE(newest.has_value());
    const QDate then(newest->year, std::max(newest->month, 1), std::max(newest->day, 1));
    EXPECT_EQ(noticesFor(*state, then).size(), 1U);
    EXPECT_EQ(noticesFor(*state, then.addDays(200)).size(), 2U);
    question.budget.currency = "JPY";
    state->setQuestion(question, QStringLiteral("x"));
    EXPECT_EQ(noticesFor(*state, then).size(), 2U);
}

}  // namespace
}  // namespace vramwise
