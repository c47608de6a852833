#include "core/checkpoint/user_model.h"

#include "core/base/names.h"
#include "core/catalog/catalog_file.h"
#include "core/catalog/draft.h"
#include "core/catalog/entry_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace vramwise
{

namespace
{

constexpr double kBillion = 1e9;
/// Heads of nearly every diffusion transformer are this wide.
constexpr int kHeadWidth = 128;

/// "own-my-model-v2": letters, digits, dots and hyphens of the file's name.
std::string idOf(const std::string& fileName)
{
    constexpr std::size_t kLongest = 60;
    std::string id = "own-";
    for (const char c : lowerCase(fileName.substr(0, fileName.rfind('.')))) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.')
            id += c;
        else if (id.back() != '-')
            id += '-';
    }
    id.resize(std::min(id.size(), kLongest));
    while (id.back() == '-' || id.back() == '.')
        id.pop_back();
    return id;
}

/// What is like the file, and whether it is the very same model or a relative of another size.
struct Likeness {
    const Model* model = nullptr;
    bool same = false;
};

Likeness likenessOf(const CheckpointPart& part, const Catalog& catalog)
{
    if (const Model* same = catalog.model({part.what.id}))
        return {same, true};
    const std::vector<std::string>& candidates = part.what.candidates;
    return {candidates.empty() ? nullptr : catalog.model({candidates.front()}), false};
}

/// Facts of the model that it is like; for anything else what most models have.
Model lentFacts(const Likeness& like, const CheckpointSummary& summary)
{
    if (like.model == nullptr) {
        Model model;
        model.family = summary.sizes ? ModelFamily::ImageDit : ModelFamily::Unet;
        model.denoiser.unet = !summary.sizes;
        model.defaults = {.width = 1024, .height = 1024, .steps = 20, .passes = 2};
        return model;
    }
    Model model = *like.model;
    model.aliases.clear();
    model.released.reset();
    model.licence.reset();
    model.distillation.reset();
    model.article = {};
    model.official.reset();
    if (!like.same)
        model.memoryFactor.reset();
    return model;
}

/// What depends on size is lent by the very same model only; a relative's is told by the sizes of its blocks.
void resize(Denoiser& denoiser, const Likeness& like, const CheckpointSummary& summary)
{
    denoiser.parametersB = static_cast<double>(summary.main().parameters) / kBillion;
    if (like.same)
        return;
    denoiser.linearGflopPerPosition.reset();
    denoiser.attention.clear();
    denoiser.activeParametersB.reset();
    denoiser.hidden.reset();
    denoiser.layers.reset();
    denoiser.heads.reset();
    if (denoiser.unet || !summary.sizes)
        return;
    denoiser.activeParametersB = std::min(summary.sizes->blockParametersB, denoiser.parametersB);
    denoiser.hidden = summary.sizes->hidden;
    denoiser.layers = summary.sizes->layers;
    denoiser.heads = std::max(1, summary.sizes->hidden / kHeadWidth);
}

/// What goes with the same precision in the catalog, else with the model's reference.
std::optional<PrecisionId> encoderPrecision(const Model* like, const PrecisionId& precision)
{
    if (like == nullptr)
        return std::nullopt;
    std::optional<PrecisionId> reference;
    for (const Variant& variant : like->variants) {
        if (variant.precision == precision)
            return variant.textEncoderPrecision;
        if (variant.precision == like->referencePrecision)
            reference = variant.textEncoderPrecision;
    }
    return reference;
}

Model modelOf(const CheckpointSummary& summary, const std::string& fileName, const Likeness& like)
{
    const SourceId own{std::string(kOwnFileSource)};
    const PrecisionId precision = summary.quantization.precision;
    Model model = lentFacts(like, summary);
    resize(model.denoiser, like, summary);
    model.id = {idOf(fileName)};
    model.name = fileName;
    if (like.model == nullptr)
        model.group = fileName;
    model.referencePrecision = precision;
    model.referenceSource = own;
    model.variants = {{precision, summary.main().bytes, fileName, encoderPrecision(like.model, precision), false, own}};
    model.sources = {own};
    return model;
}

/// A catalog file with this entry alone.
std::string fileOf(const Model& model, const Date& date)
{
    const Source source{{std::string(kOwnFileSource)}, model.name, {}, {}, date};
    OrderedJson file{{"schema", kCatalogSchema}, {"kind", "models"}, {"date", isoDate(date)}};
    file["sources"][source.id.value] = sourceJson(source);
    file["models"] = OrderedJson::array({entryJson(model)});
    return file.dump(2, ' ', false, OrderedJson::error_handler_t::replace) + '\n';
}

}  // namespace

bool isUserModel(const Model& model)
{
    return std::find(model.sources.begin(), model.sources.end(), SourceId{std::string(kOwnFileSource)})
        != model.sources.end();
}

Result<UserModel> userModelOf(const CheckpointSummary& summary, const std::string& fileName, const Date& date,
                              const Catalog& catalog)
{
    const CheckpointPart& main = summary.main();
    const bool mayDenoise = main.kind == PartKind::Denoiser || (main.kind == PartKind::Other && summary.sizes);
    if (!mayDenoise)
        return fail(ErrorCode::WrongKind, {std::string(keyOf(main.kind)), std::string(keyOf(PartKind::Denoiser))},
                    {fileName, 0, {}});
    if (catalog.precision(summary.quantization.precision) == nullptr)
        return fail(ErrorCode::MissingField, {"string"}, {fileName, 0, "precision"});
    const Likeness like = likenessOf(main, catalog);
    std::string json = fileOf(modelOf(summary, fileName, like), date);
    CatalogFile read = parseCatalogFile(fileName, json, 0, Draft(catalog));
    if (read.models.empty())
        return tl::unexpected(read.problems.errors().front());
    return UserModel{std::move(read.models.front().value), std::move(json),
                     like.model != nullptr ? like.model->id : ModelId{}};
}

}  // namespace vramwise
