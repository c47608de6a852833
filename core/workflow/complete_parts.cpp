#include "core/workflow/jobs.h"

#include <algorithm>

namespace vramwise
{

namespace
{

/// The file of a component at a precision, else its first that holds 16 bits or less.
const WeightFile* fileOf(const Component& component, const std::optional<PrecisionId>& precision)
{
    for (const WeightFile& file : component.files)
        if (file.precision == precision)
            return &file;
    for (const WeightFile& file : component.files)
        if (file.precision.value != "fp32")
            return &file;
    return component.files.empty() ? nullptr : &component.files.front();
}

std::optional<Bytes> sizeOf(const std::vector<ComponentId>& ids, const std::optional<PrecisionId>& precision,
                            const Catalog& catalog)
{
    Bytes total{};
    for (const ComponentId& id : ids) {
        const Component* component = catalog.component(id);
        const WeightFile* file = component != nullptr ? fileOf(*component, precision) : nullptr;
        if (file == nullptr)
            return std::nullopt;
        total += file->size;
    }
    return ids.empty() ? std::nullopt : std::optional<Bytes>(total);
}

std::optional<Bytes> denoiserSize(const Model& model, const std::optional<PrecisionId>& precision)
{
    for (const Variant& variant : model.variants)
        if (variant.precision == precision)
            return variant.denoiser;
    return std::nullopt;
}

}  // namespace

void completeParts(WorkflowJob& job, const Catalog& catalog)
{
    const Model* model = job.model ? catalog.model(*job.model) : nullptr;
    if (model == nullptr)
        return;
    for (WorkflowPart& part : job.parts) {
        const std::optional<PrecisionId> precision = part.precision ? part.precision : job.precision;
        if (part.kind == PartKind::Denoiser && !part.size)
            part.size = denoiserSize(*model, precision);
        if (part.file != job.file || part.kind == PartKind::Denoiser)
            continue;
        // Another part of the same file: what the catalog says of such parts.
        part.size.reset();
        if (part.kind == PartKind::TextEncoder)
            part.size = sizeOf(model->textEncoders, precision, catalog);
        else if (part.kind == PartKind::Vae && model->vae)
            part.size = sizeOf({*model->vae}, precision, catalog);
    }
}

}  // namespace vramwise
