#include "app/cli/run.h"
#include "app/cli/session.h"
#include "app/vulkan/probe_vulkan.h"

#include <QCoreApplication>

#include <iostream>

#ifdef _WIN32
#include <io.h>
#include <windows.h>
#else
#include <unistd.h>
#endif

namespace
{

bool isTerminal()
{
#ifdef _WIN32
    return _isatty(_fileno(stdout)) != 0;
#else
    return isatty(STDOUT_FILENO) != 0;
#endif
}

}  // namespace

int main(int argc, char** argv)
{
    if (vramwise::asksToProbeVulkan(argc, argv))
        return vramwise::printVulkanDevices();
#ifdef _WIN32
    SetConsoleOutputCP(CP_UTF8);
#endif
    std::ios::sync_with_stdio(false);
    // Reading a batch must not flush each answer: the batch flushes when it waits for more.
    std::cin.tie(nullptr);
    const QCoreApplication app(argc, argv);

    vramwise::cli::setVulkanProgram(QCoreApplication::applicationFilePath());
    const bool colour = isTerminal() && qEnvironmentVariableIsEmpty("NO_COLOR");
    vramwise::cli::Console console{std::cin, std::cout, std::cerr, colour};
    return vramwise::cli::run({argv + 1, argv + argc}, console);
}
