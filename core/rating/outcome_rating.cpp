// Rating of one model on a card, and of a card by its models.
#include "core/rating/score.h"

#include "core/question/question_limits.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <numeric>
#include <vector>

namespace vramwise
{

namespace
{

constexpr double kGoodBits = 8;  ///< fp8 and Q8_0 are hardly told from 16 bit; below it the loss can be seen

/// The ratings of some models, the lowest first. Weights are counted in whole steps, so that their sum is the same in
/// any order.
class Votes
{
public:
    void add(Rating rating, double weight)
    {
        const auto place = static_cast<std::size_t>(severityOf(rating));
        m_cast[place] = true;
        m_steps[place] += std::llround(std::min(weight, question_limits::kWeight.high) * kSteps);
    }

    [[nodiscard]] bool empty() const { return m_cast == std::array<bool, 4>{}; }

    [[nodiscard]] Rating worst() const
    {
        return kRatings[static_cast<std::size_t>(std::find(m_cast.begin(), m_cast.end(), true) - m_cast.begin())];
    }

    /// The lowest rating at which half of the weight is reached.
    [[nodiscard]] Rating lowerMedian() const
    {
        const std::int64_t total = std::accumulate(m_steps.begin(), m_steps.end(), std::int64_t{0});
        std::int64_t reached = 0;
        std::size_t place = 0;
        while (!m_cast[place] || (reached + m_steps[place]) * 2 < total)
            reached += m_steps[place++];
        return kRatings[place];
    }

private:
    static constexpr double kSteps = 1 << 30;  // of a weight of 1
    /// By severity.
    static constexpr std::array kRatings{Rating::Red, Rating::Unknown, Rating::Yellow, Rating::Blue};

    std::array<bool, 4> m_cast{};
    std::array<std::int64_t, 4> m_steps{};
};

Rating decide(const Votes& musts, const Votes& nice)
{
    if (!musts.empty())
        return musts.worst();
    return nice.empty() ? Rating::Unknown : nice.lowerMedian();
}

}  // namespace

int severityOf(Rating rating)
{
    switch (rating) {
    case Rating::Red:
        return 0;
    case Rating::Unknown:
        return 1;
    case Rating::Yellow:
        return 2;
    default:
        return 3;
    }
}

bool isReduced(const Estimate& estimate) { return estimate.precision && estimate.precision->bits < kGoodBits; }

Rating rateOutcome(const Estimate& estimate, const Patience& patience)
{
    if (estimate.fit == Fit::DoesNotRun)
        return Rating::Red;
    if (estimate.fit == Fit::Unknown || !estimate.timed || !estimate.model)
        return Rating::Unknown;
    if (estimate.total.mid > patienceFor(*estimate.model, patience))
        return Rating::Red;
    if (estimate.fit == Fit::Offloads || isReduced(estimate) || estimate.limit == Limit::Tight)
        return Rating::Yellow;
    return Rating::Blue;
}

Seconds patienceFor(const Model& model, const Patience& patience)
{
    return model.task == Task::Video ? patience.clip : patience.image;
}

Rating rateCard(std::span<const ModelOutcome> outcomes)
{
    Votes musts;
    Votes nice;
    for (const ModelOutcome& outcome : outcomes) {
        const bool must = !outcome.wanted || outcome.wanted->need == Need::Must;
        (must ? musts : nice).add(outcome.rating, outcome.wanted ? outcome.wanted->share() : 1);
    }
    return decide(musts, nice);
}

Rating rateTerms(std::span<const ModelOutcome> outcomes, std::span<const WantedTerm> terms)
{
    Votes musts;
    Votes nice;
    for (const WantedTerm& term : terms)
        (term.must ? musts : nice).add(outcomes[term.outcome].rating, term.weight);
    return decide(musts, nice);
}

namespace
{

/// Weighted geometric mean of second/first. The logarithms are sorted, so that their sum has one order.
class TimeRatio
{
public:
    void add(Seconds first, Seconds second, double weight)
    {
        if (first.value > 0 && second.value > 0)
            m_logs.emplace_back(std::log(second / first), weight);
    }

    [[nodiscard]] std::optional<double> mean()
    {
        std::sort(m_logs.begin(), m_logs.end());
        double sum = 0;
        double weights = 0;
        for (const auto& [value, weight] : m_logs) {
            sum += value * weight;
            weights += weight;
        }
        return weights > 0 ? std::optional(std::exp(sum / weights)) : std::nullopt;
    }

private:
    std::vector<std::pair<double, double>> m_logs;
};

Seconds shownTime(const ModelOutcome& outcome)
{
    return outcome.estimate.timed ? outcome.estimate.total.mid : Seconds{};
}

}  // namespace

std::optional<double> speedRatio(const RatedCard& first, const RatedCard& second)
{
    TimeRatio ratio;
    for (std::size_t i = 0; i < std::min(first.outcomes.size(), second.outcomes.size()); ++i) {
        const WantedModel* wanted = first.outcomes[i].wanted;
        const double need = !wanted || wanted->need == Need::Must ? 1 : kNiceShare;
        ratio.add(shownTime(first.outcomes[i]), shownTime(second.outcomes[i]), (wanted ? wanted->share() : 1) * need);
    }
    return ratio.mean();
}

std::optional<double> quickestRatio(const RatedCard& first, const RatedCard& second, std::span<const WantedTerm> terms)
{
    TimeRatio ratio;
    for (const WantedTerm& term : terms)
        ratio.add(first.outcomes[term.outcome].quickest, second.outcomes[term.outcome].quickest, term.share);
    return ratio.mean();
}

std::optional<double> sureSpeedRatio(const RatedCard& first, const RatedCard& second, std::span<const WantedTerm> terms)
{
    const std::optional<double> shown = speedRatio(first, second);
    const std::optional<double> quickest = quickestRatio(first, second, terms);
    if (!shown || !quickest)
        return std::nullopt;
    if (*shown >= 1 && *quickest >= 1)
        return std::min(*shown, *quickest);
    return *shown < 1 && *quickest < 1 ? std::max(*shown, *quickest) : 1;
}

}  // namespace vramwise
