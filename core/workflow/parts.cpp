#include "core/workflow/parts.h"

#include "core/workflow/rules/file_name.h"

#include <algorithm>

namespace vramwise
{

namespace
{

bool isNothing(const std::string& text)
{
    return text.empty() || text == "none" || text == "None" || text == "undefined" || text == "disabled";
}

/// Switches of a list of files: "3.lora" belongs to "3.on".
bool isSwitchedOff(const GraphNode& node, const std::string& widget)
{
    const std::size_t dot = widget.rfind('.');
    if (dot == std::string::npos)
        return false;
    const WidgetValue* on = node.widget(widget.substr(0, dot) + ".on");
    return on != nullptr && numberIn(*on) == 0.0;
}

void addUnique(std::vector<std::string>& files, const std::string& file)
{
    if (std::find(files.begin(), files.end(), file) == files.end())
        files.push_back(file);
}

PartKind kindOfOutput(const std::string& type)
{
    if (type == "CLIP")
        return PartKind::TextEncoder;
    if (type.ends_with("VAE"))
        return PartKind::Vae;
    if (type == "CONTROL_NET")
        return PartKind::ControlNet;
    if (type == "CLIP_VISION")
        return PartKind::ClipVision;
    if (type == "UPSCALE_MODEL")
        return PartKind::Upscaler;
    return PartKind::Other;
}

}  // namespace

std::vector<std::string> filesOf(const GraphNode& node, const NodeRule& rule)
{
    std::vector<std::string> files;
    for (const std::string& name : rule.widgets) {
        const WidgetValue* value = node.widget(name);
        const std::string* text = value != nullptr ? textIn(*value) : nullptr;
        if (text != nullptr && isWeightFile(*text))
            addUnique(files, *text);
    }
    for (const auto& [name, value] : node.widgets) {
        const std::string* text = textIn(value);
        if (text != nullptr && isWeightFile(*text) && !isSwitchedOff(node, name))
            addUnique(files, *text);
    }
    // Some loaders name a folder or a repository instead.
    if (files.empty() && rule.role == NodeRole::Loader && !rule.widgets.empty())
        if (const WidgetValue* first = node.widget(rule.widgets.front()))
            if (const std::string* text = textIn(*first); text != nullptr && !isNothing(*text))
                files.push_back(*text);
    return files;
}

std::optional<PartKind> PartCollector::kindOf(std::size_t index) const
{
    const GraphNode& node = m_tracer.node(index);
    const NodeRule& rule = m_tracer.rule(index);
    if (rule.role == NodeRole::Loader)
        return rule.part;
    const bool unknown = m_tracer.rules().node(node.type) == nullptr;
    if (!unknown || filesOf(node, rule).empty())
        return std::nullopt;
    if (node.outputTypes.empty())
        return PartKind::Other;
    const bool patchesModel = !modelInputs(node).empty();
    if (node.outputTypes.front().ends_with("MODEL") && node.outputTypes.front() != "UPSCALE_MODEL")
        return patchesModel ? PartKind::Lora : PartKind::Denoiser;
    return kindOfOutput(node.outputTypes.front());
}

/// Whatever the file is, the loader may hold it in another format.
std::optional<PrecisionId> PartCollector::loadedAs(std::size_t index, std::initializer_list<const char*> names) const
{
    if (m_tracer.rule(index).precision)
        return m_tracer.rule(index).precision;
    for (const char* name : names)
        if (const std::string* dtype = m_tracer.text(index, name))
            if (const auto precision = m_recogniser.precision(*dtype))
                return precision;
    return std::nullopt;
}

void PartCollector::addPart(std::size_t index, PartKind kind, const std::string& file, WorkflowJob& job)
{
    const auto same = [&](const WorkflowPart& part) { return part.kind == kind && part.file == file; };
    if (job.parts.size() >= kMostParts || std::any_of(job.parts.begin(), job.parts.end(), same))
        return;
    WorkflowPart part;
    part.kind = kind;
    part.file = file;
    m_recogniser.complete(part);
    const bool isDenoiser = kind == PartKind::Denoiser;
    if (const auto precision = isDenoiser ? loadedAs(index, {"weight_dtype", "quantization"}) : std::nullopt;
        precision && precision != part.precision) {
        part.precision = precision;
        part.size.reset();
    }
    // What is computed in is what is held, where neither file nor loader says otherwise.
    if (isDenoiser && !part.precision)
        part.precision = loadedAs(index, {"precision", "base_precision"});
    for (const ModelLink& link : m_tracer.graph().links)
        if (link.name == baseName(file))
            part.url = link.url;
    job.parts.push_back(std::move(part));
}

void PartCollector::addFiles(std::size_t index, PartKind kind, WorkflowJob& job)
{
    for (const std::string& file : filesOf(m_tracer.node(index), m_tracer.rule(index)))
        addPart(index, kind, file, job);
}

void PartCollector::addDenoisers(const Sampling& sampling, WorkflowJob& job)
{
    for (const std::size_t loader : sampling.loaders) {
        const std::vector<std::string> files = filesOf(m_tracer.node(loader), m_tracer.rule(loader));
        if (!files.empty())
            addPart(loader, PartKind::Denoiser, files.front(), job);
    }
}

/// What of an all-in-one file is used besides the denoiser.
void PartCollector::addCheckpointOutput(const Outlet& source, const Sampling& sampling, WorkflowJob& job)
{
    const std::vector<std::string> files = filesOf(m_tracer.node(source.node), m_tracer.rule(source.node));
    if (files.empty())
        return;
    const bool isDenoiser
        = std::find(sampling.loaders.begin(), sampling.loaders.end(), source.node) != sampling.loaders.end();
    // The API's format does not say what an output is.
    static const std::vector<std::string> usual{"MODEL", "CLIP", "VAE"};
    const std::vector<std::string>& stated = m_tracer.node(source.node).outputTypes;
    const std::vector<std::string>& known = m_tracer.rule(source.node).outputs;
    const std::vector<std::string>& types = !stated.empty() ? stated : !known.empty() ? known : usual;
    const auto slot = static_cast<std::size_t>(source.slot);
    const std::string type = slot < types.size() ? types[slot] : std::string();
    const bool isPipe = type.ends_with("PIPE_LINE");
    if (type == "MODEL" && !isDenoiser)
        addPart(source.node, PartKind::Denoiser, files.front(), job);
    if (type == "CLIP_VISION")
        addPart(source.node, PartKind::ClipVision, files.front(), job);
    if (type == "CLIP" || isPipe)
        addPart(source.node, PartKind::TextEncoder, files.front(), job);
    if (type == "VAE" || isPipe)
        addPart(source.node, PartKind::Vae, files.front(), job);
}

void PartCollector::addLoaded(const Outlet& source, const Sampling& sampling, WorkflowJob& job)
{
    const std::optional<PartKind> kind = kindOf(source.node);
    if (!kind)
        return;
    if (*kind == PartKind::Checkpoint)
        return addCheckpointOutput(source, sampling, job);
    const bool isDenoiser
        = std::find(sampling.loaders.begin(), sampling.loaders.end(), source.node) != sampling.loaders.end();
    if (!isDenoiser)
        addFiles(source.node, *kind, job);
}

void PartCollector::addReferences(const std::vector<Outlet>& upstream, WorkflowJob& job)
{
    std::set<Outlet> pictures;
    for (const Outlet& source : upstream)
        for (const std::string& name : m_tracer.rule(source.node).references)
            if (const NodeInput* input = m_tracer.node(source.node).input(name); input != nullptr && input->source)
                pictures.insert(*input->source);
    if (!pictures.empty())
        job.references = static_cast<int>(pictures.size());
}

void PartCollector::addDecoder(std::size_t index, const Sampling& sampling, WorkflowJob& job)
{
    const auto flag = m_tracer.firstNumber(index, {"enable_vae_tiling", "tiled", "enable_tiling"});
    job.tiledDecode = job.tiledDecode || m_tracer.rule(index).tiled || (flag && *flag != 0);
    for (const char* name : {"vae", "audio_vae"})
        if (const NodeInput* vae = m_tracer.node(index).input(name); vae != nullptr && vae->source)
            for (const Outlet& source : m_reach.upstreamOf(*vae->source))
                addLoaded(source, sampling, job);
}

void PartCollector::addDownstream(const Sampling& sampling, WorkflowJob& job)
{
    for (const std::size_t index : m_reach.downstream(sampling.node, false)) {
        if (m_tracer.role(index) == NodeRole::Decode)
            addDecoder(index, sampling, job);
        if (isSampler(m_tracer, index))
            continue;
        for (const NodeInput& input : m_tracer.node(index).inputs)
            if (input.source && kindOf(input.source->node) == PartKind::Upscaler)
                addFiles(input.source->node, PartKind::Upscaler, job);
        const auto fps = m_tracer.firstNumber(index, {"fps", "frame_rate"});
        if (!job.fps && fps && *fps >= 1 && *fps <= 240)
            job.fps = fps;
    }
}

void PartCollector::add(const Sampling& sampling, WorkflowJob& job)
{
    addDenoisers(sampling, job);
    const std::set<Outlet> upstream = m_reach.upstream(sampling.node);
    for (const Outlet& source : upstream)
        addLoaded(source, sampling, job);
    addReferences({upstream.begin(), upstream.end()}, job);
    addDownstream(sampling, job);
    std::stable_sort(job.parts.begin(), job.parts.end(),
                     [](const WorkflowPart& a, const WorkflowPart& b) { return a.kind < b.kind; });
}

}  // namespace vramwise
