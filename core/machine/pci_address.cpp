#include "core/machine/pci_address.h"

#include "core/machine/detected_machine.h"

#include <array>
#include <charconv>
#include <cstdio>

namespace vramwise
{

namespace
{

/// A hexadecimal number up to `end`, which is taken off the text with it.
std::optional<unsigned> takeHex(std::string_view& text, char end, std::size_t mostDigits)
{
    const std::size_t stop = end == '\0' ? text.size() : text.find(end);
    if (stop == std::string_view::npos || stop == 0 || stop > mostDigits)
        return std::nullopt;
    unsigned value = 0;
    const auto [last, problem] = std::from_chars(text.data(), text.data() + stop, value, 16);
    if (problem != std::errc() || last != text.data() + stop)
        return std::nullopt;
    text.remove_prefix(end == '\0' ? stop : stop + 1);
    return value;
}

std::string format(unsigned domain, unsigned bus, unsigned device, unsigned function)
{
    std::array<char, 40> text{};
    const int length = std::snprintf(text.data(), text.size(), "%04x:%02x:%02x.%x", domain, bus, device, function);
    return {text.data(), std::size_t(length)};
}

}  // namespace

std::optional<std::string> pciAddress(std::string_view text)
{
    constexpr std::size_t kDomainDigits = 8;
    const auto domain = takeHex(text, ':', kDomainDigits);
    const auto bus = domain ? takeHex(text, ':', 2) : std::nullopt;
    const auto device = bus ? takeHex(text, '.', 2) : std::nullopt;
    const auto function = device ? takeHex(text, '\0', 1) : std::nullopt;
    return function ? std::optional(format(*domain, *bus, *device, *function)) : std::nullopt;
}

std::string pciAddress(unsigned domain, unsigned bus, unsigned device) { return format(domain, bus, device, 0); }

std::string pciText(const PciId& id)
{
    std::array<char, 32> text{};
    int length = std::snprintf(text.data(), text.size(), "%04x:%04x", unsigned(id.vendor), unsigned(id.device));
    if (id.subvendor && id.subdevice)
        length = std::snprintf(text.data(), text.size(), "%04x:%04x:%04x:%04x", unsigned(id.vendor),
                               unsigned(id.device), unsigned(*id.subvendor), unsigned(*id.subdevice));
    return {text.data(), std::size_t(length)};
}

}  // namespace vramwise
