#include "core/question/job_keys.h"
#include "core/question/question.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <random>

namespace vramwise
{
namespace
{

using Json = nlohmann::json;
using testing::IsEmpty;
using testing::SizeIs;

/// Questions of every kind, each field set or not.
class RandomQuestion
{
public:
    explicit RandomQuestion(unsigned seed) : m_random(seed) { }

    Question next()
    {
        Question question;
        question.budget = {std::uniform_int_distribution<std::int64_t>(0, kMaxMinor)(m_random), coin() ? "USD" : "EUR"};
        for (int i = integer(0, 6); i > 0; --i)
            question.models.push_back({{"model-" + std::to_string(i)}, any<Need>(), real(1e-6, 1e6)});
        question.job = job();
        question.machine = machine();
        question.patience = {{real(1e-3, 1e6)}, {real(1e-3, 1e7)}};
        if (coin())
            question.presentCard = CardId{"rtx-" + std::to_string(integer(1, 9999))};
        if (coin())
            question.psu = Watts{real(1, 10'000)};
        question.allowNew = coin();
        question.allowUsed = coin();
        question.includeUnreleased = coin();
        question.vendors = some<Vendor>();
        question.forms = some<Form>();
        return question;
    }

private:
    TypicalJob job()
    {
        TypicalJob job;
        for (auto* side : {&job.imageWidth, &job.imageHeight, &job.videoWidth, &job.videoHeight})
            if (coin())
                *side = integer(64, 16'384);
        for (auto* steps : {&job.imageSteps, &job.videoSteps})
            if (coin())
                *steps = integer(1, 1000);
        if (coin())
            job.clipSeconds = real(1e-3, 4096);
        job.controlnet = coin();
        job.lora = {std::floor(real(0, 64e9))};
        job.attention = any<Attention>();
        job.speedup = any<Speedup>();
        job.compile = coin();
        return job;
    }

    Machine machine()
    {
        Machine machine;
        machine.ram = {std::floor(real(1.1e9, 4e12))};
        machine.os = any<Os>();
        machine.reserve = {std::floor(real(0, 1e12))};
        if (coin())
            machine.link = PcieLink{integer(1, 7), 1 << integer(0, 4)};
        machine.headless = coin();
        return machine;
    }

    bool coin() { return integer(0, 1) == 1; }
    int integer(int low, int high) { return std::uniform_int_distribution<int>(low, high)(m_random); }
    double real(double low, double high) { return std::uniform_real_distribution<double>(low, high)(m_random); }

    template <class E>
    E any()
    {
        return keysOf<E>()[static_cast<std::size_t>(integer(0, static_cast<int>(keysOf<E>().size()) - 1))].value;
    }

    template <class E>
    std::vector<E> some()
    {
        std::vector<E> values;
        for (const Key<E>& key : keysOf<E>())
            if (coin())
                values.push_back(key.value);
        return values;
    }

    std::mt19937_64 m_random;
};

TEST(QuestionJson, AnyQuestionRoundTripsExactly)
{
    RandomQuestion random(17);
    for (int i = 0; i < 500; ++i) {
        const Question question = random.next();
        const ReadQuestion again = questionFromJson(questionToJson(question), "q");
        ASSERT_THAT(again.problems, IsEmpty()) << questionToJson(question);
        ASSERT_EQ(again.question, question) << questionToJson(question);
    }
}

TEST(QuestionJson, TheSameQuestionGivesTheSameText)
{
    RandomQuestion random(19);
    const Question question = random.next();
    EXPECT_EQ(questionToJson(question), questionToJson(questionFromJson(questionToJson(question), "q").question));
}

TEST(QuestionJson, WhatIsAbsentKeepsItsDefault)
{
    const ReadQuestion read = questionFromJson("{}", "q");
    EXPECT_THAT(read.problems, IsEmpty());
    EXPECT_EQ(read.question, Question{});
}

TEST(QuestionJson, UnknownKeysAreIgnored)
{
    Json json = Json::parse(questionToJson(defaultQuestion()));
    json["new_in_2028"] = {1, 2};
    json["job"]["new"] = true;
    json["models"][0]["note"] = "x";
    const ReadQuestion read = questionFromJson(json.dump(), "q");
    EXPECT_THAT(read.problems, IsEmpty());
    EXPECT_EQ(read.question, defaultQuestion());
}

struct BadKey {
    const char* pointer;
    const char* value;
    const char* reportedAt = nullptr;
};

class QuestionKey : public testing::TestWithParam<BadKey>
{
};

TEST_P(QuestionKey, ThatIsBadIsReportedAndKeepsItsDefault)
{
    Json json = Json::parse(questionToJson({}));
    json[Json::json_pointer(GetParam().pointer)] = Json::parse(GetParam().value);
    const ReadQuestion read = questionFromJson(json.dump(2), "q.json");
    ASSERT_THAT(read.problems, SizeIs(1)) << GetParam().pointer;
    const char* field = GetParam().reportedAt != nullptr ? GetParam().reportedAt : GetParam().pointer;
    EXPECT_EQ(read.problems.front().where.field, field);
    EXPECT_EQ(read.problems.front().where.file, "q.json");
    EXPECT_GT(read.problems.front().where.line, 0);
    EXPECT_EQ(read.question, Question{});
}

INSTANTIATE_TEST_SUITE_P(
    Table, QuestionKey,
    testing::Values(BadKey{"/budget/amount", "\"lots\""}, BadKey{"/budget/amount", "-5"},
                    BadKey{"/budget/currency", "\"$\""}, BadKey{"/budget", "900"}, BadKey{"/models", "\"sdxl\""},
                    BadKey{"/models", "[{\"need\": \"must\"}]", "/models/0/model"},
                    BadKey{"/models", "[{\"model\": \"sdxl\", \"need\": \"maybe\"}]", "/models/0/need"},
                    BadKey{"/models", "[{\"model\": \"sdxl\", \"weight\": 0}]", "/models/0/weight"},
                    BadKey{"/models", "[7]", "/models/0"}, BadKey{"/job", "[]"}, BadKey{"/job/image_width", "0"},
                    BadKey{"/job/image_width", "1e300"}, BadKey{"/job/clip_s", "\"5\""},
                    BadKey{"/job/attention", "\"flash\""}, BadKey{"/job/speedup", "3"},
                    BadKey{"/job/compile", "\"yes\""}, BadKey{"/job/lora_gib", "-1"}, BadKey{"/machine/ram_gib", "0.1"},
                    BadKey{"/machine/ram_gib", "5000"}, BadKey{"/machine/os", "\"beos\""},
                    BadKey{"/machine/pcie", "{\"generation\": 4, \"lanes\": 3}", "/machine/pcie/lanes"},
                    BadKey{"/machine/pcie", "{\"lanes\": 8}", "/machine/pcie/generation"},
                    BadKey{"/patience/image_s", "0"}, BadKey{"/patience/clip_s", "null"},
                    BadKey{"/present_card", "\"RTX 3090\""}, BadKey{"/psu_w", "0"}, BadKey{"/allow_new", "1"},
                    BadKey{"/vendors", "[\"NVIDIA\", \"Matrox\"]"}, BadKey{"/forms", "\"desktop\""},
                    BadKey{"/schema", "2"}, BadKey{"/kind", "\"cards\""}));

TEST(QuestionJson, AllProblemsAreCollectedAndTheRestIsRead)
{
    const ReadQuestion read = questionFromJson(R"({"budget": {"amount": "1200", "currency": "EUR"},
        "models": [{"model": "sdxl"}, {"model": 5}, {"model": "flux.1-dev", "need": "nice"}],
        "machine": {"ram_gib": 0, "os": "linux"}, "vendors": []})",
                                               "q");
    EXPECT_THAT(read.problems, SizeIs(2));
    EXPECT_EQ(read.question.budget, (Money{120'000, "EUR"}));
    EXPECT_THAT(read.question.models,
                testing::ElementsAre(WantedModel{{"sdxl"}, Need::Must, 1}, WantedModel{{"flux.1-dev"}, Need::Nice, 1}));
    EXPECT_EQ(read.question.machine.os, Os::Linux);
    EXPECT_EQ(read.question.machine.ram, gib(32));
    EXPECT_THAT(read.question.vendors, IsEmpty());
}

TEST(QuestionJson, TextThatIsNoQuestionGivesTheDefaultAndAProblem)
{
    for (const char* text : {"", "[]", "null", "{", "\xFF", "7"}) {
        const ReadQuestion read = questionFromJson(text, "q");
        EXPECT_THAT(read.problems, SizeIs(1)) << text;
        EXPECT_EQ(read.question, Question{});
    }
}

TEST(QuestionJson, ALaterVersionIsNotGuessedAt)
{
    Json json = Json::parse(questionToJson(defaultQuestion()));
    json["schema"] = 2;
    const ReadQuestion read = questionFromJson(json.dump(), "q");
    EXPECT_EQ(read.problems.front().code, ErrorCode::FutureVersion);
    EXPECT_EQ(read.question, Question{});
}

TEST(QuestionJson, TruncatedAnywhereItIsRefused)
{
    std::string text = questionToJson(defaultQuestion());
    text.erase(text.find_last_of('}'));
    for (std::size_t length = 0; length <= text.size(); ++length) {
        const ReadQuestion read = questionFromJson(text.substr(0, length), "q");
        ASSERT_THAT(read.problems, SizeIs(1)) << length;
        EXPECT_EQ(read.question, Question{});
    }
}

TEST(QuestionJson, BytesThatAreNoTextDoNotThrow)
{
    Question question;
    question.models = {{{"\xFF\xFE"}, Need::Must, 1}};
    EXPECT_NO_THROW(questionToJson(question));
}

}  // namespace
}  // namespace vramwise
