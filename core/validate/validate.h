// Whether a file of any kind that people write or share is right: catalog files and all else that a catalog folder
// holds, price lists, questions. By the readers of the program themselves.
#pragma once

#include "core/base/result.h"
#include "core/catalog/catalog.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace vramwise
{

/// The problems of one file by itself; references into `known` are checked. Empty means valid.
std::vector<Error> validateFile(const std::filesystem::path& file, const Catalog& known);

/// Same for a text that is already in memory; `name` stands for the file in messages.
std::vector<Error> validateText(std::string_view text, const std::string& name, const Catalog& known);

}  // namespace vramwise
