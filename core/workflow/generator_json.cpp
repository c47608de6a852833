#include "core/workflow/generator_json.h"

#include "core/base/number_text.h"
#include "core/workflow/jobs.h"
#include "core/workflow/named_job.h"
#include "core/workflow/rules/size_text.h"
#include "core/workflow/trace/sampling.h"

#include <algorithm>
#include <cmath>

namespace vramwise
{

namespace
{

constexpr std::size_t kMostLoras = 50;

/// A number, or a text that is one.
std::optional<double> jsonNumber(const Json& value)
{
    if (value.is_number())
        return value.get<double>();
    if (!value.is_string())
        return std::nullopt;
    const auto number = leadingNumber(value.get_ref<const std::string&>());
    return number ? std::optional(number->value) : std::nullopt;
}

std::optional<double> firstJsonNumber(const Json& json, std::initializer_list<const char*> keys)
{
    for (const char* key : keys)
        if (const auto number = jsonNumber(memberOf(json, key)))
            return number;
    return std::nullopt;
}

std::optional<int> jsonCount(const Json& json, std::initializer_list<const char*> keys, int most)
{
    const auto number = firstJsonNumber(json, keys);
    return number && *number >= 1 && *number <= most ? std::optional<int>(static_cast<int>(*number)) : std::nullopt;
}

/// A name, itself or that of an object; the first that there is.
std::string nameIn(const Json& value)
{
    if (value.is_string())
        return value.get<std::string>();
    for (const char* key : {"model", "lora", "name", "model_name", "file"})
        if (const Json& member = memberOf(value, key); !member.is_null())
            return nameIn(member);
    return {};
}

bool isNone(const std::string& name)
{
    return name.empty() || name == "None" || name == "none" || name.starts_with("Default (");
}

class GeneratorReader
{
public:
    GeneratorReader(const Json& settings, const Recogniser& recogniser) : m_settings(settings), m_recogniser(recogniser)
    {
    }

    std::vector<WorkflowJob> read()
    {
        WorkflowJob job;
        readModel(job);
        addLoras(job);
        if (const std::string vae = nameIn(memberOf(m_settings, "vae")); !isNone(vae))
            addNamedPart(job, PartKind::Vae, vae, m_recogniser);
        readSize(job);
        job.steps = jsonCount(m_settings, {"steps"}, static_cast<int>(kMostSteps));
        job.passes = passesOf(job);
        job.batch = jsonCount(m_settings, {"batchsize", "batchSize"}, kMostAtOnce);
        const auto frames = jsonCount(m_settings, {"text2videoframes", "numFrames"}, kMostAtOnce);
        if (!frames || job.model)  // some name frames with every model
            job.frames = frames.value_or(1);
        std::vector<WorkflowJob> jobs{job};
        addEnlarged(jobs);
        addVideo(jobs);
        for (WorkflowJob& each : jobs)
            fillDefaults(each, std::nullopt, m_recogniser);
        return jobs;
    }

private:
    void readModel(WorkflowJob& job)
    {
        for (const char* key : {"model", "base_model"})
            if (const std::string name = nameIn(memberOf(m_settings, key)); job.file.empty() && !name.empty())
                setNamedModel(job, name, m_recogniser);
    }

    /// Draw Things calls guidance also what a model has built in, which takes no second pass.
    [[nodiscard]] std::optional<int> passesOf(const WorkflowJob& job) const
    {
        const auto scale = firstJsonNumber(m_settings, {"cfgscale", "cfg_scale", "guidance_scale"});
        const auto guidance = scale ? scale : firstJsonNumber(m_settings, {"guidanceScale", "scale"});
        if (!guidance)
            return std::nullopt;
        return *guidance == 1 || (!scale && hasBuiltInGuidance(job, m_recogniser)) ? 1 : 2;
    }

