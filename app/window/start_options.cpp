#include "app/window/start_options.h"

#include "app/charts/chart_kind.h"
#include "app/text/language.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

namespace vramwise
{

namespace
{

constexpr int kWrongUsage = 2;

struct Start {
    Q_DECLARE_TR_FUNCTIONS(Start)
};

QString chartNames()
{
    QStringList names;
    for (const ChartKind kind : kChartKinds)
        names << chartName(kind);
    return names.join(QStringLiteral(", "));
}

void addOptions(QCommandLineParser& parser)
{
    parser.setApplicationDescription(Start::tr("Which graphics card to buy for the models that you want to run."));
    parser.addOption(
        {QStringLiteral("export"),
         Start::tr("Write a chart as PNG to FILE and end. CHART is one of: %1; compare takes two cards, as "
                   "compare:CARD,CARD.")
             .arg(chartNames()),
         QStringLiteral("CHART")});
    parser.addOption(
        {QStringLiteral("size"), Start::tr("Size of the picture, up to 7680x4320."), QStringLiteral("WxH")});
    parser.addOption(
        {QStringLiteral("theme"), Start::tr("Theme of the picture: light or dark."), QStringLiteral("NAME")});
    parser.addOption({QStringLiteral("lang"), Start::tr("Language: en or ru."), QStringLiteral("CODE")});
    parser.addOption({QStringLiteral("data"),
                      Start::tr("Extra catalog folder, laid over the built-in one; can be given again."),
                      QStringLiteral("DIR")});
    parser.addOption({QStringLiteral("benchmark-startup"),
                      Start::tr("Print the milliseconds from the start to the first complete frame, and end.")});
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, Start::tr("Show this help.")});
    parser.addOption({{QStringLiteral("v"), QStringLiteral("version")}, Start::tr("Show the version.")});
    parser.addPositionalArgument(QStringLiteral("FILE"), Start::tr("File that --export writes."),
                                 QStringLiteral("[FILE]"));
}

ParsedStart wrong(const QString& message) { return {{}, Start::tr("vramwise: %1").arg(message) + u'\n', kWrongUsage}; }

ParsedStart withExport(const QCommandLineParser& parser, StartOptions options)
{
    const QStringList files = parser.positionalArguments();
    if (!parser.isSet(QStringLiteral("export"))) {
        for (const QString& name : {QStringLiteral("size"), QStringLiteral("theme")})
            if (parser.isSet(name))
                return wrong(Start::tr("--%1 goes with --export only").arg(name));
        return files.isEmpty() ? ParsedStart{std::move(options), {}, std::nullopt}
                               : wrong(Start::tr("unexpected argument: %1").arg(files.front()));
    }
    if (files.size() != 1)
        return wrong(Start::tr("--export takes a chart and a file"));
    options.exported = ExportRequest{parser.value(QStringLiteral("export")), files.front(),
                                     parser.value(QStringLiteral("size")), parser.value(QStringLiteral("theme"))};
    return {std::move(options), {}, std::nullopt};
}

}  // namespace

ParsedStart parseStart(const QStringList& arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(QStringList{QStringLiteral("vramwise")} + arguments))
        return wrong(parser.errorText());
    if (parser.isSet(QStringLiteral("help")))
        return {{}, parser.helpText(), 0};
    if (parser.isSet(QStringLiteral("version")))
        return {{}, QStringLiteral("vramwise %1\n").arg(QCoreApplication::applicationVersion()), 0};
    StartOptions options;
    options.language = parser.value(QStringLiteral("lang"));
    if (!options.language.isEmpty() && !text::languages().contains(options.language))
        return wrong(Start::tr("--lang: “%1” is not one of %2")
                         .arg(options.language, text::languages().join(QStringLiteral(", "))));
    options.dataFolders = parser.values(QStringLiteral("data"));
    options.benchmarkStartup = parser.isSet(QStringLiteral("benchmark-startup"));
    return withExport(parser, std::move(options));
}

QString languageArgument(const QStringList& arguments)
{
    const QString prefix = QStringLiteral("--lang=");
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i].startsWith(prefix))
            return arguments[i].mid(prefix.size());
        if (arguments[i] == QStringLiteral("--lang") && i + 1 < arguments.size())
            return arguments[i + 1];
    }
    return {};
}

bool needsNoWindow(const QStringList& arguments)
{
    return std::any_of(arguments.begin(), arguments.end(), [](const QString& argument) {
        return argument.startsWith(QStringLiteral("--export")) || argument == QStringLiteral("--help")
            || argument == QStringLiteral("-h") || argument == QStringLiteral("--version")
            || argument == QStringLiteral("-v");
    });
}

}  // namespace vramwise
