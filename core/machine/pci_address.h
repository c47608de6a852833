// The place of a device on the PCI bus, which is how several sources speak of the same card.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace vramwise
{

/// "0000:01:00.0" from that or from a longer domain ("00000000:01:00.0"), in lower case. nullopt for anything else.
std::optional<std::string> pciAddress(std::string_view text);

/// From numbers, function 0.
std::string pciAddress(unsigned domain, unsigned bus, unsigned device);

}  // namespace vramwise
