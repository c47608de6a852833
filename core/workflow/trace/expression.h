// Arithmetic of math nodes: numbers, names, + - * / // % ** ^, comparisons, "a if c else b", and a few functions.
// Private to core/workflow.
#pragma once

#include <functional>
#include <optional>
#include <string_view>

namespace vramwise
{

using ValueOfName = std::function<std::optional<double>(std::string_view)>;

/// The value of an expression; nullopt where it is none, or a name in it has no value. `valueOf` is asked at most
/// once for each place where a name stands.
std::optional<double> evaluated(std::string_view expression, const ValueOfName& valueOf);

}  // namespace vramwise
