// This machine as JSON of the contract: its cards, memory and system, each fact with the part of the system that told.
#pragma once

#include "app/cli/session.h"
#include "core/machine/this_machine.h"

namespace vramwise::cli
{

Json detectDocument(const Catalog& catalog, const ThisMachine& machine);

}  // namespace vramwise::cli
