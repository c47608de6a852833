#include "app/window/session.h"

#include "app/machine/machine_finder.h"
#include "app/text/paths.h"
#include "app/text/sentences.h"
#include "app/window/adjustment_keeper.h"
#include "app/window/appearance.h"
#include "app/window/catalog_watch.h"
#include "app/window/dialog_prompts.h"
#include "app/window/main_window.h"
#include "app/window/prices_dialog.h"
#include "app/window/question_file.h"
#include "app/window/question_keeper.h"
#include "app/window/startup_clock.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QTextStream>

#include <algorithm>

namespace vramwise
{

namespace
{

struct SessionText {
    Q_DECLARE_TR_FUNCTIONS(Session)
};

std::vector<std::filesystem::path> toPaths(const QStringList& folders)
{
    std::vector<std::filesystem::path> paths;
    std::transform(folders.begin(), folders.end(), std::back_inserter(paths), text::toPath);
    return paths;
}

void addProblems(QStringList& lines, const std::vector<Error>& problems)
{
    for (const Error& problem : problems)
        lines << text::errorText(problem);
}

void addCopyNote(QStringList& lines, const QString& copy)
{
    if (!copy.isEmpty())
        lines << SessionText::tr("The file was kept as %1.").arg(QDir::toNativeSeparators(copy));
}

/// The machine is looked at when the window stands: nobody waits for it.
void lookAfterFirstFrame(MainWindow& window, MachineFinder& finder)
{
    auto* frame = new FirstFrame(window, &window);
    QObject::connect(frame, &FirstFrame::painted, &finder, &MachineFinder::look);
}

/// Prints the time of the first frame and ends the program.
void measureStart(MainWindow& window)
{
    auto* frame = new FirstFrame(window, &window);
    QObject::connect(frame, &FirstFrame::painted, qApp, [] {
        QTextStream(stdout) << QString::number(millisecondsSinceProcessStart(), 'f', 0) << Qt::endl;
        QCoreApplication::quit();
    });
}

}  // namespace

UserFiles UserFiles::usual()
{
    return {Settings::defaultFile(), ownQuestionFile(), QString::fromStdU16String(text::userPricesFile().u16string())};
}

std::future<LoadedCatalog> readCatalogAside(const QStringList& dataFolders)
{
    const text::CatalogPlaces places = text::catalogPlaces(toPaths(dataFolders));
    // Deferred where no thread can be had: then it is read when it is asked for.
    return std::async(std::launch::async | std::launch::deferred, loadCatalog, places.base, places.overlays);
}

LoadedSession loadSession(const UserFiles& files, LoadedCatalog facts)
{
    LoadedSession session;
    addProblems(session.problems, facts.problems);
    ReadPrices own;
    if (QFileInfo::exists(files.prices))
        own = readPrices(text::toPath(files.prices), facts.catalog);
    addProblems(session.problems, own.problems);
    session.pricesHadProblems = !own.problems.empty();
    const LoadedQuestion question = loadQuestion(files.question, facts.catalog);
    addProblems(session.problems, question.problems);
    if (!question.problems.empty())
        addCopyNote(session.problems, keepBrokenCopy(files.question));
    session.isFirstStart = !question.question && question.problems.empty();
    session.state = std::make_unique<AdvisorState>(std::move(facts), std::move(own.prices),
                                                   question.question.value_or(defaultQuestion()));
    return session;
}

int runWindow(QApplication& app, const StartOptions& options, const UserFiles& files,
              std::future<LoadedCatalog> catalog)
{
    Settings settings(files.settings);
    Appearance appearance(app, settings);
    appearance.applySettings(options.language);
    LoadedSession session = loadSession(files, catalog.get());
    session.state->setLaidOver(toPaths(options.dataFolders));
    if (!settings.brokenCopy().isEmpty())
        session.problems << SessionText::tr("The settings could not be read and are at their defaults.");
    addCopyNote(session.problems, settings.brokenCopy());
    const AdjustmentKeeper adjustments(*session.state, settings);
    DialogPrompts prompts;
    CatalogWatch watch(
        *session.state, [folders = toPaths(options.dataFolders)] { return text::catalogPlaces(folders); },
        QString::fromStdU16String(text::userCatalogFolder().u16string()));
    MachineFinder finder(*session.state, detectMachine, QCoreApplication::applicationFilePath());
    if (session.isFirstStart)
        finder.useOnceFound();
    MainWindow window({*session.state, settings, appearance, prompts, &watch, &finder}, session.problems);
    QuestionKeeper keeper(*session.state, files.question);
    const PricesFile prices(*session.state, files.prices, session.pricesHadProblems);
    const auto tell = [&window](const Error& error) { window.addProblem(text::errorText(error)); };
    QObject::connect(&keeper, &QuestionKeeper::failed, &window, tell);
    QObject::connect(&prices, &PricesFile::failed, &window, tell);
    QObject::connect(&prices, &PricesFile::refused, &window, [&] {
        window.addProblem(SessionText::tr("Your prices are not saved: %1 holds something that could not be read and is "
                                          "left as it is. Mend it or move it away, then start again.")
                              .arg(QDir::toNativeSeparators(files.prices)));
    });
    if (options.benchmarkStartup)
        measureStart(window);
    else
        lookAfterFirstFrame(window, finder);
    window.show();
    return QApplication::exec();
}

int runExport(const StartOptions& options, const UserFiles& files, LoadedCatalog catalog)
{
    const LoadedSession session = loadSession(files, std::move(catalog));
    session.state->setLaidOver(toPaths(options.dataFolders));
    session.state->setAdjustments(storedAdjustments(Settings(files.settings)));
    QTextStream out(stdout);
    QTextStream err(stderr);
    for (const QString& problem : session.problems)
        err << problem << Qt::endl;
    return exportFromCommandLine(*options.exported, *session.state, out, err);
}

}  // namespace vramwise
