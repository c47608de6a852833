#include "app/state/adjustments.h"

#include "core/catalog/keys.h"

#include <cstddef>

namespace vramwise
{

namespace
{

struct ReserveField {
    const char* key;
    Bytes MemoryConstants::*field;
};

const ReserveField& fieldOf(Reserve reserve)
{
    static constexpr std::array kFields{
        ReserveField{"desktopWindows", &MemoryConstants::desktopWindows},
        ReserveField{"desktopLinux", &MemoryConstants::desktopLinux},
        ReserveField{"desktopHeadless", &MemoryConstants::desktopHeadless},
        ReserveField{"runtimeWindows", &MemoryConstants::reserveWindows},
        ReserveField{"runtimeWindowsLarge", &MemoryConstants::reserveWindowsLarge},
        ReserveField{"runtimeLinux", &MemoryConstants::reserveLinux},
    };
    static_assert(kFields.size() == kReserves.size());
    return kFields.at(static_cast<std::size_t>(reserve));
}

/// Constants that name themselves: the core's own rule then tells which of them it takes.
MemoryConstants namedConstants()
{
    MemoryConstants constants;
    for (const Reserve reserve : kReserves)
        constants.*fieldOf(reserve).field = Bytes{static_cast<double>(reserve)};
    return constants;
}

Reserve reserveNamed(Bytes name) { return static_cast<Reserve>(static_cast<int>(name.value)); }

Efficiency& efficiencyIn(Calibration& calibration, const CellKey& cell)
{
    return calibration.efficiency.at(static_cast<std::size_t>(cell.cardClass))
        .at(static_cast<std::size_t>(cell.family));
}

}  // namespace

Calibration adjusted(Calibration shipped, const Adjustments& adjustments)
{
    for (const auto& [reserve, size] : adjustments.reserves)
        shipped.memory.*fieldOf(reserve).field = size;
    for (const auto& [cell, share] : adjustments.shares)
        efficiencyIn(shipped, cell).share = share;
    return shipped;
}

Bytes reserveIn(const Calibration& calibration, Reserve reserve) { return calibration.memory.*fieldOf(reserve).field; }

double shareIn(const Calibration& calibration, const CellKey& cell)
{
    return calibration.efficiency.at(static_cast<std::size_t>(cell.cardClass))
        .at(static_cast<std::size_t>(cell.family))
        .share;
}

Reserve desktopReserveFor(const Machine& machine) { return reserveNamed(desktopReserve(machine, namedConstants())); }

Reserve runtimeReserveFor(const Card& card, const Machine& machine)
{
    return reserveNamed(runtimeReserve(card, machine, namedConstants()));
}

std::string reserveKey(Reserve reserve) { return fieldOf(reserve).key; }

std::string cellKey(const CellKey& cell)
{
    return std::string(classKey(cell.cardClass)) + '.' + std::string(keyOf(cell.family));
}

std::vector<CellKey> allCells()
{
    std::vector<CellKey> cells;
    for (std::size_t cardClass = 0; cardClass < kCardClassCount; ++cardClass)
        for (const Key<ModelFamily>& family : keysOf<ModelFamily>())
            cells.push_back({static_cast<CardClass>(cardClass), family.value});
    return cells;
}

}  // namespace vramwise
