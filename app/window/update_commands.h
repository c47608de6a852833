// Catalog updates from a file: checks one, shows what it would change, lets it count, and takes it back.
#pragma once

#include "app/state/advisor_state.h"

#include <QObject>

class QWidget;

namespace vramwise
{

class CatalogWatch;
class Prompts;

class UpdateCommands : public QObject
{
    Q_OBJECT

public:
    UpdateCommands(AdvisorState& state, CatalogWatch& watch, Prompts& prompts, QWidget* window);

    /// Asks for a file.
    void open();
    /// A zip file, or manifest.json of a folder that is an update.
    void openFile(const QString& file);
    void rollBack();

Q_SIGNALS:
    void done(const QString& message);

private:
    void warn(const Error& error);

    AdvisorState& m_state;
    CatalogWatch& m_watch;
    Prompts& m_prompts;
    QWidget* m_window;
};

}  // namespace vramwise
