#include "app/cli/job_options.h"
#include "app/cli/json_values.h"
#include "app/cli/keys.h"
#include "app/cli/needs_document.h"
#include "app/cli/options.h"
#include "app/cli/table.h"
#include "app/text/format.h"
#include "app/text/words.h"
#include "core/requirements/below_minimum.h"

namespace vramwise::cli
{
namespace
{

struct RequirementsOptions {
    std::vector<std::string> models;
    MachineOptions machine;
    bool compare = false;
};

tl::expected<std::vector<const Model*>, std::vector<Error>> modelsOf(const std::vector<std::string>& lists,
                                                                     const Catalog& catalog)
{
    std::vector<const Model*> models;
    std::vector<Error> errors;
    for (const std::string& name : splitLists(lists)) {
        const Result<const Model*> model = withField(catalog.findModel(name), "--models");
        if (model)
            models.push_back(*model);
        else
            errors.push_back(model.error());
    }
    if (!errors.empty())
        return tl::unexpected(std::move(errors));
    if (models.empty())
        for (const Model& model : catalog.models())
            models.push_back(&model);
    return models;
}

Json articleJson(const ArticleFigures& article)
{
    Json json = Json::object();
    if (article.minimum)
        json["minimum"] = gibValue(*article.minimum);
    if (article.optimal)
        json["optimal"] = gibValue(*article.optimal);
    return json;
}

Json streamedJson(const StreamedSize& size)
{
    Json json{{"gib", size.gib}, {"precision", size.precision.value}, {"ram_gib", rangeJson(size.ram)}};
    if (size.slowdown)
        json["slowdown"] = {{"low", roundedTo(size.slowdown->low, 2)},
                            {"mid", roundedTo(size.slowdown->mid, 2)},
                            {"high", roundedTo(size.slowdown->high, 2)}};
    if (size.total)
        json["total_s"] = rangeJson(*size.total);
    return json;
}

/// What smaller cards still do with weights in RAM, and what it costs on the reference card.
Json belowJson(const BelowMinimum& below)
{
    Json json{{"ram_gib", gibValue(below.ram)}};
    if (below.reference != nullptr)
        json["reference_card"] = below.reference->id.value;
    if (!below.sizes.empty())
        json["smallest_gib"] = below.sizes.front().gib;
    json["sizes"] = Json::array();
    for (const StreamedSize& size : below.sizes)
        json["sizes"].push_back(streamedJson(size));
    json["more_ram_helps"] = below.ramTooSmall;
    return json;
}

Json requirementJson(const Requirement& need, const BelowMinimum& below)
{
    Json json{{"model", need.model->id.value}};
    if (need.minimum) {
        json["minimum_gib"] = gibValue(*need.minimum);
        json["minimum_precision"] = need.minimumPrecision.value;
    }
    if (need.optimal) {
        json["optimal_gib"] = gibValue(*need.optimal);
        json["optimal_precision"] = need.optimalPrecision.value;
    }
    if (need.model->article.minimum || need.model->article.optimal)
        json["article_gib"] = articleJson(need.model->article);
    json["below_minimum"] = belowJson(below);
    json["basis"] = keyOf(need.basis);
    json["sources"] = idsJson(need.model->sources);
    return json;
}

Json modelIds(const std::vector<const Model*>& models)
{
    Json list = Json::array();
    for (const Model* model : models)
        list.push_back(model->id.value);
    return list;
}

Json offloadJson(const Estimate& cost)
{
    Json json{{"model", cost.model->id.value}, {"precision", cost.variant->precision.value}};
    json["ram_gib"] = rangeJson(cost.ram);
    if (cost.timed)
        json["total_s"] = rangeJson(cost.total);
    return json;
}

/// `offloads` lists ids; what offloading costs on the example card is beside it.
Json sizeJson(const SizeUnlock& size)
{
    Json json{{"gib", size.gib}, {"runs", modelIds(size.runs)}, {"unlocked", modelIds(size.unlocked)}};
    json["offloads"] = modelIds(size.offloads);
    Json costs = Json::array();
    for (const Estimate& cost : size.offloadCosts)
        if (cost.variant != nullptr)
            costs.push_back(offloadJson(cost));
    json["offload_costs"] = std::move(costs);
    if (size.example != nullptr)
        json["example_card"] = size.example->id.value;
    return json;
}

void writeJson(Session& session, const std::vector<Requirement>& needs, const std::vector<BelowMinimum>& below,
               const std::vector<SizeUnlock>& sizes, const std::vector<NeedComparison>* comparisons)
{
    Json document = documentHead(session.catalog());
    Json models = Json::array();
    Json details = Json::object();
    for (std::size_t i = 0; i < needs.size(); ++i) {
        models.push_back(requirementJson(needs[i], below[i]));
        addSourceDetails(details, needs[i].model->sources, session.catalog());
    }
    Json list = Json::array();
    for (const SizeUnlock& size : sizes)
        list.push_back(sizeJson(size));
    document["models"] = std::move(models);
    document["sizes"] = std::move(list);
    if (comparisons != nullptr)
        document["comparison"] = needsJson(*comparisons);
    document["source_details"] = std::move(details);
    session.write(document);
}

QString needText(const std::optional<Bytes>& need, const PrecisionId& precision, const QLocale& locale)
{
    if (!need)
        return Tr::tr("more than any card", "memory that a model needs");
    return Tr::tr("%1 (%2)", "memory, precision").arg(text::memory(*need, locale), text::precisionName(precision));
}

QString articleText(const ArticleFigures& article, const QLocale& locale)
{
    const auto word = [&](const std::optional<Bytes>& size) {
        return size ? text::memory(*size, locale) : Tr::tr("nothing said", "by the article");
    };
    if (!article.minimum && !article.optimal)
        return {};
    return Tr::tr("%1 / %2", "minimum and optimal memory").arg(word(article.minimum), word(article.optimal));
}

/// "from 6 GB, 1.2–1.8× the time", "nothing smaller".
QString belowText(const BelowMinimum& below, const QLocale& locale)
{
    if (below.sizes.empty())
        return below.ramTooSmall ? Tr::tr("needs more RAM", "what a smaller card would do")
                                 : Tr::tr("nothing smaller", "no smaller card runs it");
    const StreamedSize& smallest = below.sizes.front();
    const QString from = text::memory(gib(smallest.gib), locale);
    if (!smallest.slowdown)
        return Tr::tr("from %1, time not known", "memory").arg(from);
    return Tr::tr("from %1, %2\u2013%3 the time", "memory, factor, factor")
        .arg(from, text::factor(smallest.slowdown->low, locale), text::factor(smallest.slowdown->high, locale));
}

void writeNeeds(Session& session, const std::vector<Requirement>& needs, const std::vector<BelowMinimum>& below)
{
    Table table;
    table.addColumn(Tr::tr("Model"));
    table.addColumn(Tr::tr("Minimum"), Table::Align::Right);
    table.addColumn(Tr::tr("Optimal"), Table::Align::Right);
    table.addColumn(Tr::tr("Weights in RAM"), Table::Align::Right);
    table.addColumn(Tr::tr("The article says"), Table::Align::Right);
    for (std::size_t i = 0; i < needs.size(); ++i) {
        const Requirement& need = needs[i];
        table.addRow({{QString::fromStdString(need.model->name)},
                      {needText(need.minimum, need.minimumPrecision, session.locale())},
                      {needText(need.optimal, need.optimalPrecision, session.locale())},
                      {belowText(below[i], session.locale())},
                      {articleText(need.model->article, session.locale())}});
    }
    table.print(session.console());
    if (!below.empty() && below.front().reference != nullptr)
        writeLine(
            session.console(),
            Tr::tr("Weights in RAM: the smallest card that still runs it, with %1 of RAM, and its time against a "
                   "card that holds everything, both with the arithmetic of the %2.",
                   "memory, card")
                .arg(text::memory(below.front().ram, session.locale()), text::shortCardName(*below.front().reference)),
            Colour::Muted);
}

QString names(const std::vector<const Model*>& models, const QLocale& locale)
{
    QStringList list;
    for (const Model* model : models)
        list << QString::fromStdString(model->name);
    return locale.createSeparatedList(list);
}

void writeSize(Session& session, const SizeUnlock& size)
{
    Console& console = session.console();
    const auto line = [&](const QString& pattern, const std::vector<const Model*>& models) {
        if (!models.empty())
            writeLine(console, QStringLiteral("  ") + pattern.arg(names(models, session.locale())));
    };
    writeLine(console);
    writeLine(console, text::memory(gib(size.gib), session.locale()), Colour::Bold);
    // What smaller sizes run as well is not said again.
    line(Tr::tr("newly unlocked: %1", "list of models"), size.unlocked);
    line(Tr::tr("only with weights in RAM: %1", "list of models"), size.offloads);
}

int runRequirements(Session& session, const RequirementsOptions& options)
{
    const auto models = modelsOf(options.models, session.catalog());
    if (!models)
        return session.fail(models.error());
    const Result<Machine> machine = toMachine(options.machine, defaultQuestion().machine);
    if (!machine)
        return session.fail(machine.error());

    const std::vector<Requirement> needs = requirementsOf(session.catalog(), *models);
    const std::vector<SizeUnlock> sizes = unlocksOf(session.catalog(), needs, *machine);
    std::vector<BelowMinimum> below;
    for (const Requirement& need : needs)
        below.push_back(belowMinimumOf(session.catalog(), need, *machine));
    std::vector<NeedComparison> comparisons;
    if (options.compare)
        comparisons = compareNeeds(session.catalog(), session.measurements(), needs);
    if (session.json()) {
        writeJson(session, needs, below, sizes, options.compare ? &comparisons : nullptr);
        return exit_code::kDone;
    }
    if (options.compare) {
        writeNeedComparison(session, comparisons);
        return exit_code::kDone;
    }
    writeNeeds(session, needs, below);
    for (const SizeUnlock& size : sizes)
        writeSize(session, size);
    return exit_code::kDone;
}

}  // namespace

void addRequirementsCommand(CLI::App& program, Action& action)
{
    const auto options = std::make_shared<RequirementsOptions>();
    CLI::App& command
        = addCommand(program, "requirements", Tr::tr("what models need, and what each memory size unlocks"));
    const OptionGroup group(command, Tr::tr("Which models"));
    group.add("--models", options->models, QStringLiteral("A,B…"), Tr::tr("only these models (default: all)"));
    group.addFlag("--compare", options->compare,
                  Tr::tr("beside what the article and the makers state, with the reasons of each difference"));
    addMachineOptions(command, options->machine);
    onChosen(command, action, [options](Session& session) { return runRequirements(session, *options); });
}

}  // namespace vramwise::cli
