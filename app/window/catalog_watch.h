// Reads the catalog anew when a file of the user's own folder changes, also where an editor replaces the file. What
// is wrong leaves the last good state. Nothing happens under an open dialog: it waits.
#pragma once

#include "app/state/advisor_state.h"
#include "app/text/paths.h"

#include <QDateTime>
#include <QObject>

#include <functional>
#include <vector>

class QFileSystemWatcher;
class QTimer;

namespace vramwise
{

class CatalogWatch : public QObject
{
    Q_OBJECT

public:
    /// `places` says anew each time what there is to read; `own` is the folder that is watched, there or not.
    CatalogWatch(AdvisorState& state, std::function<text::CatalogPlaces()> places, QString own,
                 QObject* parent = nullptr);

    [[nodiscard]] const QString& folder() const { return m_own; }
    /// What counts without anything of the user's laid over it.
    [[nodiscard]] std::filesystem::path base() const { return m_places().base; }
    /// Reads everything now. False where the last good state stays.
    bool reload();

Q_SIGNALS:
    /// A change was read and has gone wrong. The state has the problems too.
    void refused(const std::vector<vramwise::Error>& problems);
    void reloaded();

private:
    /// A file as it was when it was read last.
    struct Stamp {
        QString file;
        qint64 size = 0;
        QDateTime time;

        friend bool operator==(const Stamp&, const Stamp&) = default;
    };

    void watch();
    void settle();
    [[nodiscard]] std::vector<Stamp> stamps() const;
    [[nodiscard]] std::vector<Error> ownProblems(const std::vector<Error>& problems) const;

    AdvisorState& m_state;
    std::function<text::CatalogPlaces()> m_places;
    QString m_own;
    QFileSystemWatcher* m_watcher = nullptr;
    QTimer* m_timer = nullptr;
    std::vector<Stamp> m_read;
};

}  // namespace vramwise
