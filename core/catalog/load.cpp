#include "core/catalog/load.h"

#include "core/base/file_io.h"
#include "core/catalog/catalog_file.h"
#include "core/catalog/draft.h"
#include "core/catalog/json_text.h"

#include <cstdint>
#include <functional>
#include <future>
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

CatalogFile readFile(const fs::path& path, std::size_t index, const Draft& earlier)
{
    Result<std::string> text = readTextFile(path);
    if (text)
        return parseCatalogFile(displayName(path), std::move(*text), index, earlier);
    CatalogFile unread(displayName(path));
    unread.problems.add(text.error());
    return unread;
}

/// Files do not need each other to be read, so the large ones (the shipped cards and models) are read side by
/// side: the window and every command wait for them. A thread that cannot be had is done without.
std::vector<CatalogFile> readFiles(const std::vector<fs::path>& paths, std::size_t firstIndex, const Draft& earlier)
{
    constexpr std::uintmax_t kLarge = 64U * 1024U;
    constexpr int kMostThreads = 4;
    int threads = 0;
    std::vector<std::future<CatalogFile>> reading;
    for (const fs::path& path : paths) {
        std::error_code ignored;
        const std::uintmax_t size = fs::file_size(path, ignored);
        const bool aside = !ignored && size >= kLarge && threads < kMostThreads;
        threads += aside ? 1 : 0;
        reading.push_back(std::async(aside ? std::launch::async | std::launch::deferred : std::launch::deferred,
                                     readFile, path, firstIndex + reading.size(), std::cref(earlier)));
    }
    std::vector<CatalogFile> files;
    for (std::future<CatalogFile>& file : reading)
        files.push_back(file.get());
    return files;
}

void readFolder(Reading& reading, const fs::path& folder)
{
    const Result<std::vector<fs::path>> paths = jsonFilesIn(folder);
    if (!paths || paths->empty()) {
        const std::string nothing = std::make_error_code(std::errc::no_such_file_or_directory).message();
        reading.folderProblems.push_back(paths ? Error{ErrorCode::CannotRead, {nothing}, {displayName(folder), 0, {}}}
                                               : paths.error());
        return;
    }
    const std::size_t first = reading.files.size();
    std::vector<CatalogFile> files = readFiles(*paths, first, reading.draft);
    std::move(files.begin(), files.end(), std::back_inserter(reading.files));
    reading.draft.add(reading.files, first);
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

bool holdsCatalogFiles(const fs::path& folder)
{
    const Result<std::vector<fs::path>> paths = jsonFilesIn(folder);
    return paths && !paths->empty();
}

LoadedCatalog loadCatalogTexts(std::vector<CatalogText> files)
{
    Reading reading;
    for (CatalogText& file : files) {
        const std::size_t index = reading.files.size();
        reading.files.push_back(parseCatalogFile(std::move(file.name), std::move(file.text), index, reading.draft));
    }
    reading.draft.add(reading.files, 0);
    reading.draft.check(reading.files);
    Catalog catalog(reading.draft.take());
    return {std::move(catalog), collectProblems(reading)};
}

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
