#include "app/cli/recommend_document.h"

#include "app/cli/keys.h"

#include <algorithm>
#include <cmath>

namespace vramwise::cli
{
namespace
{

constexpr int kPointDecimals = 3;

void addPick(Json& picks, const char* key, const std::optional<CardId>& card)
{
    if (card)
        picks[key] = card->value;
}

Json picksJson(const Picks& picks)
{
    Json json = Json::object();
    addPick(json, "best", picks.best);
    addPick(json, "cheapest_that_works", picks.cheapestThatWorks);
    addPick(json, "value", picks.value);
    addPick(json, "next_step_up", picks.nextStepUp);
    return json;
}

Json pickReasonsJson(const Picks& picks)
{
    Json json = Json::object();
    if (picks.best)
        json["best"] = reasonsJson(picks.bestReasons);
    if (picks.cheapestThatWorks)
        json["cheapest_that_works"] = reasonsJson(picks.cheapestReasons);
    if (picks.value)
        json["value"] = reasonsJson(picks.valueReasons);
    if (picks.nextStepUp)
        json["next_step_up"] = reasonsJson(picks.nextReasons);
    return json;
}

/// Rounded points whose sum is the rounded score: what rounding leaves over goes to the largest.
std::vector<double> roundedPoints(const RankedCard& card)
{
    std::vector<double> points;
    double left = roundedTo(card.score, kPointDecimals);
    for (const Contribution& contribution : card.contributions) {
        points.push_back(roundedTo(contribution.points, kPointDecimals));
        left -= points.back();
    }
    const auto largest = std::max_element(points.begin(), points.end());
    if (largest != points.end())
        *largest = roundedTo(*largest + left, kPointDecimals);
    return points;
}

Json contributionsJson(const RankedCard& card)
{
    const std::vector<double> points = roundedPoints(card);
    Json list = Json::array();
    for (std::size_t i = 0; i < points.size(); ++i)
        list.push_back({{"criterion", criterionName(card.contributions[i].criterion)}, {"points", points[i]}});
    return list;
}

Json outcomesJson(const RatedCard& rated, const MeasuredTimes& measured)
{
    Json list = Json::array();
    for (const ModelOutcome& outcome : rated.outcomes)
        list.push_back(outcomeJson(outcome, measured));
    return list;
}

Json rankedJson(const RankedCard& card, const Catalog& catalog, const MeasuredTimes& measured)
{
    Json json{{"card", card.rated.card->id.value}};
    if (card.rated.price)
        json["price"] = priceJson(*card.rated.price, catalog);
    json["rating"] = keyOf(card.rated.rating);
    json["score"] = roundedTo(card.score, kPointDecimals);
    json["contributions"] = contributionsJson(card);
    json["models"] = outcomesJson(card.rated, measured);
    json["reasons"] = reasonsJson(card.reasons);
    return json;
}

Json rejectedJson(const RejectedCard& card, const Catalog& catalog)
{
    Json json{{"card", card.rated.card->id.value}};
    if (card.rated.price)
        json["price"] = priceJson(*card.rated.price, catalog);
    json["rating"] = keyOf(card.rated.rating);
    json["reasons"] = reasonsJson(card.reasons);
    return json;
}

void addPriceSources(Json& details, const RatedCard& rated, const Catalog& catalog)
{
    if (rated.price && !rated.price->source.empty())
        addSourceDetails(details, {rated.price->source}, catalog);
}

}  // namespace

Json recommendDocument(const Catalog& catalog, const Question& question, const Advice& advice,
                       const MeasuredTimes& measured)
{
    Json document = documentHead(catalog);
    document["budget"] = moneyJson(question.budget);
    document["picks"] = picksJson(advice.picks);
    document["pick_reasons"] = pickReasonsJson(advice.picks);
    Json details = Json::object();
    Json ranked = Json::array();
    for (const RankedCard& card : advice.ranked) {
        ranked.push_back(rankedJson(card, catalog, measured));
        addPriceSources(details, card.rated, catalog);
    }
    Json rejected = Json::array();
    for (const RejectedCard& card : advice.rejected) {
        rejected.push_back(rejectedJson(card, catalog));
        addPriceSources(details, card.rated, catalog);
    }
    document["ranked"] = std::move(ranked);
    document["rejected"] = std::move(rejected);
    document["changes"] = reasonsJson(advice.changes);
    document["source_details"] = std::move(details);
    return document;
}

}  // namespace vramwise::cli
