// Names of what the engine computes, in JSON ("does_not_run"): stable keys, not words for people. The names of the
// catalog's and the question's enumerations are in core/catalog/keys.h and core/question/job_keys.h.
#pragma once

#include "core/question/job_keys.h"
#include "core/rating/rating.h"

#include <string>

namespace vramwise
{

template <>
std::span<const Key<Fit>> keysOf<Fit>();
template <>
std::span<const Key<Basis>> keysOf<Basis>();
template <>
std::span<const Key<Stage>> keysOf<Stage>();
template <>
std::span<const Key<Rating>> keysOf<Rating>();

namespace cli
{

/// "sdpa, sage, xformers, split": for help and errors.
template <class E>
std::string keyList(std::string_view separator = ", ")
{
    std::string list;
    for (const Key<E>& key : keysOf<E>())
        list.append(list.empty() ? std::string_view() : separator).append(key.name);
    return list;
}

}  // namespace cli

}  // namespace vramwise
