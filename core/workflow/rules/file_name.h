// Comparing names of files of weights. Two forms, both lower case, without folders and ending:
//   squeezed  letters and digits only:       "Wan2.2_T2V-A14B.safetensors" is "wan22t2va14b"
//   dashed    parts between dashes:          "-wan2-2-t2v-a14b-"
// A pattern is text with '*' for anything, and matches the whole form.
#pragma once

#include <string>
#include <string_view>

namespace vramwise
{

std::string squeezedName(std::string_view file);
std::string dashedName(std::string_view file);

/// The part after the last slash or backslash.
std::string_view baseName(std::string_view file);

/// Whether a value is the name of a file of weights.
bool isWeightFile(std::string_view value);

/// In time proportional to both lengths at worst.
bool matchesGlob(std::string_view text, std::string_view pattern);

struct NamePattern;
/// Against the squeezed form.
bool matchesName(std::string_view squeezed, const NamePattern& pattern);
/// Globs with a dash against the dashed form, which tells 1.7B from 17B; the others against the squeezed one.
bool matchesName(std::string_view squeezed, std::string_view dashed, const NamePattern& pattern);

}  // namespace vramwise
