// Whatever a file holds, loading it neither crashes nor loses the rest, and says at least one thing.
#include "core/validate/validate.h"
#include "tests/core/catalog/small_catalog.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>
#include <set>

namespace vramwise
{
namespace
{

using test::smallCatalog;
using testing::IsEmpty;
using testing::Not;

TEST(HostileInput, AFileCutOffAnywhereIsRefused)
{
    for (const Json& file : {test::smallCards(), test::smallModels(), test::smallPrices(), test::smallPrecisions()}) {
        const std::string text = file.dump();
        for (std::size_t length = 0; length < text.size(); ++length) {
            const std::vector<Error> problems = validateText(text.substr(0, length), "f.json", smallCatalog());
            ASSERT_EQ(problems.size(), 1U) << length;
            EXPECT_EQ(problems.front().code, ErrorCode::BadJson);
            EXPECT_EQ(problems.front().where.line, 1);
        }
    }
}

/// Puts `value` in place of every value of `json` in turn.
template <class Check>
void replaceEach(const Json& json, const Json& value, Check check)
{
    const Json flat = json.flatten();
    for (const auto& [pointer, old] : flat.items()) {
        Json changed = json;
        changed[Json::json_pointer(pointer)] = value;
        check(changed, pointer);
    }
}

TEST(HostileInput, EveryValueOfEveryOtherTypeIsStood)
{
    const std::vector<Json> values{nullptr,
                                   true,
                                   -1,
                                   1e300,
                                   18446744073709551615ULL,
                                   "",
                                   std::string(5000, 'x'),
                                   Json::array(),
                                   Json::object(),
                                   Json::array({Json::array({1})}),
                                   "\u0000\u0001"};
    for (const Json& file : {test::smallCards(), test::smallModels(), test::smallPrecisions(), test::smallPrices(),
                             test::smallArticle()}) {
        for (const Json& value : values)
            replaceEach(file, value, [](const Json& changed, const std::string&) {
                const std::vector<Error> problems = validateText(changed.dump(), "f.json", smallCatalog());
                for (const Error& problem : problems) {
                    EXPECT_EQ(problem.where.file, "f.json");
                    EXPECT_GT(problem.where.line, 0);
                }
            });
    }
}

TEST(HostileInput, FactsAreNeverNull)
{
    for (const Json& file : {test::smallCards(), test::smallModels(), test::smallPrecisions(), test::smallPrices()})
        replaceEach(file, nullptr, [](const Json& changed, const std::string& pointer) {
            EXPECT_THAT(validateText(changed.dump(), "f.json", smallCatalog()), Not(IsEmpty())) << pointer;
        });
}

TEST(HostileInput, RandomBytesInAGoodFileAreStood)
{
    const std::string good = test::smallCards().dump(1);
    std::mt19937 random(13);
    std::uniform_int_distribution<std::size_t> place(0, good.size() - 1);
    std::uniform_int_distribution<int> byte(0, 255);
    for (int round = 0; round < 400; ++round) {
        std::string text = good;
        for (int i = 0; i < 1 + round % 8; ++i)
            text[place(random)] = static_cast<char>(byte(random));
        validateText(text, "f.json", smallCatalog());
    }
}

TEST(HostileInput, DeepNestingIsRefusedWithoutAStack)
{
    for (const char* open : {"[", "{\"a\":", "[{\"a\":"}) {
        std::string text;
        while (text.size() < 5'000'000)
            text += open;
        const std::vector<Error> problems = validateText(text, "f.json", smallCatalog());
        ASSERT_EQ(problems.size(), 1U);
        EXPECT_EQ(problems.front().code, ErrorCode::BadJson);
    }
}

TEST(HostileInput, ManyProblemsDoNotTakeForever)
{
    Json file = test::smallPrices();
    for (int i = 0; i < 5000; ++i)
        file["prices"].push_back({{"card", "card-" + std::to_string(i)}, {"junk", i}});
    const std::size_t count = validateText(file.dump(), "f.json", smallCatalog()).size();
    EXPECT_EQ(count, 1000U) << "more are not kept";
}

TEST(HostileInput, EndlessValuesAndKeysDoNotFillTheMemory)
{
    std::string text = R"({"schema": 1, "kind": "cards", "date": "2026", "sources": {}, ")"
        + std::string(3'000'000, 'k') + R"(": [1], "cards": [1)";
    for (int i = 0; i < 1'000'000; ++i)
        text += ",1";
    const std::vector<Error> problems = validateText(text + "]}", "f.json", smallCatalog());
    EXPECT_EQ(problems.size(), 1000U);
    for (const Error& problem : problems)
        EXPECT_LT(problem.where.field.size() + problem.args.front().size(), 300U);
}

TEST(HostileInput, AFolderOfRubbishLeavesTheProgramsOwn)
{
    const test::TestFolder good;
    test::writeSmallCatalog(good);
    const test::TestFolder rubbish;
    rubbish.write("a.json", std::string());
    rubbish.write("b.json", std::string("\xFF\xFE\x00", 3));
    rubbish.write("c.json", std::string("null"));
    rubbish.write("d.json", std::string("[]"));
    rubbish.write("e.json", std::string("{}"));
    rubbish.write("f.json", std::string("{\"schema\": 99, \"kind\": \"cards\"}"));
    rubbish.write("g.json", std::string(100'000, '['));
    const LoadedCatalog loaded = loadCatalog(good.path(), {rubbish.path()});
    EXPECT_EQ(loaded.catalog.cards().size(), 3U);
    std::set<std::string> files;
    for (const Error& problem : loaded.problems)
        files.insert(problem.where.file);
    EXPECT_EQ(files.size(), 7U) << "each says something\n" << test::listed(loaded.problems);
}

}  // namespace
}  // namespace vramwise
