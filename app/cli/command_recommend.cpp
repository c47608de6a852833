#include "app/cli/options.h"
#include "app/cli/question_options.h"
#include "app/cli/recommend_document.h"
#include "app/cli/recommend_text.h"

namespace vramwise::cli
{
namespace
{

struct RecommendOptions {
    QuestionOptions question;
    bool all = false;
};

int runRecommend(Session& session, const RecommendOptions& options)
{
    if (options.question.newOnly && options.question.usedOnly)
        return session.misuse(Tr::tr("--new-only and --used-only exclude each other."));
    const auto question = toQuestion(options.question, session.catalog(), defaultQuestion());
    if (!question)
        return session.fail(question.error());

    const PriceBook prices = session.priceBook(pricesFileOf(options.question));
    const Advice advice = advise(session.catalog(), prices, *question);
    if (session.json())
        session.write(recommendDocument(session.catalog(), *question, advice));
    else
        writeAdvice(session, *question, advice, options.all);
    return advice.picks.best ? exit_code::kDone : exit_code::kNothingFits;
}

}  // namespace

void addRecommendCommand(CLI::App& program, Action& action)
{
    const auto options = std::make_shared<RecommendOptions>();
    CLI::App& command = addCommand(program, "recommend", Tr::tr("which card to buy"));
    addPurchaseOptions(command, options->question);
    addModelOptions(command, options->question);
    addUseOptions(command, options->question);
    const OptionGroup group(command, Tr::tr("Output"));
    group.addFlag("--all", options->all, Tr::tr("list every card, also those that were left out"));
    onChosen(command, action, [options](Session& session) { return runRecommend(session, *options); });
}

}  // namespace vramwise::cli
