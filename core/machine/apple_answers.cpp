// Asking a Mac. Compiled on macOS only; not tried on one yet.
#include "core/machine/apple_machine.h"

#include <IOKit/IOKitLib.h>
#include <mach/mach.h>
#include <sys/sysctl.h>

#include <array>

namespace vramwise
{

namespace
{

std::string textOf(const char* name)
{
    std::array<char, 256> text{};
    std::size_t size = text.size() - 1;
    return sysctlbyname(name, text.data(), &size, nullptr, 0) == 0 ? std::string(text.data()) : std::string();
}

template <class Number>
std::optional<Number> numberOf(const char* name)
{
    Number value{};
    std::size_t size = sizeof value;
    return sysctlbyname(name, &value, &size, nullptr, 0) == 0 ? std::optional(value) : std::nullopt;
}

std::optional<std::uint64_t> availableMemory()
{
    vm_statistics64_data_t statistics{};
    mach_msg_type_number_t count = HOST_VM_INFO64_COUNT;
    vm_size_t page = 0;
    const mach_port_t host = mach_host_self();
    if (host_page_size(host, &page) != KERN_SUCCESS
        || host_statistics64(host, HOST_VM_INFO64, reinterpret_cast<host_info64_t>(&statistics), &count)
            != KERN_SUCCESS)
        return std::nullopt;
    return (std::uint64_t(statistics.free_count) + statistics.inactive_count) * page;
}

std::optional<int> graphicsCores()
{
    const io_service_t service = IOServiceGetMatchingService(0, IOServiceMatching("AGXAccelerator"));
    if (service == 0)
        return std::nullopt;
    std::optional<int> cores;
    int number = 0;
    CFTypeRef value = IORegistryEntrySearchCFProperty(service, kIOServicePlane, CFSTR("gpu-core-count"),
                                                      kCFAllocatorDefault, kIORegistryIterateRecursively);
    if (value != nullptr && CFGetTypeID(value) == CFNumberGetTypeID()
        && CFNumberGetValue(static_cast<CFNumberRef>(value), kCFNumberIntType, &number))
        cores = number;
    if (value != nullptr)
        CFRelease(value);
    IOObjectRelease(service);
    return cores;
}

}  // namespace

AppleAnswers askApple()
{
    AppleAnswers answers;
    answers.chip = textOf("machdep.cpu.brand_string");
    answers.memory = numberOf<std::uint64_t>("hw.memsize").value_or(0);
    answers.available = availableMemory();
    answers.gpuCores = graphicsCores();
    answers.version = textOf("kern.osproductversion");
    answers.virtualMachine = numberOf<int>("kern.hv_vmm_present").value_or(0) != 0;
    return answers;
}

}  // namespace vramwise
