// A card: one buyable product with one memory size. Facts only; what a card is worth is computed elsewhere.
// An absent fact is nullopt, never 0. Immutable after loading.
#pragma once

#include "core/base/date.h"
#include "core/base/id.h"
#include "core/base/money.h"
#include "core/base/units.h"

#include <optional>
#include <string>
#include <vector>

namespace vramwise
{

enum class Vendor { Nvidia, Amd, Intel, Apple };
enum class Form { Desktop, Laptop, Workstation, Datacenter, Soc };
enum class Status { Released, EndOfLife, Announced, Rumoured, Modded };

/// Why a card may deserve a look although the scale of ratings does not hold for it.
enum class SpecialCase { BigMemoryForLittle, Modded, UnifiedMemory };

/// Architectures that behave differently in arithmetic or software support. `Other` covers the rest.
enum class Architecture {
    Maxwell,
    Pascal,
    Volta,
    Turing,
    Ampere,
    Ada,
    Hopper,
    Blackwell,
    Gcn,
    Rdna2,
    Rdna3,
    Rdna35,
    Rdna4,
    Cdna,
    Alchemist,
    Battlemage,
    AppleGpu,
    Other,
};

struct CardMemory {
    Bytes size;        ///< marketed size, in GiB
    std::string type;  ///< "GDDR7"
    std::optional<int> busBits;
    std::optional<double> dataRateGbps;  ///< per pin
    std::optional<BytesPerSecond> bandwidth;
    bool unified = false;  ///< shared with the processor

    friend bool operator==(const CardMemory&, const CardMemory&) = default;
};

/// Dense peaks (no sparsity), with FP32 accumulate unless the name says otherwise.
struct CardCompute {
    std::optional<int> tensorCores;  ///< 0 is a fact: the card has none
    std::optional<int> tensorGeneration;
    std::optional<int> tensorFlopPerCoreClock;  ///< 16-bit FLOP per tensor core and clock
    std::optional<int> shaderUnits;
    std::optional<int> boostMhz;
    std::optional<FlopPerSecond> fp32;
    std::optional<FlopPerSecond> fp16;  ///< tensor/matrix peak, FP32 accumulate
    std::optional<FlopPerSecond> fp16Accumulate16;
    std::optional<FlopPerSecond> fp8;
    std::optional<FlopPerSecond> fp4;

    friend bool operator==(const CardCompute&, const CardCompute&) = default;
};

struct PcieLink {
    int generation = 0;  ///< 1…7
    int lanes = 0;       ///< 1, 2, 4, 8 or 16

    friend bool operator==(const PcieLink&, const PcieLink&) = default;
};

struct Card {
    CardId id;
    std::string name;  ///< "GeForce RTX 4060 Ti 16 GB"
    std::vector<std::string> aliases;
    Vendor vendor{};
    Architecture architecture{};
    std::string architectureName;  ///< as published: "Ada Lovelace"
    std::string chip;
    std::string computeCapability;  ///< "8.9"; empty for other vendors
    std::optional<int> tier;        ///< 50, 60, 70, 80 or 90 (GeForce only)
    Form form{};
    Status status{};
    Date statusDate;
    CardMemory memory;
    CardCompute compute;
    std::optional<PcieLink> pcie;
    std::optional<Watts> power;
    std::optional<Watts> suggestedPsu;
    std::optional<Millimetres> length;
    std::optional<double> slots;
    std::string connectors;  ///< "1x 8-pin"; empty where unknown
    std::optional<Date> released;
    std::optional<Money> launchPrice;
    std::optional<SpecialCase> special;
    std::vector<std::string> derivedFields;
    std::string conflict;  ///< sources that disagree, in their words
    std::vector<SourceId> sources;

    friend bool operator==(const Card&, const Card&) = default;
};

/// A card that can be bought today, new or used: neither announced nor rumoured.
constexpr bool isBuyable(Status status) { return status != Status::Announced && status != Status::Rumoured; }

}  // namespace vramwise
