#include "app/cli/batch.h"

#include "app/cli/error_json.h"
#include "app/cli/job_line.h"
#include "app/cli/json_values.h"
#include "app/cli/translated.h"

#include <algorithm>
#include <istream>
#include <ostream>

namespace vramwise::cli
{
namespace
{

/// A longer line is no job; it is answered with an error and skipped without being kept.
constexpr std::streamsize kLongestLine = 1 << 20;
/// Machines and jobs whose profiles and workloads are kept; a batch of all different ones stays in bounds.
constexpr std::size_t kMostProfiles = 1024;
constexpr std::size_t kMostWorkloads = 256;

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

void mix(std::size_t& seed, double value)
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

/// The engine's estimate() with what jobs have in common computed once.
class BatchEstimator
{
public:
    explicit BatchEstimator(const Catalog& catalog) : m_catalog(catalog) { }

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

class Batch
{
public:
    Batch(Session& session, const BatchDefaults& defaults)
        : m_session(session), m_reader(session.catalog(), defaults), m_estimator(session.catalog()),
          m_measured(session.catalog(), session.measurements()), m_head(documentHead(session.catalog()))
    {
    }

    void answer(std::string_view text)
    {
        ++m_lines;
        JobLine line;
        if (const Result<void> read = m_reader.read(text, line); !read) {
            refuse(line.id, read.error());
            return;
        }
        const Result<Estimate> result = m_estimator(line);
        if (!result) {
            refuse(line.id, asLineField(result.error(), line.job.request));
            return;
        }
        Json document = Json::object();
        if (line.id)
            document["id"] = std::move(*line.id);
        document.update(m_head);
        addEstimate(document, m_session.catalog(), *result);
        addFilled(document, *line.model, line.job.request);
        addMeasured(document, m_measured.of(*result));
        m_session.write(document);
    }

    void refuseLongLine()
    {
        ++m_lines;
        const double length = static_cast<double>(kLongestLine);
        refuse({},
               Error{ErrorCode::BadJson,
                     {"a line of more than " + std::to_string(static_cast<int>(length)) + " bytes"},
                     {}});
    }

    [[nodiscard]] int refused() const { return m_refused; }

private:
    void refuse(const std::optional<Json>& id, const Error& error)
    {
        ++m_refused;
        Json document = Json::object();
        if (id)
            document["id"] = *id;
        const Json details = errorJson(error);
        document["error"] = details["message"];
        document["code"] = details["code"];
        if (!error.where.field.empty())
            document["field"] = error.where.field;
        document["line"] = m_lines;
        m_session.write(document);
    }

    Session& m_session;
    JobLineReader m_reader;
    BatchEstimator m_estimator;
    MeasuredTimes m_measured;
    Json m_head;
    int m_refused = 0;
    std::int64_t m_lines = 0;
};

std::string_view withoutLineEnd(std::string_view line)
{
    return line.ends_with('\r') ? line.substr(0, line.size() - 1) : line;
}

std::string_view withoutMark(std::string_view line)
{
    constexpr std::string_view kByteOrderMark = "\xef\xbb\xbf";
    return line.starts_with(kByteOrderMark) ? line.substr(kByteOrderMark.size()) : line;
}

}  // namespace

int runBatch(Session& session, std::istream& in, const BatchDefaults& defaults)
{
    Batch batch(session, defaults);
    std::vector<char> buffer(static_cast<std::size_t>(kLongestLine) + 1);
    bool first = true;
    // Someone who waits for each answer gets it; a file is written in large pieces.
    const auto flushIfIdle = [&] {
        if (in.rdbuf()->in_avail() <= 0)
            session.console().out.flush();
    };
    while (in.getline(buffer.data(), static_cast<std::streamsize>(buffer.size())) || in.gcount() > 0) {
        const bool ended = !in.eof();
        if (in.fail() && ended) {
            in.clear();
            in.ignore(std::numeric_limits<std::streamsize>::max(), '\n');
            batch.refuseLongLine();
            continue;
        }
        const std::size_t length = static_cast<std::size_t>(in.gcount()) - (ended ? 1 : 0);
        const std::string_view line(buffer.data(), length);
        batch.answer(withoutLineEnd(first ? withoutMark(line) : line));
        first = false;
        flushIfIdle();
        if (!session.console().out)
            break;  // nobody reads any more
    }
    if (batch.refused() > 0)
        session.console().err << plainText(Tr::tr("%n line(s) could not be answered", nullptr, batch.refused()))
                              << '\n';
    return exit_code::kDone;
}

}  // namespace vramwise::cli
