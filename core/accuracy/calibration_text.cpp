// calibration.json written anew: the fitted constants replaced, everything else as it was.
#include "core/accuracy/fit.h"

#include "core/catalog/json_text.h"
#include "core/catalog/keys.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace vramwise
{

namespace
{

constexpr const char* kFitSource = "measured-rows";

/// Three significant digits: more would be noise, and every run would change the file.
double rounded(double value)
{
    if (value == 0 || !std::isfinite(value))
        return 0;
    const double scale = std::pow(10.0, 2 - std::floor(std::log10(std::abs(value))));
    return std::round(value * scale) / scale;
}

OrderedJson efficienciesJson(const Calibration& calibration)
{
    OrderedJson list = OrderedJson::array();
    for (std::size_t i = 0; i < kCardClassCount; ++i)
        for (const Key<ModelFamily>& family : keysOf<ModelFamily>()) {
            const Efficiency& efficiency = calibration.efficiency[i][static_cast<std::size_t>(family.value)];
            if (efficiency.share <= 0)
                continue;
            OrderedJson entry;
            entry["class"] = classKey(static_cast<CardClass>(i));
            entry["family"] = family.name;
            entry["share"] = rounded(efficiency.share);
            entry["spread"] = rounded(efficiency.spread);
            entry["rough"] = efficiency.rough;
            entry["rows"] = efficiency.rows;
            entry["source_count"] = efficiency.sources;
            entry["sources"] = {kFitSource};
            list.push_back(std::move(entry));
        }
    return list;
}

OrderedJson modelsJson(const Calibration& calibration)
{
    OrderedJson list = OrderedJson::array();
    for (const ModelSpeed& speed : calibration.modelSpeeds)
        list.push_back({{"model", speed.model.value},
                        {"speed", rounded(speed.factor)},
                        {"spread", rounded(speed.spread)},
                        {"rows", speed.rows},
                        {"source_count", speed.sources}});
    return list;
}

OrderedJson heldOutJson(const HeldOutErrors& errors)
{
    return {{"rows", errors.rows},
            {"groups", errors.groups},
            {"median_error", rounded(errors.median)},
            {"p90_error", rounded(errors.p90)},
            {"bias", rounded(errors.bias)},
            {"coverage", rounded(errors.coverage)}};
}

void setValue(OrderedJson& group, const char* key, double value)
{
    group[key] = {{"value", rounded(value)}, {"sources", {kFitSource}}};
}

/// Members of the file one a line, entries of lists and of groups one a line: short differences between versions.
std::string written(const OrderedJson& file)
{
    std::string text = "{\n";
    for (auto member = file.begin(); member != file.end(); ++member) {
        text += "  " + OrderedJson(member.key()).dump() + ": ";
        if (!member->is_structured()) {
            text += member->dump();
        } else {
            const bool isList = member->is_array();
            text += isList ? "[\n" : "{\n";
            for (auto entry = member->begin(); entry != member->end(); ++entry) {
                const std::string name = isList ? std::string() : OrderedJson(entry.key()).dump() + ": ";
                text += "    " + name + entry->dump() + (std::next(entry) == member->end() ? "\n" : ",\n");
            }
            text += isList ? "  ]" : "  }";
        }
        text += std::next(member) == file.end() ? "\n" : ",\n";
    }
    return text + "}\n";
}

}  // namespace

Result<std::string> calibrationText(std::string_view calibrationFile, const Calibration& fitted, const Date& date)
{
    // Checked by the loader's own parser first: it words what is wrong.
    if (const auto parsed = parseJson(calibrationFile, "calibration.json"); !parsed)
        return tl::unexpected(parsed.error());
    OrderedJson file = OrderedJson::parse(calibrationFile, nullptr, false);
    file["date"] = isoDate(date);
    file["sources"][kFitSource] = {{"title",
                                    "Fit to the published measurements in measurements/measured.json, by "
                                    "vramwise-cli accuracy --fit"},
                                   {"date", isoDate(date)}};
    file["efficiency"] = efficienciesJson(fitted);
    file["models"] = modelsJson(fitted);
    setValue(file["time"], "balance_exponent", fitted.time.balanceExponent);
    setValue(file["time"], "unmeasured_model_spread", fitted.time.unmeasuredModelSpread);
    file["held_out"] = {{"by_source", heldOutJson(fitted.bySource)}, {"by_card", heldOutJson(fitted.byCard)}};
    OrderedJson cards = OrderedJson::array();
    for (const CardId& card : fitted.measuredCards)
        cards.push_back(card.value);
    file["measured"] = {{"cards", std::move(cards)}};
    return written(file);
}

}  // namespace vramwise
