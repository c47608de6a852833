// Reading catalog files. A loader collects every problem it meets, not the first; a bad entry is left out
// and the rest is kept. No exception leaves these functions; nothing is ever written.
#pragma once

#include "core/base/result.h"
#include "core/catalog/catalog.h"

#include <filesystem>
#include <string>
#include <vector>

namespace vramwise
{

/// What was read and what was wrong with it (empty: all well).
struct LoadedCatalog {
    Catalog catalog;
    std::vector<Error> problems;
};

/// Reads the catalog files of `builtIn` and then, in order, those of `overlays`: an entry with the id of an
/// earlier one replaces it, a new one is added; {"change": ID, …} states only what is different, {"hide": ID} leaves
/// an entry out. Every `*.json` directly in a folder is taken by its "kind".
/// A folder that is missing or holds no catalog file is a problem, never a crash.
LoadedCatalog loadCatalog(const std::filesystem::path& builtIn,
                          const std::vector<std::filesystem::path>& overlays = {});

/// Whether `folder` is there and has a file that loadCatalog() would read.
bool holdsCatalogFiles(const std::filesystem::path& folder);

/// A catalog file that is already in memory; `name` stands for it in messages.
struct CatalogText {
    std::string name;
    std::string text;
};

/// As loadCatalog() reads a built-in folder, without the file system.
LoadedCatalog loadCatalogTexts(std::vector<CatalogText> files);

/// The problems of catalog files that belong together, as those of one folder do: they may refer to each other and
/// to what is in `known`. For a file of any kind see core/validate.
std::vector<Error> validateTexts(std::vector<CatalogText> files, const Catalog& known);

}  // namespace vramwise
