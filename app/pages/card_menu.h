// What a right click on a card can do, the same on every page.
#pragma once

#include "app/state/advisor_state.h"

#include <functional>

class QMenu;

namespace vramwise
{

class Page;

struct CardMenuActions {
    std::function<void()> why;      ///< empty: left out
    std::function<void()> copyRow;  ///< empty: left out
    ModelId model;                  ///< that was pointed at; empty for none
};

/// A menu that deletes itself when closed; the caller pops it up. Parent is the page.
QMenu* makeCardMenu(Page& page, AdvisorState& state, const CardId& card, const CardMenuActions& actions);

/// Puts the pick (or the first ranked card) and `card` into the comparison and asks for its page.
void compareWithPick(Page& page, AdvisorState& state, const CardId& card);

}  // namespace vramwise
