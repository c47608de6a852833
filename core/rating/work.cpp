#include "core/rating/work.h"

#include "core/estimate/ram.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace vramwise
{

namespace
{

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
bool deservesAnotherLook(const Estimate& best, Rating rating)
{
    return best.fit == Fit::Fits && best.timed && rating != Rating::Blue;
}

/// A better rating; with the same one the better compromise between time and quality; when too slow the faster.
bool isBetterWay(const Estimate& way, Rating rating, const Estimate& best, Rating bestRating, const Patience& patience)
{
    if (rating != bestRating)
        return severityOf(rating) > severityOf(bestRating);
    if (rating == Rating::Red)
        return way.total.mid < best.total.mid;
    return compromiseWorth(way, patience) > compromiseWorth(best, patience);
}

bool isFiner(const Precision* precision, const Precision* than)
{
    return precision && (!than || precision->quality < than->quality);
}

/// Notes what one way of running the model could do.
void widen(ModelOutcome& outcome, const Estimate& way, Rating rating)
{
    if (!way.timed)
        return;
    if (outcome.quickest.value <= 0 || way.total.mid < outcome.quickest)
        outcome.quickest = way.total.mid;
    if (severityOf(rating) >= severityOf(Rating::Yellow) && isFiner(way.precision, outcome.finest))
        outcome.finest = way.precision;
}

/// What follows from the outcomes.
void sumUp(RatedCard& rated, std::span<const WantedTerm> terms, const Patience& patience)
{
    rated.rating = rateTerms(rated.outcomes, terms);
    rated.speed = speedOf(rated.outcomes, terms, patience);
}

void setUnknown(ModelOutcome& outcome, const CardProfile& profile, const WantedWork& work)
{
    outcome.estimate.card = profile.card;
    outcome.estimate.model = work.model;
    outcome.estimate.usable = profile.usable;
    outcome.estimate.limit = Limit::FactsMissing;
}

/// evaluateBest(); where that fits but is too slow, tight or below 8 bits, the variant of at least 4 bits that rates
/// best, then the best compromise of time and quality; among those that are all too slow the fastest. `ways` is room to
/// work in.
void fillOutcome(ModelOutcome& outcome, const CardProfile& profile, const WantedWork& work, const Patience& patience,
                 const Calibration& calibration, std::vector<Estimate>& ways)
{
    if (work.loads.empty())
        return setUnknown(outcome, profile, work);
    ways.resize(work.loads.size());
    for (std::size_t i = 0; i < ways.size(); ++i)
        evaluate(profile, work.loads[i], calibration, ways[i]);
    std::size_t chosen = bestWay(ways);
    const std::size_t best = chosen;
    outcome.rating = rateOutcome(ways[best], patience);
    widen(outcome, ways[best], outcome.rating);
    const bool again = deservesAnotherLook(ways[best], outcome.rating);
    for (std::size_t i = 0; i < ways.size(); ++i) {
        const double bits = bitsOf(work.loads[i]);
        if (i == best || bits < kLeastBits || bits > kMostBits || !ways[i].timed)
            continue;
        const Rating rating = rateOutcome(ways[i], patience);
        widen(outcome, ways[i], rating);
        if (again && isBetterWay(ways[i], rating, ways[chosen], outcome.rating, patience)) {
            chosen = i;
            outcome.rating = rating;
        }
    }
    outcome.estimate = ways[chosen];
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
        terms[i] = {i, 0, wanted.share(), wanted.need == Need::Must, comfortOf(work.models[i])};
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

std::vector<RatedCard> rateAll(const Catalog& catalog, const Question& question, const Work& work,
                               std::span<const WantedTerm> terms, std::span<const Card* const> cards)
{
    const std::size_t count = work.models.size();
    const auto block = std::make_shared<std::vector<ModelOutcome>>();
    block->reserve(cards.size() * count);
    std::vector<RatedCard> all(cards.size());
    std::vector<Estimate> ways;
    for (std::size_t i = 0; i < cards.size(); ++i) {
        const CardProfile profile = profileOf(*cards[i], question.machine, catalog.calibration());
        for (std::size_t m = 0; m < count; ++m) {
            ModelOutcome& outcome = block->emplace_back();
            outcome.wanted = &(*work.wanted)[m];
            fillOutcome(outcome, profile, work.models[m], question.patience, catalog.calibration(), ways);
        }
        RatedCard& rated = all[i];
        rated.card = cards[i];
        rated.outcomes = std::span(*block).subspan(i * count, count);
        rated.block = block;
        rated.wanted = work.wanted;
        rated.usable = profile.usable;
        sumUp(rated, terms, question.patience);
    }
    return all;
}

RatedCard rateOne(const Catalog& catalog, const Question& question, const Work& work, std::span<const WantedTerm> terms,
                  const Card& card)
{
    const Card* one = &card;
    return std::move(rateAll(catalog, question, work, terms, {&one, 1}).front());
}

std::vector<std::size_t> swayedByRam(const Work& work, Bytes before, Bytes after, const Calibration& calibration)
{
    std::vector<std::size_t> swayed;
    for (std::size_t m = 0; m < work.models.size(); ++m) {
        const auto& loads = work.models[m].loads;
        if (std::any_of(loads.begin(), loads.end(), [&](const Workload& load) {
                const Bytes least = leastRam(load, calibration.memory);
                return (before < least) != (after < least);
            }))
            swayed.push_back(m);
    }
    return swayed;
}

RatedCard rateAnew(const Catalog& catalog, const Question& question, const Work& work,
                   std::span<const WantedTerm> terms, const RatedCard& rated, std::span<const std::size_t> swayed)
{
    const auto block = std::make_shared<std::vector<ModelOutcome>>(rated.outcomes.begin(), rated.outcomes.end());
    const CardProfile profile = profileOf(*rated.card, question.machine, catalog.calibration());
    std::vector<Estimate> ways;
    for (const std::size_t m : swayed) {
        ModelOutcome& outcome = (*block)[m];
        outcome = {};
        outcome.wanted = &(*work.wanted)[m];
        fillOutcome(outcome, profile, work.models[m], question.patience, catalog.calibration(), ways);
    }
    RatedCard anew;
    anew.card = rated.card;
    anew.outcomes = *block;
    anew.block = block;
    anew.wanted = rated.wanted;
    anew.usable = rated.usable;
    anew.price = rated.price;
    sumUp(anew, terms, question.patience);
    return anew;
}

}  // namespace vramwise
