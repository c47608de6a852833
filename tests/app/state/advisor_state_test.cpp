#include "app/state/advisor_state.h"

#include "app/text/paths.h"
#include "tests/app/state/shipped_state.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace vramwise
{
namespace
{

Question withBudget(std::int64_t units)
{
    Question question = defaultQuestion();
    question.budget.minor = units * 100;
    return question;
}

TEST(AdvisorState, StartsWithAnAnswerToTheFirstQuestion)
{
    const auto state = test::makeState();
    EXPECT_EQ(state->question(), defaultQuestion());
    EXPECT_TRUE(state->advice().picks.best.has_value());
    EXPECT_FALSE(state->undoStack().canUndo());
    EXPECT_EQ(state->requirements().size(), state->catalog().models().size());
}

/// The shipped measurements without all but one of their times, in `folder`.
void writeOneMeasurement(const QString& folder)
{
    QFile shipped(QStringLiteral(VRAMWISE_CATALOG_DIR "/measurements/measured.json"));
    ASSERT_TRUE(shipped.open(QIODevice::ReadOnly));
    QJsonObject json = QJsonDocument::fromJson(shipped.readAll()).object();
    json[QStringLiteral("speed")] = QJsonArray{json[QStringLiteral("speed")].toArray().first()};
    ASSERT_TRUE(QDir(folder).mkpath(QStringLiteral("measurements")));
    QFile own(folder + QStringLiteral("/measurements/measured.json"));
    ASSERT_TRUE(own.open(QIODevice::WriteOnly));
    own.write(QJsonDocument(json).toJson());
}

TEST(AdvisorState, ReadsTheFilesBesideTheCatalogFromFoldersLaidOverIt)
{
    const QTemporaryDir folder;
    writeOneMeasurement(folder.path());
    const auto state = test::makeState();
    ASSERT_GT(state->measurements().measurements.speed.size(), 1U);
    state->setLaidOver({text::toPath(folder.path())});
    EXPECT_EQ(state->dataFolders().back(), text::toPath(folder.path()));
    EXPECT_TRUE(state->measurements().problems.empty());
    EXPECT_EQ(state->measurements().measurements.speed.size(), 1U);
}

TEST(AdvisorState, TellsOfTheQuestionBeforeTheAdvice)
{
    const auto state = test::makeState();
    QStringList order;
    QObject::connect(state.get(), &AdvisorState::questionChanged, [&] { order << QStringLiteral("question"); });
    QObject::connect(state.get(), &AdvisorState::adviceChanged, [&] { order << QStringLiteral("advice"); });
    state->setQuestion(withBudget(300), QStringLiteral("budget"));
    EXPECT_EQ(order, (QStringList{QStringLiteral("question"), QStringLiteral("advice")}));
}

TEST(AdvisorState, EqualQuestionsAreNoStep)
{
    const auto state = test::makeState();
    const QSignalSpy changed(state.get(), &AdvisorState::questionChanged);
    state->setQuestion(defaultQuestion(), QStringLiteral("nothing"));
    EXPECT_EQ(changed.count(), 0);
    EXPECT_FALSE(state->undoStack().canUndo());
}

TEST(AdvisorState, EveryChangeCanBeUndoneAndRedone)
{
    const auto state = test::makeState();
    const auto pick = state->advice().picks.best;
    state->setQuestion(withBudget(1), QStringLiteral("budget"));
    EXPECT_FALSE(state->advice().picks.best.has_value());
    state->undoStack().undo();
    EXPECT_EQ(state->question(), defaultQuestion());
    EXPECT_EQ(state->advice().picks.best, pick);
    state->undoStack().redo();
    EXPECT_EQ(state->question().budget.minor, 100);
}

TEST(AdvisorState, TypingMergesIntoOneStep)
{
    const auto state = test::makeState();
    for (const int units : {1, 12, 123})
        state->setQuestion(withBudget(units), QStringLiteral("budget"), 1);
    EXPECT_EQ(state->undoStack().count(), 1);
    state->undoStack().undo();
    EXPECT_EQ(state->question(), defaultQuestion());
}

TEST(AdvisorState, StepsOfDifferentKindsDoNotMerge)
{
    const auto state = test::makeState();
    state->setQuestion(withBudget(500), QStringLiteral("budget"), 1);
    Question other = withBudget(500);
    other.allowUsed = false;
    state->setQuestion(other, QStringLiteral("used"), 2);
    state->setQuestion(withBudget(400), QStringLiteral("plain"));
    EXPECT_EQ(state->undoStack().count(), 3);
}

TEST(AdvisorState, MergedStepsThatLeadBackLeaveNoStep)
{
    const auto state = test::makeState();
    state->setQuestion(withBudget(1), QStringLiteral("budget"), 1);
    state->setQuestion(defaultQuestion(), QStringLiteral("budget"), 1);
    EXPECT_FALSE(state->undoStack().canUndo());
}

TEST(AdvisorState, WithoutModelsTheDefaultSetCounts)
{
    Question question = defaultQuestion();
    question.models.clear();
    const auto state = test::makeState(question);
    EXPECT_FALSE(state->effectiveModels().empty());
    for (const WantedModel& want : state->effectiveModels())
        EXPECT_NE(state->catalog().model(want.model), nullptr) << want.model.value;
}

TEST(AdvisorState, OwnPricesChangeTheAdvice)
{
    const auto state = test::makeState();
    const QSignalSpy changed(state.get(), &AdvisorState::adviceChanged);
    const QSignalSpy prices(state.get(), &AdvisorState::ownPricesChanged);
    const CardId pick = *state->advice().picks.best;
    state->setOwnPrice({pick, {9'000'000, "USD"}, Condition::New, {}, {2026, 11, 22}, PriceBasis::Own, {}});
    state->setOwnPrice({pick, {9'000'000, "USD"}, Condition::Used, {}, {2026, 11, 22}, PriceBasis::Own, {}});
    EXPECT_EQ(changed.count(), 2);
    EXPECT_EQ(prices.count(), 2);
    EXPECT_NE(state->advice().picks.best, pick);
    state->clearOwnPrice(pick);
    EXPECT_EQ(state->advice().picks.best, pick);
}

TEST(AdvisorState, ComparisonFollowsTheAdviceUntilTheUserChooses)
{
    const auto state = test::makeState();
    EXPECT_EQ(state->comparedCards()[0], *state->advice().picks.best);
    EXPECT_NE(state->comparedCards()[0], state->comparedCards()[1]);
    const CardId first{"rtx-3060-12gb"};
    state->setComparedCards(first, first);
    state->setQuestion(withBudget(300), QStringLiteral("budget"));
    EXPECT_EQ(state->comparedCards()[0], first);
}

TEST(AdvisorState, SelectionIsToldOnlyWhenItChanges)
{
    const auto state = test::makeState();
    const QSignalSpy selected(state.get(), &AdvisorState::selectionChanged);
    state->selectCard(CardId{"rtx-3090"});
    state->selectCard(CardId{"rtx-3090"});
    EXPECT_EQ(selected.count(), 1);
}

}  // namespace
}  // namespace vramwise
