#include "core/checkpoint/summary_json.h"

#include "core/catalog/json_text.h"
#include "core/catalog/keys.h"

#include <nlohmann/json.hpp>

namespace vramwise
{

template <>
std::span<const Key<CheckpointFormat>> keysOf<CheckpointFormat>()
{
    static constexpr Key<CheckpointFormat> kKeys[]
        = {{"safetensors", CheckpointFormat::Safetensors}, {"gguf", CheckpointFormat::Gguf}};
    return kKeys;
}

template <>
std::span<const Key<LoraKind>> keysOf<LoraKind>()
{
    static constexpr Key<LoraKind> kKeys[] = {{"lora", LoraKind::Lora},
                                              {"loha", LoraKind::Loha},
                                              {"lokr", LoraKind::Lokr},
                                              {"oft", LoraKind::Oft},
                                              {"diff", LoraKind::Diff}};
    return kKeys;
}

template <>
std::span<const Key<LoraNaming>> keysOf<LoraNaming>()
{
    static constexpr Key<LoraNaming> kKeys[]
        = {{"kohya", LoraNaming::Kohya}, {"diffusers", LoraNaming::Diffusers}, {"comfy", LoraNaming::Comfy}};
    return kKeys;
}

namespace
{

/// Whole in files and exact in a double up to 2^53.
std::uint64_t wholeBytes(Bytes size) { return static_cast<std::uint64_t>(size.value); }

void putText(OrderedJson& json, const char* key, const std::string& text)
{
    if (!text.empty())
        json[key] = text;
}

OrderedJson countsJson(const FormatCounts& counts)
{
    OrderedJson json = OrderedJson::object();
    for (const auto& [format, count] : counts)
        json[format] = count;
    return json;
}

OrderedJson partJson(const CheckpointPart& part)
{
    OrderedJson json{{"kind", keyOf(part.kind)}};
    putText(json, "prefix", part.prefix);
    putText(json, "id", part.what.id);
    putText(json, "architecture", part.what.architecture);
    putText(json, "name", part.what.name);
    if (part.what.confidence > 0)
        json["confidence"] = part.what.confidence;
    if (!part.what.candidates.empty())
        json["candidates"] = part.what.candidates;
    json["parameters"] = part.parameters;
    json["bytes"] = wholeBytes(part.bytes);
    json["tensors"] = part.tensors;
    json["dtypes"] = countsJson(part.formats);
    putText(json, "quantization", part.quantization.name);
    putText(json, "precision", part.quantization.precision.value);
    return json;
}

OrderedJson loraJson(const LoraFacts& lora)
{
    OrderedJson json{{"kind", keyOf(lora.kind)}, {"naming", keyOf(lora.naming)}, {"layers", lora.layers}};
    if (lora.rank) {
        json["rank"] = *lora.rank;
        json["least_rank"] = lora.leastRank;
        json["most_rank"] = lora.mostRank;
    }
    json["text_encoder"] = lora.textEncoder;
    json["dora"] = lora.dora;
    return json;
}

FormatCounts countsFrom(const OrderedJson& json)
{
    FormatCounts counts;
    for (const auto& [format, count] : json.items())
        counts[format] = count.get<std::uint64_t>();
    return counts;
}

template <class E>
E enumFrom(const OrderedJson& json, const char* key)
{
    const std::optional<E> value = valueOf<E>(json.at(key).get<std::string>());
    if (!value)
        throw std::out_of_range(key);
    return *value;
}

CheckpointPart partFrom(const OrderedJson& json)
{
    CheckpointPart part;
    part.kind = enumFrom<PartKind>(json, "kind");
    part.prefix = json.value("prefix", std::string());
    part.what.id = json.value("id", std::string());
    part.what.architecture = json.value("architecture", std::string());
    part.what.name = json.value("name", std::string());
    part.what.confidence = json.value("confidence", 0.0);
    part.what.candidates = json.value("candidates", std::vector<std::string>());
    if (!part.what.architecture.empty() || !part.prefix.empty())
        part.what.part = part.kind;
    part.parameters = json.at("parameters").get<std::uint64_t>();
    part.bytes = {static_cast<double>(json.at("bytes").get<std::uint64_t>())};
    part.tensors = json.at("tensors").get<std::size_t>();
    part.formats = countsFrom(json.at("dtypes"));
    part.quantization = {json.value("quantization", std::string()), {json.value("precision", std::string())}};
    return part;
}

LoraFacts loraFrom(const OrderedJson& json)
{
    LoraFacts lora;
    lora.kind = enumFrom<LoraKind>(json, "kind");
    lora.naming = enumFrom<LoraNaming>(json, "naming");
    lora.layers = json.at("layers").get<std::size_t>();
    if (json.contains("rank"))
        lora.rank = json.at("rank").get<std::uint64_t>();
    lora.leastRank = json.value("least_rank", std::uint64_t{0});
    lora.mostRank = json.value("most_rank", std::uint64_t{0});
    lora.textEncoder = json.at("text_encoder").get<bool>();
    lora.dora = json.at("dora").get<bool>();
    return lora;
}

void readOptional(const OrderedJson& json, CheckpointSummary& summary)
{
    if (json.contains("lora"))
        summary.lora = loraFrom(json.at("lora"));
    if (json.contains("sizes")) {
        const OrderedJson& sizes = json.at("sizes");
        summary.sizes = {sizes.at("hidden").get<int>(), sizes.at("layers").get<int>(),
                         sizes.at("block_parameters_b").get<double>()};
    }
    if (json.contains("piece"))
        summary.piece = {json.at("piece").at(0).get<int>(), json.at("piece").at(1).get<int>()};
}

CheckpointSummary read(const OrderedJson& json)
{
    CheckpointSummary summary;
    summary.format = enumFrom<CheckpointFormat>(json, "format");
    summary.parameters = json.at("parameters").get<std::uint64_t>();
    summary.bytes = {static_cast<double>(json.at("bytes").get<std::uint64_t>())};
    summary.tensors = json.at("tensors").get<std::size_t>();
    summary.files = json.at("files").get<std::uint16_t>();
    for (const OrderedJson& part : json.at("components"))
        summary.parts.push_back(partFrom(part));
    if (summary.parts.empty())
        throw std::out_of_range("components");
    summary.formats = countsFrom(json.at("dtypes"));
    summary.quantization = summary.main().quantization;
    readOptional(json, summary);
    return summary;
}

}  // namespace

nlohmann::ordered_json summaryJson(const CheckpointSummary& summary)
{
    const CheckpointPart& main = summary.main();
    OrderedJson json{{"format", keyOf(summary.format)}, {"kind", keyOf(summary.kind())}};
    json["parameters"] = summary.parameters;
    json["bytes"] = wholeBytes(summary.bytes);
    json["tensors"] = summary.tensors;
    json["files"] = summary.files;
    putText(json, "model", summary.model().value);
    json["confidence"] = main.what.confidence;
    putText(json, "architecture", main.what.architecture);
    putText(json, "name", main.what.name);
    if (!main.what.candidates.empty())
        json["candidates"] = main.what.candidates;
    json["components"] = OrderedJson::array();
    for (const CheckpointPart& part : summary.parts)
        json["components"].push_back(partJson(part));
    json["dtypes"] = countsJson(summary.formats);
    putText(json, "quantization", summary.quantization.name);
    putText(json, "precision", summary.quantization.precision.value);
    if (summary.lora)
        json["lora"] = loraJson(*summary.lora);
    if (summary.sizes)
        json["sizes"] = {{"hidden", summary.sizes->hidden},
                         {"layers", summary.sizes->layers},
                         {"block_parameters_b", summary.sizes->blockParametersB}};
    if (summary.piece)
        json["piece"] = {summary.piece->first, summary.piece->second};
    return json;
}

std::optional<CheckpointSummary> summaryFromJson(const nlohmann::ordered_json& json)
{
    try {
        return read(json);
    } catch (const std::exception&) {
        return std::nullopt;
    }
}

}  // namespace vramwise
