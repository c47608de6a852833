#include "core/base/reason.h"

#include <array>
#include <cassert>

namespace vramwise
{

namespace
{

struct CodeName {
    ReasonCode code;
    std::string_view name;
};

/// In the order of the enumeration, one row each.
constexpr std::array kCodeNames{
    CodeName{ReasonCode::EncodePeak, "encode_peak"},
    CodeName{ReasonCode::DenoisePeak, "denoise_peak"},
    CodeName{ReasonCode::DecodePeak, "decode_peak"},
    CodeName{ReasonCode::SpareMemory, "spare_memory"},
    CodeName{ReasonCode::Tight, "tight"},
    CodeName{ReasonCode::WeightsInRam, "weights_in_ram"},
    CodeName{ReasonCode::StreamedPerStep, "streamed_per_step"},
    CodeName{ReasonCode::ResidentExceedsCard, "resident_exceeds_card"},
    CodeName{ReasonCode::RamTooSmall, "ram_too_small"},
    CodeName{ReasonCode::PrecisionUnsupported, "precision_unsupported"},
    CodeName{ReasonCode::OffloadForbidden, "offload_forbidden"},
    CodeName{ReasonCode::TiledDecode, "tiled_decode"},
    CodeName{ReasonCode::FactsMissing, "facts_missing"},
    CodeName{ReasonCode::RoughEfficiency, "rough_efficiency"},
    CodeName{ReasonCode::NoFp8Gain, "no_fp8_gain"},
    CodeName{ReasonCode::NoTensorCores, "no_tensor_cores"},
    CodeName{ReasonCode::NoBf16, "no_bf16"},
    CodeName{ReasonCode::NoSageGain, "no_sage_gain"},
    CodeName{ReasonCode::NoCompileGain, "no_compile_gain"},
    CodeName{ReasonCode::FourBitsMissing, "four_bits_missing"},
    CodeName{ReasonCode::LeanEncoder, "lean_encoder"},
    CodeName{ReasonCode::ModelFits, "model_fits"},
    CodeName{ReasonCode::ModelOffloads, "model_offloads"},
    CodeName{ReasonCode::ModelTooSlow, "model_too_slow"},
    CodeName{ReasonCode::ModelDoesNotRun, "model_does_not_run"},
    CodeName{ReasonCode::ModelUnknown, "model_unknown"},
    CodeName{ReasonCode::ModelReducedPrecision, "model_reduced_precision"},
    CodeName{ReasonCode::ModelTight, "model_tight"},
    CodeName{ReasonCode::BestOfTier, "best_of_tier"},
    CodeName{ReasonCode::CheapestOfAll, "cheapest_of_all"},
    CodeName{ReasonCode::FastestInBudget, "fastest_in_budget"},
    CodeName{ReasonCode::MostMemoryInBudget, "most_memory_in_budget"},
    CodeName{ReasonCode::UnderBudget, "under_budget"},
    CodeName{ReasonCode::OverBudgetBy, "over_budget_by"},
    CodeName{ReasonCode::FasterThan, "faster_than"},
    CodeName{ReasonCode::SlowerThan, "slower_than"},
    CodeName{ReasonCode::CostsMoreThan, "costs_more_than"},
    CodeName{ReasonCode::CostsLessThan, "costs_less_than"},
    CodeName{ReasonCode::UnlocksOver, "unlocks_over"},
    CodeName{ReasonCode::LosesAgainst, "loses_against"},
    CodeName{ReasonCode::NothingUnlockedOver, "nothing_unlocked_over"},
    CodeName{ReasonCode::BigMemoryForLittle, "big_memory_for_little"},
    CodeName{ReasonCode::ModdedCard, "modded_card"},
    CodeName{ReasonCode::UnifiedMemory, "unified_memory"},
    CodeName{ReasonCode::NotOnSale, "not_on_sale"},
    CodeName{ReasonCode::LaunchPriceOnly, "launch_price_only"},
    CodeName{ReasonCode::StalePrice, "stale_price"},
    CodeName{ReasonCode::ThinBandwidth, "thin_bandwidth"},
    CodeName{ReasonCode::PsuTooSmall, "psu_too_small"},
    CodeName{ReasonCode::PsuEnough, "psu_enough"},
    CodeName{ReasonCode::OverBudget, "over_budget"},
    CodeName{ReasonCode::NoPrice, "no_price"},
    CodeName{ReasonCode::UnreleasedExcluded, "unreleased_excluded"},
    CodeName{ReasonCode::ConditionExcluded, "condition_excluded"},
    CodeName{ReasonCode::VendorExcluded, "vendor_excluded"},
    CodeName{ReasonCode::FormExcluded, "form_excluded"},
    CodeName{ReasonCode::MustModelFails, "must_model_fails"},
    CodeName{ReasonCode::MustModelTooSlow, "must_model_too_slow"},
    CodeName{ReasonCode::MustModelUnknown, "must_model_unknown"},
    CodeName{ReasonCode::BelowPresentCard, "below_present_card"},
    CodeName{ReasonCode::PriceBelow, "price_below"},
    CodeName{ReasonCode::BudgetAbove, "budget_above"},
    CodeName{ReasonCode::PatienceAbove, "patience_above"},
    CodeName{ReasonCode::ModelDropped, "model_dropped"},
    CodeName{ReasonCode::MoreRam, "more_ram"},
    CodeName{ReasonCode::UsedAllowed, "used_allowed"},
    CodeName{ReasonCode::UnreleasedAllowed, "unreleased_allowed"},
    CodeName{ReasonCode::NearestMiss, "nearest_miss"},
    CodeName{ReasonCode::PriceMissing, "price_missing"},
    CodeName{ReasonCode::NeedCounts, "need_counts"},
    CodeName{ReasonCode::NeedOfPrecision, "need_of_precision"},
    CodeName{ReasonCode::NeedOfMinimum, "need_of_minimum"},
    CodeName{ReasonCode::NeedAllResident, "need_all_resident"},
    CodeName{ReasonCode::NeedOfReference, "need_of_reference"},
    CodeName{ReasonCode::NeedUsualEncoder, "need_usual_encoder"},
    CodeName{ReasonCode::NeedWideEncoder, "need_wide_encoder"},
    CodeName{ReasonCode::NeedWholeDecode, "need_whole_decode"},
    CodeName{ReasonCode::NeedStreamed, "need_streamed"},
    CodeName{ReasonCode::NeedRoundedUp, "need_rounded_up"},
    CodeName{ReasonCode::NeedUnexplained, "need_unexplained"},
};

constexpr bool isComplete()
{
    for (std::size_t i = 0; i < kCodeNames.size(); ++i)
        if (kCodeNames[i].code != static_cast<ReasonCode>(i))
            return false;
    return kCodeNames.back().code == ReasonCode::NeedUnexplained;
}
static_assert(isComplete(), "a code was added, removed or moved: do the same here");

}  // namespace

std::string_view codeName(ReasonCode code)
{
    const auto place = static_cast<std::size_t>(code);
    assert(place < kCodeNames.size());
    return place < kCodeNames.size() ? kCodeNames[place].name : std::string_view();
}

}  // namespace vramwise
