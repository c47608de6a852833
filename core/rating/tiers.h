// The pick of each tier, the colours that need it, and the reasons for a colour. Internal to the rating and the advice.
#pragma once

#include "core/rating/run.h"

namespace vramwise
{

/// Sets tierPick, and green and purple, of every card of the run. Purple stays purple when picked: the frame marks
/// the pick, the colour says that the scale does not hold for the card.
void markTiers(RatingRun& run, const Question& question);

/// Higher score first, ties by id.
bool ranksBefore(const RatedCard& first, double firstScore, const RatedCard& second, double secondScore);

/// Reasons of the colour: the models that decide it first, then the others, then the card's own (which come first
/// for a special case).
std::vector<Reason> whyOf(const RatedCard& rated, const ScoreContext& context);

/// What is to say of the card itself: special case, pick of its tier, not on sale, thin bandwidth.
std::vector<Reason> cardReasons(const RatedCard& rated, const ScoreContext& context);

/// What one model's outcome is, in one reason.
Reason modelReason(const ModelOutcome& outcome, const Patience& patience);

/// Share of the denoiser's weights that stay in RAM, 0…1.
double shareInRam(const Estimate& estimate);

}  // namespace vramwise
