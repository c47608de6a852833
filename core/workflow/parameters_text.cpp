#include "core/workflow/parameters_text.h"

#include "core/base/number_text.h"
#include "core/workflow/graph/workflow_json.h"
#include "core/workflow/jobs.h"
#include "core/workflow/named_job.h"
#include "core/workflow/rules/size_text.h"
#include "core/workflow/trace/sampling.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace vramwise
{

namespace
{

using Fields = std::map<std::string, std::string>;

constexpr std::size_t kMostFields = 500;
/// What only an enlarged pass has: a factor or a size.
constexpr std::array<const char*, 4> kEnlarging{"Hires upscale", "Hires resize", "HiRes scale", "Hires scale"};

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

/// Where the line of settings starts; npos where there is none.
std::size_t settingsAt(std::string_view text)
{
    constexpr std::string_view kStart = "Steps: ";
    if (text.starts_with(kStart))
        return 0;
    const std::size_t found = text.rfind("\nSteps: ");
    return found == std::string_view::npos ? found : found + 1;
}

/// Position after a value: a quoted one ends with its quote, others at the first comma that is in no brackets.
std::size_t endOfValue(std::string_view line, std::size_t start)
{
    if (start >= line.size() || line[start] != '"') {
        const bool isList = start < line.size() && (line[start] == '(' || line[start] == '[');
        const std::size_t closed = isList ? line.find(line[start] == '(' ? ")" : "]", start) : start;
        return std::min(line.find_first_of(",\n", std::min(closed, line.size())), line.size());
    }
    std::size_t end = start + 1;
    while (end < line.size() && line[end] != '"')
        end += line[end] == '\\' ? 2U : 1U;
    return std::min(end + 1, line.size());
}

/// "Steps: 20, Sampler: Euler a, ControlNet 0: "Module: canny, Model: …"".
Fields fieldsOf(std::string_view line)
{
    Fields fields;
    for (std::size_t at = 0; at < line.size() && fields.size() < kMostFields;) {
        const std::size_t colon = line.find(": ", at);
        if (colon == std::string_view::npos)
            break;
        const std::string_view key = trimmed(line.substr(at, colon - at));
        const std::size_t end = endOfValue(line, colon + 2);
        std::string_view value = trimmed(line.substr(colon + 2, end - colon - 2));
        if (value.size() >= 2 && value.front() == '"' && value.back() == '"')
            value = value.substr(1, value.size() - 2);
        fields.emplace(key, value);
        at = line.find_first_not_of(", \n", end);
    }
    return fields;
}

const std::string* find(const Fields& fields, const std::string& key)
{
    const auto found = fields.find(key);
    return found == fields.end() || found->second.empty() ? nullptr : &found->second;
}

const std::string* findFirst(const Fields& fields, std::initializer_list<const char*> keys)
{
    for (const char* key : keys)
        if (const std::string* value = find(fields, key))
            return value;
    return nullptr;
}

std::optional<double> numberOf(const Fields& fields, const std::string& key)
{
    const std::string* text = find(fields, key);
    const auto number = text != nullptr ? leadingNumber(*text) : std::nullopt;
    return number ? std::optional(number->value) : std::nullopt;
}

std::optional<int> countOf(const Fields& fields, const std::string& key)
{
    const auto value = numberOf(fields, key);
    return value && *value >= 1 && *value <= kMostSteps ? std::optional<int>(static_cast<int>(*value)) : std::nullopt;
}

/// Without the hash that follows: "name [d14c016b]".
std::string withoutHash(std::string_view name)
{
    const std::size_t bracket = name.find(" [");
    return std::string(trimmed(name.substr(0, bracket)));
}

class ParametersReader
{
public:
    ParametersReader(std::string_view text, const Recogniser& recogniser)
        : m_recogniser(recogniser), m_prompt(text.substr(0, settingsAt(text))),
          m_settings(text.substr(settingsAt(text))), m_fields(fieldsOf(m_settings))
    {
    }

    std::vector<WorkflowJob> read()
    {
        m_jobs.push_back(firstJob());
        if (enlarges())
            m_jobs.push_back(enlargedJob());
        else if (find(m_fields, "Refiner") != nullptr)
            addRefiner();
        for (WorkflowJob& job : m_jobs)
            fillDefaults(job, std::nullopt, m_recogniser);
        return std::move(m_jobs);
    }

private:
    [[nodiscard]] bool enlarges() const
    {
        return std::any_of(kEnlarging.begin(), kEnlarging.end(),
                           [this](const char* key) { return m_fields.contains(key); });
    }

    WorkflowJob firstJob()
    {
        WorkflowJob job;
        if (const std::string* model = findFirst(m_fields, {"Model", "Base model"}))
            setModel(job, withoutHash(*model));
        else
            setListedModel(job);
        addParts(job);
        setSize(job, find(m_fields, "Size"));
        job.steps = countOf(m_fields, "Steps");
        if (!enlarges())
            job.steps = reduced(job.steps);
        job.passes = passesOf("CFG scale");
        if (m_isListed && hasBuiltInGuidance(job, m_recogniser))
            job.passes = 1;
        job.frames = 1;
        job.batch = countOf(m_fields, "Batch size");
        // SD.Next: "1x4" are one after the other, and side by side.
        if (const std::string* batches = find(m_fields, "Batch"))
            if (const auto counts = sizeIn(*batches))
                job.batch = std::min(counts->second, kMostAtOnce);
        return job;
    }

    /// Denoising runs the last part of the schedule: one step more than its share, rounded down.
    [[nodiscard]] std::optional<int> reduced(std::optional<int> steps) const
    {
        constexpr double kMostDenoising = 0.999;
        const auto strength = numberOf(m_fields, "Denoising strength");
        if (!steps || !strength || *strength <= 0)
            return steps;
        return std::min(static_cast<int>(std::min(*strength, kMostDenoising) * *steps) + 1, *steps);
    }

    [[nodiscard]] std::optional<int> passesOf(const std::string& key) const
    {
        const auto guidance = numberOf(m_fields, key);
        return guidance ? std::optional<int>(*guidance == 1 ? 1 : 2) : std::nullopt;
    }

    void setModel(WorkflowJob& job, const std::string& file)
    {
        setNamedModel(job, file, m_recogniser);
        if (const std::string* bits = find(m_fields, "Diffusion in Low Bits"))
            if (const auto precision = m_recogniser.precision(*bits))
                job.precision = precision;
    }

    /// Civitai's list: [{"type":"checkpoint","modelName":"FLUX","modelVersionName":"Dev"}, …].
    void setListedModel(WorkflowJob& job)
    {
        constexpr std::string_view kList = "Civitai resources: [";
        const std::size_t start = m_settings.find(kList);
        const std::size_t end = start == std::string_view::npos ? start : m_settings.find("}]", start);
        if (end == std::string_view::npos)
            return;
        const std::size_t first = start + kList.size() - 1;
        const Json list = Json::parse(m_settings.substr(first, end + 2 - first), nullptr, false);
        if (!list.is_array())
            return;
        for (const Json& entry : list)
            if (textOf(entry, "type") == "checkpoint") {
                setModel(job, textOf(entry, "modelName") + ' ' + textOf(entry, "modelVersionName"));
                m_isListed = true;
                return;
            }
    }

    void addParts(WorkflowJob& job)
    {
        for (const auto& [key, value] : m_fields) {
            if (key == "VAE")
                addNamedPart(job, PartKind::Vae, withoutHash(value), m_recogniser);
            else if (key.starts_with("Module "))
                addModule(job, value);
            else if (key.starts_with("ControlNet "))
                addControlNet(job, value);
            else if (key.starts_with("ADetailer model"))
                addNamedPart(job, PartKind::Other, value, m_recogniser);
        }
        addLoras(job);
    }

    /// Forge names VAE and text encoders alike.
    void addModule(WorkflowJob& job, const std::string& file)
    {
        WorkflowPart vae;
        vae.kind = PartKind::Vae;
        vae.file = file;
        m_recogniser.complete(vae);
        const Component* component = vae.component ? m_recogniser.catalog().component(*vae.component) : nullptr;
        const bool isVae = component != nullptr && component->kind == ComponentKind::Vae;
        addNamedPart(job, isVae ? PartKind::Vae : PartKind::TextEncoder, file, m_recogniser);
    }

    void addControlNet(WorkflowJob& job, const std::string& value)
    {
        const Fields fields = fieldsOf(value);
        if (const std::string* model = find(fields, "Model"); model != nullptr && *model != "None")
            addNamedPart(job, PartKind::ControlNet, withoutHash(*model), m_recogniser);
    }

    /// <lora:name:0.8> in the prompt.
    void addLoras(WorkflowJob& job)
    {
        constexpr std::string_view kStart = "<lora:";
        constexpr std::size_t kMost = 50;
        std::size_t count = 0;
        for (std::size_t at = m_prompt.find(kStart); at != std::string_view::npos && count < kMost;
             at = m_prompt.find(kStart, at + 1), ++count) {
            const std::size_t start = at + kStart.size();
            const std::size_t end = m_prompt.find_first_of(":>\n", start);
            if (end != std::string_view::npos && end > start)
                addNamedPart(job, PartKind::Lora, std::string(m_prompt.substr(start, end - start)), m_recogniser);
        }
    }

    static void setSize(WorkflowJob& job, const std::string* text)
    {
        const auto size = text != nullptr ? sizeIn(*text) : std::nullopt;
        if (!size)
            return;
        job.width = size->first;
        job.height = size->second;
    }

    WorkflowJob enlargedJob()
    {
        WorkflowJob job = m_jobs.front();
        job.upscaled = true;
        std::optional<double> factor;
        for (const char* key : {"Hires upscale", "HiRes scale", "Hires scale"})
            factor = factor ? factor : numberOf(m_fields, key);
        if (const std::string* size = find(m_fields, "Hires resize")) {
            setSize(job, size);
        } else if (factor && *factor > 0 && *factor <= 16 && job.width && job.height) {
            job.width = static_cast<int>(*job.width * *factor);
            job.height = static_cast<int>(*job.height * *factor);
        }
        const auto own = countOf(m_fields, "Hires steps");
        job.steps = reduced(own ? own : job.steps);
        if (const auto passes = passesOf("Hires CFG Scale"))
            job.passes = passes;
        const std::string* upscaler = find(m_fields, "Hires upscaler");
        if (upscaler != nullptr && !upscaler->starts_with("Latent") && *upscaler != "None")
            addNamedPart(job, PartKind::Upscaler, *upscaler, m_recogniser);
        return job;
    }

    /// From a share of the schedule on another model takes over.
    void addRefiner()
    {
        const double share = std::clamp(numberOf(m_fields, "Refiner switch at").value_or(1), 0.0, 1.0);
        WorkflowJob& base = m_jobs.front();
        if (!base.steps || share >= 1)
            return;
        WorkflowJob job = base;
        job.parts.clear();
        job.model.reset();
        job.name.clear();
        job.precision.reset();
        job.confidence = 0;
        setModel(job, withoutHash(*find(m_fields, "Refiner")));
        base.steps = std::max(static_cast<int>(std::lround(*base.steps * share)), 1);
        job.steps = std::max(*job.steps - *base.steps, 1);
        m_jobs.push_back(std::move(job));
    }

    const Recogniser& m_recogniser;
    std::string_view m_prompt;
    std::string_view m_settings;
    Fields m_fields;
    bool m_isListed = false;  ///< the model is named in Civitai's list only
    std::vector<WorkflowJob> m_jobs;
};

}  // namespace

bool isParametersText(std::string_view text) { return settingsAt(text) != std::string_view::npos; }

std::vector<WorkflowJob> jobsOfParameters(std::string_view text, const Recogniser& recogniser)
{
    if (!isParametersText(text))
        return {};
    return ParametersReader(text, recogniser).read();
}

}  // namespace vramwise
