// All that the user's own folder does to the catalog: added, changed and hidden cards and models, and where it is.
#pragma once

#include "app/state/advisor_state.h"
#include "app/state/entry_command.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace vramwise
{

class OwnCatalogDialog : public QDialog
{
    Q_OBJECT

public:
    OwnCatalogDialog(AdvisorState& state, const QString& folder, QWidget* parent = nullptr);

Q_SIGNALS:
    void commandRequested(vramwise::EntryCommand command, const vramwise::EntryName& entry);

private:
    void makeHead(const QString& folder);
    void makeList();
    void makeButtons();
    void refresh();
    void add(EntryKind kind, const std::string& id, const std::string& name, const QString& what, bool hidden);
    void request(EntryCommand command);

    AdvisorState& m_state;
    QListWidget* m_list = nullptr;
    QPushButton* m_change = nullptr;
    QPushButton* m_reset = nullptr;
    QPushButton* m_share = nullptr;
};

}  // namespace vramwise
