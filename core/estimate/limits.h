// How far a card goes with a model: the largest image or longest clip that fits, and that meets the patience.
#pragma once

#include "core/estimate/estimate.h"

#include <optional>

namespace vramwise
{

struct SizeLimit {
    int width = 0;
    int height = 0;
    int frames = 1;
    double clipSeconds = 0;  ///< 0 for images

    friend bool operator==(const SizeLimit&, const SizeLimit&) = default;
};

struct Limits {
    PrecisionId precision;             ///< that the limits hold for
    std::optional<SizeLimit> largest;  ///< image: largest of the default aspect; video: longest clip at the job's size
    std::optional<SizeLimit> withinPatience;  ///< same, and its time (mid) is within the patience
};

/// Searches upwards in the model's size multiple (or whole latent frames), up to 8192 px a side and 2048 frames.
/// "Fits" is Fit::Fits. Nullopt where not even the smallest size fits.
Result<Limits> findLimits(const Catalog& catalog, const Card& card, const Model& model, const JobRequest& request,
                          const Machine& machine, Seconds patience);

}  // namespace vramwise
