// The sections of an extra_model_paths.yaml, as they are written. Private to core/checkpoint.
#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace vramwise
{

struct PathEntry {
    std::string kind;
    std::string path;
};

struct PathSection {
    std::string name;
    std::string basePath;  ///< empty where the section has none
    std::vector<PathEntry> entries;
};

/// See parseModelPaths(). The parser calls back for each value, so that a hostile file is refused at its first odd
/// one and no tree is built.
Result<std::vector<PathSection>> parsePathSections(std::string_view text, const std::string& name);

}  // namespace vramwise
