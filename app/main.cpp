// The window program, and its command line that needs no window.
#include "app/text/language.h"
#include "app/theme/theme.h"
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

int runOffline(QApplication& app, const StartOptions& options)
{
    applyTextScale(app, 1.0);
    return runExport(options, UserFiles::usual());
}

}  // namespace

int main(int argc, char** argv)
{
    const QStringList arguments = argumentsOf(argc, argv);
    if (!choosePlatform(arguments)) {
        QTextStream(stderr) << "vramwise: no display (neither DISPLAY nor WAYLAND_DISPLAY is set); "
                               "use vramwise-cli, or vramwise --export\n";
        return 1;
    }
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("VRAMwise"));
    QApplication::setApplicationVersion(QStringLiteral(VRAMWISE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("vramwise"));
    useLanguage(app, languageArgument(arguments));
    const ParsedStart start = parseStart(QApplication::arguments().mid(1));
    if (start.exitCode)
        return printAndEnd(start);
    if (start.options.exported)
        return runOffline(app, start.options);
    return runWindow(app, start.options, UserFiles::usual());
}
