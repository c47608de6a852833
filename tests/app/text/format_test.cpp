#include "app/text/format.h"

#include <gtest/gtest.h>

namespace vramwise::text
{
namespace
{

const QLocale kEnglish(QLocale::English, QLocale::UnitedStates);
const QLocale kRussian(QLocale::Russian, QLocale::Russia);

/// What people read: no-break spaces as plain ones.
std::string plain(QString text)
{
    text.replace(QChar(0x00a0), QLatin1Char(' '));
    text.replace(QChar(0x202f), QLatin1Char(' '));
    return text.toStdString();
}

struct DurationCase {
    double seconds;
    const char* english;
    const char* russian;
};

class Durations : public ::testing::TestWithParam<DurationCase>
{
};

TEST_P(Durations, areShownWithTwoDigits)
{
    const DurationCase& row = GetParam();
    EXPECT_EQ(plain(duration(Seconds{row.seconds}, kEnglish)), row.english);
    EXPECT_EQ(plain(duration(Seconds{row.seconds}, kRussian)), row.russian);
}

INSTANTIATE_TEST_SUITE_P(Format, Durations,
                         ::testing::Values(DurationCase{0.0, "0 s", "0 s"}, DurationCase{0.042, "0.04 s", "0,04 s"},
                                           DurationCase{0.8, "0.8 s", "0,8 s"}, DurationCase{2.44, "2.4 s", "2,4 s"},
                                           DurationCase{9.96, "10 s", "10 s"}, DurationCase{22.4, "22 s", "22 s"},
                                           DurationCase{99.4, "99 s", "99 s"}, DurationCase{102, "1.7 min", "1,7 min"},
                                           DurationCase{540, "9 min", "9 min"}, DurationCase{662, "11 min", "11 min"},
                                           DurationCase{4210, "1 h 10 min", "1 h 10 min"},
                                           DurationCase{7190, "2 h", "2 h"}, DurationCase{50000, "14 h", "14 h"},
                                           DurationCase{3.6e6, "1,000 h", "1 000 h"}));

struct RangeCase {
    Range<Seconds> time;
    const char* english;
};

class DurationRanges : public ::testing::TestWithParam<RangeCase>
{
};

TEST_P(DurationRanges, haveOneUnitAndAnEnDash)
{
    EXPECT_EQ(plain(duration(GetParam().time, kEnglish)), GetParam().english);
}

INSTANTIATE_TEST_SUITE_P(
    Format, DurationRanges,
    ::testing::Values(RangeCase{{{19.2}, {22}, {26.4}}, "19–26 s"}, RangeCase{{{540}, {660}, {790}}, "9–13 min"},
                      RangeCase{{{2.4}, {2.7}, {3.14}}, "2.4–3.1 s"}, RangeCase{{{8.7}, {10}, {12.2}}, "9–12 s"},
                      RangeCase{{{70}, {98}, {138}}, "70–140 s"}, RangeCase{{{5}, {5}, {5}}, "5 s"},
                      RangeCase{{{6000}, {7000}, {9000}}, "1.7–2.5 h"}));

TEST(Format, rangesFollowTheLocale)
{
    EXPECT_EQ(plain(duration(Range<Seconds>{{2.4}, {2.7}, {3.1}}, kRussian)), "2,4–3,1 s");
    EXPECT_EQ(plain(memory(Range<Bytes>{gib(14.9), gib(16.1), gib(17.4)}, kEnglish)), "14.9–17.4 GB");
    EXPECT_EQ(plain(memory(Range<Bytes>{gib(14.9), gib(16.1), gib(17.4)}, kRussian)), "14,9–17,4 GB");
}

TEST(Format, memoryHasAsManyDigitsAsHelp)
{
    EXPECT_EQ(plain(memory(gib(16), kEnglish)), "16 GB");
    EXPECT_EQ(plain(memory(gib(14.52), kEnglish)), "14.5 GB");
    EXPECT_EQ(plain(memory(gib(14.52), kRussian)), "14,5 GB");
    EXPECT_EQ(plain(memory(gib(0.3), kEnglish)), "0.3 GB");
    EXPECT_EQ(plain(memory(gib(0.05), kEnglish)), "0.05 GB");
    EXPECT_EQ(plain(memory(gib(128.4), kEnglish)), "128 GB");
    EXPECT_EQ(plain(memory(gib(14.52), kEnglish, 2)), "14.52 GB");
}

TEST(Format, figuresOfHardware)
{
    EXPECT_EQ(plain(bandwidth(gigabytesPerSecond(896), kEnglish)), "896 GB/s");
    EXPECT_EQ(plain(bandwidth(gigabytesPerSecond(1008), kEnglish)), "1,008 GB/s");
    EXPECT_EQ(plain(bandwidth(gigabytesPerSecond(1008), kRussian)), "1 008 GB/s");
    EXPECT_EQ(plain(teraflops(vramwise::teraflops(87.9), kEnglish)), "87.9 TFLOPS");
    EXPECT_EQ(plain(teraflops(vramwise::teraflops(165.2), kEnglish)), "165 TFLOPS");
    EXPECT_EQ(plain(power({300}, kEnglish)), "300 W");
    EXPECT_EQ(plain(length({304}, kEnglish)), "304 mm");
    EXPECT_EQ(plain(factor(1.31, kEnglish)), "1.3×");
    EXPECT_EQ(plain(factor(12.4, kRussian)), "12×");
    EXPECT_EQ(plain(percent(0.64, kEnglish)), "64 %");
    EXPECT_EQ(plain(percent(0.004, kRussian)), "0,4 %");
}

TEST(Format, moneyHasNoCentsWhereTheyAreZero)
{
    EXPECT_EQ(plain(money({87'000, "USD"}, kEnglish)), "870 USD");
    EXPECT_EQ(plain(money({86'999, "EUR"}, kEnglish)), "869.99 EUR");
    EXPECT_EQ(plain(money({208'800, "USD"}, kEnglish)), "2,088 USD");
    EXPECT_EQ(plain(money({208'850, "USD"}, kRussian)), "2 088,50 USD");
}

TEST(Format, datesAreIsoInEnglishAndLocalElsewhere)
{
    EXPECT_EQ(plain(date({2026, 9, 30}, kEnglish)), "2026-09-30");
    EXPECT_EQ(plain(date({2026, 9, 0}, kEnglish)), "2026-09");
    EXPECT_EQ(plain(date({2026, 0, 0}, kRussian)), "2026");
    EXPECT_EQ(plain(date({2026, 9, 30}, kRussian)), "30.09.2026");
    EXPECT_EQ(plain(date({2026, 9, 0}, kRussian)), "сентябрь 2026");
}

TEST(Format, numbersAndUnitsDoNotBreakApart)
{
    EXPECT_TRUE(memory(gib(16), kEnglish).contains(QChar(0x00a0)));
    EXPECT_FALSE(memory(gib(16), kEnglish).contains(QLatin1Char(' ')));
}

}  // namespace
}  // namespace vramwise::text
