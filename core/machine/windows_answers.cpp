// Asking Windows. Compiled there only; not tried yet.
#include "core/machine/windows_machine.h"

#include <dxgi1_4.h>
#include <windows.h>

#include <array>

namespace vramwise
{

namespace
{

std::string utf8(const wchar_t* text)
{
    const int size = WideCharToMultiByte(CP_UTF8, 0, text, -1, nullptr, 0, nullptr, nullptr);
    if (size <= 1)
        return {};
    std::string bytes(std::size_t(size) - 1, '\0');
    WideCharToMultiByte(CP_UTF8, 0, text, -1, bytes.data(), size, nullptr, nullptr);
    return bytes;
}

std::string registryText(const wchar_t* key, const wchar_t* name)
{
    std::array<wchar_t, 256> text{};
    DWORD size = DWORD(sizeof(wchar_t) * (text.size() - 1));
    const LSTATUS status = RegGetValueW(HKEY_LOCAL_MACHINE, key, name, RRF_RT_REG_SZ, nullptr, text.data(), &size);
    return status == ERROR_SUCCESS ? utf8(text.data()) : std::string();
}

/// dxgi.dll is part of Windows, and still loaded by hand: a server without it must start the program.
IDXGIFactory1* makeFactory()
{
    using Create = HRESULT(WINAPI*)(REFIID, void**);
    const HMODULE library = LoadLibraryExW(L"dxgi.dll", nullptr, LOAD_LIBRARY_SEARCH_SYSTEM32);
    if (library == nullptr)
        return nullptr;
    const auto create
        = reinterpret_cast<Create>(reinterpret_cast<void*>(GetProcAddress(library, "CreateDXGIFactory1")));
    void* factory = nullptr;
    if (create == nullptr || FAILED(create(__uuidof(IDXGIFactory1), &factory)))
        return nullptr;
    return static_cast<IDXGIFactory1*>(factory);
}

std::vector<DxgiAdapter> askAdapters()
{
    std::vector<DxgiAdapter> adapters;
    IDXGIFactory1* factory = makeFactory();
    if (factory == nullptr)
        return adapters;
    IDXGIAdapter1* adapter = nullptr;
    for (UINT i = 0; factory->EnumAdapters1(i, &adapter) == S_OK; ++i) {
        DXGI_ADAPTER_DESC1 description{};
        if (SUCCEEDED(adapter->GetDesc1(&description)))
            adapters.push_back({utf8(description.Description), description.VendorId, description.DeviceId,
                                description.SubSysId, description.Revision, description.DedicatedVideoMemory,
                                (description.Flags & DXGI_ADAPTER_FLAG_SOFTWARE) != 0});
        adapter->Release();
    }
    factory->Release();
    return adapters;
}

}  // namespace

WindowsAnswers askWindows()
{
    WindowsAnswers answers;
    answers.adapters = askAdapters();
    MEMORYSTATUSEX memory{};
    memory.dwLength = sizeof memory;
    if (GlobalMemoryStatusEx(&memory)) {
        answers.memory = memory.ullTotalPhys;
        answers.available = memory.ullAvailPhys;
    }
    answers.cpu = registryText(L"HARDWARE\\DESCRIPTION\\System\\CentralProcessor\\0", L"ProcessorNameString");
    answers.version = registryText(L"SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion", L"CurrentBuildNumber");
    return answers;
}

}  // namespace vramwise
