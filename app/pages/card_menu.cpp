#include "app/pages/card_menu.h"

#include "app/pages/page.h"

#include <QCoreApplication>
#include <QMenu>

namespace vramwise
{

namespace
{

struct CardMenu {
    Q_DECLARE_TR_FUNCTIONS(CardMenu)
};

QAction* add(QMenu& menu, const char* name, const QString& text, std::function<void()> run)
{
    QAction* action = menu.addAction(text);
    action->setObjectName(QLatin1String(name));
    QObject::connect(action, &QAction::triggered, &menu, [run = std::move(run)] { run(); });
    return action;
}

/// "Change this card…", "Hide", "Reset to built-in" and sharing; what does not apply is left out.
void addEntryActions(QMenu& menu, Page& page, const Catalog& catalog, const CardId& card)
{
    const EntryOrigin origin = catalog.provenance(card).origin;
    const EntryName entry{EntryKind::Card, card.value};
    const auto offer = [&](const char* name, const QString& text, EntryCommand command) {
        add(menu, name, text, [&page, command, entry] { Q_EMIT page.entryRequested(command, entry); });
    };
    menu.addSeparator();
    offer("changeEntry", CardMenu::tr("Change this card…"), EntryCommand::Change);
    if (origin != EntryOrigin::Added)
        offer("hideEntry", CardMenu::tr("Hide"), EntryCommand::Hide);
    if (origin != EntryOrigin::BuiltIn)
        offer("resetEntry", origin == EntryOrigin::Added ? CardMenu::tr("Delete") : CardMenu::tr("Reset to built-in"),
              EntryCommand::Reset);
    offer("shareEntry", CardMenu::tr("Save for sharing…"), EntryCommand::Share);
    offer("copyEntry", CardMenu::tr("Copy as JSON"), EntryCommand::Copy);
}

}  // namespace

QMenu* makeCardMenu(Page& page, AdvisorState& state, const CardId& card, const CardMenuActions& actions)
{
    auto* menu = new QMenu(&page);
    menu->setObjectName(QStringLiteral("cardMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (actions.why)
        add(*menu, "why", CardMenu::tr("Why this colour?"), actions.why);
    add(*menu, "computation", CardMenu::tr("How was this computed?"),
        [&page, card, model = actions.model] { Q_EMIT page.computationRequested(card, model); });
    QAction* compare = add(*menu, "compare", CardMenu::tr("Compare with the pick"),
                           [&page, &state, card] { compareWithPick(page, state, card); });
    compare->setEnabled(state.advice().picks.best != card);
    add(*menu, "price", CardMenu::tr("Set my price…"), [&page, card] { Q_EMIT page.priceRequested(card); });
    addEntryActions(*menu, page, state.catalog(), card);
    if (actions.copyRow) {
        menu->addSeparator();
        add(*menu, "copy", CardMenu::tr("Copy row"), actions.copyRow);
    }
    return menu;
}

void compareWithPick(Page& page, AdvisorState& state, const CardId& card)
{
    const Advice& advice = state.advice();
    CardId first = advice.picks.best.value_or(CardId{});
    if (first.empty() && !advice.rejected.empty())
        first = advice.rejected.front().rated.card->id;
    state.setComparedCards(first, card);
    Q_EMIT page.compareRequested();
}

}  // namespace vramwise
