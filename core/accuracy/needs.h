// The computed needs of models beside what the article and the makers state, and why the two differ.
#pragma once

#include "core/accuracy/measurement.h"
#include "core/base/reason.h"
#include "core/requirements/requirements.h"

#include <optional>
#include <span>
#include <vector>

namespace vramwise
{

/// A difference beyond it is explained.
inline constexpr Bytes kNeedTolerance = gib(2);

enum class StatedBy { Article, Makers };

/// One stated figure beside the computed one of the same kind.
struct NeedComparison {
    const Model* model = nullptr;
    StatedBy by{};
    bool minimum = true;  ///< of the minimum; else of the optimum
    Bytes stated;
    std::optional<Bytes> computed;     ///< nullopt: no card is enough
    const StatedNeed* need = nullptr;  ///< of the makers; its statement and source
    std::vector<Reason> reasons;       ///< of a difference beyond the tolerance; never empty then

    /// Stated less computed; positive: more is stated.
    [[nodiscard]] std::optional<Bytes> difference() const;
    [[nodiscard]] bool isNear() const;
    /// Near, or explained by other files, sizes or ways of offloading.
    [[nodiscard]] bool isExplained() const;
};

/// The statement's own terms (precision, size, offload) are tried first, then each published precision, everything on
/// the card at once, reference code, and weights in RAM. In the order of the requirements, article first. Points into
/// all its arguments.
std::vector<NeedComparison> compareNeeds(const Catalog& catalog, const Measurements& measurements,
                                         std::span<const Requirement> requirements);

}  // namespace vramwise
