#include "core/checkpoint/scan_path.h"

#include "core/base/file_io.h"
#include "core/checkpoint/model_paths.h"

#include <system_error>

namespace vramwise
{

namespace fs = std::filesystem;

namespace
{

ScanResult scanFile(const fs::path& file, const SignatureTable& signatures)
{
    ScanResult result;
    result.files.push_back({{file, {}, {}}, inspect(file, signatures), false});
    return result;
}

}  // namespace

bool isFolderOrList(const fs::path& path)
{
    const std::string ending = displayName(path.extension());
    std::error_code ignored;
    return ending == ".yaml" || ending == ".yml" || fs::is_directory(path, ignored);
}

Result<ScanResult> scanPath(const fs::path& path, const ScanFiles& files, const OnProgress& progress,
                            const std::stop_token& stop)
{
    const Result<std::string> rules = readTextFile(files.signatures);
    LoadedSignatures loaded
        = rules ? parseSignatures(*rules, displayName(files.signatures)) : LoadedSignatures{{}, {rules.error()}};
    ScanResult result;
    if (isFolderOrList(path)) {
        const Result<std::vector<ModelFolder>> folders = modelFoldersOf(path);
        if (!folders)
            return tl::unexpected(folders.error());
        ScanCache cache(cacheVersion(rules.value_or(std::string())));
        if (!files.cache.empty())
            cache.load(files.cache);
        result = scanModels(*folders, loaded.table, cache, progress, stop);
        if (!files.cache.empty())
            (void)cache.save(files.cache);
    } else {
        result = scanFile(path, loaded.table);
    }
    result.problems.insert(result.problems.begin(), loaded.problems.begin(), loaded.problems.end());
    return result;
}

}  // namespace vramwise
