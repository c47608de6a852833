#include "core/workflow/trace/guidance.h"

#include "core/base/number_text.h"

#include <algorithm>
#include <cmath>

namespace vramwise
{

namespace
{

/// Numbers of a text such as "8, 6, 6, 4, 3, 1", which holds nothing else.
std::vector<double> numbersIn(std::string_view list)
{
    std::vector<double> numbers;
    constexpr std::size_t kMost = 1000;
    while (numbers.size() < kMost) {
        const auto number = leadingNumber(list);
        if (!number)
            break;
        numbers.push_back(number->value);
        list = number->rest;
        list.remove_prefix(std::min(list.find_first_not_of(", "), list.size()));
    }
    return list.empty() ? numbers : std::vector<double>{};
}

/// A number, or one for each part of the schedule.
std::vector<double> scalesOf(Tracer& tracer, std::size_t index, std::string_view name)
{
    if (const auto number = tracer.number(index, name))
        return {*number};
    const std::string* list = tracer.text(index, name);
    return list != nullptr ? numbersIn(*list) : std::vector<double>{};
}

/// The share of the schedule in which a scale is not `off`.
double shareOn(const std::vector<double>& scales, double off)
{
    const auto on = std::count_if(scales.begin(), scales.end(), [off](double scale) { return scale != off; });
    return scales.empty() ? 0 : static_cast<double>(on) / static_cast<double>(scales.size());
}

/// What a node adds whose rule names the value of such a guidance.
double extraShare(Tracer& tracer, std::size_t index)
{
    const std::string& name = tracer.rule(index).extraPass;
    if (name.empty())
        return 0;
    const double start = tracer.number(index, "start_percent").value_or(0);
    const double end = tracer.number(index, "end_percent").value_or(1);
    return shareOn(scalesOf(tracer, index, name), 0) * std::clamp(end - start, 0.0, 1.0);
}

/// Of a list of scales that another node makes for a part of the schedule; elsewhere it holds 1.
std::optional<double> scheduledShare(Tracer& tracer, std::size_t index, std::string_view name)
{
    const NodeInput* input = tracer.node(index).input(name);
    if (input == nullptr || !input->source)
        return std::nullopt;
    const auto start = tracer.number(input->source->node, "start_percent");
    const auto end = tracer.number(input->source->node, "end_percent");
    return start && end ? std::optional<double>(std::clamp(*end - *start, 0.0, 1.0)) : std::nullopt;
}

/// Of classifier-free guidance: 1 needs no second pass.
std::optional<double> guidancePasses(Tracer& tracer, std::size_t index)
{
    if (tracer.rule(index).passes)
        return tracer.rule(index).passes;
    for (const char* name : {"cfg", "cfg_scale", "guidance_scale"})
        if (tracer.has(index, name)) {
            const std::vector<double> scales = scalesOf(tracer, index, name);
            const std::optional<double> share
                = scales.empty() ? scheduledShare(tracer, index, name) : shareOn(scales, 1);
            return share ? std::optional<double>(1 + *share) : std::nullopt;
        }
    return tracer.role(index) == NodeRole::Sampler ? std::optional<double>(1) : std::nullopt;
}

}  // namespace

std::optional<int> passesOf(Tracer& tracer, std::size_t index, const std::vector<std::size_t>& chain)
{
    const NodeInput* guider = tracer.node(index).input("guider");
    const std::size_t at = guider != nullptr && guider->source ? guider->source->node : index;
    // A preset stands in place of what the guider itself says.
    if (const NodeInput* preset = tracer.node(at).input("preset"); preset != nullptr && preset->source)
        return std::nullopt;
    std::optional<double> passes = guidancePasses(tracer, at);
    if (!passes)
        return std::nullopt;
    for (const std::size_t node : chain)
        passes = *passes + extraShare(tracer, node);
    return static_cast<int>(std::lround(*passes));
}

}  // namespace vramwise
