// Where the program's own files and the user's files are.
#pragma once

#include <QString>

#include <filesystem>
#include <vector>

namespace vramwise::text
{

/// A file name as Qt has it, for the engine.
std::filesystem::path toPath(const QString& text);

/// The catalog: VRAMWISE_CATALOG, else ../share/vramwise/catalog beside the program, else the build's own.
std::filesystem::path catalogFolder();

/// Whether catalogFolder() can answer already: always once there is an application object, on Linux before it too.
bool knowsCatalogFolder();

/// What a scan of model folders remembers; may be deleted at any time.
std::filesystem::path checkpointCacheFile();

/// The user's price list; its folder may not exist yet.
std::filesystem::path userPricesFile();

/// Cards, models, precisions and prices of the user's own, laid over the catalog; it may not exist yet.
std::filesystem::path userCatalogFolder();

/// Catalog updates that the user took.
std::filesystem::path userUpdatesFolder();

/// Keys that updates may be signed with: those that ship, and those that the user trusts.
std::filesystem::path shippedKeysFile();
std::filesystem::path userKeysFile();

/// What loadCatalog() is to read: the shipped catalog or a later update of it; over it the user's own folder, where
/// it holds something, and then `extra`.
struct CatalogPlaces {
    std::filesystem::path base;
    std::vector<std::filesystem::path> overlays;
};
CatalogPlaces catalogPlaces(const std::vector<std::filesystem::path>& extra = {});

/// Where the files beside the catalog are looked for – PCI ids, measurements, workflow rules, signatures –, later
/// folders over earlier ones: what ships, the update that counts, the user's own folder, `extra`.
std::vector<std::filesystem::path> dataFolders(const std::vector<std::filesystem::path>& extra = {});

}  // namespace vramwise::text
