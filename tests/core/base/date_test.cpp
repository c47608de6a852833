#include "core/base/date.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

namespace vramwise
{
namespace
{

struct DateCase {
    const char* text;
    std::optional<Date> date;
};

class ParseDate : public testing::TestWithParam<DateCase>
{
};

TEST_P(ParseDate, ReadsWhatIsADateAndNothingElse) { EXPECT_EQ(parseDate(GetParam().text), GetParam().date); }

INSTANTIATE_TEST_SUITE_P(
    Table, ParseDate,
    testing::Values(DateCase{"2025", Date{2025, 0, 0}}, DateCase{"2025-07", Date{2025, 7, 0}},
                    DateCase{"2025-07-23", Date{2025, 7, 23}}, DateCase{"2024-02-29", Date{2024, 2, 29}},
                    DateCase{"2000-02-29", Date{2000, 2, 29}}, DateCase{"1900-02-29", std::nullopt},
                    DateCase{"2025-02-29", std::nullopt}, DateCase{"2025-04-31", std::nullopt},
                    DateCase{"2025-13", std::nullopt}, DateCase{"2025-00", std::nullopt},
                    DateCase{"2025-07-00", std::nullopt}, DateCase{"2025-7", std::nullopt},
                    DateCase{"2025-07-3", std::nullopt}, DateCase{"25", std::nullopt}, DateCase{"", std::nullopt},
                    DateCase{"0000", std::nullopt}, DateCase{"2025-", std::nullopt}, DateCase{"2025-07-", std::nullopt},
                    DateCase{"2025/07/23", std::nullopt}, DateCase{"2025-07-23T00:00", std::nullopt},
                    DateCase{" 2025", std::nullopt}, DateCase{"20250723", std::nullopt}, DateCase{"-025", std::nullopt},
                    DateCase{"+025", std::nullopt}));

TEST(IsoDate, RoundTripsAtEveryPrecision)
{
    for (const char* text : {"2025", "2025-07", "2025-07-23", "0987-01-02"})
        EXPECT_EQ(isoDate(parseDate(text).value()), text);
}

TEST(Date, AVaguerDateComesFirst)
{
    std::vector<Date> dates{{2025, 7, 23}, {2025, 7, 0}, {2024, 12, 31}, {2025, 0, 0}};
    std::sort(dates.begin(), dates.end());
    EXPECT_EQ(dates, (std::vector<Date>{{2024, 12, 31}, {2025, 0, 0}, {2025, 7, 0}, {2025, 7, 23}}));
}

}  // namespace
}  // namespace vramwise
