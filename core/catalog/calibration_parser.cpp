#include "core/catalog/parsers.h"

#include <algorithm>
#include <array>
#include <variant>

namespace vramwise
{

namespace
{

/// One constant: its key, the field that it fills, and what it may be. The suffix of the key is its unit.
template <class Group>
struct Constant {
    std::string_view key;
    std::variant<double Group::*, Bytes Group::*, Seconds Group::*, BytesPerSecond Group::*> field;
    Interval allowed;
};

constexpr Interval kShare{0, 1};
constexpr Interval kGain{0.05, 20};
constexpr Interval kSpread{1, 10};
constexpr Interval kGib{0, 1024};
constexpr Interval kRateGbs{0, 100'000, true};
constexpr Interval kSeconds{0, 3600};
constexpr Interval kPlain{0, 1e12};
constexpr Interval kCount{0, 1e6};

constexpr std::array kMemory{
    Constant<MemoryConstants>{"desktop_windows_gib", &MemoryConstants::desktopWindows, kGib},
    Constant<MemoryConstants>{"desktop_linux_gib", &MemoryConstants::desktopLinux, kGib},
    Constant<MemoryConstants>{"desktop_headless_gib", &MemoryConstants::desktopHeadless, kGib},
    Constant<MemoryConstants>{"reserve_linux_gib", &MemoryConstants::reserveLinux, kGib},
    Constant<MemoryConstants>{"reserve_windows_gib", &MemoryConstants::reserveWindows, kGib},
    Constant<MemoryConstants>{"reserve_windows_large_gib", &MemoryConstants::reserveWindowsLarge, kGib},
    Constant<MemoryConstants>{"inference_floor_gib", &MemoryConstants::inferenceFloor, kGib},
    Constant<MemoryConstants>{"encode_activations_gib", &MemoryConstants::encodeActivations, kGib},
    Constant<MemoryConstants>{"unified_usable_share", &MemoryConstants::unifiedUsableShare, kShare},
    Constant<MemoryConstants>{"fallback_bytes_per_token", &MemoryConstants::fallbackBytesPerToken, kPlain},
    Constant<MemoryConstants>{"controlnet_share", &MemoryConstants::controlnetShare, kPlain},
    Constant<MemoryConstants>{"blocks_resident", &MemoryConstants::blocksResident, kPlain},
    Constant<MemoryConstants>{"decode_bytes_per_pixel", &MemoryConstants::decodeBytesPerPixel, kPlain},
    Constant<MemoryConstants>{"tile_pixels_image", &MemoryConstants::tilePixelsImage, kPlain},
    Constant<MemoryConstants>{"tile_pixels_video", &MemoryConstants::tilePixelsVideo, kPlain},
    Constant<MemoryConstants>{"activation_spread", &MemoryConstants::activationSpread, kSpread},
    Constant<MemoryConstants>{"reference_factor", &MemoryConstants::referenceFactor, kSpread},
    Constant<MemoryConstants>{"weight_spread", &MemoryConstants::weightSpread, kSpread},
    Constant<MemoryConstants>{"ram_base_gib", &MemoryConstants::ramBase, kGib},
    Constant<MemoryConstants>{"ram_spread", &MemoryConstants::ramSpread, kSpread},
};

constexpr std::array kTime{
    Constant<TimeConstants>{"balance_exponent", &TimeConstants::balanceExponent, {0, 0.9}},
    Constant<TimeConstants>{"balance_exponent_geforce", &TimeConstants::balanceExponentGeForce, {0, 0.9}},
    Constant<TimeConstants>{"reference_balance", &TimeConstants::referenceBalance, {1, 10'000}},
    Constant<TimeConstants>{"int4_gain", &TimeConstants::int4Gain, kGain},
    Constant<TimeConstants>{"int4_gain_turing", &TimeConstants::int4GainTuring, kGain},
    Constant<TimeConstants>{"fp4_gain", &TimeConstants::fp4Gain, kGain},
    Constant<TimeConstants>{"fp8_gain", &TimeConstants::fp8Gain, kGain},
    Constant<TimeConstants>{"gguf_slowdown", &TimeConstants::ggufSlowdown, kGain},
    Constant<TimeConstants>{"sage_gain_image", &TimeConstants::sageGainImage, kGain},
    Constant<TimeConstants>{"sage_gain_video", &TimeConstants::sageGainVideo, kGain},
    Constant<TimeConstants>{"split_slowdown", &TimeConstants::splitSlowdown, kGain},
    Constant<TimeConstants>{"compile_gain", &TimeConstants::compileGain, kGain},
    Constant<TimeConstants>{"teacache_gain", &TimeConstants::teacacheGain, kGain},
    Constant<TimeConstants>{"link_share", &TimeConstants::linkShare, kShare},
    Constant<TimeConstants>{"host_rate_gbs", &TimeConstants::hostRate, kRateGbs},
    Constant<TimeConstants>{"unhidden_share", &TimeConstants::unhiddenShare, kShare},
    Constant<TimeConstants>{"fallback_link_gbs", &TimeConstants::fallbackLink, kRateGbs},
    Constant<TimeConstants>{"sequential_rate_gbs", &TimeConstants::sequentialRate, kRateGbs},
    Constant<TimeConstants>{"encode_share", &TimeConstants::encodeShare, kShare},
    Constant<TimeConstants>{"decode_share", &TimeConstants::decodeShare, kShare},
    Constant<TimeConstants>{"decode_gflop_per_megapixel_image", &TimeConstants::decodeGflopPerMegapixelImage, kPlain},
    Constant<TimeConstants>{"decode_gflop_per_megapixel_video", &TimeConstants::decodeGflopPerMegapixelVideo, kPlain},
    Constant<TimeConstants>{"tiled_decode_slowdown", &TimeConstants::tiledDecodeSlowdown, kGain},
    Constant<TimeConstants>{"offload_spread", &TimeConstants::offloadSpread, kSpread},
    Constant<TimeConstants>{"unmeasured_card_spread", &TimeConstants::unmeasuredCardSpread, kSpread},
    Constant<TimeConstants>{"unmeasured_model_spread", &TimeConstants::unmeasuredModelSpread, kSpread},
};

/// From the unit of the file to the unit of the field.
void assign(double& field, double number) { field = number; }
void assign(Bytes& field, double number) { field = gib(number); }
void assign(Seconds& field, double number) { field = {number}; }
void assign(BytesPerSecond& field, double number) { field = gigabytesPerSecond(number); }

/// A number, or {"value": number, "sources": […]}.
double parseConstant(FieldReader& fields, std::string_view key, Interval allowed, const SourceTable& sources)
{
    if (!fields.isObject(key))
        return fields.number(key, allowed);
    double number = 0;
    fields.withObject(key, [&](FieldReader& constant) {
        number = constant.number("value", allowed);
        parseSourceList(constant, sources);
    });
    return number;
}

template <class Group, std::size_t Count>
void parseConstants(FieldReader& fields, const std::array<Constant<Group>, Count>& constants, Group& group,
                    const SourceTable& sources)
{
    for (const Constant<Group>& constant : constants) {
        const double number = parseConstant(fields, constant.key, constant.allowed, sources);
        std::visit([&](auto field) { assign(group.*field, number); }, constant.field);
    }
}

/// {"value": {"unet": seconds, "image_dit": seconds, "video_dit": seconds}, "sources": […]}
void parseOverhead(FieldReader& fields, TimeConstants& time, const SourceTable& sources)
{
    fields.require("overhead_per_step_s", "object");
    fields.withObject("overhead_per_step_s", [&](FieldReader& overhead) {
        overhead.require("value", "object");
        overhead.withObject("value", [&time](FieldReader& seconds) {
            for (const Key<ModelFamily>& family : keysOf<ModelFamily>()) {
                time.overheadPerStep[static_cast<std::size_t>(family.value)] = {seconds.number(family.name, kSeconds)};
            }
        });
        parseSourceList(overhead, sources);
    });
}

/// Cards with a measured speed behind the constants.
void parseMeasured(FieldReader& file, Calibration& calibration, const SourceTable& sources)
{
    file.require("measured", "object");
    file.withObject("measured", [&](FieldReader& measured) {
        calibration.measuredCards = idsOf<CardId>(measured, "cards");
        if (measured.has("sources"))
            parseSourceList(measured, sources);
    });
    std::sort(calibration.measuredCards.begin(), calibration.measuredCards.end());
}

void parseModelSpeed(FieldReader& fields, Calibration& calibration)
{
    ModelSpeed speed;
    speed.model = {fields.id("model")};
    speed.factor = fields.number("speed", kGain);
    speed.spread = fields.number("spread", kSpread);
    speed.rows = fields.integer("rows", kCount);
    speed.sources = fields.integer("source_count", kCount);
    calibration.modelSpeeds.push_back(std::move(speed));
}

void parseModelSpeeds(FieldReader& file, Calibration& calibration)
{
    file.require("models", "array");
    file.forEach("models", [&](FieldReader& fields, std::size_t) { parseModelSpeed(fields, calibration); });
    std::sort(calibration.modelSpeeds.begin(), calibration.modelSpeeds.end(),
              [](const ModelSpeed& a, const ModelSpeed& b) { return a.model < b.model; });
}

void parseHeldOut(FieldReader& file, std::string_view key, HeldOutErrors& errors)
{
    file.withObject(key, [&errors](FieldReader& fields) {
        errors.rows = fields.integer("rows", kCount);
        errors.groups = fields.integer("groups", kCount);
        errors.median = fields.number("median_error", kPlain);
        errors.p90 = fields.number("p90_error", kPlain);
        errors.bias = fields.number("bias", kPlain);
        errors.coverage = fields.number("coverage", kShare);
    });
}

/// How well a fit without each group predicts that group; absent from a file that was not fitted.
void parseFitQuality(FieldReader& file, Calibration& calibration)
{
    file.withObject("held_out", [&calibration](FieldReader& fields) {
        parseHeldOut(fields, "by_source", calibration.bySource);
        parseHeldOut(fields, "by_card", calibration.byCard);
    });
}

std::optional<CardClass> parseClass(FieldReader& fields)
{
    const std::string key = fields.text("class");
    const std::optional<CardClass> cardClass = classFromKey(key);
    if (!cardClass && !key.empty()) {
        std::string expected;
        for (std::size_t i = 0; i < kCardClassCount; ++i)
            expected.append(i == 0 ? "" : ", ").append(classKey(static_cast<CardClass>(i)));
        fields.problem("class", ErrorCode::BadValue, {shortened(key), std::move(expected)});
    }
    return cardClass;
}

void parseEfficiency(FieldReader& fields, Calibration& calibration, const SourceTable& sources)
{
    const std::optional<CardClass> cardClass = parseClass(fields);
    const ModelFamily family = fields.choice<ModelFamily>("family");
    Efficiency efficiency;
    efficiency.share = fields.number("share", kShare);
    efficiency.spread = fields.number("spread", kSpread);
    efficiency.rough = fields.findFlag("rough").value_or(false);
    efficiency.rows = fields.findInteger("rows", kCount).value_or(0);
    efficiency.sources = fields.findInteger("source_count", kCount).value_or(0);
    parseSourceList(fields, sources);
    if (cardClass)
        calibration.efficiency[static_cast<std::size_t>(*cardClass)][static_cast<std::size_t>(family)] = efficiency;
}

}  // namespace

Calibration parseCalibration(FieldReader& file, const SourceTable& sources)
{
    Calibration calibration;
    file.require("efficiency", "array");
    file.forEach("efficiency",
                 [&](FieldReader& fields, std::size_t) { parseEfficiency(fields, calibration, sources); });
    file.require("memory", "object");
    file.withObject("memory",
                    [&](FieldReader& fields) { parseConstants(fields, kMemory, calibration.memory, sources); });
    file.require("time", "object");
    file.withObject("time", [&](FieldReader& fields) {
        parseConstants(fields, kTime, calibration.time, sources);
        parseOverhead(fields, calibration.time, sources);
    });
    parseModelSpeeds(file, calibration);
    parseFitQuality(file, calibration);
    parseMeasured(file, calibration, sources);
    return calibration;
}

}  // namespace vramwise
