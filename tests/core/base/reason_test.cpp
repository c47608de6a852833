#include "core/base/reason.h"

#include <gtest/gtest.h>

#include <set>

namespace vramwise
{
namespace
{

TEST(CodeName, EveryCodeHasItsOwn)
{
    std::set<std::string_view> names;
    const int last = static_cast<int>(ReasonCode::NeedUnexplained);
    for (int code = 0; code <= last; ++code) {
        const std::string_view name = codeName(static_cast<ReasonCode>(code));
        EXPECT_FALSE(name.empty()) << code;
        EXPECT_EQ(name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_"), std::string_view::npos) << name;
        EXPECT_TRUE(names.insert(name).second) << name;
    }
}

TEST(CodeName, IsPartOfTheContract)
{
    EXPECT_EQ(codeName(ReasonCode::DenoisePeak), "denoise_peak");
    EXPECT_EQ(codeName(ReasonCode::OverBudget), "over_budget");
    EXPECT_EQ(codeName(ReasonCode::PriceBelow), "price_below");
    EXPECT_EQ(codeName(ReasonCode::NoFp8Gain), "no_fp8_gain");
}

TEST(ArgOf, FindsByNameAndType)
{
    const Reason reason{ReasonCode::OverBudget, {{"price", Money{100, "USD"}}, {"size", gib(8)}}};
    ASSERT_NE(argOf<Money>(reason, "price"), nullptr);
    EXPECT_EQ(argOf<Money>(reason, "price")->minor, 100);
    EXPECT_EQ(argOf<Bytes>(reason, "price"), nullptr);
    EXPECT_EQ(argOf<Money>(reason, "budget"), nullptr);
}

}  // namespace
}  // namespace vramwise
