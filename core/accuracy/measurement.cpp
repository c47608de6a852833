#include "core/accuracy/measurement.h"

#include "core/base/file_io.h"
#include "core/catalog/catalog.h"
#include "core/catalog/catalog_file.h"
#include "core/catalog/json_text.h"
#include "core/catalog/parsers.h"
#include "core/question/job_keys.h"

#include <nlohmann/json.hpp>

namespace vramwise
{

template <>
std::span<const Key<Measures>> keysOf<Measures>()
{
    static constexpr Key<Measures> kKeys[]
        = {{"step", Measures::Step}, {"denoise", Measures::Denoise}, {"total", Measures::Total}};
    return kKeys;
}

template <>
std::span<const Key<MemoryMetric>> keysOf<MemoryMetric>()
{
    static constexpr Key<MemoryMetric> kKeys[] = {
        {"allocated", MemoryMetric::Allocated}, {"reserved", MemoryMetric::Reserved}, {"device", MemoryMetric::Device}};
    return kKeys;
}

template <>
std::span<const Key<Outcome>> keysOf<Outcome>()
{
    static constexpr Key<Outcome> kKeys[]
        = {{"runs", Outcome::Runs}, {"whole", Outcome::Whole}, {"fails", Outcome::Fails}};
    return kKeys;
}

namespace
{

constexpr Interval kPixels{64, 16384};
constexpr Interval kSecondsMeasured{0, 1e6, true};
constexpr Interval kGibMeasured{0, 4096, true};

bool isKnown(const CardId& id, const Catalog& catalog) { return catalog.card(id) != nullptr || catalog.isHidden(id); }
bool isKnown(const ModelId& id, const Catalog& catalog) { return catalog.model(id) != nullptr || catalog.isHidden(id); }
bool isKnown(const PrecisionId& id, const Catalog& catalog) { return catalog.precision(id) != nullptr; }

/// Checks an id against the catalog; absent is fine where the field is not required.
template <class AnyId>
std::optional<AnyId> knownId(FieldReader& fields, std::string_view key, std::string_view kind, const Catalog& catalog)
{
    std::optional<AnyId> id = findIdOf<AnyId>(fields, key);
    if (id && !isKnown(*id, catalog))
        fields.problem(key, ErrorCode::UnknownReference, {id->value, std::string(kind)});
    return id;
}

template <class T>
void take(std::optional<T> value, T& field)
{
    if (value)
        field = std::move(*value);
}

void readOptions(FieldReader& fields, JobRequest& request)
{
    take(fields.findChoice<Attention>("attention"), request.attention);
    take(fields.findChoice<Speedup>("speedup"), request.speedup);
    take(fields.findChoice<Offload>("offload"), request.offload);
    take(fields.findFlag("compile"), request.compile);
    take(fields.findFlag("tiled"), request.tiledDecode);
    take(fields.findFlag("controlnet"), request.controlnet);
    take(mapped(fields.findNumber("lora_mb", {0, 65536}), mib), request.lora);
}

JobRequest readRequest(FieldReader& fields, const Catalog& catalog)
{
    JobRequest request;
    request.precision = knownId<PrecisionId>(fields, "precision", "precision", catalog);
    request.width = fields.findInteger("width", kPixels);
    request.height = fields.findInteger("height", kPixels);
    request.frames = fields.findInteger("frames", {1, 4096});
    request.steps = fields.findInteger("steps", {1, 1000});
    request.passes = fields.findInteger("passes", {1, 4});
    request.batch = fields.findInteger("batch_size", {1, 64});
    request.references = fields.findInteger("references", {0, 8});
    readOptions(fields, request);
    return request;
}

ModelId readModel(FieldReader& fields, const Catalog& catalog)
{
    fields.require("model", "string");
    return knownId<ModelId>(fields, "model", "model", catalog).value_or(ModelId{});
}

MeasuredJob readJob(FieldReader& fields, const Catalog& catalog, bool needsCard)
{
    if (needsCard)
        fields.require("card", "string");
    MeasuredJob job;
    take(knownId<CardId>(fields, "card", "card", catalog), job.card);
    job.model = readModel(fields, catalog);
    job.request = readRequest(fields, catalog);
    job.os = fields.findChoice<Os>("os");
    return job;
}

void readRow(FieldReader& fields, Measured& row, const SourceTable& sources)
{
    row.id = fields.text("id");
    take(fields.findText("software"), row.software);
    take(fields.findText("runtime"), row.software);
    row.date = fields.findDate("date");
    row.source = parseSourceId(fields, "source", sources);
    row.count = fields.findInteger("n", {1, 1e6}).value_or(1);
    for (const std::string_view key : {"low", "high", "best"})  // spread of many runs: for readers of the file
        fields.findNumber(key, kSecondsMeasured);
    const std::string use = fields.text("use");
    row.fitted = use == "fit";
    if (!row.fitted && use != "context" && !use.empty())
        fields.problem("use", ErrorCode::BadValue, {use, "fit, context"});
    take(fields.findText("note"), row.note);
}

/// What is hidden cannot be estimated, so nothing is held against its measurements.
bool isHidden(const MeasuredJob& job, const Catalog& catalog)
{
    return catalog.isHidden(job.card) || catalog.isHidden(job.model)
        || (job.request.precision && catalog.isHidden(*job.request.precision));
}

template <class Row>
bool isOfHidden(const Row& row, const Catalog& catalog)
{
    if constexpr (requires { row.job; })
        return isHidden(row.job, catalog);
    else
        return catalog.isHidden(row.model);
}

template <class Row, class Read>
void readRows(FieldReader& root, std::string_view key, const Catalog& catalog, std::vector<Row>& rows, Read read)
{
    root.forEach(key, [&](FieldReader& fields, std::size_t) {
        const std::size_t before = fields.problems().spoiling();
        Row row = read(fields);
        if (fields.problems().spoiling() == before && !isOfHidden(row, catalog))
            rows.push_back(std::move(row));
    });
}

MeasuredSpeed readSpeed(FieldReader& fields, const Catalog& catalog, const SourceTable& sources)
{
    MeasuredSpeed row;
    row.job = readJob(fields, catalog, true);
    readRow(fields, row, sources);
    row.measures = fields.choice<Measures>("measures");
    row.time = {fields.number("seconds", kSecondsMeasured)};
    return row;
}

MeasuredMemory readMemory(FieldReader& fields, const Catalog& catalog, const SourceTable& sources)
{
    MeasuredMemory row;
    row.job = readJob(fields, catalog, false);
    readRow(fields, row, sources);
    row.metric = fields.choice<MemoryMetric>("metric");
    row.size = gib(fields.number("gib", kGibMeasured));
    return row;
}

MeasuredVerdict readVerdict(FieldReader& fields, const Catalog& catalog, const SourceTable& sources)
{
    MeasuredVerdict row;
    row.cardMemory = mapped(fields.findNumber("card_gib", kGibMeasured), gib);
    row.job = readJob(fields, catalog, !row.cardMemory);
    readRow(fields, row, sources);
    row.ram = mapped(fields.findNumber("ram_gib", kGibMeasured), gib);
    row.outcome = fields.choice<Outcome>("outcome");
    return row;
}

StatedNeed readNeed(FieldReader& fields, const Catalog& catalog, const SourceTable& sources)
{
    StatedNeed need;
    take(fields.findText("id"), need.id);
    need.model = readModel(fields, catalog);
    need.request = readRequest(fields, catalog);
    if (need.request.offload != Offload::Auto)
        need.offload = need.request.offload;
    need.minimum = !fields.findFlag("recommended").value_or(false);
    need.size = gib(fields.number("gib", kGibMeasured));
    take(fields.findText("statement"), need.statement);
    need.source = parseSourceId(fields, "source", sources);
    return need;
}

void readFile(FieldReader& root, const Catalog& catalog, Measurements& result)
{
    if (!root.isObject() || !checkSchema(root))
        return;
    if (const std::string kind = root.text("kind"); kind != "measured") {
        if (!kind.empty())
            root.problem("kind", ErrorCode::WrongKind, {shortened(kind), "measured"});
        return;
    }
    result.date = root.date("date");
    root.require("sources", "object");
    result.sources = parseSources(root);
    root.require("speed", "array");
    readRows(root, "speed", catalog, result.speed,
             [&](FieldReader& fields) { return readSpeed(fields, catalog, result.sources); });
    readRows(root, "memory", catalog, result.memory,
             [&](FieldReader& fields) { return readMemory(fields, catalog, result.sources); });
    readRows(root, "verdicts", catalog, result.verdicts,
             [&](FieldReader& fields) { return readVerdict(fields, catalog, result.sources); });
    readRows(root, "requirements", catalog, result.needs,
             [&](FieldReader& fields) { return readNeed(fields, catalog, result.sources); });
    root.finish();
}

}  // namespace

const Source* Measurements::source(const SourceId& id) const
{
    const auto found = sources.find(id.value);
    return found == sources.end() ? nullptr : &found->second;
}

std::filesystem::path measurementsFile(const std::filesystem::path& catalogFolder)
{
    return catalogFolder / "measurements" / "measured.json";
}

std::filesystem::path measurementsFile(const std::vector<std::filesystem::path>& catalogFolders)
{
    return lastThatIsThere(catalogFolders, measurementsFile(std::filesystem::path()));
}

LoadedMeasurements readMeasurements(std::string_view text, const std::string& name, const Catalog& catalog)
{
    LoadedMeasurements loaded;
    const Result<Json> json = parseJson(text, name);
    if (!json) {
        loaded.problems.push_back(json.error());
        return loaded;
    }
    ProblemList problems(name);
    const JsonPath path;
    FieldReader root(*json, path, problems);
    readFile(root, catalog, loaded.measurements);
    loaded.problems = std::move(problems.errors());
    addLines(loaded.problems, text);
    return loaded;
}

LoadedMeasurements loadMeasurements(const std::filesystem::path& file, const Catalog& catalog)
{
    const Result<std::string> text = readTextFile(file);
    if (!text)
        return {{}, {text.error()}};
    return readMeasurements(*text, displayName(file), catalog);
}

}  // namespace vramwise
