#include "app/vulkan/probe_vulkan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLibrary>

#define VK_NO_PROTOTYPES
#include <vulkan/vulkan_core.h>

#include <algorithm>
#include <cstdio>
#include <cstring>

namespace vramwise
{

namespace
{

/// The few functions that are needed, looked up by name.
class Loader
{
public:
    bool open()
    {
#ifdef Q_OS_WIN
        m_library.setFileName(QStringLiteral("vulkan-1"));
#else
        m_library.setFileNameAndVersion(QStringLiteral("vulkan"), 1);
#endif
        m_find = reinterpret_cast<PFN_vkGetInstanceProcAddr>(m_library.resolve("vkGetInstanceProcAddr"));
        return m_find != nullptr;
    }

    template <class Function>
    Function find(VkInstance instance, const char* name) const
    {
        return reinterpret_cast<Function>(m_find(instance, name));
    }

private:
    QLibrary m_library;
    PFN_vkGetInstanceProcAddr m_find = nullptr;
};

VkInstance makeInstance(const Loader& loader)
{
    VkApplicationInfo application{};
    application.sType = VK_STRUCTURE_TYPE_APPLICATION_INFO;
    application.pApplicationName = "VRAMwise";
    application.apiVersion = VK_API_VERSION_1_0;
    VkInstanceCreateInfo info{};
    info.sType = VK_STRUCTURE_TYPE_INSTANCE_CREATE_INFO;
    info.pApplicationInfo = &application;
    const auto create = loader.find<PFN_vkCreateInstance>(nullptr, "vkCreateInstance");
    VkInstance instance = nullptr;
    return create != nullptr && create(&info, nullptr, &instance) == VK_SUCCESS ? instance : nullptr;
}

/// Cards state memory that the processor sees directly as a heap of its own beside the rest: the largest one counts.
std::uint64_t localMemory(const VkPhysicalDeviceMemoryProperties& memory)
{
    std::uint64_t largest = 0;
    for (std::uint32_t i = 0; i < std::min<std::uint32_t>(memory.memoryHeapCount, VK_MAX_MEMORY_HEAPS); ++i)
        if ((memory.memoryHeaps[i].flags & VK_MEMORY_HEAP_DEVICE_LOCAL_BIT) != 0)
            largest = std::max<std::uint64_t>(largest, memory.memoryHeaps[i].size);
    return largest;
}

std::vector<VulkanDevice> devicesOf(const Loader& loader, VkInstance instance)
{
    const auto enumerate = loader.find<PFN_vkEnumeratePhysicalDevices>(instance, "vkEnumeratePhysicalDevices");
    const auto properties = loader.find<PFN_vkGetPhysicalDeviceProperties>(instance, "vkGetPhysicalDeviceProperties");
    const auto memory
        = loader.find<PFN_vkGetPhysicalDeviceMemoryProperties>(instance, "vkGetPhysicalDeviceMemoryProperties");
    std::vector<VulkanDevice> devices;
    std::uint32_t count = 0;
    if (enumerate == nullptr || properties == nullptr || memory == nullptr
        || enumerate(instance, &count, nullptr) != VK_SUCCESS)
        return devices;
    constexpr std::uint32_t kMostDevices = 64;
    std::vector<VkPhysicalDevice> handles(std::min(count, kMostDevices));
    count = std::uint32_t(handles.size());
    if (const VkResult got = enumerate(instance, &count, handles.data()); got != VK_SUCCESS && got != VK_INCOMPLETE)
        return devices;
    handles.resize(std::min<std::size_t>(count, handles.size()));
    for (VkPhysicalDevice handle : handles) {
        VkPhysicalDeviceProperties about{};
        VkPhysicalDeviceMemoryProperties heaps{};
        properties(handle, &about);
        memory(handle, &heaps);
        devices.push_back({std::string(about.deviceName, strnlen(about.deviceName, sizeof about.deviceName)),
                           about.vendorID, about.deviceID, std::uint32_t(about.deviceType), localMemory(heaps)});
    }
    return devices;
}

QJsonObject toJson(const VulkanDevice& device)
{
    // Memory as text: Qt reads a number of JSON as a double.
    return {{QStringLiteral("name"), QString::fromStdString(device.name)},
            {QStringLiteral("vendor"), qint64(device.vendor)},
            {QStringLiteral("device"), qint64(device.device)},
            {QStringLiteral("type"), qint64(device.type)},
            {QStringLiteral("local_memory"), QString::number(device.localMemory)}};
}

}  // namespace

std::optional<std::vector<VulkanDevice>> probeVulkan()
{
    Loader loader;
    if (!loader.open())
        return std::nullopt;
    VkInstance instance = makeInstance(loader);
    if (instance == nullptr)
        return std::nullopt;
    std::vector<VulkanDevice> devices = devicesOf(loader, instance);
    if (const auto destroy = loader.find<PFN_vkDestroyInstance>(instance, "vkDestroyInstance"))
        destroy(instance, nullptr);
    return devices;
}

int printVulkanDevices()
{
    QJsonArray list;
    for (const VulkanDevice& device : probeVulkan().value_or(std::vector<VulkanDevice>{}))
        list.append(toJson(device));
    const QByteArray text = QJsonDocument(list).toJson(QJsonDocument::Compact) + '\n';
    return std::fwrite(text.constData(), 1, std::size_t(text.size()), stdout) == std::size_t(text.size()) ? 0 : 1;
}

bool asksToProbeVulkan(int argc, char** argv) { return argc == 2 && std::strcmp(argv[1], "--probe-vulkan") == 0; }

}  // namespace vramwise
