#include "core/rating/work.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace vramwise
{

namespace
{

constexpr double kLeastBits = 4;  ///< fewer bits are no honest way to meet the patience
constexpr double kMostBits = 16;
constexpr double kComfortBits = 8;

double bitsOf(const Workload& load) { return load.precision ? load.precision->bits : 0; }

/// Largest stage with the savings that cost no quality: the lean encoder and the tiled decode.
Bytes leastPeak(const Workload& load)
{
    const Bytes encode = std::min(load.weights[0], load.leanEncoder) + load.activations[0];
    const Bytes denoise = load.weights[1] + load.extras + load.activations[1];
    const Bytes decode = load.weights[2] + std::min(load.activations[2], load.tiledDecodeActivations);
    return std::max({encode, denoise, decode});
}

std::optional<Bytes> comfortOf(const WantedWork& work)
{
    std::optional<Bytes> least;
    for (const Workload& load : work.loads)
        if (bitsOf(load) >= kComfortBits && bitsOf(load) <= kMostBits)
            least = std::min(least.value_or(leastPeak(load)), leastPeak(load));
    if (!least && !work.loads.empty())
        least = leastPeak(work.loads.front());
    return least;
}

double soundWeight(const WantedModel& wanted)
{
    return std::isfinite(wanted.weight) && wanted.weight > 0 ? wanted.weight : 0;
}

void setShares(std::vector<WantedTerm>& terms)
{
    double total = 0;
    for (const WantedTerm& term : terms)
        total += term.weight * (term.must ? 1 : kNiceShare);
    for (WantedTerm& term : terms)
        term.share
            = total > 0 ? term.weight * (term.must ? 1 : kNiceShare) / total : 1.0 / static_cast<double>(terms.size());
}

/// The best that fits has the most bits of those that fit, but may be slow or tight; what streams is already the
/// fastest of its kind.
bool deservesAnotherLook(const ModelOutcome& outcome)
{
    return outcome.estimate.fit == Fit::Fits && outcome.estimate.timed && outcome.rating != Rating::Blue;
}

/// A better rating; with the same one the better compromise between time and quality; when too slow the faster.
bool isBetterWay(const ModelOutcome& other, const ModelOutcome& outcome, const Patience& patience)
{
    if (other.rating != outcome.rating)
        return severityOf(other.rating) > severityOf(outcome.rating);
    if (outcome.rating == Rating::Red)
        return other.estimate.timed && other.estimate.total.mid < outcome.estimate.total.mid;
    return compromiseWorth(other, patience) > compromiseWorth(outcome, patience);
}

bool isFiner(const Precision* precision, const Precision* than)
{
    return precision && (!than || precision->quality < than->quality);
}

/// Notes what another way of running the model could do.
void widen(ModelOutcome& outcome, const ModelOutcome& way)
{
    const Seconds time = way.estimate.timed ? way.estimate.total.mid : Seconds{};
    if (time.value > 0 && (outcome.quickest.value <= 0 || time < outcome.quickest))
        outcome.quickest = time;
    if (severityOf(way.rating) >= severityOf(Rating::Yellow) && isFiner(way.estimate.precision, outcome.finest))
        outcome.finest = way.estimate.precision;
}

ModelOutcome wayOf(const Estimate& estimate, const WantedModel& wanted, const Patience& patience)
{
    return {&wanted, estimate, rateOutcome(estimate, patience), {}, nullptr};
}

ModelOutcome unknownOutcome(const CardProfile& profile, const WantedWork& work, const WantedModel& wanted)
{
    ModelOutcome outcome;
    outcome.wanted = &wanted;
    outcome.estimate.card = profile.card;
    outcome.estimate.model = work.model;
    outcome.estimate.usable = profile.usable;
    outcome.estimate.limit = Limit::FactsMissing;
    return outcome;
}

}  // namespace

Work prepareWork(const Catalog& catalog, const Question& question)
{
    Work work;
    auto wanted = std::make_shared<std::vector<WantedModel>>();
    for (const WantedModel& one : question.models.empty() ? defaultModels() : question.models) {
        const Model* model = catalog.model(one.model);
        if (!model)
            continue;
        wanted->push_back(one);
        const Result<Job> job = resolveJob(*model, requestFor(*model, question.job));
        work.models.push_back({model, job ? workloadsOf(catalog, *model, *job) : std::vector<Workload>{}});
    }
    work.wanted = std::move(wanted);
    return work;
}

std::vector<WantedTerm> termsOf(const Work& work)
{
    std::vector<WantedTerm> terms(work.models.size());
    for (std::size_t i = 0; i < terms.size(); ++i) {
        const WantedModel& wanted = (*work.wanted)[i];
        terms[i] = {i, 0, soundWeight(wanted), wanted.need == Need::Must, comfortOf(work.models[i])};
    }
    const auto key = [&](const WantedTerm& term) {
        return std::make_tuple(std::cref((*work.wanted)[term.outcome].model.value), !term.must, term.weight);
    };
    std::sort(terms.begin(), terms.end(), [&](const auto& a, const auto& b) { return key(a) < key(b); });
    setShares(terms);
    return terms;
}

std::vector<WantedTerm> termsWithout(std::span<const WantedTerm> terms, std::size_t dropped)
{
    std::vector<WantedTerm> rest;
    rest.reserve(terms.size());
    for (const WantedTerm& term : terms)
        if (term.outcome != dropped)
            rest.push_back(term);
    setShares(rest);
    return rest;
}

ModelOutcome outcomeOf(const CardProfile& profile, const WantedWork& work, const WantedModel& wanted,
                       const Patience& patience, const Calibration& calibration)
{
    if (work.loads.empty())
        return unknownOutcome(profile, work, wanted);
    ModelOutcome outcome = wayOf(evaluateBest(profile, work.loads, calibration), wanted, patience);
    ModelOutcome potential;
    widen(potential, outcome);
    const bool again = deservesAnotherLook(outcome);
    for (const Workload& load : work.loads) {
        if (bitsOf(load) < kLeastBits || bitsOf(load) > kMostBits || load.variant == outcome.estimate.variant)
            continue;
        const ModelOutcome way = wayOf(evaluate(profile, load, calibration), wanted, patience);
        widen(potential, way);
        if (again && isBetterWay(way, outcome, patience))
            outcome = way;
    }
    outcome.quickest = potential.quickest;
    outcome.finest = potential.finest;
    return outcome;
}

RatedCard rateOne(const Catalog& catalog, const Question& question, const Work& work, std::span<const WantedTerm> terms,
                  const Card& card)
{
    const CardProfile profile = profileOf(card, question.machine, catalog.calibration());
    RatedCard rated;
    rated.card = &card;
    rated.wanted = work.wanted;
    rated.usable = profile.usable;
    rated.outcomes.reserve(work.models.size());
    for (std::size_t i = 0; i < work.models.size(); ++i)
        rated.outcomes.push_back(
            outcomeOf(profile, work.models[i], (*work.wanted)[i], question.patience, catalog.calibration()));
    rated.rating = rateTerms(rated.outcomes, terms);
    rated.speed = speedOf(rated.outcomes, terms, question.patience);
    return rated;
}

}  // namespace vramwise
