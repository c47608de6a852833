#include "app/cli/json_values.h"
#include "app/cli/options.h"
#include "app/cli/question_options.h"
#include "app/text/format.h"
#include "app/text/words.h"
#include "core/estimate/limits.h"

namespace vramwise::cli
{
namespace
{

struct LimitsOptions {
    OptionText card;
    OptionText model;
    JobOptions job;
    MachineOptions machine;
    OptionText patienceImage;
    OptionText patienceClip;
};

Json limitJson(const SizeLimit& limit, bool video)
{
    Json json = Json::object();
    if (video) {
        json["frames"] = limit.frames;
        json["s"] = roundedTo(limit.clipSeconds, 2);
    }
    json["width"] = limit.width;
    json["height"] = limit.height;
    return json;
}

void writeJson(Session& session, const Card& card, const Model& model, const Limits& limits)
{
    const bool video = model.task == Task::Video;
    Json document = documentHead(session.catalog());
    document["card"] = card.id.value;
    document["model"] = model.id.value;
    if (!limits.precision.empty())
        document["precision"] = limits.precision.value;
    if (limits.largest)
        document[video ? "longest_clip" : "largest_image"] = limitJson(*limits.largest, video);
    if (limits.withinPatience)
        document["within_patience"] = limitJson(*limits.withinPatience, video);
    session.write(document);
}

QString limitText(const SizeLimit& limit, bool video, const QLocale& locale)
{
    const QString width = QString::number(limit.width);
    const QString height = QString::number(limit.height);
    if (!video)
        return Tr::tr("%1 × %2 pixels", "width, height").arg(width, height);
    return Tr::tr("%1 frames at %2 × %3 pixels (%4)", "number, width, height, seconds")
        .arg(QString::number(limit.frames), width, height, text::duration(Seconds{limit.clipSeconds}, locale));
}

void writeText(Session& session, const Card& card, const Model& model, const Limits& limits)
{
    const bool video = model.task == Task::Video;
    Console& console = session.console();
    writeLine(
        console,
        Tr::tr("%1 (%2) on the %3", "model, precision, card")
            .arg(QString::fromStdString(model.name), text::precisionName(limits.precision), text::shortCardName(card)),
        Colour::Bold);
    const QString largest = limitText(*limits.largest, video, session.locale());
    writeLine(console,
              video ? Tr::tr("The longest clip that fits: %1.").arg(largest)
                    : Tr::tr("The largest image that fits: %1.").arg(largest));
    if (!limits.withinPatience) {
        writeLine(console, Tr::tr("Nothing meets your patience."));
        return;
    }
    const QString patient = limitText(*limits.withinPatience, video, session.locale());
    writeLine(console,
              video ? Tr::tr("The longest clip within your patience: %1.").arg(patient)
                    : Tr::tr("The largest image within your patience: %1.").arg(patient));
}

int answer(Session& session, const Card& card, const Model& model, const Limits& limits)
{
    if (session.json())
        writeJson(session, card, model, limits);
    else if (limits.largest)
        writeText(session, card, model, limits);
    else
        writeLine(session.console(),
                  Tr::tr("%1 does not fit on the %2 at any size.", "model, card")
                      .arg(QString::fromStdString(model.name), text::shortCardName(card)));
    return limits.largest ? exit_code::kDone : exit_code::kNothingFits;
}

int runLimits(Session& session, const LimitsOptions& options)
{
    if (!options.card || !options.model)
        return session.misuse(Tr::tr("limits needs --card and --model."));
    const Catalog& catalog = session.catalog();
    const Result<const Card*> card = withField(catalog.findCard(*options.card), "--card");
    const Result<const Model*> model = withField(catalog.findModel(*options.model), "--model");
    const Result<JobRequest> request = toRequest(options.job, catalog);
    const Result<Machine> machine = toMachine(options.machine);
    const Result<Patience> patience = toPatience(options.patienceImage, options.patienceClip);
    std::vector<Error> errors;
    for (const Error* error : {errorOf(card), errorOf(model), errorOf(request), errorOf(machine), errorOf(patience)})
        if (error != nullptr)
            errors.push_back(*error);
    if (!errors.empty())
        return session.fail(errors);

    const Result<Limits> limits
        = findLimits(catalog, **card, **model, *request, *machine, patienceFor(**model, *patience));
    if (!limits)
        return session.fail(asOption(limits.error()));
    return answer(session, **card, **model, *limits);
}

}  // namespace

void addLimitsCommand(CLI::App& program, Action& action)
{
    const auto options = std::make_shared<LimitsOptions>();
    CLI::App& command
        = addCommand(program, "limits", Tr::tr("the largest image or longest clip that still fits a card"));
    addCardAndModel(command, options->card, options->model);
    addJobOptions(command, options->job);
    addMachineOptions(command, options->machine);
    addPatienceOptions(command, options->patienceImage, options->patienceClip);
    onChosen(command, action, [options](Session& session) { return runLimits(session, *options); });
}

}  // namespace vramwise::cli
