// Which of the user's programs hold memory of a card: every open file of a graphics driver tells it in its fdinfo
// (Documentation/gpu/drm-usage-stats.rst). NVIDIA's driver tells through its library instead.
#include "core/machine/linux_machine.h"
#include "core/machine/pci_address.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace vramwise
{

namespace
{

constexpr std::size_t kMostHolders = 4096;
constexpr std::size_t kMostFiles = 1024;

bool isNumber(const std::string& name)
{
    return !name.empty() && std::all_of(name.begin(), name.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// "23992 KiB", "16 MiB" or bytes without a unit.
std::optional<Bytes> parseSize(std::string_view text)
{
    std::uint64_t number = 0;
    const auto [last, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (problem != std::errc())
        return std::nullopt;
    const std::string_view unit = trimmed(text.substr(std::size_t(last - text.data())));
    if (unit.empty())
        return Bytes{double(number)};
    if (unit == "KiB")
        return Bytes{double(number) * 1024};
    return unit == "MiB" ? std::optional(mib(double(number))) : std::nullopt;
}

/// Memory of the card: what is resident; amdgpu before Linux 6.13 has its own key.
std::optional<Bytes> heldIn(const std::string& fdinfo)
{
    for (const char* key : {"drm-resident-vram", "drm-resident-vram0", "drm-resident-local0", "drm-memory-vram"})
        if (const auto value = valueOfLine(fdinfo, key))
            return parseSize(*value);
    return std::nullopt;
}

class HolderScan
{
public:
    HolderScan(const SystemFiles& files, std::vector<DetectedCard>& cards) : m_files(files), m_cards(cards) { }

    void scan(const std::string& process)
    {
        const std::string folder = "/proc/" + process;
        std::set<std::string> clients;  // a file that was opened once and duplicated counts once
        std::size_t count = 0;
        for (const std::string& file : m_files.names(folder + "/fd")) {
            if (++count > kMostFiles)
                break;
            const std::string target = m_files.linkTarget(folder + "/fd/" + file).value_or("");
            if (target.starts_with("/dev/dri/"))
                readFile(process, m_files.text(folder + "/fdinfo/" + file).value_or(""), clients);
        }
    }

private:
    void readFile(const std::string& process, const std::string& fdinfo, std::set<std::string>& clients)
    {
        const std::optional<std::string> place = valueOfLine(fdinfo, "drm-pdev");
        const std::optional<std::string> address = place ? pciAddress(*place) : std::nullopt;
        const std::optional<Bytes> held = heldIn(fdinfo);
        const std::string client = valueOfLine(fdinfo, "drm-client-id").value_or("");
        if (!address || !held || held->value <= 0 || !clients.insert(*address + ' ' + client).second)
            return;
        for (DetectedCard& card : m_cards)
            if (card.address == *address)
                add(card, process, *held);
    }

    void add(DetectedCard& card, const std::string& process, Bytes held)
    {
        std::int64_t pid = 0;
        std::from_chars(process.data(), process.data() + process.size(), pid);
        card.sources[CardFact::Programs] = FactSource::Procfs;
        if (!card.programs.empty() && card.programs.back().pid == pid) {
            *card.programs.back().held += held;
            return;
        }
        card.programs.push_back({pid, m_files.text("/proc/" + process + "/comm").value_or(""), held});
    }

    const SystemFiles& m_files;
    std::vector<DetectedCard>& m_cards;
};

}  // namespace

void addMemoryHolders(const SystemFiles& files, std::vector<DetectedCard>& cards)
{
    if (cards.empty())
        return;
    HolderScan scan(files, cards);
    std::size_t count = 0;
    for (const std::string& name : files.names("/proc")) {
        if (!isNumber(name))
            continue;
        if (++count > kMostHolders)
            return;
        scan.scan(name);
    }
}

void nameMemoryHolders(const SystemFiles& files, std::vector<DetectedCard>& cards)
{
    for (DetectedCard& card : cards)
        for (MemoryHolder& holder : card.programs)
            if (holder.program.empty())
                holder.program = files.text("/proc/" + std::to_string(holder.pid) + "/comm").value_or("");
}

}  // namespace vramwise
