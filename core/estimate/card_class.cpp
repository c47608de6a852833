#include "core/estimate/card_class.h"

#include <algorithm>

namespace vramwise
{

namespace
{

struct ClassName {
    CardClass cardClass;
    std::string_view key;
};

constexpr std::array<ClassName, kCardClassCount> kNames{{
    {CardClass::Pascal, "pascal"},
    {CardClass::Volta, "volta"},
    {CardClass::TuringGeForce, "geforce-turing"},
    {CardClass::AmpereGeForce, "geforce-ampere"},
    {CardClass::AdaGeForce, "geforce-ada"},
    {CardClass::BlackwellGeForce, "geforce-blackwell"},
    {CardClass::NvidiaWorkstation, "nvidia-workstation"},
    {CardClass::NvidiaDatacenter, "nvidia-datacenter"},
    {CardClass::NvidiaSoc, "nvidia-soc"},
    {CardClass::Rdna2, "rdna-2"},
    {CardClass::Rdna3, "rdna-3"},
    {CardClass::Rdna35, "rdna-3.5"},
    {CardClass::Rdna4, "rdna-4"},
    {CardClass::Cdna, "cdna"},
    {CardClass::Alchemist, "alchemist"},
    {CardClass::Battlemage, "battlemage"},
    {CardClass::Apple, "apple"},
    {CardClass::Other, "other"},
}};

CardClass nvidiaClass(const Card& card)
{
    if (card.architecture == Architecture::Pascal || card.architecture == Architecture::Maxwell)
        return CardClass::Pascal;
    if (card.architecture == Architecture::Volta)
        return CardClass::Volta;
    if (card.form == Form::Soc)
        return CardClass::NvidiaSoc;
    if (card.form == Form::Datacenter)
        return CardClass::NvidiaDatacenter;
    if (card.form == Form::Workstation)
        return CardClass::NvidiaWorkstation;
    switch (card.architecture) {
    case Architecture::Turing:
        return CardClass::TuringGeForce;
    case Architecture::Ampere:
        return CardClass::AmpereGeForce;
    case Architecture::Ada:
        return CardClass::AdaGeForce;
    case Architecture::Blackwell:
        return CardClass::BlackwellGeForce;
    default:
        return CardClass::Other;
    }
}

}  // namespace

CardClass classOf(const Card& card)
{
    if (card.vendor == Vendor::Nvidia)
        return nvidiaClass(card);
    switch (card.architecture) {
    case Architecture::Rdna2:
        return CardClass::Rdna2;
    case Architecture::Rdna3:
        return CardClass::Rdna3;
    case Architecture::Rdna35:
        return CardClass::Rdna35;
    case Architecture::Rdna4:
        return CardClass::Rdna4;
    case Architecture::Cdna:
        return CardClass::Cdna;
    case Architecture::Alchemist:
        return CardClass::Alchemist;
    case Architecture::Battlemage:
        return CardClass::Battlemage;
    case Architecture::AppleGpu:
        return CardClass::Apple;
    default:
        return CardClass::Other;
    }
}

bool isGeForce(CardClass cardClass)
{
    switch (cardClass) {
    case CardClass::TuringGeForce:
    case CardClass::AmpereGeForce:
    case CardClass::AdaGeForce:
    case CardClass::BlackwellGeForce:
        return true;
    default:
        return false;
    }
}

std::string_view classKey(CardClass cardClass)
{
    for (const ClassName& name : kNames)
        if (name.cardClass == cardClass)
            return name.key;
    return "other";
}

std::optional<CardClass> classFromKey(std::string_view key)
{
    const auto found
        = std::find_if(kNames.begin(), kNames.end(), [&](const ClassName& name) { return name.key == key; });
    return found == kNames.end() ? std::nullopt : std::optional(found->cardClass);
}

}  // namespace vramwise
