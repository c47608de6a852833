// Looks for what a stated need may have counted otherwise: another precision, everything on the card at once, the
// makers' own code, weights in RAM… Each is computed by the memory model, and is a reason only where the stated figure
// comes out.
#pragma once

#include "core/accuracy/needs.h"

namespace vramwise
{

/// The likeliest of them; nullopt where none leads to the stated figure.
std::optional<Reason> reasonOfNeed(const Catalog& catalog, const NeedComparison& comparison);

/// A reason that names the precision and the size counted with it.
Reason sizedReason(ReasonCode code, const PrecisionId& precision, Bytes size);

}  // namespace vramwise
