#include "app/cli/batch_answers.h"

#include "app/cli/error_json.h"
#include "app/cli/json_values.h"

#include <algorithm>

namespace vramwise::cli
{
namespace
{

/// Machines and jobs whose profiles and workloads are kept; a batch of all different ones stays in bounds.
constexpr std::size_t kMostProfiles = 1024;
constexpr std::size_t kMostWorkloads = 256;
/// Of an answer; more are welcome, but the object grows.
constexpr std::size_t kUsualMembers = 28;

/// The engine's names of fields ("batch-size", "size") as a line has them.
Error asLineField(Error error, const JobRequest& request)
{
    std::string& field = error.where.field;
    std::replace(field.begin(), field.end(), '-', '_');
    if (field == "size") {
        const bool isWidth
            = request.width && !error.args.empty() && std::to_string(*request.width) == error.args.front();
        field = isWidth ? "width" : "height";
    }
    return error;
}

}  // namespace

/// The engine's estimate() with what jobs have in common computed once.
class BatchAnswers::Estimator
{
public:
    explicit Estimator(const Catalog& catalog) : m_catalog(catalog) { }

    Result<Estimate> operator()(const JobLine& line)
    {
        const Result<Job> job = resolveJob(*line.model, line.job.request);
        if (!job)
            return tl::unexpected(job.error());
        const std::optional<PrecisionId>& precision = line.job.request.precision;
        const std::vector<Workload>& loads = workloads({line.model, *job});
        if (!precision)
            return evaluateBest(profile({line.card, line.job.machine}), loads, m_catalog.calibration());
        const auto load = std::find_if(loads.begin(), loads.end(), [&precision](const Workload& candidate) {
            return candidate.variant->precision == *precision;
        });
        // The engine words the error: it knows what the model is available at.
        if (load == loads.end())
            return estimate(m_catalog, *line.card, *line.model, line.job.request, line.job.machine);
        return evaluate(profile({line.card, line.job.machine}), *load, m_catalog.calibration());
    }

private:
    struct ProfileKey {
        const Card* card = nullptr;
        Machine machine;

        friend bool operator==(const ProfileKey&, const ProfileKey&) = default;
    };

    struct WorkloadKey {
        const Model* model = nullptr;
        Job job;

        friend bool operator==(const WorkloadKey&, const WorkloadKey&) = default;
    };

    static void mix(std::size_t& seed, double value)
    {
        seed ^= std::hash<double>()(value) + 0x9e3779b97f4a7c15ULL + (seed << 6U) + (seed >> 2U);
    }

    struct KeyHash {
        std::size_t operator()(const ProfileKey& key) const
        {
            std::size_t seed = std::hash<const void*>()(key.card);
            mix(seed, key.machine.ram.value);
            mix(seed, key.machine.reserve.value);
            mix(seed, static_cast<double>(key.machine.os));
            return seed;
        }

        std::size_t operator()(const WorkloadKey& key) const
        {
            std::size_t seed = std::hash<const void*>()(key.model);
            for (const int value : {key.job.width, key.job.height, key.job.frames, key.job.steps, key.job.batch,
                                    key.job.passes, key.job.references})
                mix(seed, value);
            return seed;
        }
    };

    const CardProfile& profile(const ProfileKey& key)
    {
        if (m_profiles.size() >= kMostProfiles && !m_profiles.contains(key))
            m_profiles.clear();
        const auto [entry, isNew] = m_profiles.try_emplace(key);
        if (isNew)
            entry->second = profileOf(*key.card, key.machine, m_catalog.calibration());
        return entry->second;
    }

    const std::vector<Workload>& workloads(const WorkloadKey& key)
    {
        if (m_workloads.size() >= kMostWorkloads && !m_workloads.contains(key))
            m_workloads.clear();
        const auto [entry, isNew] = m_workloads.try_emplace(key);
        if (isNew)
            entry->second = workloadsOf(m_catalog, *key.model, key.job);
        return entry->second;
    }

    const Catalog& m_catalog;
    std::unordered_map<ProfileKey, CardProfile, KeyHash> m_profiles;
    std::unordered_map<WorkloadKey, std::vector<Workload>, KeyHash> m_workloads;
};

BatchAnswers::BatchAnswers(const Catalog& catalog, const Measurements& measurements, const BatchDefaults& defaults)
    : m_catalog(catalog), m_reader(catalog, defaults), m_estimator(std::make_unique<Estimator>(catalog)),
      m_measured(catalog, measurements), m_head(documentHead(catalog))
{
}

BatchAnswers::~BatchAnswers() = default;

bool BatchAnswers::answer(const InputLine& input, std::string& out)
{
    if (input.isTooLong)
        return refuse(input, {},
                      {ErrorCode::BadJson, {"a line of more than " + std::to_string(kLongestLine) + " bytes"}, {}},
                      out);
    JobLine line;
    if (const Result<void> read = m_reader.read(input.text, line); !read)
        return refuse(input, line.id, read.error(), out);
    const Result<Estimate> result = (*m_estimator)(line);
    if (!result)
        return refuse(input, line.id, asLineField(result.error(), line.job.request), out);
    Json document = emptyObject(kUsualMembers);
    if (line.id)
        document["id"] = std::move(*line.id);
    document.update(m_head);
    addEstimate(document, m_catalog, *result);
    addFilled(document, *line.model, line.job.request);
    addMeasured(document, m_measured.of(*result));
    out += lineOf(document);
    return true;
}

bool BatchAnswers::refuse(const InputLine& input, const std::optional<Json>& id, const Error& error, std::string& out)
{
    Json document = Json::object();
    if (id)
        document["id"] = *id;
    const Json details = errorJson(error);
    document["error"] = details["message"];
    document["code"] = details["code"];
    if (!error.where.field.empty())
        document["field"] = error.where.field;
    document["line"] = input.number;
    out += lineOf(document);
    return false;
}

}  // namespace vramwise::cli
