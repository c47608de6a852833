// One job on one card: verdict, memory by stage, RAM and time, each with a range.
// evaluate() is the only estimator; window and command line call it alike. It allocates nothing, so that
// all cards × models × precisions take less than a frame. Words and sources are added by explain().
#pragma once

#include "core/base/range.h"
#include "core/base/reason.h"
#include "core/estimate/workload.h"

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace vramwise
{

enum class Fit { Fits, Offloads, DoesNotRun, Unknown };

/// How the time was had: this card and job were measured, card or model was, neither, or outside of it all.
enum class Basis { Measured, Near, Estimated, Rough };

/// What decided the verdict.
enum class Limit {
    None,                  ///< fits with room
    Tight,                 ///< fits, but the upper end of the range does not
    WeightsExceedCard,     ///< offloads: some weights must stay in RAM
    ResidentExceedsCard,   ///< does not run: activations and the largest block exceed the card
    RamTooSmall,           ///< does not run: RAM cannot hold what the card cannot
    PrecisionUnsupported,  ///< does not run: the architecture lacks the precision
    OffloadForbidden,      ///< does not run: the job says no offload
    FactsMissing,          ///< unknown
};

/// The card as the estimator sees it, prepared once per card and machine.
struct CardProfile {
    const Card* card = nullptr;
    CardClass cardClass{};
    Bytes usable{};                       ///< memory less desktop, driver, runtime reserve and what others hold
    Bytes ram{};                          ///< of the machine
    BytesPerSecond link{};                ///< effective, one way
    FlopPerSecond half{};                 ///< dense 16-bit peak (32-bit where a card has no matrix cores); 0: unknown
    FlopPerSecond single{};               ///< 32-bit peak, at most the 16-bit one
    double balanceFactor = 1;             ///< of speed, see TimeConstants::balanceExponent
    bool unified = false;                 ///< nothing to offload to
    bool measured = false;                ///< a speed of this card was measured
    std::array<double, 3> logVariance{};  ///< of times, by ModelFamily: of the class, and of a card never measured
};

/// The result of evaluate(). Points into the catalog, which must outlive it.
struct Estimate {
    const Card* card = nullptr;
    const Model* model = nullptr;
    const Variant* variant = nullptr;
    const Precision* precision = nullptr;
    Job job;
    Fit fit = Fit::Unknown;
    Offload mode = Offload::None;  ///< what happens: None (all resident), Model, Block or Sequential
    Limit limit = Limit::None;
    Basis basis = Basis::Rough;
    Stage peakStage = Stage::Denoise;
    bool tiledDecode = false;  ///< the decode works tile by tile, because it would not fit whole
    bool leanEncoder = false;  ///< the text encoder is taken in a smaller file, because its usual one would not fit
    bool architectureKnown = true;
    bool roughEfficiency = false;  ///< the class of card was hardly measured with such models
    Bytes usable{};
    Range<Bytes> peak{};                      ///< in use at once; when weights stream, at most what is usable
    std::array<Bytes, kStageCount> stages{};  ///< what each stage wants whole
    Range<Bytes> ram{};                       ///< low: without it nothing can stream; mid: everything stays loaded
    Bytes streamed{};                         ///< bytes that cross the link in each step
    bool timed = false;                       ///< false: no time is claimed
    Range<Seconds> step{};                    ///< high, where weights stream: nothing overlaps, and at the naive rate
    Range<Seconds> total{};                   ///< encode + steps + decode, without loading from disk
};

/// What desktop and driver hold of a card with its own memory, and what the runtime keeps free on it.
Bytes desktopReserve(const Machine& machine, const MemoryConstants& constants);
Bytes runtimeReserve(const Card& card, const Machine& machine, const MemoryConstants& constants);

/// FLOP per byte of memory bandwidth at the peak that times are computed with: the stated 16-bit one, on Turing at half
/// rate at most, on RDNA 2 twice the 32-bit one, else the 32-bit one. nullopt where peak or bandwidth are not known.
std::optional<double> balanceOf(const Card& card);

/// Whole or with weights in RAM.
bool runs(const Estimate& estimate);

CardProfile profileOf(const Card& card, const Machine& machine, const Calibration& calibration);

/// Pure and allocation-free.
Estimate evaluate(const CardProfile& profile, const Workload& workload, const Calibration& calibration);
/// The same in place: where many are kept, copying them takes as long as computing them.
void evaluate(const CardProfile& profile, const Workload& workload, const Calibration& calibration, Estimate& estimate);

/// The published variant at a precision, else the cast to it; nullptr where only a published file would do.
const Variant* findVariant(const Model& model, const PrecisionId& precision);

/// The variant that `request` names, else the best that fits: the most bits (up to 16) that fit, at least 4;
/// else the fastest that runs offloaded with at least 4 bits; else fewer bits; else the smallest.
/// `workloads` are those of one model, most to fewest bits, none empty.
Estimate evaluateBest(const CardProfile& profile, std::span<const Workload> workloads, const Calibration& calibration);

/// The place of that one among the estimates of all the workloads, in their order.
std::size_t bestWay(std::span<const Estimate> ways);

/// Convenience for a single question. Errors: MissingPrecision and those of resolveJob.
Result<Estimate> estimate(const Catalog& catalog, const Card& card, const Model& model, const JobRequest& request,
                          const Machine& machine);

/// Why the estimate says what it says, most important first.
std::vector<Reason> explain(const Catalog& catalog, const Estimate& estimate);

/// Sources of the facts that went into it: card, model, variant files, constants.
std::vector<SourceId> sourcesOf(const Catalog& catalog, const Estimate& estimate);

}  // namespace vramwise
