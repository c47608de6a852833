// What can be done with a card or a model itself, as part of its context menu.
#pragma once

#include "app/state/entry_command.h"
#include "core/catalog/provenance.h"

#include <functional>

class QMenu;

namespace vramwise
{

/// "Change…", "Hide", "Reset to built-in" and sharing; what does not apply to an entry of this origin is left out.
void addEntryActions(QMenu& menu, const EntryName& entry, EntryOrigin origin,
                     const std::function<void(EntryCommand)>& run);

}  // namespace vramwise
