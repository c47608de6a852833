// The fields of a model and of its components.
#include "app/text/catalog_words.h"
#include "app/text/field_makers.h"
#include "app/text/words.h"

namespace vramwise::text
{

namespace
{

constexpr const char* kVideo = "video";
constexpr const char* kDit = "dit";
constexpr const char* kUnet = "unet";
constexpr const char* kVaeKind = "vae";

EntryField sourceField(const char* pointer, const QString& label)
{
    return makeField(FieldKind::Source, pointer, label,
                     FieldText::tr("Where the figure comes from: one of the sources below, or you."));
}

QString reckoned() { return FieldText::tr("Reckoned", "a size: worked out, not read from a real file"); }

QStringList groupNames(const Catalog& catalog)
{
    QStringList names;
    for (const Model& model : catalog.models())
        names << QString::fromStdString(model.group);
    names.removeDuplicates();
    return names;
}

EntryFieldGroup identityGroup(const Catalog& catalog)
{
    EntryField group = textField("/group", FieldText::tr("Group"), FieldText::tr("The family's name: FLUX, Wan"));
    group.suggestions = groupNames(catalog);
    return {FieldText::tr("Model"),
            {textField("/id", FieldText::tr("Id"),
                       FieldText::tr("Lower case letters, digits, dots and hyphens: flux.1-dev")),
             textField("/name", FieldText::tr("Name")),
             makeField(FieldKind::List, "/aliases", FieldText::tr("Other names"),
                       FieldText::tr("Separated by commas", "a list")),
             choiceField("/task", FieldText::tr("Makes"), choicesOf<Task>(taskWord)),
             choiceField("/family", FieldText::tr("Family"), choicesOf<ModelFamily>(familyWord)), group,
             textField("/released", FieldText::tr("Released"),
                       FieldText::tr("2026-11-23, 2026-11 or 2026", "how a date is written"))}};
}

EntryFieldGroup licenceGroup()
{
    return {FieldText::tr("Licence"),
            {textField("/licence/name", FieldText::tr("Licence"), FieldText::tr("Apache-2.0, or its own name")),
             choiceField("/licence/commercial", FieldText::tr("Commercial use"),
                         {absentChoice(FieldText::tr("with conditions, or not known", "commercial use")),
                          {true, FieldText::tr("allowed", "commercial use")},
                          {false, FieldText::tr("not allowed", "commercial use")}}),
             sourceField("/licence/source", FieldText::tr("Source of the licence"))}};
}

EntryFieldGroup partsGroup()
{
    return {FieldText::tr("Parts"), {makeField(FieldKind::Parts, "/text_encoders", FieldText::tr("Parts"))}};
}

EntryFieldGroup denoiserGroup()
{
    EntryField attention = tableField("/denoiser/attention", FieldText::tr("Attention of the UNet"),
                                      FieldText::tr("Level %1", "row of a table"), FieldText::tr("Add &level"),
                                      {numberField("/downscale", FieldText::tr("Downscale")),
                                       numberField("/hidden", FieldText::tr("Hidden size")),
                                       numberField("/layers", FieldText::tr("Layers"))});
    return {FieldText::tr("Denoiser"),
            {choiceField("/denoiser/kind", FieldText::tr("Kind"),
                         {{QLatin1String(kDit), FieldText::tr("transformer (DiT)", "kind of denoiser")},
                          {QLatin1String(kUnet), QStringLiteral("UNet")}}),
             numberField("/denoiser/parameters_b", FieldText::tr("Parameters, 10⁹"), FieldText::tr("Of one expert")),
             numberField("/denoiser/experts", FieldText::tr("Experts")),
             numberField("/denoiser/reference_images", FieldText::tr("Reference pictures"),
                         FieldText::tr("That the usual job is given with the prompt")),
             onlyWhere(numberField("/denoiser/active_parameters_b", FieldText::tr("Used by each token, 10⁹")),
                       "/denoiser/kind", kDit),
             onlyWhere(numberField("/denoiser/hidden", FieldText::tr("Hidden size")), "/denoiser/kind", kDit),
             onlyWhere(numberField("/denoiser/layers", FieldText::tr("Layers")), "/denoiser/kind", kDit),
             onlyWhere(numberField("/denoiser/heads", FieldText::tr("Heads")), "/denoiser/kind", kDit),
             onlyWhere(makeField(FieldKind::Numbers, "/denoiser/patch", FieldText::tr("Patch"),
                                 FieldText::tr("Latent positions of a token: time, height, width")),
                       "/denoiser/kind", kDit),
             onlyWhere(numberField("/denoiser/text_tokens", FieldText::tr("Text tokens")), "/denoiser/kind", kDit),
             onlyWhere(numberField("/denoiser/linear_gflop_per_position", FieldText::tr("GFLOP per position")),
                       "/denoiser/kind", kUnet),
             onlyWhere(std::move(attention), "/denoiser/kind", kUnet),
             numberField("/memory_factor", FieldText::tr("Memory factor of ComfyUI"))}};
}

EntryFieldGroup jobGroup()
{
    return {FieldText::tr("Usual job"),
            {numberField("/defaults/width", FieldText::tr("Width, pixels")),
             numberField("/defaults/height", FieldText::tr("Height, pixels")),
             onlyWhere(numberField("/defaults/frames", FieldText::tr("Frames")), "/task", kVideo),
             onlyWhere(numberField("/defaults/fps", FieldText::tr("Frames per second")), "/task", kVideo),
             numberField("/defaults/steps", FieldText::tr("Steps")),
             numberField("/defaults/passes", FieldText::tr("Passes per step"),
                         FieldText::tr("2 with classifier-free guidance")),
             numberField("/size_multiple", FieldText::tr("Sides are multiples of")),
             numberField("/max_megapixels", FieldText::tr("Made for, megapixels")),
             numberField("/lightning/steps", FieldText::tr("Steps of its few-step version")),
             numberField("/lightning/passes", FieldText::tr("Passes of that")),
             sourceField("/lightning/source", FieldText::tr("Source of that"))}};
}

EntryFieldGroup variantsGroup(const Catalog& catalog)
{
    EntryField variants = tableField(
        "/variants", FieldText::tr("Variants"), FieldText::tr("Variant %1", "row of a table"),
        FieldText::tr("Add &variant"),
        {choiceField("/precision", FieldText::tr("Precision"), precisionChoices(catalog, QStringLiteral("–"))),
         bytesField("/denoiser_bytes", FieldText::tr("Denoiser, GB")), textField("/file", FieldText::tr("File")),
         choiceField("/text_encoder_precision", FieldText::tr("Text encoders in"),
                     precisionChoices(catalog, QStringLiteral("–"))),
         makeField(FieldKind::Flag, "/derived", reckoned()), sourceField("/source", FieldText::tr("Source"))});
    return {FieldText::tr("Variants"),
            {choiceField("/reference_precision", FieldText::tr("Makers' precision"), precisionChoices(catalog)),
             sourceField("/reference_source", FieldText::tr("Source of that")), std::move(variants)}};
}

EntryFieldGroup needGroup()
{
    return {FieldText::tr("What its makers ask for"),
            {numberField("/official/gib", FieldText::tr("VRAM, GiB")),
             choiceField("/official/what", FieldText::tr("As"),
                         {absentChoice(QStringLiteral("–")),
                          {QStringLiteral("minimum"), FieldText::tr("minimum", "VRAM that makers ask for")},
                          {QStringLiteral("recommended"), FieldText::tr("recommended", "VRAM that makers ask for")}}),
             sourceField("/official/source", FieldText::tr("Source of that"))}};
}

EntryFieldGroup vaeGroup()
{
    const auto vae = [](EntryField field) { return onlyWhere(std::move(field), "/kind", kVaeKind); };
    return {FieldText::tr("Decoding"),
            {vae(numberField("/spatial", FieldText::tr("Pixels per latent position"))),
             vae(numberField("/temporal", FieldText::tr("Frames per latent frame"))),
             vae(numberField("/channels", FieldText::tr("Channels"))),
             vae(numberField("/decode_bytes_per_pixel_frame", FieldText::tr("Bytes per pixel and frame"))),
             vae(numberField("/decode_frames", FieldText::tr("Frames at once"),
                             FieldText::tr("A number, or \"all\" where the clip is decoded in one piece"))),
             vae(numberField("/decode_gflop_per_megapixel", FieldText::tr("GFLOP per megapixel"))),
             vae(makeField(FieldKind::Flag, "/tiled_by_default", FieldText::tr("Decodes tile by tile")))}};
}

}  // namespace

std::vector<EntryFieldGroup> modelFields(const Catalog& catalog)
{
    return {identityGroup(catalog), licenceGroup(), partsGroup(), denoiserGroup(), jobGroup(),
            variantsGroup(catalog), needGroup()};
}

std::vector<EntryFieldGroup> componentFields(const Catalog& catalog)
{
    EntryField files = tableField(
        "/files", FieldText::tr("Files"), FieldText::tr("File %1", "row of a table"), FieldText::tr("Add &file"),
        {choiceField("/precision", FieldText::tr("Precision"), precisionChoices(catalog, QStringLiteral("–"))),
         bytesField("/bytes", FieldText::tr("Size, GB")), textField("/file", FieldText::tr("File")),
         makeField(FieldKind::Flag, "/derived", reckoned()), sourceField("/source", FieldText::tr("Source"))});
    return {
        {FieldText::tr("Part"),
         {textField("/id", FieldText::tr("Id"), FieldText::tr("Lower case letters, digits, dots and hyphens: t5-xxl")),
          textField("/name", FieldText::tr("Name")),
          choiceField("/kind", FieldText::tr("Kind"), choicesOf<ComponentKind>(componentKindWord)),
          numberField("/parameters_b", FieldText::tr("Parameters, 10⁹"))}},
        {FieldText::tr("Files"), {std::move(files)}},
        vaeGroup()};
}

}  // namespace vramwise::text
