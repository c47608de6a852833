// Adding, changing, hiding, resetting and sharing entries of the catalog: asks in dialogs, writes to the user's own
// folder, and lets the catalog be read anew.
#pragma once

#include "app/state/advisor_state.h"
#include "app/state/entry_command.h"

#include <QObject>

class QWidget;

namespace vramwise
{

class CatalogWatch;
class Prompts;

class EntryCommands : public QObject
{
    Q_OBJECT

public:
    EntryCommands(AdvisorState& state, CatalogWatch& watch, Prompts& prompts, QWidget* window);

    void run(EntryCommand command, const EntryName& entry);
    /// All that is the user's own, changed or hidden, and where it is.
    void showAll();

Q_SIGNALS:
    void done(const QString& message);

private:
    void edit(EntryCommand command, const EntryName& entry);
    void hide(const EntryName& entry);
    void reset(const EntryName& entry);
    void share(const EntryName& entry, bool copy);
    void reload();
    void warn(const Error& error);

    AdvisorState& m_state;
    CatalogWatch& m_watch;
    Prompts& m_prompts;
    QWidget* m_window;
};

}  // namespace vramwise
