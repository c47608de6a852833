#include "app/text/paths.h"

#include "core/bundle/store.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>

namespace vramwise::text
{
namespace
{

/// Empty where it cannot be told yet.
QString programFolder()
{
    if (QCoreApplication::instance() != nullptr)
        return QCoreApplication::applicationDirPath();
#ifdef Q_OS_LINUX
    return QFileInfo(QFileInfo(QStringLiteral("/proc/self/exe")).canonicalFilePath()).path();
#else
    return {};
#endif
}

/// Not AppDataLocation: window and command line are two programs with one set of files.
std::filesystem::path userFolder()
{
    return toPath(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)) / "vramwise";
}

/// Who names a catalog means that one.
std::optional<std::filesystem::path> updateOver(const std::filesystem::path& shipped)
{
    const bool forced = !qEnvironmentVariableIsEmpty("VRAMWISE_CATALOG");
    return forced ? std::nullopt : UpdateStore(userUpdatesFolder()).current(shipped);
}

}  // namespace

std::filesystem::path toPath(const QString& text) { return std::filesystem::path(text.toStdU16String()); }

bool knowsCatalogFolder() { return !programFolder().isEmpty(); }

std::filesystem::path catalogFolder()
{
    const QString forced = qEnvironmentVariable("VRAMWISE_CATALOG");
    if (!forced.isEmpty())
        return toPath(forced);
    if (const QString folder = programFolder(); !folder.isEmpty()) {
        const QString installed = folder + QStringLiteral("/../share/vramwise/catalog");
        if (QFileInfo(installed).isDir())
            return toPath(QFileInfo(installed).canonicalFilePath());
    }
    return toPath(QStringLiteral(VRAMWISE_SOURCE_CATALOG_DIR));
}

std::filesystem::path checkpointCacheFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation);
    return toPath(folder + QStringLiteral("/vramwise/checkpoints.json"));
}

std::filesystem::path userPricesFile() { return userFolder() / "prices.json"; }

std::filesystem::path userCatalogFolder() { return userFolder() / "catalog"; }

std::filesystem::path userUpdatesFolder() { return userFolder() / "updates"; }

std::filesystem::path shippedKeysFile() { return catalogFolder() / "trust" / "keys.json"; }

std::filesystem::path userKeysFile() { return userFolder() / "keys.json"; }

CatalogPlaces catalogPlaces(const std::vector<std::filesystem::path>& extra)
{
    const std::filesystem::path shipped = catalogFolder();
    const std::optional<std::filesystem::path> update = updateOver(shipped);
    CatalogPlaces places{update.value_or(shipped), {}};
    if (holdsCatalogFiles(userCatalogFolder()))
        places.overlays.push_back(userCatalogFolder());
    places.overlays.insert(places.overlays.end(), extra.begin(), extra.end());
    return places;
}

std::vector<std::filesystem::path> dataFolders(const std::vector<std::filesystem::path>& extra)
{
    std::vector<std::filesystem::path> folders{catalogFolder()};
    if (const std::optional<std::filesystem::path> update = updateOver(folders.front()))
        folders.push_back(*update);
    folders.push_back(userCatalogFolder());
    folders.insert(folders.end(), extra.begin(), extra.end());
    return folders;
}

}  // namespace vramwise::text
