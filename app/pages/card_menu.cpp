#include "app/pages/card_menu.h"

#include "app/pages/page.h"
#include "app/panel/entry_menu.h"

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
    const EntryName entry{EntryKind::Card, card.value};
    addEntryActions(*menu, entry, state.catalog().provenance(card).origin,
                    [&page, entry](EntryCommand command) { Q_EMIT page.entryRequested(command, entry); });
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