    /// ["name"], [["name", 0.5]] or [{"model": {"name": …}}].
    void addLoras(WorkflowJob& job)
    {
        const Json& loras = memberOf(m_settings, "loras");
        std::size_t count = 0;
        if (loras.is_array())
            for (const Json& lora : loras)
                if (const std::string name = nameIn(lora.is_array() && !lora.empty() ? lora.front() : lora);
                    !isNone(name) && ++count <= kMostLoras)
                    addNamedPart(job, PartKind::Lora, name, m_recogniser);
    }

    /// Width and height, else "(896, 1152)" or "1024x1024".
    void readSize(WorkflowJob& job)
    {
        job.width = jsonCount(m_settings, {"width"}, kMostSide);
        job.height = jsonCount(m_settings, {"height"}, kMostSide);
        for (const char* key : {"resolution", "size"}) {
            const std::string text = textOf(m_settings, key);
            const std::size_t first = text.starts_with('(') ? 1 : 0;
            const auto size = sizeIn(std::string_view(text).substr(first), ",x");
            if ((job.width && job.height) || !size)
                continue;
            job.width = size->first;
            job.height = size->second;
        }
    }

    /// SwarmUI goes on with the last part of the steps on a larger picture.
    void addEnlarged(std::vector<WorkflowJob>& jobs) const
    {
        const auto factor = firstJsonNumber(m_settings, {"refinerupscale"});
        const auto share = firstJsonNumber(m_settings, {"refinercontrolpercentage"});
        WorkflowJob job = jobs.front();
        if (!factor || !share || *factor <= 1 || *factor > 16 || *share <= 0 || *share > 1 || !job.width || !job.height)
            return;
        job.upscaled = true;
        job.width = static_cast<int>(*job.width * *factor);
        job.height = static_cast<int>(*job.height * *factor);
        const auto own = jsonCount(m_settings, {"refinersteps"}, static_cast<int>(kMostSteps));
        if (const auto steps = own ? own : job.steps)
            job.steps = std::max(static_cast<int>(std::lround(*steps * *share)), 1);
        jobs.push_back(std::move(job));
    }

    /// SwarmUI makes a clip of the picture, in a size that the video model decides.
    void addVideo(std::vector<WorkflowJob>& jobs)
    {
        WorkflowJob job;
        const std::string name = nameIn(memberOf(m_settings, "videomodel"));
        if (isNone(name))
            return;
        setNamedModel(job, name, m_recogniser);
        job.frames = jsonCount(m_settings, {"videoframes"}, kMostAtOnce);
        job.steps = jsonCount(m_settings, {"videosteps"}, static_cast<int>(kMostSteps));
        constexpr double kMostFps = 240;
        if (const auto fps = firstJsonNumber(m_settings, {"videofps"}); fps && *fps >= 1 && *fps <= kMostFps)
            job.fps = fps;
        if (const auto scale = firstJsonNumber(m_settings, {"videocfg"}))
            job.passes = *scale == 1 ? 1 : 2;
        jobs.push_back(std::move(job));
    }

    const Json& m_settings;
    const Recogniser& m_recogniser;
};

/// Where the settings are; null where it is none of these.
const Json& settingsIn(const Json& json)
{
    static const Json none;
    if (const Json& swarm = memberOf(json, "sui_image_params"); swarm.is_object())
        return swarm;
    if (const Json& drawThings = memberOf(json, "v2"); drawThings.is_object() && json.contains("c"))
        return drawThings;
    const bool isInvoke = json.is_object() && json.contains("model") && json.contains("app_version");
    const bool isFooocus = json.is_object() && json.contains("base_model") && json.contains("resolution");
    return isInvoke || isFooocus ? json : none;
}

}  // namespace

bool isGeneratorJson(const Json& json) { return settingsIn(json).is_object(); }

std::vector<WorkflowJob> jobsOfGenerator(const Json& json, const Recogniser& recogniser)
{
    return GeneratorReader(settingsIn(json), recogniser).read();
}

}  // namespace vramwise
