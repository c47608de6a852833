#include "core/catalog/parsers.h"

namespace vramwise
{

namespace
{

WeightFile parseWeightFile(FieldReader& fields, const SourceTable& sources)
{
    WeightFile file;
    file.precision = {fields.id("precision")};
    file.size = {fields.number("bytes", {1000, 1e13})};
    file.file = fields.findText("file").value_or("");
    file.derived = fields.findFlag("derived").value_or(false);
    file.source = parseSourceId(fields, "source", sources);
    return file;
}

/// "decode_frames" is a number, or "all" where the VAE decodes the clip in one piece.
void parseDecodeFrames(FieldReader& fields, VaeFacts& vae)
{
    if (!fields.isText("decode_frames")) {
        vae.decodeFrames = fields.findInteger("decode_frames", {1, 4096}).value_or(1);
        return;
    }
    const std::string text = fields.text("decode_frames");
    vae.decodesWholeClip = text == "all";
    if (!vae.decodesWholeClip)
        fields.problem("decode_frames", ErrorCode::BadValue, {shortened(text), "all"});
}

VaeFacts parseVae(FieldReader& fields)
{
    VaeFacts vae;
    vae.spatial = fields.integer("spatial", {1, 128});
    vae.temporal = fields.findInteger("temporal", {1, 64}).value_or(1);
    vae.channels = fields.integer("channels", {1, 4096});
    vae.decodeBytesPerPixelFrame = fields.findNumber("decode_bytes_per_pixel_frame", {0, 1e6, true});
    parseDecodeFrames(fields, vae);
    vae.tiledByDefault = fields.findFlag("tiled_by_default").value_or(false);
    vae.decodeGflopPerMegapixel = fields.findNumber("decode_gflop_per_megapixel", {0, 1e9, true});
    return vae;
}

}  // namespace

Component parseComponent(FieldReader& fields, const SourceTable& sources)
{
    Component component;
    component.id = {fields.id("id")};
    component.name = fields.text("name");
    component.kind = fields.choice<ComponentKind>("kind");
    component.parametersB = fields.findNumber("parameters_b", {0, 10'000, true});
    fields.require("files", "array");
    fields.forEach("files",
                   [&](FieldReader& file, std::size_t) { component.files.push_back(parseWeightFile(file, sources)); });
    if (component.files.empty() && fields.has("files"))
        fields.problem("files", ErrorCode::OutOfRange, {"0", "1", "100"});
    if (component.kind == ComponentKind::Vae)
        component.vae = parseVae(fields);
    component.sources = parseSourceList(fields, sources);
    return component;
}

}  // namespace vramwise
