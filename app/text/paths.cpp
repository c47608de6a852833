#include "app/text/paths.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>

namespace vramwise::text
{
namespace
{

std::filesystem::path toPath(const QString& text) { return std::filesystem::path(text.toStdU16String()); }

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

}  // namespace

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

std::filesystem::path userPricesFile()
{
    // Not AppDataLocation: window and command line are two programs with one price list.
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return toPath(folder + QStringLiteral("/vramwise/prices.json"));
}

}  // namespace vramwise::text
