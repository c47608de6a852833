// Entries of a catalog by kind and id, as JSON: what the editing of own files starts from. Private to core/catalog.
#pragma once

#include "core/catalog/entry_json.h"
#include "core/catalog/own_entries.h"

#include <string>
#include <vector>

namespace vramwise
{

/// The entry, hidden or not; null where there is none.
OrderedJson presentEntry(const Catalog& present, const EntryName& name);

EntryOrigin originOf(const Catalog& present, const EntryName& name);

/// Adds all ids of sources that an entry names, at any depth.
void collectSources(const OrderedJson& json, std::vector<std::string>& ids);

}  // namespace vramwise
