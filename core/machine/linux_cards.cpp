// Graphics devices of the PCI bus, as sysfs has them.
#include "core/machine/linux_machine.h"
#include "core/machine/pci_address.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace vramwise
{

namespace
{

/// VGA, 3D, other display controllers, and processing accelerators (Instinct).
bool isGraphicsClass(std::uint64_t deviceClass)
{
    constexpr std::uint64_t kDisplay = 0x03;
    constexpr std::uint64_t kAccelerator = 0x1200;
    return deviceClass >> 16 == kDisplay || deviceClass >> 8 == kAccelerator;
}

std::string parentOf(const std::string& device) { return device.substr(0, device.rfind('/')); }

bool isPciDevice(const std::string& folder)
{
    return pciAddress(std::string_view(folder).substr(folder.rfind('/') + 1)).has_value();
}

/// Large cards carry a switch of their own between slot and chip, whose ports of the chip's maker are what the slot
/// sees; the link inside is of no interest (and Arc cards state 2.5 GT/s x1 for it). A port of the processor has the
/// root of the bus above it and is no such switch.
bool isOwnSwitch(const SystemFiles& files, const std::string& port, std::uint64_t maker)
{
    if (files.number(port + "/vendor") != maker || !isPciDevice(parentOf(port)))
        return false;
    const std::uint64_t device = files.number(port + "/device").value_or(0);
    // Navi and Vega (pci.ids); DG2 and Battlemage, as lspci shows them on machines with such cards.
    constexpr std::array<std::uint64_t, 4> kAmdSwitches{0x1478, 0x1479, 0x14a0, 0x14a1};
    constexpr std::array<std::uint64_t, 6> kIntelSwitches{0x4fa0, 0x4fa1, 0x4fa4, 0xe2ff, 0xe2f0, 0xe2f1};
    const auto among = [device](const auto& list) { return std::find(list.begin(), list.end(), device) != list.end(); };
    return isFrom(PciVendor::Amd, maker) ? among(kAmdSwitches)
                                         : isFrom(PciVendor::Intel, maker) && among(kIntelSwitches);
}

/// The uppermost part of the card itself: the device, or its switch's port to the slot.
std::string slotSide(const SystemFiles& files, const std::string& device, std::uint64_t maker)
{
    std::string top = device;
    while (isOwnSwitch(files, parentOf(top), maker))
        top = parentOf(top);
    return top;
}

std::optional<PcieLink> readLink(const SystemFiles& files, const std::string& device, const std::string& which)
{
    return parseLink(files.text(device + '/' + which + "_link_speed"),
                     files.text(device + '/' + which + "_link_width"));
}

std::optional<PcieLink> slower(const std::optional<PcieLink>& a, const std::optional<PcieLink>& b)
{
    if (!a || !b)
        return a;
    return PcieLink{std::min(a->generation, b->generation), std::min(a->lanes, b->lanes)};
}

bool isRemovable(const SystemFiles& files, std::string device)
{
    for (; isPciDevice(device); device = parentOf(device))
        if (files.text(device + "/removable") == "removable")
            return true;
    return false;
}

PciId readId(const SystemFiles& files, const std::string& device)
{
    const auto word = [&](const char* name) -> std::optional<std::uint16_t> {
        const auto value = files.number(device + '/' + name);
        return value && *value <= 0xffff ? std::optional(std::uint16_t(*value)) : std::nullopt;
    };
    PciId id{word("vendor").value_or(0), word("device").value_or(0), word("subsystem_vendor"), word("subsystem_device"),
             std::nullopt};
    if (const auto revision = files.number(device + "/revision"); revision && *revision <= 0xff)
        id.revision = std::uint8_t(*revision);
    return id;
}

/// What follows from maker and place alone; the table of ids knows better.
DeviceKind kindOf(const SystemFiles& files, const std::string& device, const PciId& id, const std::string& top)
{
    if (isRemovable(files, device))
        return DeviceKind::External;
    if (isFrom(PciVendor::Nvidia, id.vendor))
        return DeviceKind::Discrete;
    if (isFrom(PciVendor::Intel, id.vendor))
        return device.ends_with("/0000:00:02.0") ? DeviceKind::Integrated : DeviceKind::Discrete;
    return isFrom(PciVendor::Amd, id.vendor) && top != device ? DeviceKind::Discrete : DeviceKind::Unknown;
}

/// amdgpu: mem_info_vram_*; xe: one file for each tile; i915 in Intel's own builds: lmem_*.
void readMemory(const SystemFiles& files, const std::string& device, DetectedCard& card)
{
    const auto bytes = [&](const std::string& name) -> std::optional<Bytes> {
        const auto value = files.number(device + '/' + name);
        return value && *value > 0 ? std::optional(Bytes{double(*value)}) : std::nullopt;
    };
    card.memory = bytes("mem_info_vram_total");
    if (const auto used = files.number(device + "/mem_info_vram_used"); used && card.memory) {
        card.usedMemory = Bytes{double(*used)};
        card.freeMemory = std::max(Bytes{}, *card.memory - *card.usedMemory);
    }
    if (!card.memory) {
        constexpr int kMostTiles = 8;
        Bytes tiles;
        for (int i = 0; i < kMostTiles; ++i)
            tiles += bytes("tile" + std::to_string(i) + "/physical_vram_size_bytes").value_or(Bytes{});
        card.memory = tiles.value > 0 ? std::optional(tiles) : bytes("lmem_total_bytes");
    }
    if (card.memory)
        card.sources[CardFact::Memory] = FactSource::Sysfs;
    if (card.usedMemory)
        card.sources[CardFact::MemoryInUse] = FactSource::Sysfs;
}

void readDriver(const SystemFiles& files, const std::string& device, DetectedCard& card)
{
    const std::optional<std::string> target = files.linkTarget(device + "/driver");
    if (!target)
        return;
    card.driver = target->substr(target->rfind('/') + 1);
    card.driverVersion = files.text("/sys/module/" + card.driver + "/version").value_or("");
    card.sources[CardFact::Driver] = FactSource::Sysfs;
}

void readName(const SystemFiles& files, const std::string& device, DetectedCard& card)
{
    // NVIDIA's kernel module tells the name without its library; amdgpu tells it for cards that carry it themselves.
    if (const auto information = files.text("/proc/driver/nvidia/gpus/" + card.address + "/information")) {
        card.name = valueOfLine(*information, "Model").value_or("");
        if (!card.name.empty())
            card.sources[CardFact::Name] = FactSource::Procfs;
        return;
    }
    card.name = files.text(device + "/product_name").value_or("");
    if (!card.name.empty())
        card.sources[CardFact::Name] = FactSource::Sysfs;
}

std::optional<DetectedCard> readCard(const SystemFiles& files, const std::string& name)
{
    const std::optional<std::string> address = pciAddress(name);
    const std::optional<std::string> device = files.resolved("/sys/bus/pci/devices/" + name);
    if (!address || !device || !isGraphicsClass(files.number(*device + "/class").value_or(0)))
        return std::nullopt;
    DetectedCard card;
    card.address = *address;
    card.pci = readId(files, *device);
    const std::string top = slotSide(files, *device, card.pci->vendor);
    card.kind = kindOf(files, *device, *card.pci, top);
    card.sources[CardFact::Kind] = FactSource::Sysfs;
    card.link = readLink(files, top, "current");
    card.maxLink = readLink(files, top, "max");
    // Ports of Thunderbolt controllers state 2.5 GT/s whatever they carry.
    if (card.kind != DeviceKind::External)
        card.maxLink = slower(card.maxLink, readLink(files, parentOf(top), "max"));
    if (card.link || card.maxLink)
        card.sources[CardFact::Link] = FactSource::Sysfs;
    readMemory(files, *device, card);
    readDriver(files, *device, card);
    readName(files, *device, card);
    return card;
}

}  // namespace

std::vector<DetectedCard> readLinuxCards(const SystemFiles& files)
{
    std::vector<DetectedCard> cards;
    for (const std::string& name : files.names("/sys/bus/pci/devices"))
        if (std::optional<DetectedCard> card = readCard(files, name))
            cards.push_back(std::move(*card));
    return cards;
}

std::optional<PcieLink> parseLink(const std::optional<std::string>& speed, const std::optional<std::string>& width)
{
    struct Generation {
        double gigatransfers;
        int number;
    };
    constexpr std::array kGenerations{Generation{2.5, 1},  Generation{5.0, 2},  Generation{8.0, 3},
                                      Generation{16.0, 4}, Generation{32.0, 5}, Generation{64.0, 6}};
    if (!speed || !width)
        return std::nullopt;
    double rate = 0;
    int lanes = 0;
    const auto rateRead = std::from_chars(speed->data(), speed->data() + speed->size(), rate);
    const auto lanesRead = std::from_chars(width->data(), width->data() + width->size(), lanes);
    if (rateRead.ec != std::errc() || lanesRead.ec != std::errc())
        return std::nullopt;
    const auto* generation = std::find_if(kGenerations.begin(), kGenerations.end(),
                                          [rate](const Generation& g) { return g.gigatransfers == rate; });
    const bool possible = lanes == 1 || lanes == 2 || lanes == 4 || lanes == 8 || lanes == 16;
    return generation != kGenerations.end() && possible ? std::optional(PcieLink{generation->number, lanes})
                                                        : std::nullopt;
}

}  // namespace vramwise
