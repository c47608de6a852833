#include "app/export/export_command.h"

#include "app/export/render_chart.h"
#include "app/state/advisor_state.h"
#include "app/text/sentences.h"

#include <QCoreApplication>
#include <QDir>

namespace vramwise
{

namespace
{

constexpr int kDone = 0;
constexpr int kBadInput = 1;
constexpr int kWrongUsage = 2;

struct ExportCommandWords {
    Q_DECLARE_TR_FUNCTIONS(ExportCommand)
};

tl::unexpected<Error> badOption(const char* option, const QString& found, const QString& expected)
{
    return fail(ErrorCode::BadValue, {found.toStdString(), expected.toStdString()}, {{}, 0, option});
}

QString chartNames()
{
    QStringList names;
    for (const ChartKind kind : kChartKinds)
        names.append(kind == ChartKind::Compare ? QStringLiteral("compare:CARD,CARD") : chartName(kind));
    return names.join(QStringLiteral(", "));
}

Result<void> parseCompared(const QString& pair, const Catalog& catalog, ChartOptions& options)
{
    const QStringList names = pair.split(QLatin1Char(','));
    if (names.size() != 2)
        return badOption("--export", QStringLiteral("compare:") + pair, QStringLiteral("compare:CARD,CARD"));
    for (std::size_t i = 0; i < 2; ++i) {
        const auto card = catalog.findCard(names[qsizetype(i)].trimmed().toStdString());
        if (!card)
            return tl::unexpected(card.error());
        options.compared[i] = (*card)->id;
    }
    return {};
}

Result<ChartKind> parseChart(const QString& text, const Catalog& catalog, ChartOptions& options)
{
    const qsizetype colon = text.indexOf(QLatin1Char(':'));
    const std::optional<ChartKind> kind = chartFromName(text.left(colon));
    if (!kind || (colon >= 0 && *kind != ChartKind::Compare))
        return badOption("--export", text, chartNames());
    if (colon >= 0)
        if (const auto compared = parseCompared(text.mid(colon + 1), catalog, options); !compared)
            return tl::unexpected(compared.error());
    return *kind;
}

Result<QSize> parseSize(const QString& text)
{
    if (text.isEmpty())
        return ExportOptions{}.size;
    const QStringList parts = text.toLower().split(QLatin1Char('x'));
    bool wide = false;
    bool high = false;
    const QSize size = parts.size() == 2 ? QSize(parts[0].toInt(&wide), parts[1].toInt(&high)) : QSize();
    if (!wide || !high)
        return badOption("--size", text, QStringLiteral("1920x1080"));
    if (!isPictureSize(size))
        return fail(ErrorCode::OutOfRange, {text.toStdString(), "400x300", "7680x4320"}, {{}, 0, "--size"});
    return size;
}

Result<ThemeKind> parseTheme(const QString& text)
{
    if (text.isEmpty() || text == QLatin1String("light"))
        return ThemeKind::Light;
    if (text == QLatin1String("dark"))
        return ThemeKind::Dark;
    return badOption("--theme", text, QStringLiteral("light, dark"));
}

}  // namespace

Result<ParsedExport> parseExport(const ExportRequest& request, const Catalog& catalog)
{
    ParsedExport parsed;
    const auto kind = parseChart(request.chart, catalog, parsed.options.chart);
    if (!kind)
        return tl::unexpected(kind.error());
    const auto size = parseSize(request.size);
    if (!size)
        return tl::unexpected(size.error());
    const auto theme = parseTheme(request.theme);
    if (!theme)
        return tl::unexpected(theme.error());
    parsed.kind = *kind;
    parsed.options.size = *size;
    parsed.options.theme = *theme;
    return parsed;
}

int exportFromCommandLine(const ExportRequest& request, const AdvisorState& state, QTextStream& out, QTextStream& err)
{
    const auto say = [&err](const Error& error) { err << text::errorText(error) << Qt::endl; };
    const auto parsed = parseExport(request, state.catalog());
    if (!parsed) {
        say(parsed.error());
        return parsed.error().where.field.empty() ? kBadInput : kWrongUsage;
    }
    if (request.file.isEmpty()) {
        err << ExportCommandWords::tr("--export needs a file to write, like vram.png") << Qt::endl;
        return kWrongUsage;
    }
    if (const auto saved = saveChartPng(request.file, parsed->kind, state, parsed->options); !saved) {
        say(saved.error());
        return kBadInput;
    }
    const QSize size = parsed->options.size;
    out << ExportCommandWords::tr("Wrote %1 (%2 × %3).", "file, width, height")
               .arg(QDir::toNativeSeparators(request.file))
               .arg(size.width())
               .arg(size.height())
        << Qt::endl;
    return kDone;
}

}  // namespace vramwise
