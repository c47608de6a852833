// Two cards side by side: every figure and every chosen model, with the winner of each line.
#pragma once

#include "core/rating/rating.h"

#include <array>
#include <optional>
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

/// Index of the winner; nullopt for a tie or where one value is unknown.
using Winner = std::optional<int>;

struct FigureLine {
    Figure figure{};
    std::array<std::optional<double>, 2> values;  ///< GiB, GB/s, count, TFLOPS, W, mm, year, currency units
    Winner winner;
};

struct ModelLine {
    const Model* model = nullptr;
    std::array<ModelOutcome, 2> results;
    Winner winner;  ///< better rating, then the faster by more than the ranges allow for chance
};

struct Comparison {
    std::array<const Card*, 2> cards{};
    std::array<std::optional<Price>, 2> prices;
    std::vector<FigureLine> figures;
    std::vector<ModelLine> models;
    std::array<int, 2> wins{};
    int ties = 0;
};

/// Comparing a card with itself is allowed: all ties.
Comparison compareCards(const Catalog& catalog, const PriceBook& prices, const Question& question, const Card& first,
                        const Card& second);

/// "bandwidth": stable, for JSON.
std::string_view figureName(Figure figure);

}  // namespace vramwise
