#include "core/machine/nvml.h"

#include "core/machine/pci_address.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>

namespace vramwise
{

namespace
{

constexpr unsigned kMostDevices = 64;
constexpr unsigned kMostProcesses = 4096;
constexpr unsigned kMemoryVersion = unsigned(sizeof(NvmlMemory)) | 2U << 24;

template <std::size_t Size>
std::string textOf(const std::array<char, Size>& buffer)
{
    return {buffer.data(), strnlen(buffer.data(), Size)};
}

/// Calls a function that may be missing; whether it was there and succeeded.
template <class Function, class... Args>
bool ask(Function* function, Args... args)
{
    return function != nullptr && function(args...) == kNvmlSuccess;
}

class DeviceReading
{
public:
    DeviceReading(const NvmlFunctions& functions, NvmlDevice* device) : m_nvml(functions), m_device(device) { }

    DetectedCard card()
    {
        m_card.kind = DeviceKind::Discrete;
        m_card.driver = "nvidia";
        m_card.sources[CardFact::Driver] = FactSource::Nvml;
        readName();
        readPlace();
        readMemory();
        readLinks();
        readCapability();
        readProcesses(m_nvml.computeProcesses);
        readProcesses(m_nvml.graphicsProcesses);
        return std::move(m_card);
    }

private:
    void told(CardFact fact) { m_card.sources[fact] = FactSource::Nvml; }

    void readName()
    {
        std::array<char, 96> name{};
        if (!ask(m_nvml.name, m_device, name.data(), unsigned(name.size())))
            return;
        m_card.name = textOf(name);
        told(CardFact::Name);
    }

    void readPlace()
    {
        NvmlPciInfo info;
        if (!ask(m_nvml.pciInfo, m_device, &info))
            return;
        m_card.address = pciAddress(info.domain, info.bus, info.device);
        constexpr unsigned kLow = 0xffff;
        m_card.pci
            = PciId{std::uint16_t(info.pciDeviceId & kLow), std::uint16_t(info.pciDeviceId >> 16),
                    std::uint16_t(info.pciSubSystemId & kLow), std::uint16_t(info.pciSubSystemId >> 16), std::nullopt};
    }

    void readMemory()
    {
        NvmlMemory memory;
        memory.version = kMemoryVersion;
        if (ask(m_nvml.memory, m_device, &memory))
            return setMemory(memory.total, memory.free, memory.used);
        NvmlOldMemory old;
        if (ask(m_nvml.oldMemory, m_device, &old))
            setMemory(old.total, old.free, old.used);
    }

    void setMemory(unsigned long long total, unsigned long long free, unsigned long long used)
    {
        if (total == 0)
            return;
        m_card.memory = Bytes{double(total)};
        m_card.freeMemory = Bytes{double(std::min(free, total))};
        m_card.usedMemory = Bytes{double(std::min(used, total))};
        told(CardFact::Memory);
        told(CardFact::MemoryInUse);
    }

    std::optional<PcieLink> link(int (*generation)(NvmlDevice*, unsigned*), int (*width)(NvmlDevice*, unsigned*))
    {
        constexpr unsigned kLastGeneration = 7;
        constexpr unsigned kMostLanes = 16;
        unsigned number = 0;
        unsigned lanes = 0;
        if (!ask(generation, m_device, &number) || !ask(width, m_device, &lanes))
            return std::nullopt;
        const bool possible = number >= 1 && number <= kLastGeneration && lanes >= 1 && lanes <= kMostLanes
            && (lanes & (lanes - 1)) == 0;
        if (!possible)
            return std::nullopt;
        told(CardFact::Link);
        return PcieLink{int(number), int(lanes)};
    }

    void readLinks()
    {
        m_card.link = link(m_nvml.linkGeneration, m_nvml.linkWidth);
        m_card.maxLink = link(m_nvml.maxLinkGeneration, m_nvml.maxLinkWidth);
    }

    void readCapability()
    {
        int major = 0;
        int minor = 0;
        if (!ask(m_nvml.computeCapability, m_device, &major, &minor) || major <= 0)
            return;
        m_card.computeCapability = std::to_string(major) + '.' + std::to_string(minor);
        told(CardFact::ComputeCapability);
    }

    void readProcesses(int (*function)(NvmlDevice*, unsigned*, NvmlProcess*))
    {
        if (function == nullptr)
            return;
        // Asked without room it says how many there are; more may have come until it is asked again.
        unsigned count = 0;
        const int answer = function(m_device, &count, nullptr);
        if (answer == kNvmlSuccess || answer == kNvmlInsufficientSize)
            told(CardFact::Programs);
        if (answer != kNvmlInsufficientSize || count == 0)
            return;
        constexpr unsigned kRoom = 16;
        std::vector<NvmlProcess> processes(std::min(count, kMostProcesses) + kRoom);
        unsigned size = unsigned(processes.size());
        if (function(m_device, &size, processes.data()) != kNvmlSuccess)
            return;
        processes.resize(std::min<std::size_t>(size, processes.size()));
        for (const NvmlProcess& process : processes)
            add(process);
    }

    /// A program that computes and draws is told twice, with the same memory.
    void add(const NvmlProcess& process)
    {
        const auto same = [&](const MemoryHolder& holder) { return holder.pid == std::int64_t(process.pid); };
        if (std::any_of(m_card.programs.begin(), m_card.programs.end(), same))
            return;
        MemoryHolder holder{std::int64_t(process.pid), {}, std::nullopt};
        if (process.usedMemory != std::numeric_limits<unsigned long long>::max())
            holder.held = Bytes{double(process.usedMemory)};
        m_card.programs.push_back(std::move(holder));
    }

    const NvmlFunctions& m_nvml;
    NvmlDevice* m_device;
    DetectedCard m_card;
};

std::vector<DetectedCard> readDevices(const NvmlFunctions& nvml)
{
    std::vector<DetectedCard> cards;
    std::array<char, 80> version{};
    ask(nvml.driverVersion, version.data(), unsigned(version.size()));
    unsigned count = 0;
    if (!ask(nvml.deviceCount, &count))
        return cards;
    for (unsigned i = 0; i < std::min(count, kMostDevices); ++i) {
        NvmlDevice* device = nullptr;
        if (!ask(nvml.deviceByIndex, i, &device))
            continue;  // of another user, or fallen off the bus
        cards.push_back(DeviceReading(nvml, device).card());
        cards.back().driverVersion = textOf(version);
    }
    return cards;
}

}  // namespace

std::vector<DetectedCard> readNvml(const NvmlFunctions& functions)
{
    if (!ask(functions.init))
        return {};
    std::vector<DetectedCard> cards = readDevices(functions);
    ask(functions.shutdown);
    return cards;
}

}  // namespace vramwise
