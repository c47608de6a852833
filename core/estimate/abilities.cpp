#include "core/estimate/abilities.h"

#include <algorithm>

namespace vramwise
{

bool lacksTensorCores(const Card& card)
{
    const bool maybe = card.architecture == Architecture::Maxwell || card.architecture == Architecture::Pascal
        || card.architecture == Architecture::Turing;
    return maybe && card.compute.shaderUnits && !card.compute.tensorCores;
}

bool computesIn(const Precision& precision, Architecture architecture)
{
    return std::find(precision.computedOn.begin(), precision.computedOn.end(), architecture)
        != precision.computedOn.end();
}

bool runsOn(const Precision& precision, Architecture architecture)
{
    return precision.runsOn.empty()
        || std::find(precision.runsOn.begin(), precision.runsOn.end(), architecture) != precision.runsOn.end();
}

bool gainsFromSage(Architecture architecture)
{
    return architecture == Architecture::Ampere || architecture == Architecture::Ada
        || architecture == Architecture::Hopper || architecture == Architecture::Blackwell;
}

bool gainsFromCompile(Architecture architecture)
{
    return architecture != Architecture::Maxwell && architecture != Architecture::Pascal
        && architecture != Architecture::AppleGpu && architecture != Architecture::Other;
}

}  // namespace vramwise
