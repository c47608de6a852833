// The question asked again with something changed, on estimates that are already made. Internal to the advice.
#pragma once

#include "core/advice/picks.h"

#include <optional>
#include <vector>

namespace vramwise
{

/// All that a "what if" needs.
struct Inquiry {
    const Catalog& catalog;
    const PriceBook& prices;
    const Question& question;
    const RatingRun& run;
    const PickSet& picks;
};

inline CardId idOf(const Inquiry& inquiry, std::size_t index) { return inquiry.run.cards[index].card->id; }

/// The best of the run's cards for a changed question: its budget, conditions, vendors, unreleased cards and power
/// supply count; its models, jobs, machine and patience must be the run's.
std::optional<std::size_t> bestFor(const Inquiry& inquiry, const Question& changed);

/// The best with some of the wanted models left out.
std::optional<std::size_t> bestWith(const Inquiry& inquiry, std::vector<WantedTerm> terms);

/// The best with another size of RAM: only cards that could be bought are looked at, and of those only the models
/// estimated again that it can sway.
std::optional<std::size_t> bestWithRam(const Inquiry& inquiry, Bytes ram);

/// The score of a card at another price of the same age, condition and origin.
double scoreAtPrice(const Inquiry& inquiry, std::size_t index, const Money& price);

}  // namespace vramwise
