#include "app/cli/json_values.h"
#include "app/cli/keys.h"
#include "app/cli/options.h"
#include "app/cli/table.h"
#include "app/text/format.h"
#include "app/text/words.h"

namespace vramwise::cli
{
namespace
{

struct ModelsOptions {
    OptionText task;
};

Json variantJson(const Workload& load)
{
    Json json{{"precision", load.variant->precision.value}, {"denoiser_gib", gibValue(load.variant->denoiser)}};
    if (load.allWeights.value > 0)
        json["total_gib"] = gibValue(load.allWeights);
    if (load.variant->derived)
        json["derived"] = true;
    return json;
}

Json licenceJson(const Licence& licence)
{
    Json json{{"name", licence.name}};
    if (licence.commercial)
        json["commercial"] = *licence.commercial;
    return json;
}

Json modelJson(const Model& model, const Catalog& catalog)
{
    Json json{{"id", model.id.value}, {"name", model.name}, {"aliases", model.aliases}};
    json["task"] = keyOf(model.task);
    if (!model.group.empty())
        json["group"] = model.group;
    if (model.released)
        json["released"] = isoDate(*model.released);
    if (model.licence)
        json["licence"] = licenceJson(*model.licence);
    if (model.denoiser.parametersB > 0)
        json["parameters_b"] = roundedTo(model.denoiser.parametersB, 3);
    if (model.denoiser.experts > 1)
        json["experts"] = model.denoiser.experts;
    json["reference_precision"] = model.referencePrecision.value;
    Json variants = Json::array();
    for (const Workload& load : workloadsOf(catalog, model, defaultJob(model)))
        variants.push_back(variantJson(load));
    json["variants"] = std::move(variants);
    addProvenance(json, catalog.provenance(model.id));
    json["sources"] = idsJson(model.sources);
    return json;
}

void writeJson(Session& session, const std::vector<const Model*>& models)
{
    Json document = documentHead(session.catalog());
    Json list = Json::array();
    Json details = Json::object();
    for (const Model* model : models) {
        list.push_back(modelJson(*model, session.catalog()));
        addSourceDetails(details, model->sources, session.catalog());
    }
    document["models"] = std::move(list);
    addHidden(document, session.catalog().hiddenModels());
    document["source_details"] = std::move(details);
    session.write(document);
}

QString sizeOf(const Model& model, const QLocale& locale)
{
    const QString each = locale.toString(model.denoiser.parametersB, 'g', 3);
    if (model.denoiser.experts > 1)
        return Tr::tr("%1 × %2 B", "experts, parameters in thousand millions")
            .arg(locale.toString(model.denoiser.experts), each);
    return Tr::tr("%1 B", "parameters in thousand millions").arg(each);
}

void writeText(Session& session, const std::vector<const Model*>& models)
{
    Table table;
    table.addColumn(Tr::tr("Model"));
    table.addColumn(Tr::tr("Id"));
    table.addColumn(Tr::tr("Makes"));
    table.addColumn(Tr::tr("Parameters"), Table::Align::Right);
    table.addColumn(Tr::tr("Denoiser by precision"));
    for (const Model* model : models) {
        QStringList variants;
        for (const Variant& variant : model->variants)
            variants << Tr::tr("%1 %2", "precision, memory")
                            .arg(text::precisionName(variant.precision),
                                 text::memory(variant.denoiser, session.locale()));
        table.addRow({{QString::fromStdString(model->name)},
                      {QString::fromStdString(model->id.value), Colour::Muted},
                      {text::taskWord(model->task)},
                      {sizeOf(*model, session.locale())},
                      {variants.join(QStringLiteral(", "))}});
    }
    table.print(session.console());
}

int runModels(Session& session, const ModelsOptions& options)
{
    std::optional<Task> task;
    const Result<void> read = assignIfGiven<Task>(
        options.task, task, [](const std::string& text) { return parseChoice<Task>(text, "--task"); });
    if (!read)
        return session.fail(read.error());
    std::vector<const Model*> models;
    for (const Model& model : session.catalog().models())
        if (!task || model.task == *task)
            models.push_back(&model);
    if (session.json())
        writeJson(session, models);
    else
        writeText(session, models);
    return exit_code::kDone;
}

}  // namespace

void addModelsCommand(CLI::App& program, Action& action)
{
    const auto options = std::make_shared<ModelsOptions>();
    CLI::App& command = addCommand(program, "models", Tr::tr("list the models with their variants"));
    const OptionGroup group(command, Tr::tr("Which models"));
    group.add("--task", options->task, listOf<Task>(), Tr::tr("only models that make this"));
    onChosen(command, action, [options](Session& session) { return runModels(session, *options); });
}

}  // namespace vramwise::cli
