// The composition root: reads catalog, prices, settings and question, makes the state, and hands all of it to the
// window. Everything that goes wrong is collected in words; nothing of the user's is overwritten.
#pragma once

#include "app/state/advisor_state.h"
#include "app/window/start_options.h"

#include <QStringList>

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
};

/// Catalog (with `dataFolders` over it), own prices and question. A broken question file is kept as *.bad.
LoadedSession loadSession(const UserFiles& files, const QStringList& dataFolders);

/// Shows the window until it is closed. Returns the exit code.
int runWindow(QApplication& app, const StartOptions& options, const UserFiles& files);

/// `--export`: no window.
int runExport(const StartOptions& options, const UserFiles& files);

}  // namespace vramwise
