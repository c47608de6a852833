// What the user can ask for with an entry of the catalog. The window answers.
#pragma once

#include "core/catalog/own_entries.h"

namespace vramwise
{

enum class EntryCommand { Add, Change, Hide, Reset, Share, Copy };

}  // namespace vramwise
