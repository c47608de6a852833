#include "core/question/question.h"

#include "tests/core/shipped_catalog.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>
#include <limits>

namespace vramwise
{
namespace
{

struct QuestionCase {
    const char* what;
    std::function<void(Question&)> change;
    ErrorCode code;
    const char* field;
};

class QuestionProblem : public testing::TestWithParam<QuestionCase>
{
};

TEST_P(QuestionProblem, IsReportedWithItsField)
{
    Question question = defaultQuestion();
    GetParam().change(question);
    const std::vector<Error> problems = checkQuestion(question, test::shippedCatalog());
    ASSERT_EQ(problems.size(), 1U) << GetParam().what;
    EXPECT_EQ(problems.front().code, GetParam().code) << GetParam().what;
    EXPECT_EQ(problems.front().where.field, GetParam().field) << GetParam().what;
    EXPECT_FALSE(problems.front().args.empty());
}

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
using enum ErrorCode;

INSTANTIATE_TEST_SUITE_P(
    Table, QuestionProblem,
    testing::Values(
        QuestionCase{"no budget", [](Question& q) { q.budget.minor = 0; }, OutOfRange, "/budget/amount"},
        QuestionCase{"a negative budget", [](Question& q) { q.budget.minor = -1; }, OutOfRange, "/budget/amount"},
        QuestionCase{"10^12", [](Question& q) { q.budget.minor = kMaxMinor; }, OutOfRange, "/budget/amount"},
        QuestionCase{"no currency", [](Question& q) { q.budget.currency = ""; }, BadCurrency, "/budget/currency"},
        QuestionCase{"an unknown model", [](Question& q) { q.models[1].model = {"sdxxl"}; }, UnknownReference,
                     "/models/1/model"},
        QuestionCase{"an alias for an id", [](Question& q) { q.models[1].model = {"FLUX.1 Kontext dev"}; },
                     UnknownReference, "/models/1/model"},
        QuestionCase{"a model twice", [](Question& q) { q.models.push_back(q.models[0]); }, DuplicateId,
                     "/models/3/model"},
        QuestionCase{"no weight", [](Question& q) { q.models[0].weight = 0; }, OutOfRange, "/models/0/weight"},
        QuestionCase{"a negative weight", [](Question& q) { q.models[0].weight = -2; }, OutOfRange, "/models/0/weight"},
        QuestionCase{"a weight that is no number", [](Question& q) { q.models[0].weight = kNan; }, OutOfRange,
                     "/models/0/weight"},
        QuestionCase{"no patience", [](Question& q) { q.patience.image = {0}; }, OutOfRange, "/patience/image_s"},
        QuestionCase{"negative patience", [](Question& q) { q.patience.clip = {-1}; }, OutOfRange, "/patience/clip_s"},
        QuestionCase{"little RAM", [](Question& q) { q.machine.ram = gib(0.5); }, OutOfRange, "/machine/ram_gib"},
        QuestionCase{"too much RAM", [](Question& q) { q.machine.ram = gib(4097); }, OutOfRange, "/machine/ram_gib"},
        QuestionCase{"a negative reserve", [](Question& q) { q.machine.reserve = gib(-1); }, OutOfRange,
                     "/machine/reserve_gib"},
        QuestionCase{"an unknown card", [](Question& q) { q.presentCard = CardId{"rtx-1"}; }, UnknownReference,
                     "/present_card"},
        QuestionCase{"a tiny image", [](Question& q) { q.job.imageWidth = 8; }, OutOfRange, "/job/image_width"},
        QuestionCase{"a huge clip", [](Question& q) { q.job.videoHeight = 100'000; }, OutOfRange, "/job/video_height"},
        QuestionCase{"no length", [](Question& q) { q.job.clipSeconds = 0; }, OutOfRange, "/job/clip_s"},
        QuestionCase{"no steps", [](Question& q) { q.job.videoSteps = 0; }, OutOfRange, "/job/video_steps"},
        QuestionCase{"a negative LoRA", [](Question& q) { q.job.lora = gib(-1); }, OutOfRange, "/job/lora_gib"},
        QuestionCase{"no power", [](Question& q) { q.psu = Watts{0}; }, OutOfRange, "/psu_w"}));

TEST(CheckQuestion, AcceptsTheLimitsThemselves)
{
    Question question = defaultQuestion();
    question.budget.minor = 1;
    question.machine.ram = gib(1);
    EXPECT_TRUE(checkQuestion(question, test::shippedCatalog()).empty());
    question.budget.minor = kMaxMinor - 1;
    question.machine.ram = gib(4096);
    question.job.imageWidth = 64;
    question.job.imageHeight = 16'384;
    question.presentCard = CardId{"rtx-3090"};
    EXPECT_TRUE(checkQuestion(question, test::shippedCatalog()).empty());
}

TEST(CheckQuestion, NoModelChosenIsAQuestionToo)
{
    Question question = defaultQuestion();
    question.models.clear();
    EXPECT_TRUE(checkQuestion(question, test::shippedCatalog()).empty());
}

TEST(CheckQuestion, CollectsAllProblems)
{
    Question question = defaultQuestion();
    question.budget = {0, "dollars"};
    question.models = {{{"a"}, Need::Must, -1}, {{"b"}, Need::Must, 1}};
    question.patience = {{0}, {0}};
    EXPECT_EQ(checkQuestion(question, test::shippedCatalog()).size(), 7U);
}

}  // namespace
}  // namespace vramwise
