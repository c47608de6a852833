#include "core/machine/linux_machine.h"

#include "core/base/names.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace vramwise
{

namespace
{

struct Maker {
    std::string_view begins;  ///< of the vendor or product name in the firmware's tables
    std::string_view hypervisor;
};

// As systemd-detect-virt tells them apart.
constexpr std::array kMakers{
    Maker{"QEMU", "kvm"},
    Maker{"KVM", "kvm"},
    Maker{"OpenStack", "kvm"},
    Maker{"KubeVirt", "kvm"},
    Maker{"Amazon EC2", "kvm"},
    Maker{"Google Compute Engine", "kvm"},
    Maker{"VMware", "vmware"},
    Maker{"VMW", "vmware"},
    Maker{"innotek GmbH", "virtualbox"},
    Maker{"VirtualBox", "virtualbox"},
    Maker{"Xen", "xen"},
    Maker{"Parallels", "parallels"},
    Maker{"BHYVE", "bhyve"},
};

/// "32768000 kB"
std::optional<Bytes> kibibytes(const std::optional<std::string>& value)
{
    if (!value)
        return std::nullopt;
    double number = 0;
    const char* end = value->data() + value->size();
    const auto [last, problem] = std::from_chars(value->data(), end, number);
    if (problem != std::errc() || trimmed({last, std::size_t(end - last)}) != "kB" || number <= 0)
        return std::nullopt;
    return Bytes{number * 1024};
}

/// NAME="value" of os-release(5); quotes are optional.
std::string prettyName(const SystemFiles& files)
{
    for (const std::string_view path : {"/etc/os-release", "/usr/lib/os-release"}) {
        const std::string text = files.text(path).value_or("");
        constexpr std::string_view kKey = "PRETTY_NAME=";
        std::size_t at = text.find(kKey);
        if (at == std::string::npos || (at > 0 && text[at - 1] != '\n'))
            continue;
        at += kKey.size();
        std::string_view value = trimmed(std::string_view(text).substr(at, text.find('\n', at) - at));
        if (value.size() >= 2 && (value.front() == '"' || value.front() == '\'') && value.back() == value.front())
            value = value.substr(1, value.size() - 2);
        return std::string(value);
    }
    return {};
}

bool hasHypervisorFlag(const std::string& cpuinfo)
{
    const std::string flags = ' ' + valueOfLine(cpuinfo, "flags").value_or("") + ' ';
    return flags.find(" hypervisor ") != std::string::npos;
}

bool saysMicrosoft(const std::string& text) { return lowerCase(text).find("microsoft") != std::string::npos; }

}  // namespace

std::string readHypervisor(const SystemFiles& files)
{
    if (saysMicrosoft(files.text("/proc/sys/kernel/osrelease").value_or("")))
        return "wsl";
    const std::string vendor = files.text("/sys/class/dmi/id/sys_vendor").value_or("");
    const std::string product = files.text("/sys/class/dmi/id/product_name").value_or("");
    for (const Maker& maker : kMakers)
        if (vendor.starts_with(maker.begins) || product.starts_with(maker.begins))
            return std::string(maker.hypervisor);
    if (vendor == "Microsoft Corporation" && product == "Virtual Machine")
        return "hyperv";
    if (files.text("/sys/hypervisor/type") == "xen")
        return "xen";
    return hasHypervisorFlag(files.text("/proc/cpuinfo").value_or("")) ? "unknown" : "";
}

DetectedMachine readLinuxMachine(const std::filesystem::path& root)
{
    const SystemFiles files(root);
    DetectedMachine machine;
    const std::string memory = files.text("/proc/meminfo").value_or("");
    machine.ram = kibibytes(valueOfLine(memory, "MemTotal"));
    machine.ramAvailable = kibibytes(valueOfLine(memory, "MemAvailable"));
    machine.cpu = valueOfLine(files.text("/proc/cpuinfo").value_or(""), "model name").value_or("");
    machine.os = Os::Linux;
    machine.osName = prettyName(files);
    machine.hypervisor = readHypervisor(files);
    machine.cards = readLinuxCards(files);
    addMemoryHolders(files, machine.cards);
    return machine;
}

}  // namespace vramwise
