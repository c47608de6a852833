#include "app/window/settings.h"

#include "app/window/prices_dialog.h"
#include "app/window/question_file.h"
#include "app/window/session.h"
#include "tests/app/state/shipped_state.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QSize>
#include <QTemporaryDir>

namespace vramwise
{
namespace
{

void write(const QString& file, const QByteArray& text)
{
    QFile target(file);
    ASSERT_TRUE(target.open(QIODevice::WriteOnly));
    target.write(text);
}

QByteArray read(const QString& file)
{
    QFile source(file);
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

class Files : public ::testing::Test
{
protected:
    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }

    QTemporaryDir m_folder;
};

TEST_F(Files, SettingsSurviveARestart)
{
    {
        Settings settings(path("s.ini"));
        EXPECT_EQ(settings.value(setting::kTheme), QStringLiteral("system"));
        settings.setValue(setting::kTheme, QStringLiteral("dark"));
        settings.setValue(setting::kTextPercent, 150);
        settings.setValue(setting::kPictureSize, QSize(3840, 2160));
    }
    const Settings again(path("s.ini"));
    EXPECT_EQ(again.value(setting::kTheme), QStringLiteral("dark"));
    EXPECT_EQ(again.value(setting::kTextPercent), 150);
    EXPECT_EQ(again.value(setting::kPictureSize), QSize(3840, 2160));
}

TEST_F(Files, SettingsThatAreNotAllowedGiveTheDefault)
{
    write(path("s.ini"), "[ui]\ntheme=purple\ntextPercent=100000\nlanguage=xx\n[window]\ngeometry=@Invalid()\n");
    const Settings settings(path("s.ini"));
    EXPECT_EQ(settings.value(setting::kTheme), setting::kTheme.fallback);
    EXPECT_EQ(settings.value(setting::kTextPercent), 100);
    EXPECT_EQ(settings.value(setting::kLanguage), QString());
    EXPECT_EQ(settings.value(setting::kGeometry), QByteArray());
}

TEST_F(Files, TextWhereANumberBelongsGivesTheDefault)
{
    write(path("s.ini"), "[ui]\ntextPercent=many\n");
    EXPECT_EQ(Settings(path("s.ini")).value(setting::kTextPercent), 100);
}

TEST_F(Files, BrokenSettingsAreKeptAside)
{
    const QByteArray broken = "this is no ini file\n\x01\x02[[[\n= = =\n";
    write(path("s.ini"), broken);
    Settings settings(path("s.ini"));
    settings.setValue(setting::kTheme, QStringLiteral("dark"));
    if (!settings.brokenCopy().isEmpty()) {
        EXPECT_EQ(read(settings.brokenCopy()), broken);
    }
    EXPECT_EQ(settings.value(setting::kTheme), QStringLiteral("dark"));
}

TEST_F(Files, CopiesOfBrokenFilesNeverReplaceEarlierOnes)
{
    write(path("a"), "first");
    const QString first = keepBrokenCopy(path("a"));
    write(path("a"), "second");
    const QString second = keepBrokenCopy(path("a"));
    EXPECT_NE(first, second);
    EXPECT_EQ(read(first), "first");
    EXPECT_EQ(read(second), "second");
    EXPECT_TRUE(keepBrokenCopy(path("missing")).isEmpty());
}

TEST_F(Files, QuestionSurvivesARestart)
{
    Question question = defaultQuestion();
    question.budget = {123'400, "EUR"};
    question.models = {{ModelId{"qwen-image"}, Need::Nice, 2}};
    question.machine.ram = gib(96);
    question.presentCard = CardId{"rtx-3060-12gb"};
    ASSERT_TRUE(saveQuestion(path("deep/er/q.json"), question).has_value());
    const LoadedQuestion loaded = loadQuestion(path("deep/er/q.json"), test::shippedCatalog().catalog);
    EXPECT_TRUE(loaded.problems.empty());
    ASSERT_TRUE(loaded.question.has_value());
    EXPECT_EQ(*loaded.question, question);
}

TEST_F(Files, MissingQuestionIsNoProblem)
{
    const LoadedQuestion loaded = loadQuestion(path("none.json"), test::shippedCatalog().catalog);
    EXPECT_FALSE(loaded.question.has_value());
    EXPECT_TRUE(loaded.problems.empty());
}

class BrokenQuestion : public Files, public ::testing::WithParamInterface<const char*>
{
};

TEST_P(BrokenQuestion, IsSaidKeptAsideAndTheWindowHasAnAnswer)
{
    const UserFiles files{path("s.ini"), path("q.json"), path("p.json")};
    write(files.question, GetParam());
    const LoadedSession session = loadSession(files, readCatalogAside({}).get());
    EXPECT_FALSE(session.problems.isEmpty());
    EXPECT_EQ(read(path("q.json.bad")), QByteArray(GetParam()));
    EXPECT_TRUE(session.state->advice().picks.best.has_value());
}

INSTANTIATE_TEST_SUITE_P(Kinds, BrokenQuestion,
                         ::testing::Values("", "{", "[]", "nonsense", "{\"schema\": 99}", "\xff\xfe\x00",
                                           "{\"schema\":1,\"budget\":{\"amount\":-5,\"currency\":\"USD\"}}",
                                           "{\"schema\":1,\"models\":[{\"model\":\"no-such-model\"}]}"));

TEST_F(Files, WhatIsRightInAQuestionIsKept)
{
    Question question = defaultQuestion();
    question.budget = {55'500, "USD"};
    ASSERT_TRUE(saveQuestion(path("q.json"), question).has_value());
    QByteArray text = read(path("q.json"));
    ASSERT_TRUE(text.contains("flux.1-dev"));
    text.replace("flux.1-dev", "flux.9-dev");
    write(path("q.json"), text);
    const LoadedQuestion loaded = loadQuestion(path("q.json"), test::shippedCatalog().catalog);
    EXPECT_EQ(loaded.problems.size(), 1U);
    ASSERT_TRUE(loaded.question.has_value());
    EXPECT_EQ(loaded.question->budget, question.budget);
    EXPECT_EQ(loaded.question->models.size(), question.models.size() - 1);
}

TEST_F(Files, APriceListThatCouldNotBeReadIsNeverOverwritten)
{
    const QByteArray broken = R"({"schema": 1, "prices": [{"card": "rtx-3060-12gb", "amount": 200)";
    write(path("prices.json"), broken);
    const LoadedSession session
        = loadSession({path("s.ini"), path("q.json"), path("prices.json")}, test::shippedCatalog());
    EXPECT_TRUE(session.pricesHadProblems);
    ASSERT_EQ(session.problems.size(), 1);
    EXPECT_TRUE(session.problems.front().contains(QStringLiteral("prices.json:1")));
    const PricesFile file(*session.state, path("prices.json"), session.pricesHadProblems);
    QSignalSpy refused(&file, &PricesFile::refused);
    Price own = session.state->prices().pricesOf(CardId{"rtx-3060-12gb"}).front();
    own.basis = PriceBasis::Own;
    session.state->setOwnPrice(own);
    EXPECT_EQ(refused.count(), 1);
    EXPECT_EQ(read(path("prices.json")), broken);

    ASSERT_TRUE(QFile::rename(path("prices.json"), path("aside.json")));
    own.amount.minor += 100;
    session.state->setOwnPrice(own);
    EXPECT_EQ(refused.count(), 1);
    EXPECT_TRUE(read(path("prices.json")).contains(QByteArray::fromStdString(own.card.value)));
}

TEST_F(Files, UnwritablePlacesAreAnErrorAndNotACrash)
{
    write(path("file"), "x");
    const auto saved = saveQuestion(path("file/q.json"), defaultQuestion());
    ASSERT_FALSE(saved.has_value());
    EXPECT_EQ(saved.error().code, ErrorCode::CannotWrite);
    Settings settings(path("file/s.ini"));
    settings.setValue(setting::kTheme, QStringLiteral("dark"));
}

}  // namespace
}  // namespace vramwise
