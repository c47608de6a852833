#include "core/catalog/entry_json.h"

#include "core/catalog/json_problems.h"
#include "core/catalog/keys.h"

#include <nlohmann/json.hpp>

#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>

namespace vramwise
{

namespace
{

/// Conversion from one unit to another leaves an error in the last digits, which no file ever stated.
OrderedJson tidy(double value)
{
    constexpr int kDigits = 12;
    constexpr double kExact = 1e12;
    if (std::abs(value) < kExact && value == std::floor(value))
        return static_cast<std::int64_t>(value);
    std::array<char, 64> text{};
    const auto end = std::to_chars(text.begin(), text.end(), value, std::chars_format::general, kDigits).ptr;
    double rounded = value;
    std::from_chars(text.data(), end, rounded);
    if (std::abs(rounded) < 1e15 && rounded == std::floor(rounded))
        return static_cast<std::int64_t>(rounded);
    return rounded;
}

template <class T, class Convert>
void addFound(OrderedJson& json, const char* key, const std::optional<T>& value, Convert convert)
{
    if (value)
        json[key] = convert(*value);
}

template <class T>
void addFound(OrderedJson& json, const char* key, const std::optional<T>& value)
{
    addFound(json, key, value, [](const T& found) { return found; });
}

void addFound(OrderedJson& json, const char* key, const std::optional<double>& value)
{
    addFound(json, key, value, tidy);
}

void addText(OrderedJson& json, const char* key, const std::string& text)
{
    if (!text.empty())
        json[key] = text;
}

void addList(OrderedJson& json, const char* key, const std::vector<std::string>& list)
{
    if (!list.empty())
        json[key] = list;
}

template <class Tag>
OrderedJson idsOf(const std::vector<Id<Tag>>& ids)
{
    OrderedJson list = OrderedJson::array();
    for (const Id<Tag>& id : ids)
        list.push_back(id.value);
    return list;
}

OrderedJson moneyOf(const Money& money) { return {{"amount", decimalText(money)}, {"currency", money.currency}}; }

OrderedJson gibOf(Bytes size) { return tidy(toGib(size)); }
OrderedJson teraflopsOf(FlopPerSecond rate) { return tidy(toTeraflops(rate)); }

OrderedJson memoryJson(const CardMemory& memory)
{
    OrderedJson json{{"gib", gibOf(memory.size)}, {"type", memory.type}};
    addFound(json, "bus_bits", memory.busBits);
    addFound(json, "data_rate_gbps", memory.dataRateGbps);
    addFound(json, "bandwidth_gbs", memory.bandwidth,
             [](BytesPerSecond rate) { return tidy(toGigabytesPerSecond(rate)); });
    if (memory.unified)
        json["unified"] = true;
    return json;
}

OrderedJson computeJson(const CardCompute& compute)
{
    OrderedJson json = OrderedJson::object();
    addFound(json, "tensor_cores", compute.tensorCores);
    addFound(json, "tensor_generation", compute.tensorGeneration);
    addFound(json, "tensor_flop_per_core_clock", compute.tensorFlopPerCoreClock);
    addFound(json, "shader_units", compute.shaderUnits);
    addFound(json, "boost_mhz", compute.boostMhz);
    addFound(json, "fp32_tflops", compute.fp32, teraflopsOf);
    addFound(json, "fp16_tflops", compute.fp16, teraflopsOf);
    addFound(json, "fp16_acc16_tflops", compute.fp16Accumulate16, teraflopsOf);
    addFound(json, "fp8_tflops", compute.fp8, teraflopsOf);
    addFound(json, "fp4_tflops", compute.fp4, teraflopsOf);
    return json;
}

OrderedJson denoiserJson(const Denoiser& denoiser)
{
    OrderedJson json{{"kind", denoiser.unet ? "unet" : "dit"}, {"parameters_b", tidy(denoiser.parametersB)}};
    addFound(json, "active_parameters_b", denoiser.activeParametersB);
    if (denoiser.experts != 1)
        json["experts"] = denoiser.experts;
    if (denoiser.referenceImages != 0)
        json["reference_images"] = denoiser.referenceImages;
    addFound(json, "linear_gflop_per_position", denoiser.linearGflopPerPosition);
    for (const UnetAttention& level : denoiser.attention)
        json["attention"].push_back(
            {{"downscale", level.downscale}, {"hidden", level.hidden}, {"layers", level.layers}});
    addFound(json, "hidden", denoiser.hidden);
    addFound(json, "layers", denoiser.layers);
    addFound(json, "heads", denoiser.heads);
    if (!denoiser.unet)
        json["patch"] = denoiser.patch;
    addFound(json, "text_tokens", denoiser.textTokens);
    return json;
}

OrderedJson defaultsJson(const JobDefaults& defaults, Task task)
{
    OrderedJson json{{"width", defaults.width}, {"height", defaults.height}};
    if (task == Task::Video) {
        json["frames"] = defaults.frames;
        json["fps"] = tidy(defaults.fps);
    }
    json["steps"] = defaults.steps;
    json["passes"] = defaults.passes;
    return json;
}

OrderedJson variantJson(const Variant& variant)
{
    OrderedJson json{{"precision", variant.precision.value}, {"denoiser_bytes", tidy(variant.denoiser.value)}};
    addText(json, "file", variant.file);
    if (variant.textEncoderPrecision)
        json["text_encoder_precision"] = variant.textEncoderPrecision->value;
    if (variant.derived)
        json["derived"] = true;
    json["source"] = variant.source.value;
    return json;
}

OrderedJson licenceJson(const Licence& licence)
{
    OrderedJson json{{"name", licence.name}};
    addFound(json, "commercial", licence.commercial);
    json["source"] = licence.source.value;
    return json;
}

OrderedJson officialJson(const OfficialNeed& need)
{
    return {
        {"gib", gibOf(need.size)}, {"what", need.minimum ? "minimum" : "recommended"}, {"source", need.source.value}};
}

void addModelJob(OrderedJson& json, const Model& model)
{
    json["denoiser"] = denoiserJson(model.denoiser);
    addFound(json, "memory_factor", model.memoryFactor);
    json["defaults"] = defaultsJson(model.defaults, model.task);
    if (model.distillation) {
        json["lightning"] = {{"steps", model.distillation->steps},
                             {"passes", model.distillation->passes},
                             {"source", model.distillation->source.value}};
    }
    json["size_multiple"] = model.sizeMultiple;
    addFound(json, "max_megapixels", model.maxMegapixels);
}

void addModelNeeds(OrderedJson& json, const Model& model)
{
    OrderedJson article = OrderedJson::object();
    addFound(article, "minimum_gib", model.article.minimum, gibOf);
    addFound(article, "optimal_gib", model.article.optimal, gibOf);
    if (!article.empty())
        json["article"] = std::move(article);
    addFound(json, "official", model.official, officialJson);
}

void addVae(OrderedJson& json, const VaeFacts& vae)
{
    json["spatial"] = vae.spatial;
    json["temporal"] = vae.temporal;
    json["channels"] = vae.channels;
    addFound(json, "decode_bytes_per_pixel_frame", vae.decodeBytesPerPixelFrame);
    if (vae.decodesWholeClip)
        json["decode_frames"] = "all";
    else
        json["decode_frames"] = vae.decodeFrames;
    addFound(json, "decode_gflop_per_megapixel", vae.decodeGflopPerMegapixel);
    if (vae.tiledByDefault)
        json["tiled_by_default"] = true;
}

OrderedJson namesOf(const std::vector<Architecture>& architectures)
{
    OrderedJson names = OrderedJson::array();
    for (const Architecture architecture : architectures)
        names.push_back(keyOf(architecture));
    return names;
}

void collectDiffering(const nlohmann::json& before, const nlohmann::json& after, const std::string& pointer,
                      std::vector<std::string>& fields)
{
    if (before == after)
        return;
    if (!before.is_object() || !after.is_object()) {
        fields.push_back(pointer);
        return;
    }
    const nlohmann::json absent;
    for (const auto& member : before.items()) {
        const auto other = after.find(member.key());
        collectDiffering(member.value(), other == after.end() ? absent : *other,
                         pointer + '/' + pointerPart(member.key()), fields);
    }
    for (const auto& member : after.items())
        if (!before.contains(member.key()))
            fields.push_back(pointer + '/' + pointerPart(member.key()));
}

}  // namespace

OrderedJson entryJson(const Card& card)
{
    OrderedJson json{{"id", card.id.value}, {"name", card.name}, {"aliases", card.aliases}};
    json["vendor"] = keyOf(card.vendor);
    json["architecture"] = card.architectureName;
    addText(json, "chip", card.chip);
    addText(json, "compute_capability", card.computeCapability);
    addFound(json, "tier", card.tier);
    json["form"] = keyOf(card.form);
    json["status"] = {{"is", keyOf(card.status)}, {"date", isoDate(card.statusDate)}};
    json["memory"] = memoryJson(card.memory);
    json["compute"] = computeJson(card.compute);
    addFound(json, "pcie", card.pcie, [](const PcieLink& link) {
        return OrderedJson{{"generation", link.generation}, {"lanes", link.lanes}};
    });
    const auto number = [](auto quantity) { return tidy(quantity.value); };
    addFound(json, "power_w", card.power, number);
    addFound(json, "psu_w", card.suggestedPsu, number);
    addFound(json, "length_mm", card.length, number);
    addFound(json, "slots", card.slots);
    addText(json, "connectors", card.connectors);
    addFound(json, "released", card.released, isoDate);
    addFound(json, "launch_price", card.launchPrice, moneyOf);
    addFound(json, "special", card.special, keyOf<SpecialCase>);
    addList(json, "derived", card.derivedFields);
    addText(json, "conflict", card.conflict);
    json["sources"] = idsOf(card.sources);
    return json;
}

OrderedJson entryJson(const Component& component)
{
    OrderedJson json{{"id", component.id.value}, {"name", component.name}, {"kind", keyOf(component.kind)}};
    addFound(json, "parameters_b", component.parametersB);
    json["files"] = OrderedJson::array();
    for (const WeightFile& file : component.files) {
        OrderedJson part{{"precision", file.precision.value}, {"bytes", tidy(file.size.value)}};
        addText(part, "file", file.file);
        if (file.derived)
            part["derived"] = true;
        part["source"] = file.source.value;
        json["files"].push_back(std::move(part));
    }
    if (component.vae)
        addVae(json, *component.vae);
    json["sources"] = idsOf(component.sources);
    return json;
}

OrderedJson entryJson(const Model& model)
{
    OrderedJson json{{"id", model.id.value}, {"name", model.name}, {"aliases", model.aliases}};
    json["task"] = keyOf(model.task);
    json["family"] = keyOf(model.family);
    json["group"] = model.group;
    addFound(json, "released", model.released, isoDate);
    addFound(json, "licence", model.licence, licenceJson);
    json["text_encoders"] = idsOf(model.textEncoders);
    if (model.vae)
        json["vae"] = model.vae->value;
    if (!model.otherComponents.empty())
        json["other_components"] = idsOf(model.otherComponents);
    addModelJob(json, model);
    json["reference_precision"] = model.referencePrecision.value;
    json["reference_source"] = model.referenceSource.value;
    json["variants"] = OrderedJson::array();
    for (const Variant& variant : model.variants)
        json["variants"].push_back(variantJson(variant));
    addModelNeeds(json, model);
    json["sources"] = idsOf(model.sources);
    return json;
}

OrderedJson entryJson(const Precision& precision)
{
    OrderedJson json{{"id", precision.id.value}, {"name", precision.name}};
    json["bits"] = tidy(precision.bits);
    json["bits_per_weight"] = tidy(precision.bitsPerWeight);
    json["bits_per_weight_low"] = tidy(precision.bitsPerWeightLow);
    json["bits_per_weight_high"] = tidy(precision.bitsPerWeightHigh);
    addFound(json, "exponent_bits", precision.exponentBits);
    addFound(json, "mantissa_bits", precision.mantissaBits);
    json["kind"] = keyOf(precision.kind);
    json["arithmetic"] = keyOf(precision.arithmetic);
    addFound(json, "fast_arithmetic", precision.fastArithmetic, keyOf<Arithmetic>);
    json["computed_on"] = namesOf(precision.computedOn);
    if (!precision.runsOn.empty())
        json["runs_on"] = namesOf(precision.runsOn);
    json["quality"] = keyOf(precision.quality);
    json["sources"] = idsOf(precision.sources);
    return json;
}

OrderedJson entryJson(const Price& price)
{
    OrderedJson json{{"card", price.card.value},
                     {"amount", decimalText(price.amount)},
                     {"currency", price.amount.currency},
                     {"condition", keyOf(price.condition)}};
    addText(json, "region", price.region);
    json["date"] = isoDate(price.date);
    json["basis"] = keyOf(price.basis);
    addText(json, "source", price.source.value);
    return json;
}

OrderedJson sourceJson(const Source& source)
{
    OrderedJson json{{"title", source.title}};
    addText(json, "url", source.url);
    addText(json, "licence", source.licence);
    addFound(json, "date", source.date, isoDate);
    return json;
}

std::vector<std::string> differingFields(const nlohmann::json& before, const nlohmann::json& after)
{
    std::vector<std::string> fields;
    collectDiffering(before, after, {}, fields);
    return fields;
}

template <class T>
std::vector<std::string> changedFields(const T& before, const T& after)
{
    if (before == after)
        return {};
    return differingFields(nlohmann::json(entryJson(before)), nlohmann::json(entryJson(after)));
}

template std::vector<std::string> changedFields(const Card&, const Card&);
template std::vector<std::string> changedFields(const Component&, const Component&);
template std::vector<std::string> changedFields(const Model&, const Model&);
template std::vector<std::string> changedFields(const Precision&, const Precision&);

}  // namespace vramwise
