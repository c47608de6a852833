// The question of `recommend`, `compare` and `cards`: what is wanted, had and accepted.
#pragma once

#include "app/cli/job_options.h"
#include "app/cli/session.h"
#include "core/question/question.h"

#include <tl/expected.hpp>

namespace vramwise::cli
{

/// Options as typed.
struct QuestionOptions {
    std::vector<std::string> models;  ///< must have
    std::vector<std::string> nice;    ///< nice to have
    OptionText currency;
    OptionText prices;  ///< the user's price list

    MachineOptions machine;

    OptionText size;
    OptionText steps;
    OptionText videoSize;
    OptionText videoSteps;
    OptionText clipSeconds;
    OptionText loraMb;
    OptionText attention;
    OptionText speedup;
    bool controlnet = false;
    bool compile = false;
    OptionText patienceImage;
    OptionText patienceClip;

    OptionText budget;
    OptionText presentCard;
    OptionText psu;
    std::vector<std::string> vendors;
    std::vector<std::string> forms;
    bool newOnly = false;
    bool usedOnly = false;
    bool includeUnreleased = false;
};

/// Models, currency and prices.
void addModelOptions(CLI::App& command, QuestionOptions& options);
/// Sizes, steps, extras and patience of typical jobs, and the machine.
void addUseOptions(CLI::App& command, QuestionOptions& options);
void addPatienceOptions(CLI::App& command, OptionText& image, OptionText& clip);
/// Budget and which cards may be picked.
void addPurchaseOptions(CLI::App& command, QuestionOptions& options);

/// The default question without models, which are then the default set.
Question questionOfDefaultSet();

/// `base` with what the options state; all problems at once where there are any.
tl::expected<Question, std::vector<Error>> toQuestion(const QuestionOptions& options, const Catalog& catalog,
                                                      Question base);

/// The user's price list that the options name, or the usual one.
std::string pricesFileOf(const QuestionOptions& options);

Result<Patience> toPatience(const OptionText& image, const OptionText& clip);

}  // namespace vramwise::cli
