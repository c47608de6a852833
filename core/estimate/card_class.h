// Groups of cards that reach a similar share of their peak with the same model.
#pragma once

#include "core/catalog/card.h"

#include <array>
#include <optional>
#include <string_view>

namespace vramwise
{

enum class CardClass {
    Pascal,
    Volta,
    TuringGeForce,
    AmpereGeForce,
    AdaGeForce,
    BlackwellGeForce,
    NvidiaWorkstation,
    NvidiaDatacenter,
    NvidiaSoc,
    Rdna2,
    Rdna3,
    Rdna35,
    Rdna4,
    Cdna,
    Alchemist,
    Battlemage,
    Apple,
    Other,
};
inline constexpr std::size_t kCardClassCount = 18;

/// By vendor, architecture and form; `Other` where nothing is known of the kind.
CardClass classOf(const Card& card);

/// Desktop and laptop GeForce cards of every generation.
bool isGeForce(CardClass cardClass);

/// Name in calibration files: "geforce-ada".
std::string_view classKey(CardClass cardClass);
std::optional<CardClass> classFromKey(std::string_view key);

}  // namespace vramwise
