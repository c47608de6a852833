// What a user points to (a model file, a folder, an extra_model_paths.yaml), inspected with the program's rules and
// its memory of earlier scans. Runs on the caller's thread.
#pragma once

#include "core/checkpoint/scan.h"

namespace vramwise
{

struct ScanFiles {
    std::filesystem::path signatures;  ///< the rules, see signaturesFile()
    std::filesystem::path cache;       ///< empty: nothing is remembered
};

/// Whether modelFoldersOf() answers for `path`: a folder or a .yaml file. Anything else is taken for a model file.
bool isFolderOrList(const std::filesystem::path& path);

/// Problems of the rules are in the result's problems; a cache that cannot be read or written costs time and is no
/// problem. A single file is read anew and not remembered. Errors: those of modelFoldersOf().
Result<ScanResult> scanPath(const std::filesystem::path& path, const ScanFiles& files, const OnProgress& progress = {},
                            const std::stop_token& stop = {});

}  // namespace vramwise
