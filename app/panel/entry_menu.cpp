#include "app/panel/entry_menu.h"

#include <QCoreApplication>
#include <QMenu>

namespace vramwise
{

namespace
{

struct EntryMenu {
    Q_DECLARE_TR_FUNCTIONS(EntryMenu)
};

}  // namespace

void addEntryActions(QMenu& menu, const EntryName& entry, EntryOrigin origin,
                     const std::function<void(EntryCommand)>& run)
{
    const auto offer = [&](const char* name, const QString& text, EntryCommand command) {
        QAction* action = menu.addAction(text);
        action->setObjectName(QLatin1String(name));
        QObject::connect(action, &QAction::triggered, &menu, [run, command] { run(command); });
    };
    menu.addSeparator();
    offer("changeEntry",
          entry.kind == EntryKind::Card ? EntryMenu::tr("Change this card…") : EntryMenu::tr("Change this model…"),
          EntryCommand::Change);
    if (origin != EntryOrigin::Added)
        offer("hideEntry", EntryMenu::tr("Hide"), EntryCommand::Hide);
    if (origin != EntryOrigin::BuiltIn)
        offer("resetEntry", origin == EntryOrigin::Added ? EntryMenu::tr("Delete") : EntryMenu::tr("Reset to built-in"),
              EntryCommand::Reset);
    offer("shareEntry", EntryMenu::tr("Save for sharing…"), EntryCommand::Share);
    offer("copyEntry", EntryMenu::tr("Copy as JSON"), EntryCommand::Copy);
}

}  // namespace vramwise
