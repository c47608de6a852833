// The score of a card for a question: seven criteria, at most 100 points, every point accounted for.
// Pure arithmetic on outcomes that are already rated; allocates nothing, so that the adviser can ask "what if".
#pragma once

#include "core/rating/rating.h"

#include <array>
#include <optional>
#include <span>

namespace vramwise
{

enum class Criterion { Models, Speed, Memory, Precision, Price, Balance, Risk };
inline constexpr std::size_t kCriterionCount = 7;

struct Contribution {
    Criterion criterion{};
    double points = 0;  ///< may be negative

    friend bool operator==(const Contribution&, const Contribution&) = default;
};

/// One wanted model as the score sees it. Terms are kept in the order of model ids, so that no sum depends on
/// the order in which the models were chosen.
struct WantedTerm {
    std::size_t outcome = 0;  ///< index into RatedCard::outcomes
    double share = 0;         ///< of the weights of all terms; the shares sum to 1
    double weight = 1;        ///< as stated
    bool must = false;
    std::optional<Bytes> comfort;  ///< what the job takes at 8 bits or more, on any card
};

/// What the score of every card has in common.
struct ScoreContext {
    std::vector<WantedTerm> terms;
    Patience patience;
    Money budget;  ///< prices count as a share of it
    Date today;    ///< date of the catalog: prices age against it
    double medianBalance = 0;
};

struct Score {
    std::array<double, kCriterionCount> points{};

    [[nodiscard]] double at(Criterion criterion) const { return points[static_cast<std::size_t>(criterion)]; }
    /// Never below 0 (the risk takes at most what the rest gives), never above 100.
    [[nodiscard]] double total() const;
};

/// The price counts with its amount, age, condition and origin; without one there are no points for it.
Score scoreOf(const RatedCard& rated, const std::optional<Price>& price, const ScoreContext& context);

/// Points for time and quality that one way of running a model would bring if it were all that is wanted.
double compromiseWorth(const Estimate& estimate, const Patience& patience);

/// Points of a price alone, for searching the price at which the order changes.
double pricePoints(const Money& price, const Money& budget);
inline constexpr double kPricePoints = 12;

/// Whole months from `from` to `to`; an unstated month counts as the year's end, which is kind to the price.
int monthsBetween(const Date& from, const Date& to);
inline constexpr int kStaleMonths = 6;  ///< street prices of cards moved by a third within half a year in 2026

/// A card counts as faster from this factor on; less is within the ranges of the estimates.
inline constexpr double kFelt = 1.1;
/// From this factor on a card counts as no slower.
inline constexpr double kAsFast = 0.95;

/// Order in which ratings decide: 0 red, 1 unknown, 2 yellow, 3 blue and better. Unknown never counts as a yes, but a
/// sure no is worse still.
int severityOf(Rating rating);

/// Rating of the terms alone: musts decide, else the weighted lower median (see rateCard).
Rating rateTerms(std::span<const ModelOutcome> outcomes, std::span<const WantedTerm> terms);

/// Like speedRatio(), of the quickest times: how the cards compare when both are used at speed.
std::optional<double> quickestRatio(const RatedCard& first, const RatedCard& second, std::span<const WantedTerm> terms);

/// How many times faster `first` is, both as shown and when both are used at speed: the ratio nearer to 1, or 1 where
/// the two disagree. A card that is shown at fewer bits than the other is not faster for it. nullopt where the two have
/// no timed model in common.
std::optional<double> sureSpeedRatio(const RatedCard& first, const RatedCard& second,
                                     std::span<const WantedTerm> terms);

/// What a nice-to-have counts against a must of the same weight.
inline constexpr double kNiceShare = 0.5;

/// Images or clips for the patience, weighted by what each outcome is worth: what "value" divides by money.
double workOf(std::span<const ModelOutcome> outcomes, std::span<const WantedTerm> terms, const Patience& patience);

/// Weighted mean of patience/time, capped; 0 for what does not run or is not timed.
double speedOf(std::span<const ModelOutcome> outcomes, std::span<const WantedTerm> terms, const Patience& patience);

}  // namespace vramwise
