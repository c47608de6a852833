// Names of the enumerations of a detected machine in files and JSON, see core/catalog/keys.h.
#pragma once

#include "core/catalog/keys.h"
#include "core/machine/this_machine.h"

namespace vramwise
{

template <>
std::span<const Key<DeviceKind>> keysOf<DeviceKind>();
template <>
std::span<const Key<FactSource>> keysOf<FactSource>();
template <>
std::span<const Key<CardFact>> keysOf<CardFact>();
template <>
std::span<const Key<MatchBasis>> keysOf<MatchBasis>();

}  // namespace vramwise
