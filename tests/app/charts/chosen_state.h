// States on the shipped catalog with chosen models and a present card, for tests that look at real content.
#pragma once

#include "app/state/advisor_state.h"

#include <memory>

namespace vramwise
{

/// The default question.
std::unique_ptr<AdvisorState> makeShippedState();

/// The same with these models as must-haves and this present card (empty: none).
std::unique_ptr<AdvisorState> makeShippedState(const std::vector<ModelId>& models, const CardId& present = {});

}  // namespace vramwise
