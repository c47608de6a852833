// Entries back to JSON, as the catalog files hold them: what a change is laid over, what is shared, what an editor
// starts from. Reading what is written here gives an equal entry. Private to core/.
#pragma once

#include "core/catalog/catalog.h"
#include "core/catalog/json_text.h"

#include <string>
#include <vector>

namespace vramwise
{

OrderedJson entryJson(const Card& card);
OrderedJson entryJson(const Component& component);
OrderedJson entryJson(const Model& model);
OrderedJson entryJson(const Precision& precision);
OrderedJson entryJson(const Price& price);
OrderedJson sourceJson(const Source& source);

/// JSON pointers of what differs ("/memory/bandwidth_gbs"); lists count as one value.
std::vector<std::string> differingFields(const nlohmann::json& before, const nlohmann::json& after);

/// The same for two entries of a kind; nothing is written where they are equal.
template <class T>
std::vector<std::string> changedFields(const T& before, const T& after);

}  // namespace vramwise
