#include "app/cli/json_values.h"
#include "app/cli/keys.h"
#include "app/cli/options.h"
#include "app/cli/table.h"
#include "app/text/format.h"
#include "app/text/paths.h"
#include "app/text/words.h"
#include "app/text/words_accuracy.h"
#include "core/accuracy/fit.h"
#include "core/accuracy/report.h"
#include "core/base/file_io.h"

namespace vramwise::cli
{
namespace
{

struct AccuracyOptions {
    OptionText measurements;
    bool fit = false;
    OptionText write;
};

/// A fit with how well it predicts what it did not see.
struct FitResult {
    Calibration calibration;
    HeldOut bySource;
    HeldOut byCard;
};

Json errorsJson(const Errors& errors)
{
    Json json{{"n", errors.count}};
    if (errors.count == 0)
        return json;
    json["sources"] = errors.sources;
    json["median_error"] = roundedTo(errors.median, 3);
    json["p90_error"] = roundedTo(errors.p90, 3);
    json["bias"] = roundedTo(errors.bias, 3);
    json["coverage"] = roundedTo(errors.coverage, 3);
    return json;
}

Json heldOutJson(const HeldOutErrors& errors)
{
    return {{"n", errors.rows},
            {"groups", errors.groups},
            {"median_error", roundedTo(errors.median, 3)},
            {"p90_error", roundedTo(errors.p90, 3)},
            {"bias", roundedTo(errors.bias, 3)},
            {"coverage", roundedTo(errors.coverage, 3)}};
}

Json cellJson(const CellKey& cell) { return {{"class", classKey(cell.cardClass)}, {"family", keyOf(cell.family)}}; }

Json cellsJson(const AccuracyReport& report, const Calibration& calibration)
{
    Json list = Json::array();
    for (const auto& [cell, errors] : report.byCell) {
        Json entry = cellJson(cell);
        entry.update(errorsJson(errors));
        const Efficiency& efficiency
            = calibration.efficiency[static_cast<std::size_t>(cell.cardClass)][static_cast<std::size_t>(cell.family)];
        entry["share"] = roundedTo(efficiency.share, 3);
        entry["spread"] = roundedTo(efficiency.spread, 3);
        entry["rough"] = efficiency.rough;
        list.push_back(std::move(entry));
    }
    return list;
}

Json modelsJson(const AccuracyReport& report)
{
    Json list = Json::array();
    for (const auto& [model, errors] : report.byModel) {
        Json entry{{"model", model}};
        entry.update(errorsJson(errors));
        list.push_back(std::move(entry));
    }
    return list;
}

Json unmeasuredJson(const AccuracyReport& report)
{
    Json json = Json::object();
    json["classes"] = Json::array();
    for (const CellKey& cell : report.unmeasuredCells)
        json["classes"].push_back(cellJson(cell));
    json["cards"] = Json::array();
    for (const Card* card : report.unmeasuredCards)
        json["cards"].push_back(card->id.value);
    json["models"] = Json::array();
    for (const Model* model : report.unmeasuredModels)
        json["models"].push_back(model->id.value);
    return json;
}

template <class Prediction>
Json rowJson(const Prediction& prediction)
{
    Json json{{"id", prediction.row->id}, {"card", prediction.estimate.card->id.value}};
    json["model"] = prediction.estimate.model->id.value;
    json["precision"] = prediction.estimate.variant->precision.value;
    json["ratio"] = roundedTo(prediction.ratio(), 3);
    json["covered"] = prediction.isCovered();
    json["fitted"] = prediction.row->fitted;
    json["basis"] = keyOf(prediction.estimate.basis);
    json["source"] = prediction.row->source.value;
    return json;
}

Json rowsJson(const AccuracyReport& report)
{
    Json rows = Json::object();
    rows["speed"] = Json::array();
    for (const SpeedPrediction& prediction : report.speed) {
        Json row = rowJson(prediction);
        row["measured_s"] = secondsValue(prediction.row->time);
        row["estimated_s"] = rangeJson(prediction.time);
        rows["speed"].push_back(std::move(row));
    }
    rows["memory"] = Json::array();
    for (const MemoryPrediction& prediction : report.memory) {
        Json row = rowJson(prediction);
        row["measured_gib"] = gibValue(prediction.row->size);
        row["estimated_gib"] = rangeJson(prediction.size);
        rows["memory"].push_back(std::move(row));
    }
    return rows;
}

Json verdictJson(const VerdictPrediction& verdict)
{
    Json json{{"id", verdict.row->id}, {"model", verdict.row->job.model.value}};
    if (verdict.plainCard)
        json["card_gib"] = gibValue(verdict.plainCard->memory.size);
    else
        json["card"] = verdict.row->job.card.value;
    json["outcome"] = keyOf(verdict.outcome);
    json["fit"] = keyOf(verdict.estimate.fit);
    json["source"] = verdict.row->source.value;
    return json;
}

/// How many verdicts are right, and each that is wrong.
Json verdictsJson(const AccuracyReport& report)
{
    const VerdictCount count = countOf(report.verdicts);
    Json json{{"n", count.count}, {"right", count.right}, {"wrong", Json::array()}};
    for (const VerdictPrediction& verdict : report.verdicts)
        if (!verdict.isRight())
            json["wrong"].push_back(verdictJson(verdict));
    return json;
}

Json sourcesJson(const Measurements& measurements)
{
    Json json = Json::object();
    for (const auto& [id, source] : measurements.sources) {
        json[id] = {{"title", source.title}};
        if (!source.url.empty())
            json[id]["url"] = source.url;
        if (source.date)
            json[id]["date"] = isoDate(*source.date);
    }
    return json;
}

Json heldOutRowsJson(const HeldOut& heldOut)
{
    Json list = Json::array();
    for (const HeldOut::Row& row : heldOut.rows)
        list.push_back({{"id", row.row->id},
                        {"ratio", roundedTo(row.judged.ratio, 3)},
                        {"covered", row.judged.covered},
                        {"source", row.row->source.value}});
    return list;
}

/// `fit` is nullptr where the shipped constants are judged.
void writeJson(Session& session, const AccuracyReport& report, const Measurements& measurements, const FitResult* fit)
{
    Json document = documentHead(session.catalog());
    document["measured"] = isoDate(measurements.date);
    document["speed"] = errorsJson(report.speedErrors);
    document["memory"] = errorsJson(report.memoryErrors);
    document["verdicts"] = verdictsJson(report);
    document["held_out"] = {{"by_source", heldOutJson(report.bySource)}, {"by_card", heldOutJson(report.byCard)}};
    document["classes"] = cellsJson(report, session.catalog().calibration());
    document["models"] = modelsJson(report);
    document["unmeasured"] = unmeasuredJson(report);
    document["rows"] = rowsJson(report);
    if (fit != nullptr)
        document["held_out_rows"]
            = {{"by_source", heldOutRowsJson(fit->bySource)}, {"by_card", heldOutRowsJson(fit->byCard)}};
    document["sources"] = sourcesJson(measurements);
    session.write(document);
}

class AccuracyText
{
public:
    explicit AccuracyText(Session& session) : m_console(session.console()), m_locale(session.locale()) { }

