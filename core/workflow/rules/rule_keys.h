// Names of the enumerations of the workflow rules in files and JSON, see core/catalog/keys.h.
#pragma once

#include "core/catalog/keys.h"
#include "core/workflow/rules/rules.h"

namespace vramwise
{

template <>
std::span<const Key<NodeRole>> keysOf<NodeRole>();

}  // namespace vramwise
