#include "core/base/money.h"

#include <gtest/gtest.h>

#include <random>

namespace vramwise
{
namespace
{

struct AmountCase {
    const char* amount;
    std::optional<std::int64_t> minor;
};

class ParseAmount : public testing::TestWithParam<AmountCase>
{
};

TEST_P(ParseAmount, ReadsPlainDecimalsOnly)
{
    const Result<Money> money = parseMoney(GetParam().amount, "USD");
    ASSERT_EQ(money.has_value(), GetParam().minor.has_value());
    if (money)
        EXPECT_EQ(money->minor, *GetParam().minor);
    else
        EXPECT_EQ(money.error(), (Error{ErrorCode::BadMoney, {GetParam().amount}, {}}));
}

INSTANTIATE_TEST_SUITE_P(
    Table, ParseAmount,
    testing::Values(AmountCase{"749", 74'900}, AmountCase{"749.5", 74'950}, AmountCase{"749.00", 74'900},
                    AmountCase{"0", 0}, AmountCase{"0.01", 1}, AmountCase{"007", 700},
                    AmountCase{"1000000000000", kMaxMinor}, AmountCase{"1000000000000.01", std::nullopt},
                    AmountCase{"99999999999999999999999999", std::nullopt}, AmountCase{"", std::nullopt},
                    AmountCase{".", std::nullopt}, AmountCase{".5", std::nullopt}, AmountCase{"5.", std::nullopt},
                    AmountCase{"1.234", std::nullopt}, AmountCase{"-1", std::nullopt}, AmountCase{"+1", std::nullopt},
                    AmountCase{"1,000", std::nullopt}, AmountCase{"1 000", std::nullopt},
                    AmountCase{"1e3", std::nullopt}, AmountCase{"nan", std::nullopt}, AmountCase{"inf", std::nullopt},
                    AmountCase{"0x10", std::nullopt}, AmountCase{"1.2.3", std::nullopt},
                    AmountCase{"twelve", std::nullopt}, AmountCase{"\u0661\u0662", std::nullopt}));

TEST(ParseMoney, MakesTheCurrencyCapital) { EXPECT_EQ(parseMoney("1", "eur")->currency, "EUR"); }

TEST(ParseMoney, RejectsWhatIsNoCurrency)
{
    for (const char* currency : {"", "US", "USDT", "U5D", "us ", "\u20ac", "\u20ac\u20ac\u20ac"}) {
        const Result<Money> money = parseMoney("1", currency);
        ASSERT_FALSE(money) << currency;
        EXPECT_EQ(money.error(), (Error{ErrorCode::BadCurrency, {currency}, {}}));
    }
}

TEST(DecimalText, HasAlwaysTwoDigits)
{
    EXPECT_EQ(decimalText({0, "USD"}), "0.00");
    EXPECT_EQ(decimalText({5, "USD"}), "0.05");
    EXPECT_EQ(decimalText({74'950, "USD"}), "749.50");
    EXPECT_EQ(decimalText({kMaxMinor, "USD"}), "1000000000000.00");
    EXPECT_EQ(decimalText({-5, "USD"}), "-0.05");
    EXPECT_EQ(decimalText({-12'345, "USD"}), "-123.45");
}

TEST(DecimalText, RoundTripsAnyAmount)
{
    std::mt19937_64 random(1);
    std::uniform_int_distribution<std::int64_t> minor(0, kMaxMinor);
    for (int i = 0; i < 1000; ++i) {
        const Money money{minor(random), "EUR"};
        const Result<Money> again = parseMoney(decimalText(money), money.currency);
        ASSERT_TRUE(again);
        EXPECT_EQ(*again, money);
    }
}

TEST(ToUnits, IsTheAmount) { EXPECT_DOUBLE_EQ(toUnits({74'950, "USD"}), 749.5); }

}  // namespace
}  // namespace vramwise
