// Sentences about a card: for and against it, why it was left out, what would change the answer.
#include "app/text/format.h"
#include "app/text/reason_args.h"
#include "app/text/translated.h"

#include <cmath>

namespace vramwise::text
{
namespace
{

QString bigMemorySentence(const ReasonArgs& args)
{
    if (args.has("money"))
        return Tr::tr("Much memory for little money: %1 for %2.", "memory, amount")
            .arg(args.word("size"), args.word("money"));
    return Tr::tr("Much memory for little money: %1.", "memory").arg(args.word("size"));
}

/// As a share of the usual: two figures in bytes per FLOP would say little to people.
QString thinBandwidthSentence(const ReasonArgs& args)
{
    const auto* own = argOf<double>(args.reason(), "bytesPerFlop");
    const auto* median = argOf<double>(args.reason(), "median");
    if (own == nullptr || median == nullptr || *median <= 0)
        return Tr::tr("Its memory is slow for its tensor cores: they wait for data.");
    return Tr::tr("Its memory is slow for its tensor cores: they get %1 of the bandwidth that is usual, and wait.",
                  "percent")
        .arg(percent(*own / *median, args.locale()));
}

QString unlocksSentence(const ReasonArgs& args)
{
    return Tr::tr("Runs %1 better than the %2.", "list of models, card").arg(args.models(), args.word("card"));
}

QString losesSentence(const ReasonArgs& args)
{
    return Tr::tr("Runs %1 less well than the %2.", "list of models, card").arg(args.models(), args.word("card"));
}

QString excludedCondition(const ReasonArgs& args)
{
    const auto* key = argOf<std::string>(args.reason(), "condition");
    return key != nullptr && *key == "new" ? Tr::tr("Only a price for a new card is known, and you want a used one.")
                                           : Tr::tr("Only a price for a used card is known, and you want a new one.");
}

QString mustTooSlowSentence(const ReasonArgs& args)
{
    if (args.isVideo())
        return Tr::tr("%1, which you must have, takes %2 for a clip; you accept to wait %3.", "model, time, patience")
            .arg(args.word("model"), args.word("time"), args.word("patience"));
    return Tr::tr("%1, which you must have, takes %2 for an image; you accept to wait %3.", "model, time, patience")
        .arg(args.word("model"), args.word("time"), args.word("patience"));
}

QString patienceSentence(const ReasonArgs& args)
{
    if (args.isVideo())
        return Tr::tr("If you wait %1 for a clip, the cheaper %2 is enough.", "time, card")
            .arg(args.word("time"), args.word("card"));
    return Tr::tr("If you wait %1 for an image, the cheaper %2 is enough.", "time, card")
        .arg(args.word("time"), args.word("card"));
}

QString missingPriceSentence(const ReasonArgs& args)
{
    const auto* count = argOf<std::int64_t>(args.reason(), "count");
    return Tr::tr("%n card(s) would do, but no price is known; the best is the %1. Your own price makes it count.",
                  "card", count != nullptr ? int(*count) : 1)
        .arg(args.word("card"));
}

}  // namespace

std::optional<QString> cardSentence(const ReasonArgs& args)
{
    const QString money = args.word("money");
    switch (args.reason().code) {
    case ReasonCode::BestOfTier:
        return args.has("tier") ? Tr::tr("The best choice of tier %1.", "number").arg(args.word("tier"))
                                : Tr::tr("The best choice of its group.");
    case ReasonCode::CheapestOfAll:
        return Tr::tr("The cheapest card that runs all you must have.");
    case ReasonCode::FastestInBudget:
        return Tr::tr("The fastest card within your budget.");
    case ReasonCode::MostMemoryInBudget:
        return Tr::tr("The most memory within your budget: %1.", "memory").arg(args.word("size"));
    case ReasonCode::UnderBudget:
        return Tr::tr("%1 under your budget.", "amount").arg(money);
    case ReasonCode::OverBudgetBy:
        return Tr::tr("%1 over your budget.", "amount").arg(money);
    case ReasonCode::BigMemoryForLittle:
        return bigMemorySentence(args);
    case ReasonCode::ModdedCard:
        return Tr::tr("A workshop changed its memory: no maker's warranty, and drivers may refuse it.");
    case ReasonCode::UnifiedMemory:
        return Tr::tr("Its %1 of memory is shared with the processor: large models fit, but run slowly.", "memory")
            .arg(args.word("size"));
    case ReasonCode::NotOnSale:
        return Tr::tr("Cannot be bought yet: %1.", "status of the card").arg(args.word("status"));
    case ReasonCode::LaunchPriceOnly:
        return Tr::tr("Only its launch price of %1 is known; today's may differ.", "date").arg(args.word("date"));
    case ReasonCode::StalePrice:
        return Tr::tr("Its price is old: seen %1.", "date").arg(args.word("date"));
    case ReasonCode::ThinBandwidth:
        return thinBandwidthSentence(args);
    case ReasonCode::PsuTooSmall:
        return Tr::tr("Needs a power supply of %1; yours gives %2.", "watts, watts")
            .arg(args.word("need"), args.word("have"));
    case ReasonCode::PsuEnough:
        return Tr::tr("Your power supply of %1 is enough.", "watts").arg(args.word("have"));
    default:
        return std::nullopt;
    }
}

std::optional<QString> comparisonSentence(const ReasonArgs& args)
{
    const QString card = args.word("card");
    const QString money = args.word("money");
    const QString factor = args.word("factor");
    switch (args.reason().code) {
    case ReasonCode::FasterThan:
        return Tr::tr("%1 as fast as the %2.", "factor above 1, card").arg(factor, card);
    case ReasonCode::SlowerThan:
        return Tr::tr("%1 the time of the %2.", "factor above 1, card").arg(factor, card);
    case ReasonCode::CostsMoreThan:
        return Tr::tr("Costs %1 more than the %2.", "amount, card").arg(money, card);
    case ReasonCode::CostsLessThan:
        return Tr::tr("Costs %1 less than the %2.", "amount, card").arg(money, card);
    case ReasonCode::UnlocksOver:
        return unlocksSentence(args);
    case ReasonCode::LosesAgainst:
        return losesSentence(args);
    case ReasonCode::NothingUnlockedOver:
        return Tr::tr("Runs nothing that the %1 does not run.", "card").arg(card);
    default:
        return std::nullopt;
    }
}

std::optional<QString> rejectionSentence(const ReasonArgs& args)
{
    const QString model = args.word("model");
    switch (args.reason().code) {
    case ReasonCode::OverBudget:
        return Tr::tr("Costs %1; your budget is %2.", "amount, amount").arg(args.word("price"), args.word("budget"));
    case ReasonCode::NoPrice:
        return Tr::tr("No price in %1 is known.", "currency").arg(args.word("currency"));
    case ReasonCode::UnreleasedExcluded:
        return Tr::tr("Left out, because it cannot be bought yet: %1.", "status of the card").arg(args.word("status"));
    case ReasonCode::ConditionExcluded:
        return excludedCondition(args);
    case ReasonCode::VendorExcluded:
        return Tr::tr("Its maker is not among those that you accept.");
    case ReasonCode::FormExcluded:
        return Tr::tr("Not the kind of card that you look for: %1.", "desktop, laptop, datacenter…")
            .arg(args.word("form"));
    case ReasonCode::MustModelFails:
        return Tr::tr("%1, which you must have, does not run on it.", "model").arg(model);
    case ReasonCode::MustModelTooSlow:
        return mustTooSlowSentence(args);
    case ReasonCode::MustModelUnknown:
        return Tr::tr("It is not known whether %1, which you must have, runs on it.", "model").arg(model);
    case ReasonCode::BelowPresentCard:
        return Tr::tr("Brings nothing over the %1 that you have.", "card").arg(args.word("card"));
    default:
        return std::nullopt;
    }
}

std::optional<QString> changeSentence(const ReasonArgs& args)
{
    const QString card = args.word("card");
    const QString money = args.word("money");
    switch (args.reason().code) {
    case ReasonCode::PriceBelow:
        return Tr::tr("Below %1 the %2 becomes the pick.", "amount, card").arg(money, card);
    case ReasonCode::BudgetAbove:
        return Tr::tr("With a budget of %1 the pick is the %2.", "amount, card").arg(money, card);
    case ReasonCode::PatienceAbove:
        return patienceSentence(args);
    case ReasonCode::ModelDropped:
        return Tr::tr("Without %1 the pick is the %2.", "model, card").arg(args.word("model"), card);
    case ReasonCode::MoreRam:
        return Tr::tr("With %1 of RAM the pick is the %2.", "memory, card").arg(args.word("size"), card);
    case ReasonCode::UsedAllowed:
        return Tr::tr("If a used card is fine, the pick is the %1.", "card").arg(card);
    case ReasonCode::UnreleasedAllowed:
        return Tr::tr("If you wait for cards that are not on sale yet, the pick is the %1.", "card").arg(card);
    case ReasonCode::NearestMiss:
        if (money.isEmpty())
            return Tr::tr("The nearest card that would do is the %1.", "card").arg(card);
        return Tr::tr("The nearest card that would do is the %1, for %2.", "card, amount").arg(card, money);
    case ReasonCode::PriceMissing:
        return missingPriceSentence(args);
    default:
        return std::nullopt;
    }
}

}  // namespace vramwise::text