    void summary(const AccuracyReport& report, const Measurements& measurements)
    {
        writeLine(m_console, Tr::tr("How well the estimates hold"), Colour::Bold);
        heldOut(Tr::tr("Sources that the fit did not see: "), report.bySource);
        heldOut(Tr::tr("Cards that the fit did not see: "), report.byCard);
        writeLine(m_console, Tr::tr("Memory: ") + sentence(report.memoryErrors));
        const VerdictCount verdicts = countOf(report.verdicts);
        writeLine(m_console,
                  Tr::tr("Fit verdicts right: %1 of %2.", "numbers")
                      .arg(m_locale.toString(verdicts.right), m_locale.toString(verdicts.count)));
        writeLine(m_console,
                  Tr::tr("Measurements: %1 times and %2 of memory from %3 sources.", "numbers")
                      .arg(m_locale.toString(static_cast<int>(measurements.speed.size())),
                           m_locale.toString(static_cast<int>(measurements.memory.size())),
                           m_locale.toString(static_cast<int>(measurements.sources.size()))));
        writeLine(m_console);
    }

    void heldOut(const QString& lead, const HeldOutErrors& errors)
    {
        if (errors.rows > 0)
            writeLine(
                m_console,
                lead + sentence({errors.rows, errors.groups, errors.median, errors.p90, errors.bias, errors.coverage}));
    }

    template <class Key, class NameOf>
    void table(const QString& title, const std::map<Key, Errors>& groups, NameOf nameOf)
    {
        Table table;
        table.addColumn(title);
        for (const QString& header : {Tr::tr("rows", "of measurements"), Tr::tr("sources"), Tr::tr("median error"),
                                      Tr::tr("nine of ten within"), Tr::tr("bias", "estimated over measured"),
                                      Tr::tr("in range", "share of measurements")})
            table.addColumn(header, Table::Align::Right);
        for (const auto& [key, errors] : groups)
            table.addRow({{nameOf(key)},
                          {m_locale.toString(errors.count)},
                          {m_locale.toString(errors.sources)},
                          {text::percent(errors.median, m_locale)},
                          {text::percent(errors.p90, m_locale)},
                          {text::factor(errors.bias, m_locale)},
                          {text::percent(errors.coverage, m_locale)}});
        table.print(m_console);
        writeLine(m_console);
    }

private:
    [[nodiscard]] QString sentence(const Errors& errors) const
    {
        return Tr::tr("median error %1, nine of ten within %2, in the stated range %3 (%4 rows)", "percents, number")
            .arg(text::percent(errors.median, m_locale), text::percent(errors.p90, m_locale),
                 text::percent(errors.coverage, m_locale), m_locale.toString(errors.count));
    }

