// May this card be the answer? Every reason against it, as bits, so that "what if" is cheap to ask.
// Internal to the rating and the advice; advice words them as rejection reasons in the order of the bits.
#pragma once

#include "core/rating/score.h"

#include <cstdint>

namespace vramwise
{

/// In the order in which a rejected card names them.
enum class Block : std::uint32_t {
    Unreleased = 1u << 0,
    Vendor = 1u << 1,
    Form = 1u << 2,
    NoPrice = 1u << 3,
    Condition = 1u << 4,
    OverBudget = 1u << 5,
    MustFails = 1u << 6,
    MustTooSlow = 1u << 7,
    MustUnknown = 1u << 8,
    TooLittle = 1u << 9,  ///< no must, and the nice-to-haves together rate red or unknown
    Psu = 1u << 10,
    Present = 1u << 11,  ///< no gain over the present card
};

/// A set of blocks.
struct Blocks {
    std::uint32_t bits = 0;

    void add(Block block) { bits |= static_cast<std::uint32_t>(block); }
    [[nodiscard]] bool has(Block block) const { return (bits & static_cast<std::uint32_t>(block)) != 0; }
    [[nodiscard]] bool none() const { return bits == 0; }
    [[nodiscard]] bool only(Block block) const { return bits == static_cast<std::uint32_t>(block); }
    [[nodiscard]] Blocks without(Block block) const { return {bits & ~static_cast<std::uint32_t>(block)}; }
    /// Something of how well the models run.
    [[nodiscard]] bool byModels() const;
};

/// What the question says about buying.
struct Circumstances {
    const Question* question = nullptr;
    const RatedCard* present = nullptr;  ///< the user's card, rated; nullptr where none is stated
};

/// `elsewhere`: whether a price is known in the currency that only the accepted conditions leave out.
Blocks blocksOf(const RatedCard& rated, const std::optional<Price>& price, bool elsewhere,
                std::span<const WantedTerm> terms, const Circumstances& circumstances);

/// Those that come from the outcomes of the models.
Blocks modelBlocks(std::span<const ModelOutcome> outcomes, std::span<const WantedTerm> terms);

/// The power supply that the maker suggests, else one by the card's power; nullopt where neither is known or
/// the card brings its own (laptops, whole machines).
std::optional<Watts> neededPsu(const Card& card);

}  // namespace vramwise
