#include "core/catalog/load.h"

#include "core/base/file_io.h"
#include "core/catalog/catalog_file.h"
#include "core/catalog/draft.h"
#include "core/catalog/json_text.h"

#include <algorithm>
#include <iterator>
#include <system_error>

namespace vramwise
{

namespace fs = std::filesystem;

namespace
{

/// Everything that is read in one go. Files keep their place, so that problems can point to them.
struct Reading {
    std::vector<CatalogFile> files;
    std::vector<Error> folderProblems;
    Draft draft;
};

/// The `*.json` files directly in `folder`, by name.
std::vector<fs::path> catalogFiles(const fs::path& folder, std::error_code& error)
{
    std::vector<fs::path> paths;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
        std::error_code ignored;
        if (entry->path().extension() == ".json" && entry->is_regular_file(ignored))
            paths.push_back(entry->path());
    }
    std::sort(paths.begin(), paths.end());
    return paths;
}

void readFile(Reading& reading, const fs::path& path)
{
    Result<std::string> text = readTextFile(path);
    if (text) {
        reading.files.push_back(parseCatalogFile(displayName(path), std::move(*text), reading.files.size()));
    } else {
        reading.files.emplace_back(displayName(path));
        reading.files.back().problems.add(text.error());
    }
}

void readFolder(Reading& reading, const fs::path& folder)
{
    std::error_code error;
    const std::vector<fs::path> paths = catalogFiles(folder, error);
    if (error || paths.empty()) {
        const std::error_code reason = error ? error : std::make_error_code(std::errc::no_such_file_or_directory);
        reading.folderProblems.push_back({ErrorCode::CannotRead, {reason.message()}, {displayName(folder), 0, {}}});
        return;
    }
    const std::size_t first = reading.files.size();
    for (const fs::path& path : paths)
        readFile(reading, path);
    for (std::size_t i = first; i < reading.files.size(); ++i)
        reading.draft.add(reading.files, i, first);
}

std::vector<Error> collectProblems(Reading& reading)
{
    std::vector<Error> problems = std::move(reading.folderProblems);
    for (CatalogFile& file : reading.files) {
        std::vector<Error>& errors = file.problems.errors();
        addLines(errors, file.text);
        std::move(errors.begin(), errors.end(), std::back_inserter(problems));
    }
    return problems;
}

}  // namespace

LoadedCatalog loadCatalog(const fs::path& builtIn, const std::vector<fs::path>& overlays)
{
    Reading reading;
    readFolder(reading, builtIn);
    for (const fs::path& overlay : overlays)
        readFolder(reading, overlay);
    reading.draft.check(reading.files);
    Catalog catalog(reading.draft.take());
    return {std::move(catalog), collectProblems(reading)};
}

}  // namespace vramwise
