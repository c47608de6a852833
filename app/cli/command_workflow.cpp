#include "app/cli/job_options.h"
#include "app/cli/options.h"
#include "app/cli/words.h"
#include "app/cli/workflow_document.h"
#include "app/text/format.h"
#include "app/text/sentences.h"
#include "app/text/words.h"
#include "app/text/workflow_words.h"

#include <algorithm>

namespace vramwise::cli
{
namespace
{

struct WorkflowOptions {
    std::vector<std::string> files;
    OptionText card;
    JobOptions job;
    MachineOptions machine;
};

/// What of a job a workflow does not say.
void addHowOptions(CLI::App& command, JobOptions& options)
{
    const OptionGroup group(command, Tr::tr("Job"));
    group.add("--attention", options.attention, listOf<Attention>(), Tr::tr("implementation of attention"));
    group.addFlag("--compile", options.compile, Tr::tr("with the compiled model"));
    group.add("--offload", options.offload, listOf<Offload>(), Tr::tr("what may move to RAM"));
}

class WorkflowText
{
public:
    WorkflowText(Session& session, const Workflow& workflow, const std::vector<JobOnCard>& jobs)
        : m_session(session), m_console(session.console()), m_locale(session.locale()), m_workflow(workflow),
          m_jobs(jobs)
    {
    }

    void write()
    {
        writeLine(m_console, text::formatWord(m_workflow.format), Colour::Bold);
        if (m_jobs.empty() && m_workflow.others.empty())
            writeNothing();
        for (std::size_t i = 0; i < m_jobs.size(); ++i)
            writeJob(i + 1, m_jobs[i]);
        writeList(m_console, Tr::tr("Other models that it uses; what they need is not counted"),
                  text::fileNames(m_workflow.others));
        writeList(m_console, Tr::tr("Runs in the cloud, needs no memory of your card"),
                  text::nodeNames(m_workflow.cloud));
        writeList(m_console, Tr::tr("Nodes that are not known; what they need is not counted"),
                  text::nodeNames(m_workflow.unrecognised));
    }

private:
    void writeNothing()
    {
        writeLine(m_console, Tr::tr("Nothing in it runs a model on this computer."));
        if (m_workflow.switchedOff > 0)
            writeLine(m_console, Tr::tr("Samplers that are switched off: %n", nullptr, m_workflow.switchedOff));
    }

    void writeJob(std::size_t number, const JobOnCard& entry)
    {
        const WorkflowJob& job = *entry.job;
        writeLine(m_console);
        writeLine(m_console,
                  Tr::tr("%1. %2, %3", "number, model, how sure")
                      .arg(m_locale.toString(static_cast<qulonglong>(number)),
                           text::jobModelName(job, m_session.catalog()), text::confidenceWord(job.confidence)),
                  Colour::Bold);
        writeLine(m_console, QStringLiteral("  ") + text::jobFacts(job, m_locale).join(QStringLiteral(", ")));
        for (const WorkflowPart& part : job.parts)
            writePart(part);
        if (!job.assumed.empty())
            writeLine(
                m_console,
                Tr::tr("  Not in the workflow, the model's default is used: %1").arg(text::assumedList(job.assumed)),
                Colour::Muted);
        writeEstimate(entry);
    }

    void writePart(const WorkflowPart& part)
    {
        const QString file = QString::fromStdString(part.file);
        const QString what = text::partWord(part.kind);
        if (part.size)
            writeLine(m_console,
                      Tr::tr("  %1: %2, %3", "kind of file, file, memory")
                          .arg(what, file, text::memory(*part.size, m_locale)));
        else
            writeLine(m_console, Tr::tr("  %1: %2", "kind of file, file").arg(what, file));
    }

    void writeEstimate(const JobOnCard& entry)
    {
        if (!entry.estimate)
            return;
        if (!*entry.estimate) {
            writeLine(m_console, QStringLiteral("  ") + text::errorText(asOption(entry.estimate->error())));
            return;
        }
        const Estimate& estimate = **entry.estimate;
        writeLine(
            m_console,
            Tr::tr("  On the %1: %2, %3", "card, verdict, time")
                .arg(text::shortCardName(*estimate.card), fitText(estimate, m_locale), timeText(estimate, m_locale)));
        if (estimate.peak.mid.value > 0)
            writeLine(m_console,
                      Tr::tr("  Memory: %1 of the %2 that are free to use; RAM: %3", "memory, memory, memory")
                          .arg(text::memory(estimate.peak, m_locale), text::memory(estimate.usable, m_locale),
                               text::memory(estimate.ram, m_locale)));
    }

    Session& m_session;
    Console& m_console;
    const QLocale& m_locale;
    const Workflow& m_workflow;
    const std::vector<JobOnCard>& m_jobs;
};

int codeOf(const std::vector<JobOnCard>& jobs)
{
    const bool fails = std::any_of(jobs.begin(), jobs.end(), [](const JobOnCard& job) {
        return job.estimate && *job.estimate && (*job.estimate)->fit == Fit::DoesNotRun;
    });
    return fails ? exit_code::kNothingFits : exit_code::kDone;
}

int runWorkflow(Session& session, const WorkflowOptions& options)
{
    if (options.files.size() != 1)
        return session.misuse(Tr::tr("workflow needs one file."));
    const Catalog& catalog = session.catalog();
    const Card* card = nullptr;
    const Result<void> named = assignIfGiven<const Card*>(
        options.card, card, [&](const std::string& name) { return withField(catalog.findCard(name), "--card"); });
    const Result<Machine> machine = toMachine(options.machine);
    const Result<JobRequest> request = toRequest(options.job, catalog);
    if (!named)
        return session.fail(named.error());
    if (!machine)
        return session.fail(machine.error());
    if (!request)
        return session.fail(request.error());

    const WorkflowRules rules = session.workflowRules();
    const Result<Workflow> workflow = readWorkflow(pathOf(options.files.front()), rules, catalog);
    if (!workflow)
        return session.fail(workflow.error());
    std::vector<JobOnCard> jobs;
    for (const WorkflowJob& job : workflow->jobs)
        jobs.push_back(
            {&job, card != nullptr ? estimateOf(job, rules, catalog, *card, *machine, *request) : std::nullopt});
    if (session.json())
        session.write(workflowDocument(catalog, *workflow, jobs));
    else
        WorkflowText(session, *workflow, jobs).write();
    return codeOf(jobs);
}

}  // namespace

void addWorkflowCommand(CLI::App& program, Action& action)
{
    const auto options = std::make_shared<WorkflowOptions>();
    CLI::App& command = addCommand(program, "workflow", Tr::tr("what a ComfyUI workflow needs"));
    addArguments(command, "FILE", options->files, Tr::tr("workflow as JSON, or a picture or video that carries one"));
    const OptionGroup group(command, Tr::tr("What"));
    group.add("--card", options->card, Tr::tr("CARD", "placeholder of a value"),
              Tr::tr("id, name or alias of the card"));
    addHowOptions(command, options->job);
    addMachineOptions(command, options->machine);
    onChosen(command, action, [options](Session& session) { return runWorkflow(session, *options); });
}

}  // namespace vramwise::cli
