#include "app/text/workflow_words.h"

#include "app/text/translated.h"
#include "app/text/words.h"

namespace vramwise::text
{

namespace
{

void addCount(QStringList& facts, const QString& pattern, const std::optional<int>& count, const QLocale& locale,
              int usual)
{
    if (count && *count != usual)
        facts << pattern.arg(locale.toString(*count));
}

}  // namespace

QString partWord(PartKind kind)
{
    switch (kind) {
    case PartKind::Checkpoint:
        return Tr::tr("checkpoint", "kind of file");
    case PartKind::Denoiser:
        return Tr::tr("diffusion model", "kind of file");
    case PartKind::TextEncoder:
        return Tr::tr("text encoder", "kind of file");
    case PartKind::Vae:
        return Tr::tr("VAE", "kind of file");
    case PartKind::Lora:
        return Tr::tr("LoRA", "kind of file");
    case PartKind::ControlNet:
        return Tr::tr("ControlNet", "kind of file");
    case PartKind::IpAdapter:
        return Tr::tr("IP-Adapter", "kind of file");
    case PartKind::ClipVision:
        return Tr::tr("image encoder", "kind of file");
    case PartKind::StyleModel:
        return Tr::tr("style model", "kind of file");
    case PartKind::ModelPatch:
        return Tr::tr("model patch", "kind of file");
    case PartKind::Upscaler:
        return Tr::tr("upscaler", "kind of file");
    case PartKind::LatentUpscaler:
        return Tr::tr("latent upscaler", "kind of file");
    case PartKind::Embedding:
        return Tr::tr("embedding", "kind of file");
    case PartKind::Other:
        return Tr::tr("other model", "kind of file");
    }
    return {};
}

QString assumedWord(Assumed what)
{
    switch (what) {
    case Assumed::Size:
        return Tr::tr("width and height", "part of a job");
    case Assumed::Frames:
        return Tr::tr("frames", "part of a job");
    case Assumed::Steps:
        return Tr::tr("steps", "part of a job");
    case Assumed::Passes:
        return Tr::tr("guidance", "part of a job");
    case Assumed::Batch:
        return Tr::tr("batch size", "part of a job");
    case Assumed::Precision:
        return Tr::tr("precision", "part of a job");
    }
    return {};
}

QString formatWord(WorkflowFormat format)
{
    switch (format) {
    case WorkflowFormat::Editor:
        return Tr::tr("ComfyUI workflow");
    case WorkflowFormat::Api:
        return Tr::tr("ComfyUI workflow as executed");
    case WorkflowFormat::Parameters:
        return Tr::tr("parameters of A1111 or Forge");
    case WorkflowFormat::Settings:
        return Tr::tr("settings of SwarmUI, InvokeAI, Fooocus or Draw Things");
    }
    return {};
}

QString assumedList(const std::vector<Assumed>& assumed)
{
    QStringList words;
    for (const Assumed what : assumed)
        words << assumedWord(what);
    return words.join(QStringLiteral(", "));
}

QString jobModelName(const WorkflowJob& job, const Catalog& catalog)
{
    if (!job.name.empty())
        return QString::fromStdString(job.name);
    const Model* model = job.model ? catalog.model(*job.model) : nullptr;
    if (model != nullptr)
        return QString::fromStdString(model->name);
    return job.file.empty() ? Tr::tr("a model that the workflow does not name") : QString::fromStdString(job.file);
}

QStringList jobFacts(const WorkflowJob& job, const QLocale& locale)
{
    QStringList facts;
    if (job.precision)
        facts << precisionName(*job.precision);
    if (job.width && job.height)
        facts
            << Tr::tr("%1 × %2 pixels", "width, height").arg(QString::number(*job.width), QString::number(*job.height));
    else
        facts << Tr::tr("size unknown");
    addCount(facts, Tr::tr("frames: %1", "number"), job.frames, locale, 1);
    addCount(facts, Tr::tr("steps: %1", "number"), job.steps, locale, 0);
    addCount(facts, Tr::tr("batch: %1", "number"), job.batch, locale, 1);
    if (job.upscaled)
        facts << Tr::tr("on an enlarged result");
    if (job.tiledSampling)
        facts << Tr::tr("in tiles of that size");
    if (job.tiledDecode)
        facts << Tr::tr("decoded in tiles");
    return facts;
}

QStringList fileNames(const std::vector<WorkflowPart>& parts)
{
    QStringList names;
    for (const WorkflowPart& part : parts)
        names << Tr::tr("%1 %2", "kind of file, file").arg(partWord(part.kind), QString::fromStdString(part.file));
    return names;
}

QStringList nodeNames(const std::vector<NodeName>& nodes)
{
    QStringList names;
    for (const NodeName& node : nodes)
        names << Tr::tr("%1 (node %2)", "type of a node, its number")
                     .arg(QString::fromStdString(node.type), QString::fromStdString(node.node));
    return names;
}

QString confidenceWord(double confidence)
{
    constexpr double kCertain = 0.9;
    constexpr double kLikely = 0.7;
    if (confidence >= kCertain)
        return Tr::tr("certain", "how sure a model is recognised");
    if (confidence >= kLikely)
        return Tr::tr("likely", "how sure a model is recognised");
    return confidence > 0 ? Tr::tr("a guess", "how sure a model is recognised")
                          : Tr::tr("not recognised", "how sure a model is recognised");
}

}  // namespace vramwise::text
