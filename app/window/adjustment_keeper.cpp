#include "app/window/adjustment_keeper.h"

#include "app/state/advisor_state.h"
#include "app/window/settings.h"

namespace vramwise
{

namespace
{

constexpr double kAbsent = -1;

bool isReserve(const double& value) { return value >= 0 && value <= toGib(kMostReserve); }
bool isShare(const double& value) { return value >= kLeastShare && value <= kMostShare; }

/// NaN is in no range, so it is absent as well.
std::optional<double> stored(const Settings& settings, const std::string& name, bool (*allowed)(const double&))
{
    const std::string key = "adjust/" + name;
    const double value = settings.value(Setting<double>{key.c_str(), kAbsent, allowed});
    return value == kAbsent ? std::nullopt : std::optional(value);
}

void store(Settings& settings, const std::string& name, std::optional<double> value)
{
    const std::string key = "adjust/" + name;
    if (value)
        settings.setValue(Setting<double>{key.c_str(), kAbsent, nullptr}, *value);
    else
        settings.remove(key.c_str());
}

}  // namespace

Adjustments storedAdjustments(const Settings& settings)
{
    Adjustments adjustments;
    for (const Reserve reserve : kReserves)
        if (const auto value = stored(settings, reserveKey(reserve), isReserve))
            adjustments.reserves[reserve] = gib(*value);
    for (const CellKey& cell : allCells())
        if (const auto value = stored(settings, cellKey(cell), isShare))
            adjustments.shares[cell] = *value;
    return adjustments;
}

void storeAdjustments(Settings& settings, const Adjustments& adjustments)
{
    for (const Reserve reserve : kReserves) {
        const auto at = adjustments.reserves.find(reserve);
        store(settings, reserveKey(reserve),
              at == adjustments.reserves.end() ? std::nullopt : std::optional(toGib(at->second)));
    }
    for (const CellKey& cell : allCells()) {
        const auto at = adjustments.shares.find(cell);
        store(settings, cellKey(cell), at == adjustments.shares.end() ? std::nullopt : std::optional(at->second));
    }
}

AdjustmentKeeper::AdjustmentKeeper(AdvisorState& state, Settings& settings, QObject* parent) : QObject(parent)
{
    state.setAdjustments(storedAdjustments(settings));
    connect(&state, &AdvisorState::adjustmentsChanged, this,
            [&state, &settings] { storeAdjustments(settings, state.adjustments()); });
}

}  // namespace vramwise
