#include "core/advice/what_if.h"

#include "core/rating/tiers.h"

namespace vramwise
{

namespace
{

/// Keeps the best of what is offered.
class Contest
{
public:
    explicit Contest(const RatingRun& run) : m_run(run) { }

    void offer(std::size_t index, double score)
    {
        if (m_best && !ranksBefore(m_run.cards[index], score, m_run.cards[*m_best], m_score))
            return;
        m_best = index;
        m_score = score;
    }

    [[nodiscard]] std::optional<std::size_t> best() const { return m_best; }

private:
    const RatingRun& m_run;
    std::optional<std::size_t> m_best;
    double m_score = 0;
};

std::optional<std::size_t> bestIn(const Inquiry& inquiry, const ScoreContext& context, const Question& question)
{
    const RatingRun& run = inquiry.run;
    const Circumstances circumstances = circumstancesOf(run, question);
    const bool known = question == inquiry.question;  // else another offer may count
    Contest contest(run);
    for (std::size_t i = 0; i < run.cards.size(); ++i) {
        const RatedCard& rated = run.cards[i];
        const auto price = known ? rated.price : offerFor(inquiry.prices, rated.card->id, question, context.today);
        if (price && blocksOf(rated, price, false, context.terms, circumstances).none())
            contest.offer(i, scoreOf(rated, price, context).total());
    }
    return contest.best();
}

/// Blocks that more RAM could lift.
bool onlyByModels(Blocks blocks)
{
    for (const Block block :
         {Block::MustFails, Block::MustTooSlow, Block::MustUnknown, Block::TooLittle, Block::Present})
        blocks = blocks.without(block);
    return blocks.none();
}

}  // namespace

std::optional<std::size_t> bestFor(const Inquiry& inquiry, const Question& changed)
{
    ScoreContext context = inquiry.run.context;
    context.budget = changed.budget;
    return bestIn(inquiry, context, changed);
}

std::optional<std::size_t> bestWith(const Inquiry& inquiry, std::vector<WantedTerm> terms)
{
    ScoreContext context = inquiry.run.context;
    context.terms = std::move(terms);
    return bestIn(inquiry, context, inquiry.question);
}

std::optional<std::size_t> bestWithRam(const Inquiry& inquiry, Bytes ram)
{
    const RatingRun& run = inquiry.run;
    Question question = inquiry.question;
    question.machine.ram = ram;
    const std::vector<std::size_t> swayed
        = swayedByRam(run.work, inquiry.question.machine.ram, ram, inquiry.catalog.calibration());
    const auto again = [&](std::size_t i) {
        return rateAnew(inquiry.catalog, question, run.work, run.context.terms, run.cards[i], swayed);
    };
    const std::optional<RatedCard> present = run.present ? std::optional(again(*run.present)) : std::nullopt;
    const Circumstances circumstances{&question, present ? &*present : nullptr};
    Contest contest(run);
    for (std::size_t i = 0; i < run.cards.size(); ++i) {
        if (!run.cards[i].price || !onlyByModels(run.standings[i].blocks))
            continue;
        const RatedCard rated = again(i);  // where all fits, too: a finer file may stream
        if (blocksOf(rated, rated.price, false, run.context.terms, circumstances).none())
            contest.offer(i, scoreOf(rated, rated.price, run.context).total());
    }
    return contest.best();
}

double scoreAtPrice(const Inquiry& inquiry, std::size_t index, const Money& price)
{
    const RatedCard& rated = inquiry.run.cards[index];
    std::optional<Price> changed = rated.price;
    changed->amount = price;
    return scoreOf(rated, changed, inquiry.run.context).total();
}

}  // namespace vramwise
