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
    std::optional<Bytes> minimum;  ///< default job fits whole in some variant of at least 4 bits
    std::optional<Bytes> optimal;  ///< default job fits in the reference variant with room for the desktop
    PrecisionId minimumPrecision;
    PrecisionId optimalPrecision;
    Basis basis = Basis::Estimated;
};

/// A memory size and the models on it (indices into the requirements that were passed in).
struct SizeUnlock {
    int gib = 0;
    std::vector<const Model*> runs;      ///< fit whole
    std::vector<const Model*> unlocked;  ///< fit here and at no smaller size of the list
    std::vector<const Model*> offloads;  ///< run only with weights in RAM
};

/// Minimum and optimal of one model for `request` (default job where empty). Card sizes in whole GiB.
Requirement requirementOf(const Catalog& catalog, const Model& model, const JobRequest& request,
                          const Machine& machine);

std::vector<Requirement> requirementsOf(const Catalog& catalog, std::span<const Model* const> models,
                                        const Machine& machine);

/// What each of kCommonSizesGib runs, for a plain current GeForce-like card of that size.
std::vector<SizeUnlock> unlocksOf(const Catalog& catalog, std::span<const Requirement> requirements,
                                  const Machine& machine);

}  // namespace vramwise
