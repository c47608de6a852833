// The JSON document of `recommend`: picks, every card with its score or the reasons against it, what would change.
#pragma once

#include "app/cli/json_values.h"

namespace vramwise::cli
{

Json recommendDocument(const Catalog& catalog, const Question& question, const Advice& advice,
                       const MeasuredTimes& measured);

}  // namespace vramwise::cli
