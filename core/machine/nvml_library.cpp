// Finding NVIDIA's library on this system. Only here are its real names.
#include "core/machine/nvml.h"

#include <array>

#ifdef _WIN32
#include <windows.h>
#else
#include <dlfcn.h>
#endif

namespace vramwise
{

namespace
{

#ifdef _WIN32

void* openLibrary()
{
    // From the system's folder only: a file of that name beside the program is not NVIDIA's.
    return LoadLibraryExW(L"nvml.dll", nullptr, LOAD_LIBRARY_SEARCH_SYSTEM32);
}

void closeLibrary(void* handle) { FreeLibrary(static_cast<HMODULE>(handle)); }

void* findSymbol(void* handle, const char* name)
{
    return reinterpret_cast<void*>(GetProcAddress(static_cast<HMODULE>(handle), name));
}

#else

void* openLibrary()
{
    // The second is where Windows puts it into its Linux subsystem.
    constexpr std::array kNames{"libnvidia-ml.so.1", "/usr/lib/wsl/lib/libnvidia-ml.so.1"};
    for (const char* name : kNames)
        if (void* handle = dlopen(name, RTLD_NOW | RTLD_LOCAL); handle != nullptr)
            return handle;
    return nullptr;
}

void closeLibrary(void* handle) { dlclose(handle); }

void* findSymbol(void* handle, const char* name) { return dlsym(handle, name); }

#endif

template <class Function>
void find(void* handle, Function*& function, const char* name)
{
    function = reinterpret_cast<Function*>(findSymbol(handle, name));
}

NvmlFunctions findFunctions(void* handle)
{
    NvmlFunctions nvml;
    find(handle, nvml.init, "nvmlInit_v2");
    find(handle, nvml.shutdown, "nvmlShutdown");
    find(handle, nvml.driverVersion, "nvmlSystemGetDriverVersion");
    find(handle, nvml.deviceCount, "nvmlDeviceGetCount_v2");
    find(handle, nvml.deviceByIndex, "nvmlDeviceGetHandleByIndex_v2");
    find(handle, nvml.name, "nvmlDeviceGetName");
    find(handle, nvml.memory, "nvmlDeviceGetMemoryInfo_v2");
    find(handle, nvml.oldMemory, "nvmlDeviceGetMemoryInfo");
    find(handle, nvml.pciInfo, "nvmlDeviceGetPciInfo_v3");
    find(handle, nvml.linkGeneration, "nvmlDeviceGetCurrPcieLinkGeneration");
    find(handle, nvml.linkWidth, "nvmlDeviceGetCurrPcieLinkWidth");
    find(handle, nvml.maxLinkGeneration, "nvmlDeviceGetMaxPcieLinkGeneration");
    find(handle, nvml.maxLinkWidth, "nvmlDeviceGetMaxPcieLinkWidth");
    find(handle, nvml.computeCapability, "nvmlDeviceGetCudaComputeCapability");
    find(handle, nvml.computeProcesses, "nvmlDeviceGetComputeRunningProcesses_v3");
    find(handle, nvml.graphicsProcesses, "nvmlDeviceGetGraphicsRunningProcesses_v3");
    return nvml;
}

}  // namespace

NvmlLibrary::NvmlLibrary() : m_handle(openLibrary())
{
    if (m_handle != nullptr)
        m_functions = findFunctions(m_handle);
}

NvmlLibrary::~NvmlLibrary()
{
    if (m_handle != nullptr)
        closeLibrary(m_handle);
}

}  // namespace vramwise
