#include "core/base/number_text.h"

#include <gtest/gtest.h>

#include <clocale>
#include <string>

namespace vramwise
{
namespace
{

TEST(LeadingNumber, ReadsWhatATextBeginsWith)
{
    const auto number = leadingNumber(" 1.5x");
    ASSERT_TRUE(number);
    EXPECT_EQ(number->value, 1.5);
    EXPECT_EQ(number->rest, "x");
    EXPECT_EQ(leadingNumber("+7").value().value, 7);
    EXPECT_EQ(leadingNumber("-1e3, 2").value().rest, ", 2");
    EXPECT_EQ(leadingNumber("1,5").value().rest, ",5");
}

TEST(LeadingNumber, IsNoneWhereThereIsNoneOrItIsNotFinite)
{
    for (const char* text : {"", " ", "x", "-", "+", "++1", ".", "inf", "nan", "1e999", "-1e999", ", 1"})
        EXPECT_FALSE(leadingNumber(text)) << text;
}

TEST(LeadingNumber, ASoleNumberHasNothingBehindIt)
{
    EXPECT_EQ(soleNumber("7.25"), 7.25);
    EXPECT_FALSE(soleNumber("7.25 "));
    EXPECT_FALSE(soleNumber(""));
}

TEST(NumberText, HasNoTailOfZeros)
{
    EXPECT_EQ(numberText(0), "0");
    EXPECT_EQ(numberText(-12), "-12");
    EXPECT_EQ(numberText(0.5), "0.5");
    EXPECT_EQ(numberText(672.1), "672.1");
    EXPECT_EQ(soleNumber(numberText(1.0 / 3)), 1.0 / 3);
    EXPECT_EQ(numberText(1e300), "1e+300");
}

/// Qt sets the user's locale; with one of half of Europe's, strtod reads "1.5" as 1 and to_string writes 1,5.
TEST(NumberText, APointIsThePointInEveryLocale)
{
    const std::string before = std::setlocale(LC_NUMERIC, nullptr);
    for (const char* locale : {"C", "ru_RU.UTF-8", "de_DE.UTF-8", "fr_FR.UTF-8"})
        if (std::setlocale(LC_NUMERIC, locale) != nullptr) {
            EXPECT_EQ(soleNumber("1.5"), 1.5) << locale;
            EXPECT_EQ(numberText(1.5), "1.5") << locale;
            EXPECT_EQ(numberText(1024), "1024") << locale;
        }
    std::setlocale(LC_NUMERIC, before.c_str());
}

}  // namespace
}  // namespace vramwise
