// Names of the catalog's enumerations in files and JSON ("NVIDIA", "image_dit"), one table for reading and
// writing. They are stable keys, not words for people.
#pragma once

#include "core/catalog/card.h"
#include "core/catalog/model.h"
#include "core/catalog/part_kind.h"
#include "core/catalog/precision.h"
#include "core/catalog/price.h"
#include "core/catalog/provenance.h"

#include <optional>
#include <span>
#include <string_view>

namespace vramwise
{

template <class E>
struct Key {
    std::string_view name;
    E value;
};

/// The table of an enumeration, in the order of its values. Specialised in keys.cpp for the types below and
/// in core/question for those of a job. Architectures have several names each; the first is the main one.
template <class E>
std::span<const Key<E>> keysOf();

template <>
std::span<const Key<Vendor>> keysOf<Vendor>();
template <>
std::span<const Key<Form>> keysOf<Form>();
template <>
std::span<const Key<Status>> keysOf<Status>();
template <>
std::span<const Key<SpecialCase>> keysOf<SpecialCase>();
template <>
std::span<const Key<Architecture>> keysOf<Architecture>();
template <>
std::span<const Key<Task>> keysOf<Task>();
template <>
std::span<const Key<ModelFamily>> keysOf<ModelFamily>();
template <>
std::span<const Key<ComponentKind>> keysOf<ComponentKind>();
template <>
std::span<const Key<PartKind>> keysOf<PartKind>();
template <>
std::span<const Key<Arithmetic>> keysOf<Arithmetic>();
template <>
std::span<const Key<PrecisionKind>> keysOf<PrecisionKind>();
template <>
std::span<const Key<Quality>> keysOf<Quality>();
template <>
std::span<const Key<Condition>> keysOf<Condition>();
template <>
std::span<const Key<PriceBasis>> keysOf<PriceBasis>();
template <>
std::span<const Key<EntryOrigin>> keysOf<EntryOrigin>();

/// "NVIDIA"; empty for a value that is none of the enumeration.
template <class E>
std::string_view keyOf(E value)
{
    for (const Key<E>& key : keysOf<E>())
        if (key.value == value)
            return key.name;
    return {};
}

/// The value of an exact name.
template <class E>
std::optional<E> valueOf(std::string_view name)
{
    for (const Key<E>& key : keysOf<E>())
        if (key.name == name)
            return key.value;
    return std::nullopt;
}

}  // namespace vramwise
