// The advice for people: the pick with its reasons, the alternatives, the ranking, what would change the answer.
#pragma once

#include "app/cli/session.h"
#include "core/advice/advice.h"

namespace vramwise::cli
{

/// `all` lists every card, also those that were left out; otherwise the first of each.
void writeAdvice(Session& session, const Question& question, const Advice& advice, bool all);

}  // namespace vramwise::cli
