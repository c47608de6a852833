// Where the program's own files and the user's files are.
#pragma once

#include <QString>

#include <filesystem>

namespace vramwise::text
{

/// The catalog: VRAMWISE_CATALOG, else ../share/vramwise/catalog beside the program, else the build's own.
std::filesystem::path catalogFolder();

/// Whether catalogFolder() can answer already: always once there is an application object, on Linux before it too.
bool knowsCatalogFolder();

/// What a scan of model folders remembers; may be deleted at any time.
std::filesystem::path checkpointCacheFile();

/// The user's price list; its folder may not exist yet.
std::filesystem::path userPricesFile();

}  // namespace vramwise::text
