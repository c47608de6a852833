// The item models on the shipped catalog: every card is there, every cell says something.
#include "app/items/card_row.h"
#include "app/items/card_text.h"
#include "app/items/heat_row.h"
#include "app/items/own_price_row.h"
#include "app/items/rejected_row.h"
#include "tests/app/items/model_watch.h"
#include "tests/app/state/shipped_state.h"

#include <QSet>

#include <span>

namespace vramwise
{
namespace
{

QString usd() { return QStringLiteral("USD"); }

void expectEveryCellFilled(const QAbstractItemModel& model)
{
    for (int row = 0; row < model.rowCount(); ++row)
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            EXPECT_FALSE(index.data().toString().isEmpty()) << row << ' ' << column;
            EXPECT_FALSE(index.data(Qt::AccessibleTextRole).toString().isEmpty());
            EXPECT_FALSE(index.data(IdRole).toString().isEmpty());
        }
}

TEST(CardRows, HoldEveryCardOfTheCatalog)
{
    const auto state = test::makeState();
    CardTableModel model;
    const test::ModelWatch watch(model);
    model.setColumns(cardColumns(usd()));
    model.setRows(cardRows(state->catalog(), state->advice()));
    EXPECT_EQ(std::size_t(model.rowCount()), state->catalog().cards().size());
    expectEveryCellFilled(model);
}

TEST(CardRows, BarsAreShares)
{
    const auto state = test::makeState();
    double widest = 0;
    for (const CardRow& row : cardRows(state->catalog(), state->advice())) {
        EXPECT_GE(row.bandwidthShare, 0);
        EXPECT_LE(row.bandwidthShare, 1);
        EXPECT_LE(row.tensorShare, 1);
        widest = std::max(widest, row.bandwidthShare);
    }
    EXPECT_EQ(widest, 1);
}

TEST(CardRows, EachTierHasAtMostOnePick)
{
    const auto state = test::makeState();
    QSet<int> picked;
    for (const CardRow& row : cardRows(state->catalog(), state->advice()))
        if (row.framed()) {
            EXPECT_FALSE(picked.contains(int(row.group))) << int(row.group);
            picked.insert(int(row.group));
        }
    EXPECT_FALSE(picked.isEmpty());
}

TEST(HeatRows, OneColumnForEachModel)
{
    const auto state = test::makeState();
    HeatTableModel model;
    const test::ModelWatch watch(model);
    model.setColumns(heatColumns(state->catalog(), state->effectiveModels(), usd()));
    model.setRows(heatRows(state->advice()));
    EXPECT_EQ(std::size_t(model.columnCount()), state->effectiveModels().size() + 3);
    EXPECT_EQ(std::size_t(model.rowCount()), state->advice().ranked.size());
    expectEveryCellFilled(model);
    EXPECT_TRUE(model.index(0, 0).data(PickRole).toBool());
    EXPECT_FALSE(model.index(1, 0).data(PickRole).toBool());
    EXPECT_FALSE(model.index(0, 2).data(Qt::ToolTipRole).toString().isEmpty());
    EXPECT_TRUE(model.index(0, 2).data(RatingRole).isValid());
}

TEST(HeatRows, AReducedPrecisionThatMakesACellYellowStandsInIt)
{
    const auto state = test::makeState();
    HeatTableModel model;
    model.setColumns(heatColumns(state->catalog(), state->effectiveModels(), usd()));
    model.setRows(heatRows(state->advice()));
    int named = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const std::span<const ModelOutcome> outcomes = state->advice().ranked[std::size_t(row)].rated.outcomes;
        for (int i = 0; i < int(outcomes.size()); ++i) {
            const ModelOutcome& outcome = outcomes[std::size_t(i)];
            const bool isNamed = model.index(row, 2 + i).data().toString().contains(QStringLiteral(" · "));
            EXPECT_EQ(isNamed, outcome.rating == Rating::Yellow && isReduced(outcome.estimate)) << row << ' ' << i;
            named += isNamed ? 1 : 0;
        }
    }
    EXPECT_GT(named, 0);
}

TEST(RejectedRows, EveryOneSaysWhy)
{
    const auto state = test::makeState();
    RejectedTableModel model;
    const test::ModelWatch watch(model);
    model.setColumns(rejectedColumns(state->catalog(), usd()));
    model.setRows(rejectedRows(state->advice()));
    EXPECT_EQ(std::size_t(model.rowCount()), state->advice().rejected.size());
    expectEveryCellFilled(model);
}

TEST(CardText, MemoryIsTheTailOfTheName)
{
    EXPECT_EQ(memoryTail(QStringLiteral("RTX 4060 Ti 16 GB")), QStringLiteral("16 GB"));
    EXPECT_EQ(memoryTail(QStringLiteral("L4")), QString());
    EXPECT_EQ(memoryTail(QString()), QString());
}

TEST(CardText, LaunchPricesAreCalledSo)
{
    Price price{CardId{"x"}, {74'900, "USD"}, Condition::New, {}, {2025, 1, 0}, PriceBasis::Launch, {}};
    EXPECT_TRUE(priceCell(price).contains(QStringLiteral("launch")));
    price.basis = PriceBasis::Street;
    EXPECT_FALSE(priceCell(price).contains(QStringLiteral("launch")));
    EXPECT_EQ(priceCell(std::nullopt), unknownMark());
    EXPECT_TRUE(priceTip(std::nullopt, usd()).contains(usd()));
}

TEST(OwnPriceRows, AreKeyedByCardCurrencyAndCondition)
{
    const auto state = test::makeState();
    const Price price{CardId{"rtx-3090"}, {50'000, "USD"}, Condition::Used, {}, {2026, 11, 1}, PriceBasis::Own, {}};
    Price other = price;
    other.condition = Condition::New;
    const std::vector<Price> prices{price, other};
    OwnPriceTableModel model;
    const test::ModelWatch watch(model);
    model.setColumns(ownPriceColumns());
    model.setRows(ownPriceRows(state->catalog(), prices));
    EXPECT_EQ(model.rowCount(), 2);
    expectEveryCellFilled(model);
}

}  // namespace
}  // namespace vramwise