    Console& m_console;
    const QLocale& m_locale;
};

QString cellName(const CellKey& cell)
{
    return Tr::tr("%1, %2", "class of cards, family of models")
        .arg(text::cardClassName(cell.cardClass), text::familyName(cell.family));
}

void writeText(Session& session, const AccuracyReport& report, const Measurements& measurements)
{
    AccuracyText text(session);
    text.summary(report, measurements);
    text.table(Tr::tr("Cards and models"), report.byCell, cellName);
    text.table(Tr::tr("Model"), report.byModel, [](const std::string& model) { return QString::fromStdString(model); });
}

FitResult fitted(const Catalog& catalog, const Measurements& measurements)
{
    FitResult result{fitCalibration(catalog, measurements.speed), leaveOneSourceOut(catalog, measurements.speed),
                     leaveOneCardOut(catalog, measurements.speed)};
    result.calibration.bySource = result.bySource.errors();
    result.calibration.byCard = result.byCard.errors();
    return result;
}

/// The cells as a fit without the row's source (or card) predicts them: what a stranger's measurement would show.
void writeHeldOutTable(AccuracyText& text, const QString& title, const HeldOut& heldOut)
{
    std::map<CellKey, std::vector<Judged>> groups;
    for (const HeldOut::Row& row : heldOut.rows)
        groups[row.cell].push_back(row.judged);
    std::map<CellKey, Errors> errors;
    for (const auto& [cell, judged] : groups)
        errors.emplace(cell, errorsOf(judged));
    text.table(title, errors, cellName);
}

int writeFit(Session& session, const std::string& file, const Calibration& calibration)
{
    const std::filesystem::path path = pathOf(file);
    std::error_code ignored;
    const std::filesystem::path base
        = std::filesystem::exists(path, ignored) ? path : text::catalogFolder() / "calibration.json";
    const Result<std::string> old = readTextFile(base);
    if (!old)
        return session.fail(old.error());
    const Result<std::string> text = calibrationText(*old, calibration, text::today());
    if (!text)
        return session.fail(text.error());
    if (const Result<void> written = writeFileAtomically(path, *text); !written)
        return session.fail(written.error());
    return exit_code::kDone;
}

int runFit(Session& session, const AccuracyOptions& options, const Measurements& measurements)
{
    const FitResult fit = fitted(session.catalog(), measurements);
    Catalog trial = session.catalog();
    trial.setCalibration(fit.calibration);
    const AccuracyReport report = accuracyOf(trial, measurements);
    if (session.json())
        writeJson(session, report, measurements, &fit);
    else {
        writeText(session, report, measurements);
        AccuracyText text(session);
        writeHeldOutTable(text, Tr::tr("Without the row's source"), fit.bySource);
        writeHeldOutTable(text, Tr::tr("Without the row's card"), fit.byCard);
    }
    return options.write ? writeFit(session, *options.write, fit.calibration) : exit_code::kDone;
}

int runAccuracy(Session& session, const AccuracyOptions& options)
{
    if (options.write && !options.fit)
        return session.misuse(Tr::tr("--write needs --fit."));
    const std::filesystem::path file
        = options.measurements ? pathOf(*options.measurements) : measurementsFile(session.catalogFolders());
    const LoadedMeasurements loaded = loadMeasurements(file, session.catalog());
    if (!loaded.problems.empty())
        session.fail(loaded.problems);
    if (loaded.measurements.speed.empty())
        return exit_code::kBadInput;
    if (options.fit)
        return runFit(session, options, loaded.measurements);
    const AccuracyReport report = accuracyOf(session.catalog(), loaded.measurements);
    if (session.json())
        writeJson(session, report, loaded.measurements, nullptr);
    else
        writeText(session, report, loaded.measurements);
    return loaded.problems.empty() ? exit_code::kDone : exit_code::kBadInput;
}

}  // namespace

void addAccuracyCommand(CLI::App& program, Action& action)
{
    const auto options = std::make_shared<AccuracyOptions>();
    CLI::App& command
        = addCommand(program, "accuracy", Tr::tr("how well the estimates hold against published measurements"));
    const OptionGroup group(command, Tr::tr("Measurements"));
    group.add("--measurements", options->measurements, QStringLiteral("FILE"),
              Tr::tr("measurements to judge by (default: those of the catalog)"));
    group.addFlag("--fit", options->fit, Tr::tr("fit the constants to the measurements anew, and judge the fit"));
    group.add("--write", options->write, QStringLiteral("FILE"),
              Tr::tr("with --fit: write the constants, in the form of calibration.json"));
    onChosen(command, action, [options](Session& session) { return runAccuracy(session, *options); });
}

}  // namespace vramwise::cli
