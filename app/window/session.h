// The composition root: reads catalog, prices, settings and question, makes the state, and hands all of it to the
// window. Everything that goes wrong is collected in words; nothing of the user's is overwritten.
#pragma once

#include "app/state/advisor_state.h"
#include "app/window/start_options.h"

#include <QStringList>

#include <future>
#include <memory>

class QApplication;

namespace vramwise
{

/// Files that belong to the user; tests put them elsewhere.
struct UserFiles {
    QString settings;
    QString question;
    QString prices;

    static UserFiles usual();
};

struct LoadedSession {
    std::unique_ptr<AdvisorState> state;
    QStringList problems;
    bool pricesHadProblems = false;
    bool isFirstStart = false;  ///< there was no question of an earlier time
};

/// Reads the catalog, with `dataFolders` over it, in a thread of its own: it takes as long as Qt's start.
std::future<LoadedCatalog> readCatalogAside(const QStringList& dataFolders);

/// Own prices and question on top of `facts`. A broken question file is kept as *.bad.
LoadedSession loadSession(const UserFiles& files, LoadedCatalog facts);

/// Shows the window until it is closed. Returns the exit code.
int runWindow(QApplication& app, const StartOptions& options, const UserFiles& files,
              std::future<LoadedCatalog> catalog);

/// `--export`: no window.
int runExport(const StartOptions& options, const UserFiles& files, LoadedCatalog catalog);

}  // namespace vramwise
