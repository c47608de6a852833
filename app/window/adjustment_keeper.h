// Keeps the adjusted constants in the settings, under "adjust/": only what the user changed, so that a newer catalog's
// constants count wherever nothing was.
#pragma once

#include "app/state/adjustments.h"

#include <QObject>

namespace vramwise
{

class AdvisorState;
class Settings;

/// What is stored; values out of range are left out.
Adjustments storedAdjustments(const Settings& settings);
void storeAdjustments(Settings& settings, const Adjustments& adjustments);

class AdjustmentKeeper : public QObject
{
    Q_OBJECT

public:
    /// Puts what is stored into the state, and from then on stores every change. Both outlive the keeper.
    AdjustmentKeeper(AdvisorState& state, Settings& settings, QObject* parent = nullptr);
};

}  // namespace vramwise
