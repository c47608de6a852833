// Which card has which PCI device id, as data: <catalog folder>/machine/pci_ids.json, see its schema. Cards that share
// an id are told apart by revision (AMD), processor (chips with unified memory) or memory.
#pragma once

#include "core/base/result.h"
#include "core/catalog/catalog.h"
#include "core/machine/detected_machine.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vramwise
{

struct PciEntry {
    std::uint16_t vendor = 0;
    std::uint16_t device = 0;
    std::optional<std::uint8_t> revision;  ///< absent: every revision that has no entry of its own
    std::string name;                      ///< as the source has it: "AD102 [GeForce RTX 4090]"
    std::string processor;                 ///< exact name that the processor must have; empty: any
    std::vector<CardId> cards;             ///< of the catalog; none for devices that are no cards to compute on
    DeviceKind kind = DeviceKind::Discrete;
    bool unified = false;

    friend bool operator==(const PciEntry&, const PciEntry&) = default;
};

struct PciTable {
    std::vector<PciEntry> entries;

    /// Those for the id: with its revision where there are such, else those for all revisions.
    [[nodiscard]] std::vector<const PciEntry*> find(const PciId& id) const;
};

struct LoadedPciTable {
    PciTable table;
    std::vector<Error> problems;
};

/// Reads machine/pci_ids.json of each catalog folder; entries of later folders replace those of earlier ones with the
/// same id, revision and processor. A folder without the file is no problem. Bad entries are left out, each with its
/// problem; references into `catalog` are checked.
LoadedPciTable loadPciTable(const std::vector<std::filesystem::path>& catalogFolders, const Catalog& catalog);

/// Same for a text; `name` stands for the file in messages.
LoadedPciTable parsePciTable(std::string_view text, const std::string& name, const Catalog& catalog);

/// "10de:2684" to its two halves.
struct VendorDevice {
    std::uint16_t vendor = 0;
    std::uint16_t device = 0;
};
std::optional<VendorDevice> parseVendorDevice(std::string_view text);

}  // namespace vramwise
