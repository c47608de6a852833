#include "core/catalog/parsers.h"

namespace vramwise
{

namespace
{

constexpr Interval kPixels{64, 16'384};
constexpr Interval kSteps{1, 1000};
constexpr Interval kPasses{1, 8};
constexpr Interval kParametersB{0, 10'000, true};

/// "patch": three numbers of latent positions: time, height, width.
std::array<int, 3> parsePatch(FieldReader& fields)
{
    constexpr std::array<int, 3> usual{1, 2, 2};
    const std::size_t before = fields.problems().spoiling();
    const std::vector<int> patch = fields.integers("patch", {1, 64});
    if (!fields.has("patch") || fields.problems().spoiling() != before)
        return usual;
    if (patch.size() != 3) {
        fields.problem("patch", ErrorCode::OutOfRange, {std::to_string(patch.size()), "3", "3"});
        return usual;
    }
    return {patch[0], patch[1], patch[2]};
}

void parseDit(FieldReader& fields, Denoiser& denoiser)
{
    denoiser.activeParametersB = fields.findNumber("active_parameters_b", kParametersB);
    denoiser.hidden = fields.findInteger("hidden", {1, 1'000'000});
    denoiser.layers = fields.findInteger("layers", {1, 10'000});
    denoiser.heads = fields.findInteger("heads", {1, 10'000});
    denoiser.patch = parsePatch(fields);
    denoiser.textTokens = fields.findInteger("text_tokens", {0, 1'000'000});
}

void parseUnet(FieldReader& fields, Denoiser& denoiser)
{
    denoiser.linearGflopPerPosition = fields.findNumber("linear_gflop_per_position", {0, 1e6, true});
    fields.forEach("attention", [&denoiser](FieldReader& level, std::size_t) {
        denoiser.attention.push_back({level.integer("downscale", {1, 1024}), level.integer("hidden", {1, 1'000'000}),
                                      level.integer("layers", {1, 10'000})});
    });
}

Denoiser parseDenoiser(FieldReader& fields)
{
    Denoiser denoiser;
    const std::string kind = fields.text("kind");
    if (!kind.empty() && kind != "dit" && kind != "unet")
        fields.problem("kind", ErrorCode::BadValue, {shortened(kind), "dit, unet"});
    denoiser.unet = kind == "unet";
    denoiser.parametersB = fields.number("parameters_b", kParametersB);
    denoiser.experts = fields.findInteger("experts", {1, 64}).value_or(1);
    denoiser.referenceImages = fields.findInteger("reference_images", {0, 64}).value_or(0);
    // Where the kind is not known, the fields of both are: one mistake is one problem.
    if (kind != "dit")
        parseUnet(fields, denoiser);
    if (kind != "unet")
        parseDit(fields, denoiser);
    return denoiser;
}

JobDefaults parseDefaults(FieldReader& fields, Task task)
{
    JobDefaults defaults;
    defaults.width = fields.integer("width", kPixels);
    defaults.height = fields.integer("height", kPixels);
    if (task == Task::Video) {
        defaults.frames = fields.integer("frames", {1, 4096});
        defaults.fps = fields.number("fps", {1, 240});
    }
    defaults.steps = fields.integer("steps", kSteps);
    defaults.passes = fields.integer("passes", kPasses);
    return defaults;
}

Variant parseVariant(FieldReader& fields, const SourceTable& sources)
{
    Variant variant;
    variant.precision = {fields.id("precision")};
    variant.denoiser = {fields.number("denoiser_bytes", {1000, 1e13})};
    variant.file = fields.findText("file").value_or("");
    variant.textEncoderPrecision = findIdOf<PrecisionId>(fields, "text_encoder_precision");
    variant.derived = fields.findFlag("derived").value_or(false);
    variant.source = parseSourceId(fields, "source", sources);
    return variant;
}

OfficialNeed parseOfficial(FieldReader& fields, const SourceTable& sources)
{
    OfficialNeed need;
    need.size = gib(fields.number("gib", kCardGib));
    const std::string what = fields.text("what");
    if (!what.empty() && what != "minimum" && what != "recommended")
        fields.problem("what", ErrorCode::BadValue, {shortened(what), "minimum, recommended"});
    need.minimum = what == "minimum";
    need.source = parseSourceId(fields, "source", sources);
    return need;
}

Licence parseLicence(FieldReader& fields, const SourceTable& sources)
{
    return {fields.text("name"), fields.findFlag("commercial"), parseSourceId(fields, "source", sources)};
}

void parseIdentity(FieldReader& fields, const SourceTable& sources, Model& model)
{
    model.id = {fields.id("id")};
    model.name = fields.text("name");
    model.aliases = fields.texts("aliases");
    model.task = fields.choice<Task>("task");
    model.family = fields.choice<ModelFamily>("family");
    model.group = fields.text("group");
    model.released = fields.findDate("released");
    fields.withObject("licence", [&](FieldReader& licence) { model.licence = parseLicence(licence, sources); });
    fields.require("text_encoders", "array");
    model.textEncoders = idsOf<ComponentId>(fields, "text_encoders");
    model.vae = findIdOf<ComponentId>(fields, "vae");
    model.otherComponents = idsOf<ComponentId>(fields, "other_components");
}

void parseJob(FieldReader& fields, const SourceTable& sources, Model& model)
{
    fields.require("denoiser", "object");
    fields.withObject("denoiser", [&](FieldReader& denoiser) { model.denoiser = parseDenoiser(denoiser); });
    model.memoryFactor = fields.findNumber("memory_factor", {0, 1000, true});
    fields.require("defaults", "object");
    fields.withObject("defaults", [&](FieldReader& job) { model.defaults = parseDefaults(job, model.task); });
    fields.withObject("lightning", [&](FieldReader& lightning) {
        model.distillation = {lightning.integer("steps", kSteps), lightning.integer("passes", kPasses),
                              parseSourceId(lightning, "source", sources)};
    });
    model.sizeMultiple = fields.findInteger("size_multiple", {1, 1024}).value_or(16);
    model.maxMegapixels = fields.findNumber("max_megapixels", {0, 1000, true});
}

void parseVariants(FieldReader& fields, const SourceTable& sources, Model& model)
{
    model.referencePrecision = {fields.id("reference_precision")};
    model.referenceSource = parseSourceId(fields, "reference_source", sources);
    fields.require("variants", "array");
    fields.forEach("variants", [&](FieldReader& variant, std::size_t) {
        model.variants.push_back(parseVariant(variant, sources));
    });
    if (model.variants.empty() && fields.has("variants"))
        fields.problem("variants", ErrorCode::OutOfRange, {"0", "1", "100"});
}

}  // namespace

Model parseModel(FieldReader& fields, const SourceTable& sources)
{
    Model model;
    parseIdentity(fields, sources, model);
    parseJob(fields, sources, model);
    parseVariants(fields, sources, model);
    fields.withObject("article", [&model](FieldReader& article) {
        model.article.minimum = mapped(article.findNumber("minimum_gib", kCardGib), gib);
        model.article.optimal = mapped(article.findNumber("optimal_gib", kCardGib), gib);
    });
    fields.withObject("official", [&](FieldReader& official) { model.official = parseOfficial(official, sources); });
    model.sources = parseSourceList(fields, sources);
    return model;
}

}  // namespace vramwise
