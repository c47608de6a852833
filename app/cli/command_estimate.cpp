#include "app/cli/batch.h"
#include "app/cli/json_values.h"
#include "app/cli/options.h"
#include "app/cli/words.h"
#include "app/text/format.h"
#include "app/text/sentences.h"
#include "app/text/words.h"
#include "app/text/words_accuracy.h"
#include "core/base/file_io.h"

#include <fstream>

namespace vramwise::cli
{
namespace
{

struct EstimateOptions {
    OptionText card;
    OptionText model;
    OptionText batch;
    JobOptions job;
    MachineOptions machine;
};

/// What card, model and job the options name; each is checked, also where only some are given.
struct EstimateInput {
    const Card* card = nullptr;
    const Model* model = nullptr;
    JobInput job;
};

tl::expected<EstimateInput, std::vector<Error>> toInput(const EstimateOptions& options, const Catalog& catalog)
{
    EstimateInput input;
    std::vector<Error> errors;
    const auto keep = [&errors](const auto& result) {
        if (!result)
            errors.push_back(result.error());
    };
    keep(assignIfGiven<const Card*>(options.card, input.card, [&](const std::string& name) {
        return withField(catalog.findCard(name), "--card");
    }));
    keep(assignIfGiven<const Model*>(options.model, input.model, [&](const std::string& name) {
        return withField(catalog.findModel(name), "--model");
    }));
    const Result<JobRequest> request = toRequest(options.job, catalog);
    const Result<Machine> machine = toMachine(options.machine);
    keep(request);
    keep(machine);
    if (!errors.empty())
        return tl::unexpected(std::move(errors));
    input.job = {*request, *machine};
    return input;
}

void writeJson(Session& session, const Estimate& estimate, const JobRequest& request)
{
    Json document = documentHead(session.catalog());
    addEstimate(document, session.catalog(), estimate);
    addFilled(document, *estimate.model, request);
    addMeasured(document, measuredTimesOf(estimate, session.measurements()));
    Json details = Json::object();
    addSourceDetails(details, sourcesOf(session.catalog(), estimate), session.catalog());
    document["source_details"] = std::move(details);
    session.write(document);
}

class EstimateText
{
public:
    EstimateText(Session& session, const Estimate& estimate)
        : m_session(session), m_console(session.console()), m_locale(session.locale()), m_estimate(estimate)
    {
    }

    void write()
    {
        writeJob();
        writeMemory();
        writeTime();
        writeMeasured();
        writeLine(m_console);
        writeList(m_console, Tr::tr("Why"),
                  text::reasonTexts(explain(m_session.catalog(), m_estimate), m_session.catalog(), m_locale));
        writeList(m_console, Tr::tr("Sources"), sources());
    }

private:
    void writeJob()
    {
        const QString model = QString::fromStdString(m_estimate.model->name);
        const QString precision
            = m_estimate.variant != nullptr ? text::precisionName(m_estimate.variant->precision) : QString();
        writeLine(m_console,
                  Tr::tr("%1 (%2) on the %3", "model, precision, card")
                      .arg(model, precision, text::shortCardName(*m_estimate.card)),
                  Colour::Bold);
        const Job& job = m_estimate.job;
        const QString width = QString::number(job.width);
        const QString height = QString::number(job.height);
        const QString steps = m_locale.toString(job.steps);
        if (m_estimate.model->task == Task::Video)
            writeLine(m_console,
                      Tr::tr("%1 × %2 pixels, frames: %3, steps: %4", "width, height, numbers")
                          .arg(width, height, m_locale.toString(job.frames), steps));
        else
            writeLine(m_console,
                      Tr::tr("%1 × %2 pixels, steps: %3", "width, height, number").arg(width, height, steps));
    }

    void writeMemory()
    {
        writeLine(m_console, Tr::tr("Verdict: %1").arg(fitText(m_estimate, m_locale)), verdictColour());
        if (m_estimate.peak.mid.value > 0)
            writeLine(m_console,
                      Tr::tr("Memory: %1 of the %2 that are free to use", "memory, memory")
                          .arg(text::memory(m_estimate.peak, m_locale), text::memory(m_estimate.usable, m_locale)));
        for (const Stage stage : {Stage::Encode, Stage::Denoise, Stage::Decode}) {
            const Bytes size = m_estimate.stages[static_cast<std::size_t>(stage)];
            if (size.value > 0)
                writeLine(
                    m_console,
                    Tr::tr("  %1: %2", "stage, memory").arg(text::stageWord(stage), text::memory(size, m_locale)));
        }
        if (m_estimate.ram.mid.value > 0)
            writeLine(m_console, Tr::tr("RAM: %1", "memory").arg(text::memory(m_estimate.ram, m_locale)));
    }

