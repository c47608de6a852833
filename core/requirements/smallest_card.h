// The smallest card on which something holds of a job: cards of whole GiB and nothing else known.
#pragma once

#include "core/estimate/estimate.h"

#include <functional>
#include <optional>

namespace vramwise
{

/// Beyond it no card is looked at.
inline constexpr int kMostCardGib = 256;

/// A card of that memory and nothing else known: enough for what fits. Blackwell computes in every precision but INT4,
/// for which it has FP4.
Card plainCard(Bytes memory);

/// The least of 1…`most` from which on `holds` is true; nullopt: not even of `most`. `holds` must stay true as the size
/// grows.
std::optional<int> smallestSize(int most, const std::function<bool(int)>& holds);

/// The memory in whole GiB from which on `holds` is true of the estimate of `load`; nullopt: not even on
/// kMostCardGib. `holds` must stay true as the card grows. The estimate that it sees points to a card of its own.
std::optional<int> smallestCard(const Catalog& catalog, const Workload& load, const Machine& machine,
                                const std::function<bool(const Estimate&)>& holds);

}  // namespace vramwise
