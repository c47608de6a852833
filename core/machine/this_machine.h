// What was detected, matched to the catalog: by PCI id or exact name, never by a part of one.
#pragma once

#include "core/catalog/catalog.h"
#include "core/machine/detected_machine.h"
#include "core/machine/pci_table.h"

#include <optional>
#include <vector>

namespace vramwise
{

enum class MatchBasis {
    None,
    PciId,      ///< the device id belongs to one card only
    PciMemory,  ///< cards share the id, and the memory tells them apart
    Name,       ///< exact name, with the memory where several cards have it
};

struct CardMatch {
    std::optional<CardId> card;  ///< of the catalog
    MatchBasis basis{};
    std::vector<CardId> candidates;  ///< where no card was found: those that the device id allows

    friend bool operator==(const CardMatch&, const CardMatch&) = default;
};

struct ThisMachine {
    DetectedMachine machine;
    std::vector<CardMatch> matches;  ///< one for each card of the machine
    bool simulated = false;          ///< a card that the user named stands for those that are there

    /// Index of the card to compute on: the one of the catalog with most memory, else the one with most memory.
    [[nodiscard]] std::optional<std::size_t> mainCard() const;
    /// The catalog's entry for it.
    [[nodiscard]] std::optional<CardId> mainCardId() const;

    friend bool operator==(const ThisMachine&, const ThisMachine&) = default;
};

/// Drivers keep some of a card's memory back, most where it checks for errors: an A10 with 24 GiB tells of 22.5. A
/// card matches where what is measured is within these shares of its marketed size.
inline constexpr double kLeastMemoryShare = 0.90;
inline constexpr double kMostMemoryShare = 1.02;

CardMatch matchCard(const DetectedCard& card, const DetectedMachine& machine, const PciTable& table,
                    const Catalog& catalog);

/// Names and kinds from the table are filled in where the system told none.
ThisMachine matchMachine(DetectedMachine machine, const PciTable& table, const Catalog& catalog);

/// The machine with `card` in the place of its own ones, marked as simulated.
ThisMachine simulatedMachine(ThisMachine machine, const Card& card);

/// The size that is built in, from what the system can use of it: firmware and graphics keep some. Even numbers of GiB
/// up to 32, multiples of 8 above; what is in between is taken as it is.
Bytes installedRam(Bytes usable);

/// A card that the catalog does not have, from what was measured: its memory, and the architecture where the compute
/// capability tells it. All else is unknown. nullopt where not even the memory is known.
std::optional<Card> measuredCard(const DetectedCard& card);

}  // namespace vramwise
