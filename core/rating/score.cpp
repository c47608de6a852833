#include "core/rating/score.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace vramwise
{

namespace
{

// The weights of the criteria, 100 together. What runs at all comes first: no speed makes up for a model that
// does not run. Speed is next, since generating is waiting. The price counts less than speed, because the budget
// is what the user has agreed to spend: a card that is twice as fast (7.5 points) may cost 60 % of the budget more.
constexpr double kModelPoints = 38;
constexpr double kSpeedPoints = 30;
constexpr double kMemoryPoints = 8;     // less to stream, and room for larger jobs than those asked about
constexpr double kPrecisionPoints = 8;  // what reduced files cost in quality
constexpr double kBalancePoints = 4;    // diffusion is bound by compute: bandwidth is a second thought
static_assert(kModelPoints + kSpeedPoints + kMemoryPoints + kPrecisionPoints + kBalancePoints + kPricePoints == 100);

constexpr double kYellowWorth = 0.5;  ///< of a model that runs with compromises, against one that runs well
constexpr double kFastEnough = 16;    ///< patience/time from where faster is hardly felt: 4 s of 60 s
constexpr double kAmpleRoom = 2;      ///< usable memory over the need, from where more brings nothing
constexpr double kSpeedCap = 10;      ///< of the mean speed: one tiny model must not hide the others
constexpr double kYellowWork = 0.75;  ///< of a yellow image or clip in "value": slower is already in its time

// Risks, in points. A used card has no warranty; a modded one neither warranty nor proven cooling; a launch price
// may be far from today's; a stale one too, but it was paid once; a rough estimate may be off (little, since every new
// generation is rough at first), and a time whose upper end exceeds the patience may disappoint.
constexpr double kUsedRisk = 3;
constexpr double kModdedRisk = 12;
constexpr double kNotOnSaleRisk = 8;
constexpr double kLaunchRisk = 4;
constexpr double kStaleRisk = 1.5;
constexpr double kVeryStaleRisk = 3;
constexpr double kRoughRisk = 1.5;
constexpr double kMissRisk = 5;
constexpr int kVeryStaleMonths = 12;

double clamp01(double value) { return std::clamp(value, 0.0, 1.0); }

double worthOf(Rating rating)
{
    const int severity = severityOf(rating);
    return severity == 3 ? 1 : severity == 2 ? kYellowWorth : 0;
}

/// Patience over time; 0 where no time is claimed.
double paceOf(const Estimate& estimate, Seconds time, const Patience& patience)
{
    return time.value > 0 ? patienceFor(*estimate.model, patience) / time : 0;
}

double paceOf(const ModelOutcome& outcome, const Patience& patience)
{
    return paceOf(outcome.estimate, outcome.quickest, patience);
}

double speedWorth(double pace) { return pace > 1 ? clamp01(std::log2(pace) / std::log2(kFastEnough)) : 0; }

double worthOfQuality(Quality quality)
{
    switch (quality) {
    case Quality::Reference:
    case Quality::Same:
        return 1;
    case Quality::VeryClose:
        return 0.9;
    case Quality::Close:
        return 0.7;
    case Quality::Visible:
        return 0.4;
    case Quality::Strong:
        return 0.1;
    }
    return 0;
}

double qualityWorth(const Precision* precision) { return precision ? worthOfQuality(precision->quality) : 0; }

/// From a quarter of ample on, by doublings: half way where the need is just met.
double roomWorth(Bytes usable, const std::optional<Bytes>& comfort)
{
    if (!comfort || comfort->value <= 0 || usable.value <= 0)
        return 0;
    return clamp01(std::log2(usable / *comfort * kAmpleRoom) / (2 * std::log2(kAmpleRoom)));
}

/// How much of the upper half of a range, on its log scale, lies beyond the patience.
double shareBeyond(Seconds mid, double spread, Seconds patience)
{
    const Seconds high = mid * spread;
    if (high <= patience || spread <= 1 || patience.value <= 0)
        return 0;
    return clamp01(std::log(high / patience) / std::log(spread));
}

/// Of one model: how far its time, at its quickest, can be trusted to stay within the patience.
double outcomeRisk(const ModelOutcome& outcome, const Patience& patience)
{
    const Estimate& estimate = outcome.estimate;
    const double rough = estimate.basis == Basis::Rough ? kRoughRisk : 0;
    if (severityOf(outcome.rating) < severityOf(Rating::Yellow))
        return rough;
    const double spread = estimate.total.high / estimate.total.mid;
    return rough + kMissRisk * shareBeyond(outcome.quickest, spread, patienceFor(*estimate.model, patience));
}

double priceRisk(const Price& price, const Date& today)
{
    double risk = price.condition == Condition::Used ? kUsedRisk : 0;
    if (price.basis == PriceBasis::Launch)
        return risk + kLaunchRisk;
    const int age = monthsBetween(price.date, today);
    if (age > kVeryStaleMonths)
        risk += kVeryStaleRisk;
    else if (age > kStaleMonths)
        risk += kStaleRisk;
    return risk;
}

double cardRisk(Status status)
{
    if (!isBuyable(status))
        return kNotOnSaleRisk;
    return status == Status::Modded ? kModdedRisk : 0;
}

}  // namespace

double Score::total() const { return std::accumulate(points.begin(), points.end(), 0.0); }

double compromiseWorth(const Estimate& estimate, const Patience& patience)
{
    const double pace = estimate.timed ? paceOf(estimate, estimate.total.mid, patience) : 0;
    return kSpeedPoints * speedWorth(pace) + kPrecisionPoints * qualityWorth(estimate.precision);
}

double pricePoints(const Money& price, const Money& budget)
{
    if (budget.minor <= 0 || price.currency != budget.currency)
        return 0;
    return kPricePoints * clamp01(1 - static_cast<double>(price.minor) / static_cast<double>(budget.minor));
}

int monthsBetween(const Date& from, const Date& to)
{
    const auto months = [](const Date& date) { return date.year * 12 + (date.month > 0 ? date.month : 12); };
    return months(to) - months(from);
}

Score scoreOf(const RatedCard& rated, const std::optional<Price>& price, const ScoreContext& context)
{
    double models = 0;
    double speed = 0;
    double memory = 0;
    double precision = 0;
    double risk = cardRisk(rated.card->status) + (price ? priceRisk(*price, context.today) : 0);
    for (const WantedTerm& term : context.terms) {
        const ModelOutcome& outcome = rated.outcomes[term.outcome];
        const double worth = worthOf(outcome.rating);
        models += term.share * worth;
        memory += term.share * roomWorth(rated.usable, term.comfort);
        if (worth > 0) {
            speed += term.share * speedWorth(paceOf(outcome, context.patience));
            precision += term.share * qualityWorth(outcome.finest);
        }
        risk += term.share * outcomeRisk(outcome, context.patience);
    }
    const auto balance = balanceOf(*rated.card, context.medianBalance);
    Score score;
    score.points = {kModelPoints * models,
                    kSpeedPoints * speed,
                    kMemoryPoints * memory,
                    kPrecisionPoints * precision,
                    price ? pricePoints(price->amount, context.budget) : 0,
                    balance ? kBalancePoints * clamp01(balance->relative) : 0,
                    0};
    score.points.back() = -std::min(risk, score.total());
    return score;
}

double workOf(std::span<const ModelOutcome> outcomes, std::span<const WantedTerm> terms, const Patience& patience)
{
    double work = 0;
    for (const WantedTerm& term : terms) {
        const ModelOutcome& outcome = outcomes[term.outcome];
        const int severity = severityOf(outcome.rating);
        const double worth = severity == 3 ? 1 : severity == 2 ? kYellowWork : 0;
        work += term.share * worth * std::min(paceOf(outcome, patience), kFastEnough);
    }
    return work;
}

double speedOf(std::span<const ModelOutcome> outcomes, std::span<const WantedTerm> terms, const Patience& patience)
{
    double speed = 0;
    for (const WantedTerm& term : terms)
        speed += term.share * std::min(paceOf(outcomes[term.outcome], patience), kSpeedCap);
    return speed;
}

}  // namespace vramwise
