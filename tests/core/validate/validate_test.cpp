#include "core/validate/validate.h"

#include "core/question/question.h"
#include "tests/core/catalog/small_catalog.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace vramwise
{
namespace
{

using test::smallCatalog;
using test::TestFolder;
using testing::IsEmpty;
using testing::SizeIs;

TEST(Validate, GoodFilesHaveNoProblems)
{
    for (const Json& file : {test::smallCards(), test::smallModels(), test::smallPrecisions(), test::smallPrices(),
                             test::smallArticle()}) {
        const std::vector<Error> problems = validateText(file.dump(), "f.json", smallCatalog());
        EXPECT_THAT(problems, IsEmpty()) << test::listed(problems);
    }
}

TEST(Validate, AFileIsHeldAgainstWhatIsKnown)
{
    EXPECT_THAT(validateText(test::smallPrices().dump(), "f.json", Catalog()), SizeIs(2));
}

TEST(Validate, ProblemsHaveTheirLine)
{
    Json file = test::smallPrices();
    file["prices"][1]["amount"] = "x";
    const std::string text = file.dump(2);
    const std::vector<Error> problems = validateText(text, "f.json", smallCatalog());
    ASSERT_THAT(problems, SizeIs(1));
    const std::string before = text.substr(0, text.find("\"x\""));
    EXPECT_EQ(problems.front().where.line, 1 + std::count(before.begin(), before.end(), '\n'));
}

TEST(Validate, TellsOfKeysThatAreThereTwice)
{
    const std::string text = "{\"schema\": 1, \"kind\": \"prices\",\n\"prices\": [],\n\"prices\": [ {\"card\": 1} ]\n}";
    const std::vector<Error> problems = validateText(text, "f.json", smallCatalog());
    ASSERT_THAT(problems, testing::Not(IsEmpty()));
    EXPECT_EQ(problems.back(), (Error{ErrorCode::DuplicateId, {"prices", "f.json:2"}, {"f.json", 3, "/prices"}}));
}

TEST(Validate, ChecksQuestions)
{
    Question question;
    question.models = {{{"paint-1.0"}, Need::Must, 1}};
    EXPECT_THAT(validateText(questionToJson(question), "q.json", smallCatalog()), IsEmpty());
    Json json = Json::parse(questionToJson(question));
    json["kind"] = "profile";
    json["models"][0]["model"] = "paint-2.0";
    json["machine"]["ram_gib"] = 0;
    const std::vector<Error> problems = validateText(json.dump(2), "q.json", smallCatalog());
    ASSERT_THAT(problems, SizeIs(2)) << test::listed(problems);
    EXPECT_EQ(problems[0].where.field, "/machine/ram_gib");
    EXPECT_EQ(problems[1].code, ErrorCode::UnknownReference);
    EXPECT_EQ(problems[1].where.field, "/models/0/model");
    EXPECT_EQ(problems[1].where.file, "q.json");
    EXPECT_GT(problems[1].where.line, 1);
}

TEST(Validate, TakesCsvByItsExtension)
{
    const TestFolder folder;
    folder.write("p.csv", std::string("card,amount,currency,condition,date\nrtx-3090,1,USD,used,2026\n"));
    EXPECT_THAT(validateFile(folder.path() / "p.csv", smallCatalog()), IsEmpty());
    folder.write("q.csv", std::string("card,amount,currency,condition,date\nrtx,1,USD,used,2026\n"));
    EXPECT_THAT(validateFile(folder.path() / "q.csv", smallCatalog()), SizeIs(1));
}

TEST(Validate, AFileThatCannotBeReadIsOneProblem)
{
    const TestFolder folder;
    for (const auto& file : {folder.path(), folder.path() / "none.json"}) {
        const std::vector<Error> problems = validateFile(file, smallCatalog());
        ASSERT_THAT(problems, SizeIs(1));
        EXPECT_EQ(problems.front().code, ErrorCode::CannotRead);
    }
}

}  // namespace
}  // namespace vramwise
