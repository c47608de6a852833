// Published measurements: what somebody ran on a real card, how long it took and how much memory it held.
// They are the evidence behind calibration.json and the yardstick of the accuracy figures.
#pragma once

#include "core/base/date.h"
#include "core/base/range.h"
#include "core/catalog/keys.h"
#include "core/catalog/source.h"
#include "core/estimate/job.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace vramwise
{

class Catalog;

/// What a time covers: one step, all steps, or everything from prompt to picture (without loading from disk).
enum class Measures { Step, Denoise, Total };

/// What a memory figure counts: live tensors, what the allocator took from the driver, or all that the device
/// shows as used. Each holds the one before.
enum class MemoryMetric { Allocated, Reserved, Device };

/// What was run. Where a source is silent the field is open, as in any request.
struct MeasuredJob {
    CardId card;  ///< empty where the source names none (memory only)
    ModelId model;
    JobRequest request;
    std::optional<Os> os;
};

struct Measured {
    std::string id;  ///< of the row, stable
    MeasuredJob job;
    std::string software;  ///< as the source calls it; not translated
    std::optional<Date> date;
    SourceId source;
    int count = 1;        ///< runs behind the figure (their median)
    bool fitted = false;  ///< part of the fit; else shown beside it only
    std::string note;     ///< not translated
};

struct MeasuredSpeed : Measured {
    Measures measures{};
    Seconds time{};  ///< > 0
};

struct MeasuredMemory : Measured {
    MemoryMetric metric{};
    Bytes size{};  ///< > 0
};

/// What came of a job on a card.
enum class Outcome {
    Runs,   ///< it finished, whole or with weights in RAM
    Whole,  ///< it ran with nothing streamed
    Fails,  ///< out of memory
};

/// Somebody ran a job on a card (or says that it runs on cards of a size), and it did or did not.
struct MeasuredVerdict : Measured {
    Outcome outcome{};
    std::optional<Bytes> cardMemory;  ///< of any card, where the source names a size and no card
    std::optional<Bytes> ram;         ///< of the machine; open where the source is silent
};

/// What the makers say that a model needs.
struct StatedNeed {
    std::string id;
    ModelId model;
    JobRequest request;  ///< as far as the statement goes
    std::optional<Offload> offload;
    Bytes size{};
    bool minimum = true;    ///< false: what is recommended
    std::string statement;  ///< not translated
    SourceId source;
};

struct Measurements {
    Date date;
    std::vector<MeasuredSpeed> speed;
    std::vector<MeasuredMemory> memory;
    std::vector<MeasuredVerdict> verdicts;
    std::vector<StatedNeed> needs;
    std::map<std::string, Source> sources;

    [[nodiscard]] const Source* source(const SourceId& id) const;
};

struct LoadedMeasurements {
    Measurements measurements;
    std::vector<Error> problems;
};

/// Where the measurements of a catalog folder are. Not among its own files: nothing but the accuracy figures and
/// "measured" beside an estimate needs them, so they are read when those are asked for.
std::filesystem::path measurementsFile(const std::filesystem::path& catalogFolder);
/// Of the last of several folders that has them: they stand for all.
std::filesystem::path measurementsFile(const std::vector<std::filesystem::path>& catalogFolders);

/// Reads measurements. A bad row is left out and reported with file, line and field, as is a card, model or
/// precision that `catalog` does not have. A file that is not there is a problem, never a crash.
LoadedMeasurements loadMeasurements(const std::filesystem::path& file, const Catalog& catalog);

/// Same for a text in memory; `name` stands for the file in messages.
LoadedMeasurements readMeasurements(std::string_view text, const std::string& name, const Catalog& catalog);

template <>
std::span<const Key<Measures>> keysOf<Measures>();
template <>
std::span<const Key<MemoryMetric>> keysOf<MemoryMetric>();
template <>
std::span<const Key<Outcome>> keysOf<Outcome>();

}  // namespace vramwise
