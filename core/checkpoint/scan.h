// All model files of some folders, inspected one by one: with progress, a way to stop, and a cache of what was seen.
// Runs on the caller's thread.
#pragma once

#include "core/checkpoint/inspect.h"
#include "core/checkpoint/model_paths.h"
#include "core/checkpoint/scan_cache.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace vramwise
{

/// More files than this are not listed; somebody pointed at a whole disk.
inline constexpr std::size_t kMostModelFiles = 100'000;

/// A file that a folder holds, or a set of shards by its index.
struct ModelFile {
    std::filesystem::path path;
    std::string kind;  ///< of its folder; empty where it is none of ComfyUI's
    FileStamp stamp;

    friend bool operator==(const ModelFile&, const ModelFile&) = default;
};

struct ScannedFile {
    ModelFile file;
    Result<CheckpointSummary> summary;  ///< an error where the file cannot be read
    bool cached = false;
};

struct ScanResult {
    std::vector<ScannedFile> files;  ///< in order of their paths
    std::vector<Error> problems;     ///< folders that cannot be read
    bool stopped = false;            ///< before all files were seen
    bool tooMany = false;            ///< kMostModelFiles was reached
};

struct ScanProgress {
    std::size_t done = 0;
    std::size_t total = 0;
    const ModelFile* current = nullptr;  ///< nullptr at the end
};

/// Called before each file and at the end, on the scanning thread.
using OnProgress = std::function<void(const ScanProgress&)>;

/// Whether a file's name ends as those that can be inspected: .safetensors, .sft or .gguf.
bool isModelFile(const std::filesystem::path& file);

struct FileList {
    std::vector<ModelFile> files;
    std::vector<Error> problems;
    bool tooMany = false;
};

/// Files that end in .safetensors, .sft or .gguf, below each folder, links followed once; shards that an index names
/// are in its place. PyTorch's own formats are not listed: they are not read.
FileList listModelFiles(const std::vector<ModelFolder>& folders, const std::stop_token& stop = {});

/// Inspects what listModelFiles() finds. Unchanged files come from `cache`, which then holds what was seen.
ScanResult scanModels(const std::vector<ModelFolder>& folders, const SignatureTable& signatures, ScanCache& cache,
                      const OnProgress& progress = {}, const std::stop_token& stop = {});

}  // namespace vramwise
