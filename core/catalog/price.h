// What a card costs: always with currency, date, condition and origin.
#pragma once

#include "core/base/date.h"
#include "core/base/id.h"
#include "core/base/money.h"

#include <string>
#include <vector>

namespace vramwise
{

enum class Condition { New, Used };

/// How the price was had. A launch price never passes for today's; `Own` is the user's entry.
enum class PriceBasis { Street, BestDeal, List, Median, Launch, Own };

struct Price {
    CardId card;
    Money amount;
    Condition condition{};
    std::string region;  ///< "US", "DE"; empty for the user's own
    Date date;
    PriceBasis basis{};
    SourceId source;  ///< empty for the user's own

    friend bool operator==(const Price&, const Price&) = default;
};

}  // namespace vramwise
