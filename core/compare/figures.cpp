#include "core/compare/figures.h"

#include <algorithm>
#include <cmath>

namespace vramwise
{

namespace
{

using Value = std::optional<double>;

constexpr std::array kFigures{Figure::Vram,      Figure::Bandwidth,      Figure::TensorCores, Figure::Fp16Tflops,
                              Figure::Fp8Tflops, Figure::Fp4Tflops,      Figure::Power,       Figure::Length,
                              Figure::Slots,     Figure::PcieGeneration, Figure::PcieLanes,   Figure::Released,
                              Figure::Price,     Figure::LaunchPrice,    Figure::Balance};

Value number(const std::optional<int>& value) { return value ? Value(*value) : std::nullopt; }

template <class Tag>
Value number(const std::optional<Quantity<Tag>>& value, double unit = 1)
{
    return value ? Value(value->value / unit) : std::nullopt;
}

Value memoryValue(Figure figure, const Card& card)
{
    switch (figure) {
    case Figure::Vram:
        return toGib(card.memory.size);
    case Figure::Bandwidth:
        return number(card.memory.bandwidth, 1e9);
    default:
        return std::nullopt;
    }
}

Value computeValue(Figure figure, const CardCompute& compute)
{
    switch (figure) {
    case Figure::TensorCores:
        return number(compute.tensorCores);
    case Figure::Fp16Tflops:
        return number(compute.fp16, 1e12);
    case Figure::Fp8Tflops:
        return number(compute.fp8, 1e12);
    case Figure::Fp4Tflops:
        return number(compute.fp4, 1e12);
    default:
        return std::nullopt;
    }
}

Value bodyValue(Figure figure, const Card& card)
{
    switch (figure) {
    case Figure::Power:
        return number(card.power);
    case Figure::Length:
        return number(card.length);
    case Figure::Slots:
        return card.slots;
    case Figure::PcieGeneration:
        return card.pcie ? Value(card.pcie->generation) : std::nullopt;
    case Figure::PcieLanes:
        return card.pcie ? Value(card.pcie->lanes) : std::nullopt;
    case Figure::Released:
        return card.released ? Value(card.released->year) : std::nullopt;
    default:
        return std::nullopt;
    }
}

Value relatedValue(Figure figure, const FigureQuestion& question, std::size_t which)
{
    const Card& card = *question.cards[which];
    if (figure == Figure::Price && question.prices[which])
        return toUnits(question.prices[which]->amount);
    if (figure == Figure::LaunchPrice && card.launchPrice && card.launchPrice->currency == question.currency)
        return toUnits(*card.launchPrice);
    if (figure == Figure::Balance)
        if (const auto balance = balanceOf(card, question.medianBalance))
            return balance->bytesPerKiloflop;
    return std::nullopt;
}

Value valueOf(Figure figure, const FigureQuestion& question, std::size_t which)
{
    const Card& card = *question.cards[which];
    for (const Value& value : {memoryValue(figure, card), computeValue(figure, card.compute), bodyValue(figure, card),
                               relatedValue(figure, question, which)})
        if (value)
            return value;
    return std::nullopt;
}

bool lowerWins(Figure figure)
{
    switch (figure) {
    case Figure::Power:
    case Figure::Length:
    case Figure::Slots:
    case Figure::Price:
    case Figure::LaunchPrice:
        return true;
    default:
        return false;
    }
}

Winner winnerOf(const FigureLine& line, double medianBalance)
{
    if (!line.values[0] || !line.values[1])
        return std::nullopt;
    const double most = line.figure == Figure::Balance && medianBalance > 0 ? medianBalance : HUGE_VAL;
    const double first = std::min(*line.values[0], most);
    const double second = std::min(*line.values[1], most);
    if (first == second)
        return std::nullopt;
    return (first > second) != lowerWins(line.figure) ? 0 : 1;
}

}  // namespace

std::vector<FigureLine> figureLines(const FigureQuestion& question)
{
    std::vector<FigureLine> lines;
    for (const Figure figure : kFigures) {
        FigureLine line{figure, {valueOf(figure, question, 0), valueOf(figure, question, 1)}, std::nullopt};
        if (!line.values[0] && !line.values[1])
            continue;
        line.winner = winnerOf(line, question.medianBalance);
        lines.push_back(line);
    }
    return lines;
}

std::string_view figureName(Figure figure)
{
    switch (figure) {
    case Figure::Vram:
        return "vram";
    case Figure::Bandwidth:
        return "bandwidth";
    case Figure::TensorCores:
        return "tensor_cores";
    case Figure::Fp16Tflops:
        return "fp16_tflops";
    case Figure::Fp8Tflops:
        return "fp8_tflops";
    case Figure::Fp4Tflops:
        return "fp4_tflops";
    case Figure::Power:
        return "power";
    case Figure::Length:
        return "length";
    case Figure::Slots:
        return "slots";
    case Figure::PcieGeneration:
        return "pcie_generation";
    case Figure::PcieLanes:
        return "pcie_lanes";
    case Figure::Released:
        return "released";
    case Figure::Price:
        return "price";
    case Figure::LaunchPrice:
        return "launch_price";
    case Figure::Balance:
        return "balance";
    }
    return {};
}

}  // namespace vramwise
