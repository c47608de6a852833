// Ids that files beside the catalog name: workflow rules and checkpoint signatures are read without one, so nothing
// tells there when the catalog has no such entry. Private to core/validate.
#pragma once

#include "core/catalog/catalog.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace vramwise
{

/// UnknownReference for each, with its field; lines are added by others. A hidden entry is known.
std::vector<Error> unknownReferences(const nlohmann::json& json, std::string_view kind, const std::string& name,
                                     const Catalog& known);

}  // namespace vramwise
