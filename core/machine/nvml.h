// NVIDIA's management library, loaded at run time: the machine need not have it, and nothing links it. The functions
// are a table, so that tests answer in their place. Types and values as in NVIDIA's nvml.h, version 12.
#pragma once

#include "core/machine/detected_machine.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace vramwise
{

struct NvmlDevice;  // opaque

/// nvmlMemory_v2_t; `version` is its size and 2 << 24.
struct NvmlMemory {
    unsigned version = 0;
    unsigned long long total = 0;
    unsigned long long reserved = 0;
    unsigned long long free = 0;
    unsigned long long used = 0;
};

/// nvmlMemory_t, of drivers before 510.
struct NvmlOldMemory {
    unsigned long long total = 0;
    unsigned long long free = 0;
    unsigned long long used = 0;
};

/// nvmlPciInfo_t
struct NvmlPciInfo {
    char legacyBusId[16] = {};
    unsigned domain = 0;
    unsigned bus = 0;
    unsigned device = 0;
    unsigned pciDeviceId = 0;     ///< device << 16 | vendor
    unsigned pciSubSystemId = 0;  ///< the same of the subsystem
    char busId[32] = {};
};

/// nvmlProcessInfo_t
struct NvmlProcess {
    unsigned pid = 0;
    unsigned long long usedMemory = 0;  ///< all bits set: not told (Windows)
    unsigned gpuInstance = 0;
    unsigned computeInstance = 0;
};

inline constexpr int kNvmlSuccess = 0;
inline constexpr int kNvmlInsufficientSize = 7;

/// Any of them may be missing in an old library; readNvml() does without.
struct NvmlFunctions {
    int (*init)() = nullptr;
    int (*shutdown)() = nullptr;
    int (*driverVersion)(char*, unsigned) = nullptr;
    int (*deviceCount)(unsigned*) = nullptr;
    int (*deviceByIndex)(unsigned, NvmlDevice**) = nullptr;
    int (*name)(NvmlDevice*, char*, unsigned) = nullptr;
    int (*memory)(NvmlDevice*, NvmlMemory*) = nullptr;
    int (*oldMemory)(NvmlDevice*, NvmlOldMemory*) = nullptr;
    int (*pciInfo)(NvmlDevice*, NvmlPciInfo*) = nullptr;
    int (*linkGeneration)(NvmlDevice*, unsigned*) = nullptr;
    int (*linkWidth)(NvmlDevice*, unsigned*) = nullptr;
    int (*maxLinkGeneration)(NvmlDevice*, unsigned*) = nullptr;
    int (*maxLinkWidth)(NvmlDevice*, unsigned*) = nullptr;
    int (*computeCapability)(NvmlDevice*, int*, int*) = nullptr;
    int (*computeProcesses)(NvmlDevice*, unsigned*, NvmlProcess*) = nullptr;
    int (*graphicsProcesses)(NvmlDevice*, unsigned*, NvmlProcess*) = nullptr;
};

/// What it tells of its cards; empty where it does not start or has none. Serial numbers and UUIDs are not asked for.
/// Programs have no names: the library knows only their numbers.
std::vector<DetectedCard> readNvml(const NvmlFunctions& functions);

/// The library of this system; it stays loaded as long as this lives.
class NvmlLibrary
{
public:
    NvmlLibrary();
    ~NvmlLibrary();
    NvmlLibrary(const NvmlLibrary&) = delete;
    NvmlLibrary& operator=(const NvmlLibrary&) = delete;

    /// nullopt where the system has no such library.
    [[nodiscard]] const std::optional<NvmlFunctions>& functions() const { return m_functions; }

private:
    void* m_handle = nullptr;
    std::optional<NvmlFunctions> m_functions;
};

}  // namespace vramwise