    void writeTime()
    {
        if (!m_estimate.timed) {
            writeLine(m_console, Tr::tr("Time: none is claimed"));
            return;
        }
        writeLine(m_console,
                  Tr::tr("Time: %1, %2 a step (%3)", "whole job, step, how it was had")
                      .arg(timeText(m_estimate, m_locale), text::duration(m_estimate.step, m_locale),
                           text::basisWord(m_estimate.basis)));
    }

    void writeMeasured()
    {
        for (const MeasuredSpeed* row : measuredTimesOf(m_estimate, m_session.measurements())) {
            const Source* source = m_session.measurements().source(row->source);
            writeLine(m_console,
                      Tr::tr("Measured: %1 for %2 (%3; %4)", "time, what it covers, software, source")
                          .arg(text::duration(row->time, m_locale), text::measuresWord(row->measures),
                               QString::fromStdString(row->software),
                               source != nullptr ? text::sourceText(*source, m_locale) : QString()));
        }
    }

    [[nodiscard]] Colour verdictColour() const
    {
        switch (m_estimate.fit) {
        case Fit::Fits:
            return Colour::Green;
        case Fit::Offloads:
            return Colour::Yellow;
        case Fit::DoesNotRun:
            return Colour::Red;
        case Fit::Unknown:
            break;
        }
        return Colour::None;
    }

    [[nodiscard]] QStringList sources() const
    {
        QStringList texts;
        for (const SourceId& id : sourcesOf(m_session.catalog(), m_estimate))
            if (const Source* source = m_session.catalog().source(id))
                texts << text::sourceText(*source, m_locale);
        return texts;
    }

    Session& m_session;
    Console& m_console;
    const QLocale& m_locale;
    const Estimate& m_estimate;
};

int runSingle(Session& session, const EstimateInput& input)
{
    const Result<Estimate> result
        = estimate(session.catalog(), *input.card, *input.model, input.job.request, input.job.machine);
    if (!result)
        return session.fail(asOption(result.error()));
    if (session.json())
        writeJson(session, *result, input.job.request);
    else
        EstimateText(session, *result).write();
    return result->fit == Fit::DoesNotRun ? exit_code::kNothingFits : exit_code::kDone;
}

int runBatchOf(Session& session, const std::string& file, const EstimateInput& input)
{
    const BatchDefaults defaults{input.card, input.model, input.job};
    if (file == "-")
        return runBatch(session, session.console().in, defaults);
    std::ifstream stream(pathOf(file), std::ios::binary);
    // A folder opens, but does not read.
    if (!stream || (stream.peek() == std::ifstream::traits_type::eof() && !stream.eof()))
        return session.fail(Error{ErrorCode::CannotRead,
                                  {std::generic_category().message(errno)},
                                  {displayName(pathOf(file)), 0, "--batch"}});
    return runBatch(session, stream, defaults);
}

int runEstimate(Session& session, const EstimateOptions& options)
{
    if (!options.batch && (!options.card || !options.model))
        return session.misuse(Tr::tr("estimate needs --card and --model, or --batch."));
    const auto input = toInput(options, session.catalog());
    if (!input)
        return session.fail(input.error());
    return options.batch ? runBatchOf(session, *options.batch, *input) : runSingle(session, *input);
}

}  // namespace

void addEstimateCommand(CLI::App& program, Action& action)
{
    const auto options = std::make_shared<EstimateOptions>();
    CLI::App& command = addCommand(program, "estimate", Tr::tr("one job on one card, or many jobs of a file"));
    addCardAndModel(command, options->card, options->model);
    const OptionGroup group(command, Tr::tr("Many jobs"));
    group.add("--batch", options->batch, QStringLiteral("FILE"),
              Tr::tr("JSON Lines in, JSON Lines out; - is the standard input; the other options are defaults"));
    addJobOptions(command, options->job);
    addMachineOptions(command, options->machine);
    onChosen(command, action, [options](Session& session) { return runEstimate(session, *options); });
}

}  // namespace vramwise::cli
