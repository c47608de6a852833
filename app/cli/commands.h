// The commands of the program. Each adds itself with its options and help; what it does is stored in `action`
// when the command line names it, and runs after the whole line was understood.
#pragma once

#include "app/cli/session.h"

#include <functional>

namespace CLI
{
class App;
}

namespace vramwise::cli
{

/// Returns the exit code.
using Action = std::function<int(Session&)>;

void addCardsCommand(CLI::App& program, Action& action);
void addModelsCommand(CLI::App& program, Action& action);
void addRequirementsCommand(CLI::App& program, Action& action);
void addEstimateCommand(CLI::App& program, Action& action);
void addRecommendCommand(CLI::App& program, Action& action);
void addCompareCommand(CLI::App& program, Action& action);
void addInspectCommand(CLI::App& program, Action& action);
void addLimitsCommand(CLI::App& program, Action& action);
void addPricesCommand(CLI::App& program, Action& action);
void addAccuracyCommand(CLI::App& program, Action& action);
void addValidateCommand(CLI::App& program, Action& action);
void addDetectCommand(CLI::App& program, Action& action);
void addWorkflowCommand(CLI::App& program, Action& action);
void addBundleCommand(CLI::App& program, Action& action);

}  // namespace vramwise::cli
