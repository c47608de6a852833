// The window program, and its command line that needs no window.
#include "app/text/language.h"
#include "app/text/paths.h"
#include "app/theme/theme.h"
#include "app/vulkan/probe_vulkan.h"
#include "app/window/session.h"

#include <QApplication>
#include <QTextStream>

namespace
{

using namespace vramwise;

QStringList argumentsOf(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    return arguments;
}

bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
#else
    return true;
#endif
}

/// Chosen before the application exists, because Qt ends the program where it finds no display.
bool choosePlatform(const QStringList& arguments)
{
    if (hasDisplay() || qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        return true;
    const bool benchmark = arguments.contains(QStringLiteral("--benchmark-startup"));
    if (!needsNoWindow(arguments) && !benchmark)
        return false;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return true;
}

void useLanguage(QApplication& app, const QString& code)
{
    text::setLanguage(app, text::languages().contains(code) ? code : text::systemLanguage());
}

int printAndEnd(const ParsedStart& start)
{
    QTextStream(*start.exitCode == 0 ? stdout : stderr) << start.output;
    return *start.exitCode;
}

int runOffline(QApplication& app, const StartOptions& options, LoadedCatalog catalog)
{
    applyTextScale(app, 1.0);
    return runExport(options, UserFiles::usual(), std::move(catalog));
}

/// The catalog is read while Qt starts, which takes as long. Arguments that are wrong, or Qt's own, wait until there
/// is an application to tell of them.
std::future<LoadedCatalog> readCatalogEarly(const QStringList& arguments)
{
    const ParsedStart start = parseStart(arguments);
    if (start.exitCode || !text::knowsCatalogFolder())
        return {};
    return readCatalogAside(start.options.dataFolders);
}

void prepareApplication()
{
    QApplication::setApplicationName(QStringLiteral("VRAMwise"));
    QApplication::setApplicationVersion(QStringLiteral(VRAMWISE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("vramwise"));
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    // The menus are in the window. Asking the desktop for a menu bar of its own would start a D-Bus connection, and
    // where there is no session bus a program, before anything is seen.
    QApplication::setAttribute(Qt::AA_DontUseNativeMenuBar);
#endif
}

}  // namespace

int main(int argc, char** argv)
{
    if (asksToProbeVulkan(argc, argv))
        return printVulkanDevices();
    const QStringList arguments = argumentsOf(argc, argv);
    if (!choosePlatform(arguments)) {
        QTextStream(stderr) << "vramwise: no display (neither DISPLAY nor WAYLAND_DISPLAY is set); "
                               "use vramwise-cli, or vramwise --export\n";
        return 1;
    }
    prepareApplication();
    std::future<LoadedCatalog> catalog = readCatalogEarly(arguments);
    QApplication app(argc, argv);
    useLanguage(app, languageArgument(arguments));
    const ParsedStart start = parseStart(QApplication::arguments().mid(1));
    if (start.exitCode)
        return printAndEnd(start);
    if (!catalog.valid())
        catalog = readCatalogAside(start.options.dataFolders);
    if (start.options.exported)
        return runOffline(app, start.options, catalog.get());
    return runWindow(app, start.options, UserFiles::usual(), std::move(catalog));
}
