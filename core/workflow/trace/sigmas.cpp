#include "core/workflow/trace/sampling.h"

#include <algorithm>
#include <cmath>

namespace vramwise
{

namespace
{

/// Links of a list of sigmas that hand it on.
constexpr int kMostLinks = 50;

std::optional<int> wholeSteps(std::optional<double> steps)
{
    if (!steps || !(*steps >= 0) || *steps > kMostSteps)
        return std::nullopt;
    return static_cast<int>(*steps);
}

/// A list of n + 1 sigmas makes n steps.
std::optional<int> stepsOfList(const std::string& list)
{
    int count = 0;
    bool inNumber = false;
    for (const char c : list) {
        const bool part = (c >= '0' && c <= '9') || c == '.';
        count += part && !inNumber ? 1 : 0;
        inNumber = part;
    }
    return count >= 2 ? std::optional<int>(count - 1) : std::nullopt;
}

}  // namespace

std::optional<int> Tracer::stepsOf(const Outlet& sigmas) { return stepsAt(sigmas, 0); }

std::optional<int> Tracer::stepsAt(const Outlet& sigmas, int depth)
{
    const std::size_t index = sigmas.node;
    if (depth > kMostLinks)
        return std::nullopt;
    if (has(index, "steps"))
        return wholeSteps(number(index, "steps"));
    if (const std::string* list = text(index, "sigmas"))
        return stepsOfList(*list);
    for (const NodeInput& input : node(index).inputs)
        if (input.source
            && (input.type == "SIGMAS" || input.name.starts_with("sigmas") || input.name == "float_list")) {
            const auto total = stepsAt(*input.source, depth + 1);
            return total && role(index) == NodeRole::Split ? splitSteps(sigmas, *total) : total;
        }
    return std::nullopt;
}

/// The first output holds the early steps. A split by denoise gives the late part round(steps × denoise) steps.
std::optional<int> Tracer::splitSteps(const Outlet& split, int total)
{
    std::optional<double> late;
    if (const auto step = number(split.node, "step"))
        late = total - std::clamp(*step, 0.0, static_cast<double>(total));
    else if (const auto denoise = number(split.node, "denoise"))
        late = std::nearbyint(total * std::clamp(*denoise, 0.0, 1.0));
    if (!late)
        return std::nullopt;
    return static_cast<int>(split.slot == 0 ? total - *late : *late);
}

}  // namespace vramwise
