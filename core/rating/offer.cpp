// Which of a card's prices counts.
#include "core/rating/work.h"

namespace vramwise
{

std::optional<Price> offerFor(const PriceBook& prices, const CardId& card, const Question& question, const Date& today)
{
    const std::string& currency = question.budget.currency;
    std::optional<Price> price = prices.priceOf(card, currency, question.allowNew, question.allowUsed);
    if (!price || price->basis == PriceBasis::Own || price->amount.minor <= question.budget.minor)
        return price;
    const bool isNew = price->condition == Condition::New;
    if (!(isNew ? question.allowUsed : question.allowNew))
        return price;
    std::optional<Price> other = prices.priceOf(card, currency, !isNew, isNew);
    const bool counts
        = other && other->amount.minor < price->amount.minor && monthsBetween(other->date, today) <= kStaleMonths;
    return counts ? other : price;
}

}  // namespace vramwise
