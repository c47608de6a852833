// Names of the job's and question's enumerations in files, JSON and options ("sage", "must"); see keys.h.
#pragma once

#include "core/catalog/keys.h"
#include "core/estimate/job.h"
#include "core/question/question.h"

namespace vramwise
{

template <>
std::span<const Key<Attention>> keysOf<Attention>();
template <>
std::span<const Key<Speedup>> keysOf<Speedup>();
template <>
std::span<const Key<Offload>> keysOf<Offload>();
template <>
std::span<const Key<Os>> keysOf<Os>();
template <>
std::span<const Key<Need>> keysOf<Need>();

}  // namespace vramwise
