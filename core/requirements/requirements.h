// What models need: minimum and optimal VRAM, computed from the same memory model as every estimate, and what
// each common memory size unlocks. Definitions are in the glossary of the README.
#pragma once

#include "core/estimate/estimate.h"

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace vramwise
{

/// Sizes that cards are sold with, at which charts draw their lines.
inline constexpr std::array<int, 5> kCommonSizesGib{8, 12, 16, 24, 32};

struct Requirement {
    const Model* model = nullptr;
    std::optional<Bytes> minimum;  ///< smallest card, in whole GiB, on which the default job fits whole
                                   ///< in some variant of at least 4 bits; nullopt: none up to 256 GiB
    std::optional<Bytes> optimal;  ///< smallest card on which it fits in the reference variant, with room for the
                                   ///< desktop; at least what the makers recommend, where they say so
    PrecisionId minimumPrecision;
    PrecisionId optimalPrecision;
    Bytes minimumNeed;  ///< peak at the minimum, before the card's size is rounded up
    Bytes optimalNeed;
    Basis basis = Basis::Estimated;  ///< Near where the activations follow a measured factor, else Estimated or Rough
};

/// A memory size and the models on it.
struct SizeUnlock {
    int gib = 0;
    const Card* example = nullptr;       ///< the GeForce desktop card of that size with the median peak; may be null
    std::vector<const Model*> runs;      ///< fit whole
    std::vector<const Model*> unlocked;  ///< fit here and at no smaller size of the list
    std::vector<const Model*> offloads;  ///< run only with weights in RAM
    std::vector<Estimate> offloadCosts;  ///< beside each of `offloads`: what it costs on the example card
};

/// The machines that the figures count. The need is the model's, not the user's: the leanest system for the minimum,
/// a desktop in use for the optimum.
Machine bareMachine();
Machine deskMachine();

/// The GeForce desktop card of that many GiB with the median peak; nullptr where there is none.
const Card* typicalCard(const Catalog& catalog, int size);

/// Minimum and optimal of one model at its default job, on cards of whole GiB. The need is the model's: the
/// minimum counts a system without a desktop on the card, the optimum a Windows desktop in use.
Requirement requirementOf(const Catalog& catalog, const Model& model);

std::vector<Requirement> requirementsOf(const Catalog& catalog, std::span<const Model* const> models);

/// What each of kCommonSizesGib runs; `machine` lends its RAM and link to those that offload.
std::vector<SizeUnlock> unlocksOf(const Catalog& catalog, std::span<const Requirement> requirements,
                                  const Machine& machine);

}  // namespace vramwise
