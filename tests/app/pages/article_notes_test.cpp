#include "app/pages/article_notes.h"

#include "tests/app/charts/chosen_state.h"

#include <gtest/gtest.h>

namespace vramwise
{

namespace
{

ArticleStatement statementOn(const char* topic, bool agrees)
{
    ArticleStatement statement;
    statement.topic = topic;
    statement.model = ModelId{"flux.2-dev"};
    statement.articleSize = gib(12);
    statement.evidenceSize = gib(20);
    statement.agrees = agrees;
    return statement;
}

TEST(ArticleNotes, SaysBothFigures)
{
    const auto state = makeShippedState();
    const QString note = articleNote(statementOn("minimum_vram", false), state->catalog());
    EXPECT_TRUE(note.contains(QStringLiteral("12")));
    EXPECT_TRUE(note.contains(QStringLiteral("20")));
    EXPECT_TRUE(note.contains(QStringLiteral("FLUX.2-dev")));
}

TEST(ArticleNotes, IsSilentWhereTheyAgree)
{
    const auto state = makeShippedState();
    EXPECT_TRUE(articleNote(statementOn("minimum_vram", true), state->catalog()).isEmpty());
}

TEST(ArticleNotes, IsSilentOnWhatIsNotAboutMemory)
{
    const auto state = makeShippedState();
    EXPECT_TRUE(articleNote(statementOn("quality", false), state->catalog()).isEmpty());
}

TEST(ArticleNotes, StandsAtTheSizeThatTheArticleNames)
{
    const auto state = makeShippedState();
    EXPECT_FALSE(articleNotesAt(12, state->catalog()).filter(QStringLiteral("FLUX.2-dev")).isEmpty());
    EXPECT_TRUE(articleNotesAt(7, state->catalog()).isEmpty());
}

}  // namespace

}  // namespace vramwise
