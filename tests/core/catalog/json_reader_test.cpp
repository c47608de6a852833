#include "core/catalog/json_reader.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace vramwise
{
namespace
{

class Reading : public testing::Test
{
protected:
    FieldReader read(const char* text)
    {
        m_json = Json::parse(text);
        return {m_json, m_root, m_problems};
    }

    void expectOnly(const Error& error)
    {
        ASSERT_EQ(m_problems.errors().size(), 1U);
        EXPECT_EQ(m_problems.errors().front(), error);
    }

    Json m_json;
    JsonPath m_root;
    ProblemList m_problems{"f.json"};
};

TEST_F(Reading, GivesWhatIsThere)
{
    FieldReader fields = read(R"({"t": "x", "n": 1.5, "i": 7, "b": true, "d": "2025-07", "id": "a-b.c_1", "v": "AMD",
                                  "m": {"amount": "12.50", "currency": "usd"}, "l": ["a", "b"], "is": [1, 2]})");
    EXPECT_EQ(fields.text("t"), "x");
    EXPECT_EQ(fields.number("n", {0, 2}), 1.5);
    EXPECT_EQ(fields.integer("i", {0, 7}), 7);
    EXPECT_EQ(fields.findFlag("b"), true);
    EXPECT_EQ(fields.date("d"), (Date{2025, 7, 0}));
    EXPECT_EQ(fields.id("id"), "a-b.c_1");
    EXPECT_EQ(fields.choice<Vendor>("v"), Vendor::Amd);
    EXPECT_EQ(fields.money("m"), (Money{1250, "USD"}));
    EXPECT_EQ(fields.texts("l"), (std::vector<std::string>{"a", "b"}));
    EXPECT_EQ(fields.integers("is", {1, 2}), (std::vector<int>{1, 2}));
    fields.finish();
    EXPECT_TRUE(m_problems.errors().empty());
}

TEST_F(Reading, AbsenceIsNoProblemWhereItMayBe)
{
    FieldReader fields = read("{}");
    EXPECT_EQ(fields.findText("a"), std::nullopt);
    EXPECT_EQ(fields.findNumber("a", {0, 1}), std::nullopt);
    EXPECT_EQ(fields.findInteger("a", {0, 1}), std::nullopt);
    EXPECT_EQ(fields.findFlag("a"), std::nullopt);
    EXPECT_EQ(fields.findDate("a"), std::nullopt);
    EXPECT_EQ(fields.findMoney("a"), std::nullopt);
    EXPECT_EQ(fields.findChoice<Form>("a"), std::nullopt);
    EXPECT_TRUE(fields.texts("a").empty());
    EXPECT_FALSE(fields.withObject("a", [](FieldReader&) { FAIL(); }));
    fields.forEach("a", [](FieldReader&, std::size_t) { FAIL(); });
    EXPECT_TRUE(m_problems.errors().empty());
}

TEST_F(Reading, AbsenceOfARequiredFieldSaysWhatWasExpected)
{
    FieldReader fields = read("{}");
    fields.text("t");
    fields.number("n", {0, 1});
    fields.choice<Form>("f");
    ASSERT_EQ(m_problems.errors().size(), 3U);
    EXPECT_EQ(m_problems.errors()[0], (Error{ErrorCode::MissingField, {"string"}, {"f.json", 0, "/t"}}));
    EXPECT_EQ(m_problems.errors()[1], (Error{ErrorCode::MissingField, {"number"}, {"f.json", 0, "/n"}}));
    EXPECT_EQ(m_problems.errors()[2], (Error{ErrorCode::MissingField, {"string"}, {"f.json", 0, "/f"}}));
}

TEST_F(Reading, AWrongTypeIsNotMissingAsWell)
{
    FieldReader fields = read(R"({"t": 5})");
    EXPECT_EQ(fields.text("t"), "");
    expectOnly({ErrorCode::WrongType, {"string", "integer"}, {"f.json", 0, "/t"}});
}

TEST_F(Reading, NullIsAWrongType)
{
    read(R"({"n": null})").findNumber("n", {0, 1});
    expectOnly({ErrorCode::WrongType, {"number", "null"}, {"f.json", 0, "/n"}});
}

TEST_F(Reading, ANumberOutsideSaysItsLimits)
{
    read(R"({"n": 0.25})").findNumber("n", {0.5, 1024});
    expectOnly({ErrorCode::OutOfRange, {"0.25", "0.5", "1024"}, {"f.json", 0, "/n"}});
}

TEST_F(Reading, TheLowLimitMayBeExcluded)
{
    read(R"({"n": 0})").findNumber("n", {0, 1, true});
    EXPECT_EQ(m_problems.errors().size(), 1U);
    read(R"({"n": 1e-9})").findNumber("n", {0, 1, true});
    EXPECT_EQ(m_problems.errors().size(), 1U);
}

TEST_F(Reading, HugeIntegersDoNotWrapAround)
{
    FieldReader fields = read(R"({"a": 18446744073709551615, "b": 4294967297, "c": -9223372036854775808, "d": 1e300})");
    for (const char* key : {"a", "b", "c", "d"})
        EXPECT_EQ(fields.findInteger(key, {0, 2'000'000'000}), std::nullopt) << key;
    EXPECT_EQ(m_problems.errors().size(), 4U);
}

TEST_F(Reading, AFractionIsNoInteger)
{
    FieldReader fields = read(R"({"a": 1.5, "b": 2.0})");
    EXPECT_EQ(fields.findInteger("a", {0, 9}), std::nullopt);
    EXPECT_EQ(fields.findInteger("b", {0, 9}), 2);
    expectOnly({ErrorCode::WrongType, {"integer", "number"}, {"f.json", 0, "/a"}});
}

TEST_F(Reading, AChoiceListsWhatIsAllowed)
{
    read(R"({"c": "old"})").findChoice<Condition>("c");
    expectOnly({ErrorCode::BadValue, {"old", "new, used"}, {"f.json", 0, "/c"}});
}

TEST_F(Reading, TextsAreLimited)
{
    m_json = {{"empty", ""}, {"long", std::string(2001, 'x')}, {"full", std::string(2000, 'x')}};
    FieldReader fields(m_json, m_root, m_problems);
    EXPECT_EQ(fields.findText("empty"), std::nullopt);
    EXPECT_EQ(fields.findText("long"), std::nullopt);
    EXPECT_TRUE(fields.findText("full"));
    EXPECT_EQ(m_problems.errors().size(), 2U);
}

TEST_F(Reading, AnIdIsLowerCaseAndShort)
{
    m_json = {{"a", "RTX-4090"}, {"b", "rtx 4090"}, {"c", std::string(65, 'x')}, {"d", "../etc"}, {"e", "q8_0"}};
    FieldReader fields(m_json, m_root, m_problems);
    for (const char* key : {"a", "b", "c", "d"})
        EXPECT_EQ(fields.findId(key), std::nullopt) << key;
    EXPECT_EQ(fields.findId("e"), "q8_0");
    EXPECT_EQ(m_problems.errors().size(), 4U);
}

TEST_F(Reading, MoneyNamesTheBadPart)
{
    FieldReader fields = read(R"({"a": {"amount": "-5", "currency": "USD"}, "b": {"amount": "5", "currency": "dollar"},
                                  "c": {"amount": 5.5, "currency": "EUR"}, "d": {"currency": "EUR"},
                                  "e": {"amount": true, "currency": "EUR"}})");
    EXPECT_EQ(fields.findMoney("a"), std::nullopt);
    EXPECT_EQ(fields.findMoney("b"), std::nullopt);
    EXPECT_EQ(fields.findMoney("c"), (Money{550, "EUR"}));
    EXPECT_EQ(fields.findMoney("d"), std::nullopt);
    EXPECT_EQ(fields.findMoney("e"), std::nullopt);
    ASSERT_EQ(m_problems.errors().size(), 4U);
    EXPECT_EQ(m_problems.errors()[0], (Error{ErrorCode::BadMoney, {"-5"}, {"f.json", 0, "/a/amount"}}));
    EXPECT_EQ(m_problems.errors()[1], (Error{ErrorCode::BadCurrency, {"dollar"}, {"f.json", 0, "/b/currency"}}));
    EXPECT_EQ(m_problems.errors()[2].where.field, "/d/amount");
    EXPECT_EQ(m_problems.errors()[3].where.field, "/e/amount");
}

TEST_F(Reading, UnknownFieldsNameTheNearest)
{
    FieldReader fields = read(R"({"bandwith_gbs": 288, "gib": 16})");
    fields.findNumber("gib", {0, 100});
    fields.findNumber("bandwidth_gbs", {0, 1000});
    fields.finish();
    expectOnly({ErrorCode::UnknownField, {"bandwith_gbs", "bandwidth_gbs"}, {"f.json", 0, "/bandwith_gbs"}});
    EXPECT_EQ(m_problems.spoiling(), 0U) << "the entry is good all the same";
}

TEST_F(Reading, PointersAreEscapedAndReachDeep)
{
    FieldReader fields = read(R"({"a/b~c": [{}, {"x": {"y": 1}}]})");
    fields.forEach("a/b~c", [](FieldReader& entry, std::size_t) {
        entry.withObject("x", [](FieldReader& x) { x.findText("y"); });
    });
    expectOnly({ErrorCode::WrongType, {"string", "integer"}, {"f.json", 0, "/a~1b~0c/1/x/y"}});
}

TEST_F(Reading, AnElementOfAnotherTypeIsSkipped)
{
    FieldReader fields = read(R"({"list": [{"a": 1}, 5, {"a": 2}], "texts": ["x", 5, "y"]})");
    int visits = 0;
    fields.forEach("list", [&visits](FieldReader& entry, std::size_t) {
        entry.findNumber("a", {0, 9});
        ++visits;
    });
    EXPECT_EQ(visits, 2);
    EXPECT_EQ(fields.texts("texts"), (std::vector<std::string>{"x", "y"}));
    ASSERT_EQ(m_problems.errors().size(), 2U);
    EXPECT_EQ(m_problems.errors()[0], (Error{ErrorCode::WrongType, {"object", "integer"}, {"f.json", 0, "/list/1"}}));
    EXPECT_EQ(m_problems.errors()[1], (Error{ErrorCode::WrongType, {"string", "integer"}, {"f.json", 0, "/texts/1"}}));
}

TEST_F(Reading, ARootThatIsNoObjectReadsAsEmpty)
{
    FieldReader fields = read("[1, 2]");
    EXPECT_FALSE(fields.isObject());
    EXPECT_EQ(fields.text("a"), "");
    fields.finish();
    expectOnly({ErrorCode::WrongType, {"object", "array"}, {"f.json", 0, ""}});
}

}  // namespace
}  // namespace vramwise
