// Quantities of the engine as JSON values of the contract: GiB, seconds, money, ranges, reasons.
// Numbers are rounded to what they are good for; what is not known is left out, never null or 0.
#pragma once

#include "app/cli/session.h"
#include "core/accuracy/prediction.h"
#include "core/advice/advice.h"
#include "core/compare/compare.h"

namespace vramwise::cli
{

double gibValue(Bytes size);        ///< three decimals
double secondsValue(Seconds time);  ///< four significant digits
double roundedTo(double value, int decimals);

/// An object with room for so many members: one that grows copies what it has.
Json emptyObject(std::size_t members);

Json rangeJson(const Range<Bytes>& range);
Json rangeJson(const Range<Seconds>& range);
Json moneyJson(const Money& money);  ///< {"amount": 749.0, "currency": "USD"}
/// Money with date, condition, origin and how it was had.
Json priceJson(const Price& price, const Catalog& catalog);
Json reasonJson(const Reason& reason);
Json reasonsJson(const std::vector<Reason>& reasons);

template <class Tag>
Json idsJson(const std::vector<Id<Tag>>& ids)
{
    Json list = Json::array();
    for (const Id<Tag>& id : ids)
        list.push_back(id.value);
    return list;
}

/// Title, address, licence and date of each source that `ids` name: {"<id>": {…}}.
void addSourceDetails(Json& details, const std::vector<SourceId>& ids, const Catalog& catalog);

/// "origin", and "changed_fields" of a changed entry.
void addProvenance(Json& object, const Provenance& provenance);

/// "hidden": id and name of what own folders leave out. Nothing where there is none.
template <class T>
void addHidden(Json& document, std::span<const T> hidden)
{
    for (const T& entry : hidden)
        document["hidden"].push_back({{"id", entry.id.value}, {"name", entry.name}});
}

/// The keys of `estimate`, without the head.
void addEstimate(Json& object, const Catalog& catalog, const Estimate& estimate);

/// "filled": the fields of the request that were left to the model's defaults.
void addFilled(Json& object, const Model& model, const JobRequest& request);

/// "measured": what was measured for the very job, and the basis that follows from it. Nothing where there is none.
void addMeasured(Json& object, const std::vector<const MeasuredSpeed*>& rows);

/// One model on one card in ratings and comparisons; "measured" as by addMeasured.
Json outcomeJson(const ModelOutcome& outcome, const MeasuredTimes& measured);

}  // namespace vramwise::cli
