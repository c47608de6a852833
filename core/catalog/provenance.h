// Where an entry of the catalog comes from: shipped with the program (or brought by an update), added by a folder
// laid over it, or shipped and then changed by one.
#pragma once

#include <string>
#include <vector>

namespace vramwise
{

enum class EntryOrigin { BuiltIn, Added, Changed };

struct Provenance {
    EntryOrigin origin = EntryOrigin::BuiltIn;
    std::string file;                        ///< that added or last changed it; empty for built-in entries
    std::vector<std::string> changedFields;  ///< JSON pointers; only for Changed

    friend bool operator==(const Provenance&, const Provenance&) = default;
};

}  // namespace vramwise
