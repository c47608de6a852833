// Finding catalog entries by what people type: exact id, name or alias – never a substring.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace vramwise
{

/// Of ASCII letters, which ids, keys and endings of files are made of; whatever the locale, other bytes stay.
constexpr char lowerCase(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }
std::string lowerCase(std::string_view text);

/// Lower case; space, '-' and '_' become one '-'; a space between number and unit is dropped
/// ("RTX 4060 Ti 16 GB" and "rtx-4060-ti-16gb" become equal).
std::string normalizedName(std::string_view name);

/// The `count` candidates nearest to `name` after normalisation: those that share more whole words with it (or
/// begin with it, or it with them) first, then by edit distance, then by text.
std::vector<std::string> nearestNames(std::string_view name, const std::vector<std::string>& candidates,
                                      std::size_t count = 3);

}  // namespace vramwise
