// Constants of the estimator that the user set by hand, over those of the catalog. A plain value: the catalog's own
// constants stay as they are, and without any adjustment they count unchanged.
#pragma once

#include "core/accuracy/judge.h"
#include "core/estimate/estimate.h"

#include <array>
#include <map>
#include <string>

namespace vramwise
{

/// Memory of a card that no model gets: what the desktop holds, and what the runtime keeps free.
enum class Reserve {
    DesktopWindows,
    DesktopLinux,
    DesktopHeadless,
    RuntimeWindows,
    RuntimeWindowsLarge,
    RuntimeLinux,
};
inline constexpr std::array kReserves{Reserve::DesktopWindows, Reserve::DesktopLinux,        Reserve::DesktopHeadless,
                                      Reserve::RuntimeWindows, Reserve::RuntimeWindowsLarge, Reserve::RuntimeLinux};

inline constexpr Bytes kMostReserve = gib(16);
inline constexpr double kLeastShare = 0.01;  ///< of the peak; 0 would be "nothing is known"
inline constexpr double kMostShare = 1.5;    ///< a little above 1 is possible (see Efficiency)

struct Adjustments {
    std::map<Reserve, Bytes> reserves;  ///< 0…kMostReserve
    std::map<CellKey, double> shares;   ///< efficiency of a class of card with a family of model

    [[nodiscard]] bool empty() const { return reserves.empty() && shares.empty(); }
    [[nodiscard]] std::size_t count() const { return reserves.size() + shares.size(); }

    friend bool operator==(const Adjustments&, const Adjustments&) = default;
};

/// `shipped` with the adjusted constants in place of its own.
Calibration adjusted(Calibration shipped, const Adjustments& adjustments);

Bytes reserveIn(const Calibration& calibration, Reserve reserve);
double shareIn(const Calibration& calibration, const CellKey& cell);

/// Which of the constants counts on that machine (and card).
Reserve desktopReserveFor(const Machine& machine);
Reserve runtimeReserveFor(const Card& card, const Machine& machine);

/// Stable names for settings: "desktopWindows", "geforce-ada.image_dit".
std::string reserveKey(Reserve reserve);
std::string cellKey(const CellKey& cell);

/// Every class of card with every family of model.
std::vector<CellKey> allCells();

}  // namespace vramwise
