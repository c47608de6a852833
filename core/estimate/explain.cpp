#include "core/catalog/catalog.h"
#include "core/estimate/abilities.h"
#include "core/estimate/estimate.h"

#include <algorithm>

namespace vramwise
{

namespace
{

Reason peakReason(const Estimate& estimate)
{
    static constexpr ReasonCode kCodes[] = {ReasonCode::EncodePeak, ReasonCode::DenoisePeak, ReasonCode::DecodePeak};
    const auto stage = static_cast<std::size_t>(estimate.peakStage);
    return {kCodes[stage], {{"size", estimate.stages[stage]}}};
}

void explainWhole(const Estimate& estimate, std::vector<Reason>& reasons)
{
    reasons.push_back(peakReason(estimate));
    const Bytes needed = *std::max_element(estimate.stages.begin(), estimate.stages.end());
    const Bytes spare = std::max(estimate.usable - needed, Bytes{});
    reasons.push_back(
        {estimate.limit == Limit::Tight ? ReasonCode::Tight : ReasonCode::SpareMemory, {{"size", spare}}});
}

void explainStreamed(const Estimate& estimate, std::vector<Reason>& reasons)
{
    const Bytes weights = estimate.variant->denoiser;
    const double share = weights.value > 0 ? std::min(estimate.streamed / weights, 1.0) : 0;
    if (estimate.streamed.value > 0) {
        reasons.push_back({ReasonCode::WeightsInRam, {{"share", share}, {"size", estimate.streamed}}});
        reasons.push_back({ReasonCode::StreamedPerStep, {{"size", estimate.streamed}}});
    }
    reasons.push_back(peakReason(estimate));
}

void explainRefusal(const Estimate& estimate, std::vector<Reason>& reasons)
{
    switch (estimate.limit) {
    case Limit::ResidentExceedsCard:
        reasons.push_back(
            {ReasonCode::ResidentExceedsCard,
             {{"size", estimate.stages[static_cast<std::size_t>(estimate.peakStage)]}, {"usable", estimate.usable}}});
        break;
    case Limit::RamTooSmall:
        reasons.push_back({ReasonCode::RamTooSmall, {{"need", estimate.ram.low}}});
        break;
    case Limit::PrecisionUnsupported:
        reasons.push_back(
            {ReasonCode::PrecisionUnsupported,
             {{"precision", estimate.variant->precision}, {"architecture", estimate.card->architectureName}}});
        break;
    case Limit::OffloadForbidden:
        reasons.push_back({ReasonCode::OffloadForbidden, {{"size", estimate.peak.mid}, {"usable", estimate.usable}}});
        break;
    default:
        reasons.push_back({ReasonCode::FactsMissing, {{"field", std::string("weights")}}});
        break;
    }
}

/// Eight bits save time only where the matrix cores compute in them.
bool savesNoTime(const Estimate& estimate)
{
    if (!estimate.precision || !estimate.precision->fastArithmetic || !estimate.timed)
        return false;
    return !computesIn(*estimate.precision, estimate.card->architecture);
}

/// BF16 weights on a chip that computes in FP16 only.
bool convertsHalves(const Catalog& catalog, const Estimate& estimate)
{
    if (!estimate.precision || estimate.precision->arithmetic != Arithmetic::Bf16)
        return false;
    const Precision* bf16 = catalog.precision(PrecisionId{"bf16"});
    return bf16 != nullptr && !computesIn(*bf16, estimate.card->architecture);
}

/// The model's files that are computed in four bits, where none of them runs on this kind of card.
Reason missingFourBits(const Catalog& catalog, const Estimate& estimate)
{
    Reason reason{ReasonCode::FourBitsMissing, {}};
    for (const Variant& variant : estimate.model->variants) {
        const Precision* precision = catalog.precision(variant.precision);
        if (precision == nullptr || precision->runsOn.empty())
            continue;
        if (runsOn(*precision, estimate.card->architecture))
            return {ReasonCode::FourBitsMissing, {}};
        reason.args.push_back({"precision", variant.precision});
    }
    return reason;
}

/// What this kind of card does not do that others do.
void explainGaps(const Catalog& catalog, const Estimate& estimate, std::vector<Reason>& reasons)
{
    const Architecture architecture = estimate.card->architecture;
    const NamedArg name{"architecture", estimate.card->architectureName};
    if (lacksTensorCores(*estimate.card))
        reasons.push_back({ReasonCode::NoTensorCores, {}});
    if (savesNoTime(estimate))
        reasons.push_back({ReasonCode::NoFp8Gain, {}});
    if (convertsHalves(catalog, estimate))
        reasons.push_back({ReasonCode::NoBf16, {name}});
    if (estimate.job.attention == Attention::Sage && !gainsFromSage(architecture))
        reasons.push_back({ReasonCode::NoSageGain, {name}});
    if (estimate.job.compile && !gainsFromCompile(architecture))
        reasons.push_back({ReasonCode::NoCompileGain, {name}});
    if (Reason missing = missingFourBits(catalog, estimate); !missing.args.empty())
        reasons.push_back(std::move(missing));
}

}  // namespace

std::vector<Reason> explain(const Catalog& catalog, const Estimate& estimate)
{
    std::vector<Reason> reasons;
    if (estimate.fit == Fit::Fits)
        explainWhole(estimate, reasons);
    else if (estimate.fit == Fit::Offloads)
        explainStreamed(estimate, reasons);
    else
        explainRefusal(estimate, reasons);
    if (estimate.tiledDecode)
        reasons.push_back({ReasonCode::TiledDecode, {}});
    if (estimate.leanEncoder)
        reasons.push_back({ReasonCode::LeanEncoder, {}});
    if (estimate.timed)
        explainGaps(catalog, estimate, reasons);
    if (estimate.timed && (estimate.roughEfficiency || !estimate.architectureKnown))
        reasons.push_back({ReasonCode::RoughEfficiency, {}});
    return reasons;
}

}  // namespace vramwise
