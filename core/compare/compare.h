// Two cards side by side: every figure and every chosen model, with the winner of each line.
#pragma once

#include "core/rating/rating.h"

#include <array>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace vramwise
{

enum class Figure {
    Vram,
    Bandwidth,
    TensorCores,
    Fp16Tflops,
    Fp8Tflops,
    Fp4Tflops,
    Power,
    Length,
    Slots,
    PcieGeneration,
    PcieLanes,
    Released,
    Price,
    LaunchPrice,
    Balance,
};

/// Index of the winner; nullopt for a tie or where one value is unknown. Power, length, slots and prices: the lower
/// wins. Balance: the higher, up to the median of all cards; more bandwidth than that brings nothing.
using Winner = std::optional<int>;

struct FigureLine {
    Figure figure{};
    std::array<std::optional<double>, 2> values;  ///< GiB, GB/s, count, TFLOPS, W, mm, year, currency units
    Winner winner;
};

struct ModelLine {
    const Model* model = nullptr;
    std::array<ModelOutcome, 2> results;
    Winner winner;  ///< better rating; then the one that runs; then the faster, if by more than a tenth
};

struct Comparison {
    std::array<const Card*, 2> cards{};
    std::array<std::optional<Price>, 2> prices;
    std::vector<FigureLine> figures;                         ///< those of which at least one value is known
    std::vector<ModelLine> models;                           ///< in the order of the question's models
    std::array<int, 2> wins{};                               ///< lines won, figures and models together
    int ties = 0;                                            ///< lines without a winner
    double medianBalance = 0;                                ///< of all cards; what Figure::Balance is held against
    std::shared_ptr<const std::vector<WantedModel>> wanted;  ///< what the outcomes point to
};

/// Comparing a card with itself is allowed: all ties.
Comparison compareCards(const Catalog& catalog, const PriceBook& prices, const Question& question, const Card& first,
                        const Card& second);

/// "bandwidth": stable, for JSON.
std::string_view figureName(Figure figure);

}  // namespace vramwise
