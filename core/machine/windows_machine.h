// A machine with Windows, from what DXGI and the system answer; never from WMI, which tells of 4 GiB at most. The
// answers are values, so that recorded ones can stand for such a machine.
#pragma once

#include "core/machine/detected_machine.h"

#include <string>
#include <vector>

namespace vramwise
{

/// Of DXGI_ADAPTER_DESC1 and DXGI_QUERY_VIDEO_MEMORY_INFO.
struct DxgiAdapter {
    std::string name;
    unsigned vendor = 0;
    unsigned device = 0;
    unsigned subsystem = 0;  ///< device << 16 | vendor
    unsigned revision = 0;
    std::uint64_t dedicatedMemory = 0;  ///< bytes
    bool software = false;
};

struct WindowsAnswers {
    std::vector<DxgiAdapter> adapters;
    std::uint64_t memory = 0;  ///< GlobalMemoryStatusEx, bytes
    std::uint64_t available = 0;
    std::string cpu;      ///< registry: ProcessorNameString
    std::string version;  ///< build number: "22631"
};

DetectedMachine windowsMachine(const WindowsAnswers& answers);

#ifdef _WIN32
WindowsAnswers askWindows();
#endif

}  // namespace vramwise
