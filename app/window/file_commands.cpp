#include "app/window/file_commands.h"

#include "app/export/render_chart.h"
#include "app/state/advisor_state.h"
#include "app/text/paths.h"
#include "app/text/sentences.h"
#include "app/window/advice_report.h"
#include "app/window/model_files_dialog.h"
#include "app/window/question_file.h"
#include "core/checkpoint/scan_path.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>

namespace vramwise
{

namespace
{

QString withSuffix(const QString& file, const QString& suffix)
{
    return QFileInfo(file).suffix().isEmpty() ? file + u'.' + suffix : file;
}

}  // namespace

std::vector<ChartKind> exportableCharts(const Page* page, std::optional<ChartKind> first)
{
    std::vector<ChartKind> charts = page != nullptr ? page->charts() : std::vector<ChartKind>{};
    if (first)
        charts.insert(charts.begin(), *first);
    charts.insert(charts.end(), kChartKinds.begin(), kChartKinds.end());
    std::vector<ChartKind> once;
    for (const ChartKind kind : charts)
        if (std::find(once.begin(), once.end(), kind) == once.end())
            once.push_back(kind);
    return once;
}

FileCommands::FileCommands(AdvisorState& state, Settings& settings, Prompts& prompts, QWidget* window)
    : QObject(window), m_state(state), m_settings(settings), m_prompts(prompts), m_window(window)
{
}

ExportOptions FileCommands::rememberedOptions(const Page* page, ChartKind kind) const
{
    ExportOptions options;
    const QSize size = m_settings.value(setting::kPictureSize);
    if (isPictureSize(size))
        options.size = size;
    const QString theme = m_settings.value(setting::kPictureTheme);
    options.theme = theme == QStringLiteral("system") ? Theme::current().kind
        : theme == QStringLiteral("dark")             ? ThemeKind::Dark
                                                      : ThemeKind::Light;
    if (page != nullptr)
        options.chart = page->chartOptions(kind);
    return options;
}

QString FileCommands::inFolder(const QString& name) const
{
    QString folder = m_settings.value(setting::kFolder);
    if (folder.isEmpty() || !QFileInfo(folder).isDir())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(folder).filePath(name);
}

void FileCommands::rememberFolder(const QString& file)
{
    m_settings.setValue(setting::kFolder, QFileInfo(file).absolutePath());
}

void FileCommands::report(const QString& title, const std::vector<Error>& problems)
{
    QStringList lines;
    for (const Error& problem : problems)
        lines << text::errorText(problem);
    m_prompts.warn(m_window, title, lines.isEmpty() ? title : lines.takeFirst(), lines);
}

bool FileCommands::finish(const QString& file, const Result<void>& result)
{
    if (!result) {
        report(tr("Not saved"), {result.error()});
        return false;
    }
    rememberFolder(file);
    Q_EMIT done(tr("Saved %1", "file").arg(QDir::toNativeSeparators(file)));
    return true;
}

void FileCommands::exportChart(const Page* page, std::optional<ChartKind> kind)
{
    const std::vector<ChartKind> charts = exportableCharts(page, kind);
    const auto wanted = m_prompts.chartToExport(m_window, m_state, charts, rememberedOptions(page, charts.front()));
    if (!wanted)
        return;
    const QString name = suggestedFileName(wanted->kind, m_state, wanted->options.size);
    const QString file = m_prompts.saveFile(m_window, tr("Export chart"), inFolder(name),
                                            {tr("Pictures (%1)").arg(QStringLiteral("*.png"))});
    if (file.isEmpty())
        return;
    const QString path = withSuffix(file, QStringLiteral("png"));
    if (!finish(path, saveChartPng(path, wanted->kind, m_state, wanted->options)))
        return;
    m_settings.setValue(setting::kPictureSize, wanted->options.size);
    m_settings.setValue(setting::kPictureTheme,
                        wanted->options.theme == ThemeKind::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
}

void FileCommands::copyChart(const Page* page, std::optional<ChartKind> kind)
{
    const ChartKind chart = exportableCharts(page, kind).front();
    ExportOptions options = rememberedOptions(page, chart);
    options.theme = Theme::current().kind;
    vramwise::copyChart(chart, m_state, options);
    Q_EMIT done(tr("Copied: %1", "name of a chart").arg(chartTitle(chart)));
}

void FileCommands::saveQuestionAs()
{
    const QString file = m_prompts.saveFile(m_window, tr("Save question"), inFolder(QStringLiteral("question.json")),
                                            {tr("Questions (%1)").arg(QStringLiteral("*.json"))});
    if (file.isEmpty())
        return;
    const QString path = withSuffix(file, QStringLiteral("json"));
    finish(path, saveQuestion(path, m_state.question()));
}

void FileCommands::openQuestion()
{
    const QString file = m_prompts.openFile(m_window, tr("Open question"), inFolder(QString()),
                                            {tr("Questions (%1)").arg(QStringLiteral("*.json"))});
    if (file.isEmpty())
        return;
    const LoadedQuestion loaded = loadQuestion(file, m_state.catalog());
    if (!loaded.problems.empty())
        report(loaded.question ? tr("Not all of the question could be read") : tr("The question could not be read"),
               loaded.problems);
    if (!loaded.question)
        return;
    rememberFolder(file);
    m_state.setQuestion(*loaded.question, tr("Open question"));
}

void FileCommands::exportReport()
{
    const QStringList filters{tr("Web pages (%1)").arg(QStringLiteral("*.html")),
                              tr("Markdown (%1)").arg(QStringLiteral("*.md"))};
    const QString file = m_prompts.saveFile(m_window, tr("Export advice as report"),
                                            inFolder(QStringLiteral("vramwise-advice.html")), filters);
    if (file.isEmpty())
        return;
    const QString path = withSuffix(file, QStringLiteral("html"));
    finish(path, saveReport(path, m_state));
}

void FileCommands::openWorkflow()
{
    const QString file = m_prompts.openFile(
        m_window, tr("Open workflow"), inFolder(QString()),
        {tr("Workflows, and pictures and videos that carry one (%1)")
             .arg(QStringLiteral("*.json *.png *.webp *.jpg *.jpeg *.webm *.mkv *.mp4 *.mov *.txt")),
         tr("All files (%1)").arg(QStringLiteral("*"))});
    if (file.isEmpty())
        return;
    rememberFolder(file);
    openWorkflowFile(file);
}

void FileCommands::openWorkflowFile(const QString& file)
{
    show(QFileInfo(file).fileName(), readWorkflow(text::toPath(file), m_state.workflowRules(), m_state.catalog()));
}

void FileCommands::pasteWorkflow()
{
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    if (data != nullptr && data->hasUrls() && data->urls().first().isLocalFile())
        return openWorkflowFile(data->urls().first().toLocalFile());
    const QString name = tr("clipboard");
    const QByteArray text = data != nullptr ? data->text().toUtf8() : QByteArray();
    show(name,
         readWorkflowText({text.constData(), std::size_t(text.size())}, name.toStdString(), m_state.workflowRules(),
                          m_state.catalog()));
}

void FileCommands::show(const QString& name, Result<Workflow> workflow)
{
    if (!workflow)
        return report(tr("The workflow could not be read"), {workflow.error()});
    m_state.setWorkflow({name, std::move(*workflow)});
    Q_EMIT workflowOpened();
}

void FileCommands::inspectModelFiles(const QString& path)
{
    const ScanFiles files{signaturesFile(m_state.dataFolders()), text::checkpointCacheFile()};
    ModelFilesDialog dialog(m_state, m_settings, m_prompts, files, m_window);
    if (!path.isEmpty())
        dialog.start(path);
    m_prompts.show(dialog);
}

}  // namespace vramwise
