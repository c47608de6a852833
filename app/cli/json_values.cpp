#include "app/cli/json_values.h"

#include "app/cli/keys.h"
#include "core/catalog/keys.h"

#include <array>
#include <cmath>

namespace vramwise::cli
{
namespace
{

template <class... Ts>
struct Overloaded : Ts... {
    using Ts::operator()...;
};
template <class... Ts>
Overloaded(Ts...) -> Overloaded<Ts...>;

/// "size" in GiB is "gib", "usable" is "usable_gib": keys say their unit.
std::string withUnit(const std::string& name, std::string_view generic, std::string_view unit)
{
    if (name == generic)
        return std::string(unit);
    return name + '_' + std::string(unit);
}

void addMoneyArg(Json& args, const std::string& name, const Money& value)
{
    if (name != "money") {
        args[name] = moneyJson(value);
        return;
    }
    args["amount"] = moneyJson(value)["amount"];
    args["currency"] = value.currency;
}

void addArg(Json& args, const NamedArg& arg)
{
    const std::string& name = arg.name;
    std::visit(Overloaded{
                   [&](double value) { args[name] = roundedTo(value, 3); },
                   [&](std::int64_t value) { args[name] = value; },
                   [&](const std::string& value) { args[name] = value; },
                   [&](Bytes value) { args[withUnit(name, "size", "gib")] = gibValue(value); },
                   [&](Seconds value) { args[withUnit(name, "", "s")] = secondsValue(value); },
                   [&](Watts value) { args[withUnit(name, "power", "w")] = roundedTo(value.value, 1); },
                   [&](const Range<Seconds>& value) { args[withUnit(name, "", "s")] = rangeJson(value); },
                   [&](const Money& value) { addMoneyArg(args, name, value); },
                   [&](const Date& value) { args[name] = isoDate(value); },
                   [&](const CardId& value) { args[name] = value.value; },
                   [&](const ModelId& value) { args[name] = value.value; },
                   [&](const PrecisionId& value) { args[name] = value.value; },
               },
               arg.value);
}

/// Codes that name any number of models: always a list, so that one model is no special case.
bool listsModels(ReasonCode code) { return code == ReasonCode::UnlocksOver || code == ReasonCode::LosesAgainst; }

Json stagesJson(const Estimate& estimate)
{
    static constexpr std::array kStages{Stage::Encode, Stage::Denoise, Stage::Decode};
    Json stages = Json::array();
    for (const Stage stage : kStages) {
        const Bytes size = estimate.stages[static_cast<std::size_t>(stage)];
        if (size.value <= 0)
            continue;
        Json& json = stages.emplace_back(emptyObject(2));
        json["stage"] = keyOf(stage);
        json["gib"] = gibValue(size);
    }
    return stages;
}

void addJob(Json& object, const Estimate& estimate)
{
    if (estimate.variant != nullptr)
        object["precision"] = estimate.variant->precision.value;
    object["width"] = estimate.job.width;
    object["height"] = estimate.job.height;
    object["frames"] = estimate.job.frames;
    if (estimate.job.fps > 0)
        object["fps"] = roundedTo(estimate.job.fps, 3);
    object["steps"] = estimate.job.steps;
    object["passes"] = estimate.job.passes;
    object["batch_size"] = estimate.job.batch;
}

// Member by member: lists in braces are copied twice, and a batch writes hundreds of thousands of these.
Json rangeJson(double low, double mid, double high)
{
    Json json = emptyObject(3);
    json["low"] = low;
    json["mid"] = mid;
    json["high"] = high;
    return json;
}

bool isKnown(double value) { return std::isfinite(value) && value > 0; }

}  // namespace

double roundedTo(double value, int decimals)
{
    static constexpr std::array kScales{1.0, 10.0, 100.0, 1e3, 1e4, 1e5, 1e6};
    const double scale = kScales[static_cast<std::size_t>(decimals)];
    // Dividing, not multiplying by the inverse, gives the double that prints short.
    return std::isfinite(value) ? std::round(value * scale) / scale : 0.0;
}

double gibValue(Bytes size) { return roundedTo(toGib(size), 3); }

double secondsValue(Seconds time)
{
    const double value = time.value;
    if (!isKnown(value))
        return 0.0;
    if (value >= 1000)
        return std::round(value);
    if (value >= 100)
        return roundedTo(value, 1);
    if (value >= 10)
        return roundedTo(value, 2);
    if (value >= 1)
        return roundedTo(value, 3);
    return roundedTo(value, value >= 0.1 ? 4 : 6);
}

Json emptyObject(std::size_t members)
{
    Json::object_t object;
    object.reserve(members);
    return object;
}

Json rangeJson(const Range<Bytes>& range)
{
    return rangeJson(gibValue(range.low), gibValue(range.mid), gibValue(range.high));
}

Json rangeJson(const Range<Seconds>& range)
{
    return rangeJson(secondsValue(range.low), secondsValue(range.mid), secondsValue(range.high));
}

Json moneyJson(const Money& money)
{
    return {{"amount", static_cast<double>(money.minor) / 100.0}, {"currency", money.currency}};
}

Json priceJson(const Price& price, const Catalog& catalog)
{
    Json json = moneyJson(price.amount);
    json["date"] = isoDate(price.date);
    json["condition"] = keyOf(price.condition);
    const Source* source = price.source.empty() ? nullptr : catalog.source(price.source);
    if (source != nullptr)
        json["origin"] = source->title;
    else
        json["origin"] = price.basis == PriceBasis::Own ? "own" : price.source.value;
    json["basis"] = keyOf(price.basis);
    if (!price.region.empty())
        json["region"] = price.region;
    return json;
}

Json reasonJson(const Reason& reason)
{
    Json args = emptyObject(reason.args.size());
    for (const NamedArg& arg : reason.args) {
        const auto* model = std::get_if<ModelId>(&arg.value);
        const auto* precision = std::get_if<PrecisionId>(&arg.value);
        if (model != nullptr && listsModels(reason.code))
            args["models"].push_back(model->value);
        else if (precision != nullptr && reason.code == ReasonCode::FourBitsMissing)
            args["precisions"].push_back(precision->value);
        else
            addArg(args, arg);
    }
    Json json = emptyObject(2);
    json["code"] = codeName(reason.code);
    json["args"] = std::move(args);
    return json;
}

Json reasonsJson(const std::vector<Reason>& reasons)
{
    Json list = Json::array();
    for (const Reason& reason : reasons)
        list.push_back(reasonJson(reason));
    return list;
}

void addSourceDetails(Json& details, const std::vector<SourceId>& ids, const Catalog& catalog)
{
    for (const SourceId& id : ids) {
        const Source* source = catalog.source(id);
        if (source == nullptr || details.contains(id.value))
            continue;
        Json entry{{"title", source->title}};
        if (!source->url.empty())
            entry["url"] = source->url;
        if (!source->licence.empty())
            entry["licence"] = source->licence;
        if (source->date)
            entry["date"] = isoDate(*source->date);
        details[id.value] = std::move(entry);
    }
}

void addProvenance(Json& object, const Provenance& provenance)
{
    object["origin"] = keyOf(provenance.origin);
    if (!provenance.changedFields.empty())
        object["changed_fields"] = provenance.changedFields;
}

void addEstimate(Json& object, const Catalog& catalog, const Estimate& estimate)
{
    object["card"] = estimate.card->id.value;
    object["model"] = estimate.model->id.value;
    addJob(object, estimate);
    object["fit"] = keyOf(estimate.fit);
    if (isKnown(estimate.usable.value))
        object["usable_gib"] = gibValue(estimate.usable);
    if (isKnown(estimate.peak.mid.value))
        object["peak_gib"] = rangeJson(estimate.peak);
    object["stages"] = stagesJson(estimate);
    if (isKnown(estimate.ram.mid.value))
        object["ram_gib"] = rangeJson(estimate.ram);
    if (estimate.fit == Fit::Offloads) {
        object["offload"] = keyOf(estimate.mode);
        object["streamed_gib"] = gibValue(estimate.streamed);
    }
    if (estimate.tiledDecode)
        object["tiled_decode"] = true;
    if (estimate.timed) {
        object["step_s"] = rangeJson(estimate.step);
        object["total_s"] = rangeJson(estimate.total);
        object["basis"] = keyOf(estimate.basis);
    }
    object["reasons"] = reasonsJson(explain(catalog, estimate));
    object["sources"] = idsJson(sourcesOf(catalog, estimate));
}

void addFilled(Json& object, const Model& model, const JobRequest& request)
{
    Json filled = Json::array();
    for (const std::string_view field : filledFields(model, request))
        filled.push_back(field);
    if (!filled.empty())
        object["filled"] = std::move(filled);
}

void addMeasured(Json& object, const std::vector<const MeasuredSpeed*>& rows)
{
    if (rows.empty())
        return;
    Json list = Json::array();
    for (const MeasuredSpeed* row : rows) {
        Json& entry = list.emplace_back(emptyObject(6));
        entry["id"] = row->id;
        entry["measures"] = keyOf(row->measures);
        entry["s"] = secondsValue(row->time);
        entry["software"] = row->software;
        if (row->date)
            entry["date"] = isoDate(*row->date);
        entry["source"] = row->source.value;
    }
    object["measured"] = std::move(list);
    if (object.contains("basis"))
        object["basis"] = keyOf(Basis::Measured);
}

Json outcomeJson(const ModelOutcome& outcome, const MeasuredTimes& measured)
{
    const Estimate& estimate = outcome.estimate;
    Json json{{"model", estimate.model != nullptr ? estimate.model->id.value : outcome.wanted->model.value}};
    if (estimate.variant != nullptr)
        json["precision"] = estimate.variant->precision.value;
    json["fit"] = keyOf(estimate.fit);
    if (isKnown(estimate.peak.mid.value))
        json["peak_gib"] = rangeJson(estimate.peak);
    if (estimate.timed) {
        json["total_s"] = rangeJson(estimate.total);
        json["basis"] = keyOf(estimate.basis);
        addMeasured(json, measured.of(estimate));
    }
    json["rating"] = keyOf(outcome.rating);
    return json;
}

}  // namespace vramwise::cli
