// What would change the answer: found by asking again with one thing changed, a handful of times. Internal to the
// advice. Every reason holds literally: with that change made, the named card is the pick (or works).
#pragma once

#include "core/advice/what_if.h"

namespace vramwise
{

/// At most one reason of each code, the nearest change of its kind.
std::vector<Reason> changesOf(const Inquiry& inquiry);

// One kind each, for tests and for changesOf(); nullopt where nothing within reach changes the answer.
std::optional<Reason> nearestMiss(const Inquiry& inquiry);
std::optional<Reason> priceMissing(const Inquiry& inquiry);
std::optional<Reason> lowerPrice(const Inquiry& inquiry);
std::optional<Reason> largerBudget(const Inquiry& inquiry);
std::optional<Reason> longerPatience(const Inquiry& inquiry);
std::optional<Reason> moreRam(const Inquiry& inquiry);
std::optional<Reason> droppedModel(const Inquiry& inquiry);
std::optional<Reason> usedAllowed(const Inquiry& inquiry);
std::optional<Reason> unreleasedAllowed(const Inquiry& inquiry);

}  // namespace vramwise
