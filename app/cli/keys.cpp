#include "app/cli/keys.h"

namespace vramwise
{

template <>
std::span<const Key<Fit>> keysOf<Fit>()
{
    static constexpr Key<Fit> kKeys[] = {
        {"fits", Fit::Fits}, {"offloads", Fit::Offloads}, {"does_not_run", Fit::DoesNotRun}, {"unknown", Fit::Unknown}};
    return kKeys;
}

template <>
std::span<const Key<Basis>> keysOf<Basis>()
{
    static constexpr Key<Basis> kKeys[] = {
        {"measured", Basis::Measured}, {"near", Basis::Near}, {"estimated", Basis::Estimated}, {"rough", Basis::Rough}};
    return kKeys;
}

template <>
std::span<const Key<Stage>> keysOf<Stage>()
{
    static constexpr Key<Stage> kKeys[]
        = {{"encode", Stage::Encode}, {"denoise", Stage::Denoise}, {"decode", Stage::Decode}};
    return kKeys;
}

template <>
std::span<const Key<Rating>> keysOf<Rating>()
{
    static constexpr Key<Rating> kKeys[]
        = {{"red", Rating::Red},     {"yellow", Rating::Yellow}, {"blue", Rating::Blue},
           {"green", Rating::Green}, {"purple", Rating::Purple}, {"unknown", Rating::Unknown}};
    return kKeys;
}

}  // namespace vramwise
