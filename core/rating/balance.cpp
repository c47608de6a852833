// Bandwidth against tensor cores, and the group of a card.
#include "core/rating/rating.h"

#include <algorithm>
#include <vector>

namespace vramwise
{

namespace
{

std::optional<double> bytesPerKiloflop(const Card& card)
{
    const auto& bandwidth = card.memory.bandwidth;
    const auto& peak = card.compute.fp16;
    if (!bandwidth || !peak || bandwidth->value <= 0 || peak->value <= 0)
        return std::nullopt;
    return bandwidth->value / peak->value * 1000;
}

/// RTX 20 and later have tensor cores and belong to their tier; what is older (GTX 16 is a Turing without them) is a
/// group of its own.
bool isOlderGeForce(const Card& card)
{
    switch (card.architecture) {
    case Architecture::Maxwell:
    case Architecture::Pascal:
    case Architecture::Volta:
        return true;
    case Architecture::Turing:
        return card.compute.tensorCores.value_or(0) == 0;
    default:
        return false;
    }
}

CardGroup geForceGroup(const Card& card)
{
    if (!card.tier || isOlderGeForce(card))
        return CardGroup::OlderGeForce;
    switch (*card.tier) {
    case 50:
        return CardGroup::Tier50;
    case 60:
        return CardGroup::Tier60;
    case 70:
        return CardGroup::Tier70;
    case 80:
        return CardGroup::Tier80;
    default:
        return CardGroup::Tier90;
    }
}

CardGroup discreteGroup(const Card& card)
{
    switch (card.vendor) {
    case Vendor::Amd:
        return CardGroup::Amd;
    case Vendor::Intel:
        return CardGroup::Intel;
    case Vendor::Apple:
        return CardGroup::Unified;
    case Vendor::Nvidia:
        break;
    }
    return card.form == Form::Workstation ? CardGroup::Workstation : geForceGroup(card);
}

}  // namespace

std::optional<Balance> balanceOf(const Card& card, double medianBytesPerKiloflop)
{
    const auto bytes = bytesPerKiloflop(card);
    if (!bytes)
        return std::nullopt;
    return Balance{*bytes, medianBytesPerKiloflop > 0 ? *bytes / medianBytesPerKiloflop : 1};
}

double medianBalance(std::span<const Card> cards)
{
    std::vector<double> values;
    values.reserve(cards.size());
    for (const Card& card : cards)
        if (const auto bytes = bytesPerKiloflop(card))
            values.push_back(*bytes);
    if (values.empty())
        return 0;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    return (*std::max_element(values.begin(), middle) + *middle) / 2;
}

CardGroup groupOf(const Card& card)
{
    if (card.memory.unified || card.form == Form::Soc)
        return CardGroup::Unified;
    if (card.form == Form::Laptop)
        return CardGroup::Laptop;
    if (card.form == Form::Datacenter)
        return CardGroup::Datacenter;
    return discreteGroup(card);
}

}  // namespace vramwise
