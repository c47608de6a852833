// Finding catalog entries by what people type: exact id, name or alias – never a substring.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace vramwise
{

/// Lower case; space, '-' and '_' become one '-'; a space between number and unit is dropped
/// ("RTX 4060 Ti 16 GB" and "rtx-4060-ti-16gb" become equal).
std::string normalizedName(std::string_view name);

/// The `count` candidates with the smallest edit distance to `name` after normalisation, nearest first,
/// ties by text. Candidates that share a prefix or a whole word with `name` come before the rest.
std::vector<std::string> nearestNames(std::string_view name, const std::vector<std::string>& candidates,
                                      std::size_t count = 3);

}  // namespace vramwise
