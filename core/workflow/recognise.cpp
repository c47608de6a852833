#include "core/workflow/recognise.h"

#include "core/base/names.h"
#include "core/workflow/rules/file_name.h"

#include <algorithm>

namespace vramwise
{

namespace
{

constexpr double kExactFile = 0.98;

std::string fileKey(std::string_view file) { return lowerCase(baseName(file)); }

/// Names that every repository has say nothing.
bool isTelling(std::string_view key)
{
    return !key.empty() && !key.starts_with("model.") && !key.starts_with("model-")
        && !key.starts_with("diffusion_pytorch_model");
}

}  // namespace

Recogniser::Recogniser(const WorkflowRules& rules, const Catalog& catalog) : m_rules(rules), m_catalog(catalog)
{
    for (const Model& model : catalog.models())
        for (const Variant& variant : model.variants)
            addFile(variant.file, {model.id, std::nullopt, variant.precision, variant.denoiser});
    for (const Component& component : catalog.components())
        for (const WeightFile& file : component.files)
            addFile(file.file, {std::nullopt, component.id, file.precision, file.size});
}

void Recogniser::addFile(const std::string& file, const KnownFile& known)
{
    const std::string key = fileKey(file);
    if (isTelling(key))
        m_files.emplace(key, known);
}

const Recogniser::KnownFile* Recogniser::knownFile(std::string_view file) const
{
    const auto found = m_files.find(fileKey(file));
    return found == m_files.end() ? nullptr : &found->second;
}

std::optional<RecognisedModel> Recogniser::model(std::string_view file) const
{
    if (const KnownFile* known = knownFile(file); known != nullptr && known->model)
        return RecognisedModel{known->model, {}, known->precision, kExactFile};
    const std::string squeezed = squeezedName(file);
    const std::string dashed = dashedName(file);
    for (const ModelPattern& pattern : m_rules.models) {
        if (!matchesName(squeezed, dashed, pattern.pattern))
            continue;
        RecognisedModel model{pattern.model, pattern.name, precision(file), pattern.confidence};
        if (!model.precision)
            model.precision = pattern.precision;
        if (model.model && m_catalog.model(*model.model) == nullptr)
            model.model.reset();
        return model;
    }
    return std::nullopt;
}

std::optional<PrecisionId> Recogniser::precision(std::string_view file) const
{
    const std::string dashed = dashedName(file);
    for (const PrecisionPattern& pattern : m_rules.precisions)
        for (const std::string& glob : pattern.match)
            if (matchesGlob(dashed, glob))
                return pattern.precision;
    return std::nullopt;
}

void Recogniser::completeComponent(WorkflowPart& part, std::string_view squeezed) const
{
    for (const ComponentPattern& pattern : m_rules.components) {
        if (pattern.kind != part.kind || !matchesName(squeezed, pattern.pattern))
            continue;
        part.component = pattern.component;
        if (!part.precision)
            part.precision = pattern.precision;
        break;
    }
    const Component* component = part.component ? m_catalog.component(*part.component) : nullptr;
    if (component == nullptr) {
        part.component.reset();
        return;
    }
    for (const WeightFile& file : component->files)
        if (part.precision == file.precision)
            part.size = file.size;
}

void Recogniser::complete(WorkflowPart& part) const
{
    if (!part.precision)
        part.precision = precision(part.file);
    if (const KnownFile* known = knownFile(part.file)) {
        part.component = known->component;
        part.precision = known->precision;
        part.size = known->size;
        return;
    }
    const std::string squeezed = squeezedName(part.file);
    completeComponent(part, squeezed);
    for (const AdapterPattern& adapter : m_rules.adapters) {
        if (!matchesName(squeezed, adapter.pattern))
            continue;
        if (part.kind == PartKind::Lora && !part.distilledSteps)
            part.distilledSteps = adapter.steps;
        if (!part.size)
            part.size = adapter.size;
    }
}

std::vector<ModelId> Recogniser::modelsOfAdapter(std::string_view file) const
{
    const std::string squeezed = squeezedName(file);
    for (const AdapterPattern& adapter : m_rules.adapters)
        if (!adapter.models.empty() && matchesName(squeezed, adapter.pattern))
            return adapter.models;
    return {};
}

}  // namespace vramwise
