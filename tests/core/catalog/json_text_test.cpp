#include "core/catalog/json_text.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace vramwise
{
namespace
{

int lineOf(std::string_view text, const std::string& pointer)
{
    std::vector<Error> problems{{ErrorCode::BadValue, {}, {"f", 0, pointer}}};
    addLines(problems, text);
    return problems.front().where.line;
}

constexpr std::string_view kText = "{\n"                            // 1
                                   "  \"list\": [\n"                // 2
                                   "    1,\n"                       // 3
                                   "    2\n"                        // 4
                                   "    ,{\"a/b\": true,\n"         // 5
                                   "      \"n\":\n"                 // 6
                                   "        [null, \"x\",\n"        // 7
                                   "         7.5]},\n"              // 8
                                   "    false\n"                    // 9
                                   "  ],\r\n"                       // 10
                                   "  \"~tilde\": {\"deep\": 1}\n"  // 11
                                   "}\n";

TEST(AddLines, FindsEveryKindOfValue)
{
    EXPECT_EQ(lineOf(kText, ""), 1);
    EXPECT_EQ(lineOf(kText, "/list"), 2);
    EXPECT_EQ(lineOf(kText, "/list/0"), 3);
    EXPECT_EQ(lineOf(kText, "/list/1"), 4);
    EXPECT_EQ(lineOf(kText, "/list/2"), 5);
    EXPECT_EQ(lineOf(kText, "/list/2/a~1b"), 5);
    EXPECT_EQ(lineOf(kText, "/list/2/n"), 6);
    EXPECT_EQ(lineOf(kText, "/list/2/n/0"), 7);
    EXPECT_EQ(lineOf(kText, "/list/2/n/1"), 7);
    EXPECT_EQ(lineOf(kText, "/list/2/n/2"), 8);
    EXPECT_EQ(lineOf(kText, "/list/3"), 9);
    EXPECT_EQ(lineOf(kText, "/~0tilde/deep"), 11);
}

TEST(AddLines, AMissingFieldIsWhereItsObjectIs)
{
    EXPECT_EQ(lineOf(kText, "/list/2/missing"), 5);
    EXPECT_EQ(lineOf(kText, "/list/9/missing/more"), 2);
    EXPECT_EQ(lineOf(kText, "/nothing"), 1);
}

TEST(AddLines, LeavesLinesThatAreKnown)
{
    std::vector<Error> problems{{ErrorCode::BadValue, {}, {"f", 42, "/list"}}};
    addLines(problems, kText);
    EXPECT_EQ(problems.front().where.line, 42);
}

TEST(AddLines, StandsTextThatIsNoJson)
{
    EXPECT_EQ(lineOf(std::string(1'000'000, '['), "/0/0"), 1);
    EXPECT_EQ(lineOf("", "/a"), 1);
    EXPECT_EQ(lineOf("{\n\"a\":\n", "/a"), 2);
}

struct BadText {
    const char* what;
    std::string text;
    int line;
};

class ParseJson : public testing::TestWithParam<BadText>
{
};

TEST_P(ParseJson, RefusesWithTheLine)
{
    const Result<nlohmann::json> json = parseJson(GetParam().text, "f.json");
    ASSERT_FALSE(json) << GetParam().what;
    EXPECT_EQ(json.error().code, ErrorCode::BadJson);
    EXPECT_EQ(json.error().where.file, "f.json");
    EXPECT_EQ(json.error().where.line, GetParam().line) << GetParam().what;
    ASSERT_EQ(json.error().args.size(), 1U);
    EXPECT_FALSE(json.error().args.front().empty());
    EXPECT_EQ(json.error().args.front().find("json.exception"), std::string::npos);
}

INSTANTIATE_TEST_SUITE_P(
    Table, ParseJson,
    testing::Values(BadText{"empty", "", 1}, BadText{"spaces", " \n ", 2}, BadText{"truncated", "{\n\"a\": [1,\n", 3},
                    BadText{"not JSON", "<html>", 1}, BadText{"trailing comma", "{\n\"a\": 1,\n}", 3},
                    BadText{"two values", "{}\n\n{}", 3}, BadText{"open string", "[\n\"abc\n]", 2},
                    BadText{"bad UTF-8", "[\n\n\"\xC3\x28\"]", 3}, BadText{"NaN", "[\nNaN]", 2},
                    BadText{"a number past every double", "[\n1e999]", 2}, BadText{"single quotes", "{'a': 1}", 1},
                    BadText{"comment", "{\n// x\n}", 2}, BadText{"UTF-16", std::string("\xFF\xFE{\0}\0", 6), 1},
                    BadText{"a zero byte", std::string("[\n\0]", 4), 2},
                    BadText{"arrays too deep", "\n" + std::string(65, '['), 2},
                    BadText{"arrays far too deep", std::string(1'000'000, '['), 1},
                    BadText{"closed but too deep", std::string(65, '[') + std::string(65, ']'), 1}));

TEST(ParseJsonAccepts, AByteOrderMarkAndTheGreatestDepth)
{
    EXPECT_TRUE(parseJson("\xEF\xBB\xBF{}", "f"));
    EXPECT_TRUE(parseJson(std::string(64, '[') + std::string(64, ']'), "f"));
    EXPECT_TRUE(parseJson("[\"" + std::string(1000, '[') + "\\\"[[\"]", "f")) << "brackets in strings do not count";
}

}  // namespace
}  // namespace vramwise
