#include "app/window/catalog_watch.h"

#include "core/base/file_io.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QTimer>

#include <algorithm>

namespace vramwise
{

namespace
{

constexpr int kWriteMilliseconds = 150;  // editors write in several steps

/// The folder, or the nearest one above it that is there, to see it come.
QString nearestFolder(const QString& folder)
{
    QDir dir(folder);
    while (!dir.exists() && !dir.isRoot())
        dir.setPath(QFileInfo(dir.path()).path());
    return dir.path();
}

}  // namespace

CatalogWatch::CatalogWatch(AdvisorState& state, std::function<text::CatalogPlaces()> places, QString own,
                           QObject* parent)
    : QObject(parent), m_state(state), m_places(std::move(places)), m_own(std::move(own)),
      m_watcher(new QFileSystemWatcher(this)), m_timer(new QTimer(this)), m_read(stamps())
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(kWriteMilliseconds);
    connect(m_timer, &QTimer::timeout, this, &CatalogWatch::settle);
    const auto restart = [this] { m_timer->start(); };
    connect(m_watcher, &QFileSystemWatcher::directoryChanged, this, restart);
    connect(m_watcher, &QFileSystemWatcher::fileChanged, this, restart);
    watch();
}

/// A file that was replaced is another one and has to be watched anew.
void CatalogWatch::watch()
{
    QStringList paths{nearestFolder(m_own)};
    for (const Stamp& stamp : stamps())
        paths << stamp.file;
    const QStringList watched = m_watcher->files() + m_watcher->directories();
    for (const QString& old : watched)
        if (!paths.contains(old))
            m_watcher->removePath(old);
    for (const QString& path : paths)
        if (!watched.contains(path))
            m_watcher->addPath(path);
}

std::vector<CatalogWatch::Stamp> CatalogWatch::stamps() const
{
    std::vector<Stamp> found;
    const QFileInfoList files
        = QDir(m_own).entryInfoList({QStringLiteral("*.json")}, QDir::Files | QDir::Readable, QDir::Name);
    for (const QFileInfo& file : files)
        found.push_back({file.filePath(), file.size(), file.lastModified()});
    return found;
}

void CatalogWatch::settle()
{
    watch();
    if (QApplication::activeModalWidget() != nullptr) {
        m_timer->start();  // a dialog shows what was; it may hold on to it
        return;
    }
    if (stamps() != m_read)
        reload();
}

bool CatalogWatch::reload()
{
    m_timer->stop();
    m_read = stamps();
    watch();
    const text::CatalogPlaces places = m_places();
    LoadedCatalog loaded = loadCatalog(places.base, places.overlays);
    std::vector<Error> wrong = ownProblems(loaded.problems);
    if (!wrong.empty()) {
        m_state.setRefusedProblems(wrong);
        Q_EMIT refused(wrong);
        return false;
    }
    m_state.replaceCatalog(std::move(loaded));
    m_state.setRefusedProblems({});
    Q_EMIT reloaded();
    return true;
}

/// A field that we do not know changes nothing, and is told among the problems.
std::vector<Error> CatalogWatch::ownProblems(const std::vector<Error>& problems) const
{
    const std::string folder = displayName(text::toPath(m_own));
    std::vector<Error> own;
    std::copy_if(problems.begin(), problems.end(), std::back_inserter(own), [&](const Error& problem) {
        return problem.code != ErrorCode::UnknownField && problem.where.file.starts_with(folder);
    });
    return own;
}

}  // namespace vramwise
