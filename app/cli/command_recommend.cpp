#include "app/cli/options.h"
#include "app/cli/question_options.h"
#include "app/cli/recommend_document.h"
#include "app/cli/recommend_text.h"
#include "core/workflow/request.h"

namespace vramwise::cli
{
namespace
{

struct RecommendOptions {
    QuestionOptions question;
    OptionText workflow;
    bool all = false;
};

/// The question to start from: what a workflow runs, where one is named.
Result<Question> startOf(Session& session, const OptionText& workflow)
{
    Question question = defaultQuestion();
    if (!workflow)
        return question;
    const Result<Workflow> read = readWorkflow(pathOf(*workflow), session.workflowRules(), session.catalog());
    if (!read)
        return tl::unexpected(read.error());
    if (takeIntoQuestion(*read, session.catalog(), question))
        return question;
    const std::string name = read->jobs.empty() ? *workflow : read->jobs.front().file;
    return fail(ErrorCode::UnknownReference, {name, "model"}, {*workflow, 0, "--workflow"});
}

int runRecommend(Session& session, const RecommendOptions& options)
{
    if (options.question.newOnly && options.question.usedOnly)
        return session.misuse(Tr::tr("--new-only and --used-only exclude each other."));
    const Result<Question> start = startOf(session, options.workflow);
    if (!start)
        return session.fail(start.error());
    const auto question = toQuestion(options.question, session.catalog(), *start);
    if (!question)
        return session.fail(question.error());

    const PriceBook prices = session.priceBook(pricesFileOf(options.question));
    const Advice advice = advise(session.catalog(), prices, *question);
    if (session.json())
        session.write(recommendDocument(session.catalog(), *question, advice,
                                        MeasuredTimes(session.catalog(), session.measurements())));
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
    OptionGroup(command, Tr::tr("Models and prices"))
        .add("--workflow", options->workflow, Tr::tr("FILE", "placeholder of a value"),
             Tr::tr("take models and jobs from a ComfyUI workflow"));
    addUseOptions(command, options->question);
    const OptionGroup group(command, Tr::tr("Output"));
    group.addFlag("--all", options->all, Tr::tr("list every card, also those that were left out"));
    onChosen(command, action, [options](Session& session) { return runRecommend(session, *options); });
}

}  // namespace vramwise::cli
