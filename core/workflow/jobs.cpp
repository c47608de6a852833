#include "core/workflow/jobs.h"

#include "core/workflow/parts.h"
#include "core/workflow/rules/file_name.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace vramwise
{

namespace
{

/// More samplers are not looked at: each costs a walk over the graph.
constexpr std::size_t kMostSamplers = 200;
constexpr double kByLink = 0.75;
constexpr double kByFolder = 0.6;
constexpr double kByAdapter = 0.5;
constexpr double kByEncoder = 0.4;
constexpr double kByNode = 0.35;

std::optional<int> rounded(std::optional<double> value)
{
    constexpr double kMost = 1e6;
    if (!value || !(*value >= 1) || *value > kMost)
        return std::nullopt;
    return static_cast<int>(std::lround(*value));
}

class JobBuilder
{
public:
    JobBuilder(const Graph& graph, const Recogniser& recogniser)
        : m_recogniser(recogniser), m_tracer(graph, recogniser.rules()), m_reach(m_tracer),
          m_collector(m_tracer, m_reach, recogniser)
    {
    }

    std::vector<WorkflowJob> build()
    {
        findSamplings();
        for (const std::size_t index : order())
            addSampling(m_samplings.at(index));
        for (std::size_t i = 0; i < m_jobs.size(); ++i)
            fillDefaults(m_jobs[i], m_pixels[i], m_recogniser);
        return std::move(m_jobs);
    }

private:
    void findSamplings()
    {
        const std::size_t count = m_tracer.graph().nodes.size();
        for (std::size_t i = 0; i < count && m_samplings.size() < kMostSamplers; ++i)
            if (m_tracer.node(i).mode == NodeMode::Active && isSampler(m_tracer, i) && m_reach.isUsed(i))
                if (const auto sampling = samplingOf(m_tracer, i); sampling && sampling->steps != 0)
                    m_samplings.emplace(i, *sampling);
    }

    /// As in the file, but each after the one whose result it takes.
    [[nodiscard]] std::vector<std::size_t> order() const
    {
        std::vector<std::size_t> order;
        for (const auto& [index, sampling] : m_samplings) {
            std::vector<std::size_t> chain;
            for (std::optional<std::size_t> at = index; at && chain.size() <= kMostSamplers;) {
                const auto found = m_samplings.find(*at);
                if (found == m_samplings.end() || contains(order, *at) || contains(chain, *at))
                    break;
                chain.push_back(*at);
                at = found->second.before;
            }
            order.insert(order.end(), chain.rbegin(), chain.rend());
        }
        return order;
    }

    static bool contains(const std::vector<std::size_t>& list, std::size_t value)
    {
        return std::find(list.begin(), list.end(), value) != list.end();
    }

    void addSampling(const Sampling& sampling)
    {
        WorkflowJob job;
        m_collector.add(sampling, job);
        job.nodes.push_back(m_tracer.node(sampling.node).id);
        job.width = rounded(sampling.extent.width);
        job.height = rounded(sampling.extent.height);
        job.frames = rounded(sampling.extent.frames);
        if (!job.frames && !sampling.extent.isClip && sampling.extent.batch && sampling.extent.width)
            job.frames = 1;
        job.batch = rounded(sampling.extent.batch);
        job.steps = sampling.steps;
        job.passes = sampling.passes;
        job.tiledSampling = sampling.tiled;
        recognise(sampling, job);
        if (WorkflowJob* earlier = continued(sampling, job)) {
            append(job, *earlier);
            m_jobOf[sampling.node] = m_jobOf[*sampling.before];
            return;
        }
        job.upscaled = isUpscaled(sampling);
        m_jobOf[sampling.node] = m_jobs.size();
        m_pixels.push_back(sampling.extent.pixels);
        m_jobs.push_back(std::move(job));
        addEnlarged(sampling);
    }

    /// A script that has the sampler go on with an enlarged latent and the same model.
    void addEnlarged(const Sampling& sampling)
    {
        const NodeInput* script = m_tracer.node(sampling.node).input("script");
        if (script == nullptr || !script->source)
            return;
        const std::size_t node = script->source->node;
        const auto factor = m_tracer.number(node, "upscale_by");
        const auto steps = m_tracer.number(node, "hires_steps");
        constexpr double kMostTimes = 16;
        if (!factor || *factor <= 0 || *factor > kMostTimes || !steps || *steps < 1 || *steps > kMostSteps)
            return;
        WorkflowJob job = m_jobs.back();
        job.upscaled = true;
        job.steps = static_cast<int>(*steps);
        for (std::optional<int>* side : {&job.width, &job.height})
            if (*side)
                *side = static_cast<int>(std::nearbyint(**side / kLatentPixels * *factor) * kLatentPixels);
        m_pixels.push_back(sampling.extent.pixels);
        m_jobs.push_back(std::move(job));
    }

    /// The job that a sampler goes on with: same latent, same size, same model (or its other expert).
    WorkflowJob* continued(const Sampling& sampling, const WorkflowJob& job)
    {
        if (!sampling.before || sampling.throughPixels || sampling.onAnew || sampling.tiled
            || m_tracer.rule(*sampling.before).isStage)
            return nullptr;
        const auto found = m_jobOf.find(*sampling.before);
        if (found == m_jobOf.end())
            return nullptr;
        WorkflowJob& earlier = m_jobs[found->second];
        const bool sameSize
            = earlier.width == job.width && earlier.height == job.height && earlier.frames == job.frames;
        return sameSize && isSameModel(earlier, job) ? &earlier : nullptr;
    }

    /// The same weights, or the two experts of one model.
    [[nodiscard]] bool isSameModel(const WorkflowJob& a, const WorkflowJob& b) const
    {
        if (a.file == b.file || areExperts(a.file, b.file))
            return !a.file.empty() || (a.model && a.model == b.model);
        const Model* model = a.model ? m_recogniser.catalog().model(*a.model) : nullptr;
        return model != nullptr && a.model == b.model && a.name == b.name && model->denoiser.experts > 1;
    }

    /// "…_high_noise_14B" and "…_low_noise_14B".
    static bool areExperts(const std::string& a, const std::string& b)
    {
        const auto common = [](const std::string& file) {
            std::string name = squeezedName(file);
            for (const std::string_view noise : {"high", "low"})
                if (const std::size_t at = name.find(noise); at != std::string::npos)
                    return name.erase(at, noise.size());
            return name;
        };
        return !a.empty() && !b.empty() && a != b && common(a) == common(b);
    }

    static void append(const WorkflowJob& job, WorkflowJob& earlier)
    {
        earlier.nodes.insert(earlier.nodes.end(), job.nodes.begin(), job.nodes.end());
        // The guidance of the longer part counts for all.
        if (job.steps.value_or(0) > earlier.steps.value_or(0))
            earlier.passes = job.passes;
        earlier.steps = earlier.steps && job.steps ? std::optional<int>(*earlier.steps + *job.steps) : std::nullopt;
        earlier.tiledDecode = earlier.tiledDecode || job.tiledDecode;
        earlier.fps = earlier.fps ? earlier.fps : job.fps;
        for (const WorkflowPart& part : job.parts)
            if (std::find(earlier.parts.begin(), earlier.parts.end(), part) == earlier.parts.end()
                && earlier.parts.size() < kMostParts)
                earlier.parts.push_back(part);
        std::stable_sort(earlier.parts.begin(), earlier.parts.end(),
                         [](const WorkflowPart& a, const WorkflowPart& b) { return a.kind < b.kind; });
    }

    bool isUpscaled(const Sampling& sampling)
    {
        if (!sampling.before)
            return false;
        const Extent before = m_tracer.extentOfInput(*sampling.before);
        if (sampling.tiled)
            return true;
        return before.width && sampling.extent.width && *sampling.extent.width > *before.width;
    }

    void recognise(const Sampling& sampling, WorkflowJob& job)
    {
        const auto denoiser = std::find_if(job.parts.begin(), job.parts.end(),
                                           [](const WorkflowPart& part) { return part.kind == PartKind::Denoiser; });
        std::optional<RecognisedModel> found;
        if (denoiser != job.parts.end()) {
            job.file = denoiser->file;
            found = m_recogniser.model(denoiser->file);
            if (!found && !denoiser->url.empty())
                found = byLink(denoiser->url);
            if (!found)
                found = byFolder(denoiser->file);
        }
        if (!found)
            found = byCompanions(sampling, job);
        if (denoiser != job.parts.end())
            job.precision = denoiser->precision;
        if (!found)
            return;
        job.model = found->model;
        job.name = found->name;
        job.confidence = found->confidence;
        if (!job.precision)
            job.precision = found->precision;
    }

    /// The folders of an address often say what the file's name does not.
    [[nodiscard]] std::optional<RecognisedModel> byLink(std::string url) const
    {
        std::replace(url.begin(), url.end(), '/', '-');
        std::optional<RecognisedModel> found = m_recogniser.model(url.substr(0, url.find('?')));
        if (found)
            found->confidence = std::min(found->confidence, kByLink);
        return found;
    }

    /// People keep "SDXL/my_merge.safetensors". A word alone ("animation") is no model; versions are.
    [[nodiscard]] std::optional<RecognisedModel> byFolder(const std::string& file) const
    {
        const std::size_t slash = file.find_last_of("/\\");
        const std::string folder = slash != std::string::npos ? file.substr(0, slash) : std::string();
        const std::string squeezed = squeezedName(folder);
        const bool isVersion
            = squeezed.find_first_of("0123456789") != std::string::npos || squeezed.find("xl") != std::string::npos;
        std::optional<RecognisedModel> found = isVersion ? m_recogniser.model(folder) : std::nullopt;
        if (!found)
            return std::nullopt;
        found->confidence = std::min(found->confidence, kByFolder);
        found->precision = m_recogniser.precision(file);
        return found;
    }

    [[nodiscard]] std::optional<RecognisedModel> byCompanions(const Sampling& sampling, const WorkflowJob& job) const
    {
        if (const auto named = byNode(sampling); named && !named->model)
            return named;
        std::vector<ModelId> models;
        for (const WorkflowPart& part : job.parts)
            if (part.kind != PartKind::Denoiser)
                for (const ModelId& model : m_recogniser.modelsOfAdapter(part.file))
                    models.push_back(model);
        std::sort(models.begin(), models.end());
        models.erase(std::unique(models.begin(), models.end()), models.end());
        if (models.size() == 1)
            return RecognisedModel{models.front(), {}, std::nullopt, kByAdapter};
        if (models.empty())
            if (const auto model = byEncoder(sampling))
                return RecognisedModel{model, {}, std::nullopt, kByEncoder};
        return byNode(sampling);
    }

    [[nodiscard]] std::optional<ModelId> byEncoder(const Sampling& sampling) const
    {
        for (const Outlet& source : m_reach.upstream(sampling.node)) {
            const NodeRule& rule = m_tracer.rule(source.node);
            const std::string* type = m_tracer.text(source.node, "type");
            if (rule.role != NodeRole::Loader || rule.part != PartKind::TextEncoder || type == nullptr)
                continue;
            for (const auto& [name, model] : m_recogniser.rules().encoderTypes)
                if (name == *type)
                    return model;
        }
        return std::nullopt;
    }

    /// By the types of its sampler and of what reads its denoiser.
    [[nodiscard]] std::optional<RecognisedModel> byNode(const Sampling& sampling) const
    {
        std::vector<std::size_t> nodes = sampling.loaders;
        nodes.push_back(sampling.node);
        for (const std::size_t node : nodes)
            for (const NodeFamily& family : m_recogniser.rules().families)
                if (matchesName(squeezedName(m_tracer.node(node).type), family.pattern))
                    return RecognisedModel{family.model, family.name, std::nullopt, kByNode};
        return std::nullopt;
    }

    const Recogniser& m_recogniser;
    Tracer m_tracer;
    Reach m_reach;
    PartCollector m_collector;
    std::map<std::size_t, Sampling> m_samplings;
    std::map<std::size_t, std::size_t> m_jobOf;
    std::vector<WorkflowJob> m_jobs;
    std::vector<std::optional<double>> m_pixels;
};

}  // namespace

std::vector<WorkflowJob> jobsOf(const Graph& graph, const Recogniser& recogniser)
{
    return JobBuilder(graph, recogniser).build();
}

}  // namespace vramwise
