// What software makes of a kind of card, beyond the figures that it states.
#pragma once

#include "core/catalog/card.h"
#include "core/catalog/precision.h"

namespace vramwise
{

/// NVIDIA's chips before Volta, and the GTX 16: false also where the number of tensor cores is merely not stated.
bool lacksTensorCores(const Card& card);

/// Whether matrix units compute in the precision by themselves.
bool computesIn(const Precision& precision, Architecture architecture);

/// Whether the precision's files run there at all.
bool runsOn(const Precision& precision, Architecture architecture);

/// SageAttention is measured on NVIDIA's chips from Ampere on, which its kernels are made for: Triton, which they are
/// written in, states compute capability 8.0. Elsewhere no gain is claimed.
bool gainsFromSage(Architecture architecture);

/// torch.compile works through Triton: NVIDIA's from Volta on (compute capability 7.0: PyTorch issue 93801), AMD's and
/// Intel's; not Apple's.
bool gainsFromCompile(Architecture architecture);

}  // namespace vramwise
