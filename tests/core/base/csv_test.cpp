#include "core/base/csv.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

namespace vramwise
{
namespace
{

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

std::vector<std::vector<std::string>> cellsOf(const Csv& csv)
{
    std::vector<std::vector<std::string>> cells;
    for (const CsvRow& row : csv.rows)
        cells.push_back(row.cells);
    return cells;
}

TEST(Csv, SplitsRowsAndCells)
{
    EXPECT_THAT(cellsOf(parseCsv("a,b\n1,2\n")), ElementsAre(ElementsAre("a", "b"), ElementsAre("1", "2")));
}

TEST(Csv, ReadsQuotes)
{
    EXPECT_THAT(cellsOf(parseCsv(R"("a, b","say ""hi""","")"
                                 "\n")),
                ElementsAre(ElementsAre("a, b", "say \"hi\"", "")));
}

TEST(Csv, AQuoteInsideACellIsAnInch)
{
    EXPECT_THAT(cellsOf(parseCsv("27\" screen,x")), ElementsAre(ElementsAre("27\" screen", "x")));
}

TEST(Csv, CountsLinesAlsoInsideQuotes)
{
    const Csv csv = parseCsv("a,b\r\n\"x\r\ny\",1\r\n\r\nlast,2");
    ASSERT_THAT(csv.rows, SizeIs(3));
    EXPECT_EQ(csv.rows[1].line, 2);
    EXPECT_EQ(csv.rows[1].cells.front(), "x\r\ny");
    EXPECT_EQ(csv.rows[2].line, 5);
}

TEST(Csv, TakesEveryLineEnding)
{
    for (const char* text : {"a,b\n1,2", "a,b\r\n1,2\r\n", "a,b\r1,2\r"}) {
        const Csv csv = parseCsv(text);
        ASSERT_THAT(csv.rows, SizeIs(2)) << text;
        EXPECT_EQ(csv.rows[1].line, 2);
    }
}

TEST(Csv, FindsTheSeparator)
{
    EXPECT_EQ(parseCsv("a;b;c\n1,5;2;3").separator, ';');
    EXPECT_EQ(parseCsv("a\tb\n").separator, '\t');
    EXPECT_EQ(parseCsv("a,b\n1;2;3;4").separator, ',');
    EXPECT_EQ(parseCsv("a\n").separator, ',');
}

TEST(Csv, SkipsAByteOrderMarkAndEmptyLines)
{
    EXPECT_THAT(cellsOf(parseCsv("\xEF\xBB\xBF"
                                 "a,b\n\n,\n 1 , 2 \n")),
                ElementsAre(ElementsAre("a", "b"), ElementsAre("1", "2")));
    EXPECT_THAT(parseCsv("").rows, IsEmpty());
    EXPECT_THAT(parseCsv("\n\r\n").rows, IsEmpty());
}

TEST(Csv, AnOpenQuoteEndsWithTheText)
{
    EXPECT_THAT(cellsOf(parseCsv("a,\"b\nc")), ElementsAre(ElementsAre("a", "b\nc")));
}

TEST(Csv, StandsRandomBytes)
{
    std::mt19937 random(3);
    const std::string alphabet = "a,;\t\"\r\n\xEF\xBB\xBF";
    std::uniform_int_distribution<std::size_t> pick(0, alphabet.size() - 1);
    for (int round = 0; round < 500; ++round) {
        std::string text;
        for (int i = 0; i < 60; ++i)
            text += alphabet[pick(random)];
        for (const CsvRow& row : parseCsv(text).rows)
            EXPECT_GE(row.line, 1);
    }
}

}  // namespace
}  // namespace vramwise
