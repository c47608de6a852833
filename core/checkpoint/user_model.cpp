#include "core/checkpoint/user_model.h"

#include "core/catalog/catalog_file.h"
#include "core/catalog/draft.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace vramwise
{

namespace
{

using OrderedJson = nlohmann::ordered_json;

constexpr double kBillion = 1e9;
/// Heads of nearly every diffusion transformer are this wide.
constexpr int kHeadWidth = 128;

/// "own-my-model-v2": letters, digits, dots and hyphens of the file's name.
std::string idOf(const std::string& fileName)
{
    constexpr std::size_t kLongest = 60;
    std::string id = "own-";
    for (const char c : fileName.substr(0, fileName.rfind('.'))) {
        const bool isPlain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.';
        const bool isCapital = c >= 'A' && c <= 'Z';
        if (isPlain || isCapital)
            id += isCapital ? static_cast<char>(c - 'A' + 'a') : c;
        else if (id.back() != '-')
            id += '-';
    }
    id.resize(std::min(id.size(), kLongest));
    while (id.back() == '-' || id.back() == '.')
        id.pop_back();
    return id;
}

template <class Tag>
OrderedJson idList(const std::vector<Id<Tag>>& ids)
{
    OrderedJson list = OrderedJson::array();
    for (const Id<Tag>& id : ids)
        list.push_back(id.value);
    return list;
}

/// One entry, put together.
class EntryWriter
{
public:
    EntryWriter(const CheckpointSummary& summary, const std::string& fileName, const Model* like, bool same)
        : m_summary(summary), m_fileName(fileName), m_like(like), m_same(same)
    {
    }

    [[nodiscard]] OrderedJson json(const std::string& id) const
    {
        OrderedJson json{{"id", id}, {"name", m_fileName}};
        json["task"] = keyOf(m_like != nullptr ? m_like->task : Task::Image);
        json["family"] = keyOf(family());
        json["group"] = m_like != nullptr ? m_like->group : m_fileName;
        json["text_encoders"] = m_like != nullptr ? idList(m_like->textEncoders) : OrderedJson::array();
        if (m_like != nullptr && m_like->vae)
            json["vae"] = m_like->vae->value;
        if (m_like != nullptr && !m_like->otherComponents.empty())
            json["other_components"] = idList(m_like->otherComponents);
        json["denoiser"] = denoiser();
        addJob(json);
        const std::string& precision = m_summary.quantization.precision.value;
        json["reference_precision"] = precision;
        json["reference_source"] = kOwnFileSource;
        json["variants"] = OrderedJson::array({variant(precision)});
        json["sources"] = OrderedJson::array({kOwnFileSource});
        return json;
    }

private:
    [[nodiscard]] bool isUnet() const
    {
        return m_like != nullptr ? m_like->denoiser.unet : !m_summary.sizes.has_value();
    }

    [[nodiscard]] ModelFamily family() const
    {
        if (m_like != nullptr)
            return m_like->family;
        return isUnet() ? ModelFamily::Unet : ModelFamily::ImageDit;
    }

    [[nodiscard]] OrderedJson denoiser() const
    {
        OrderedJson json{{"kind", isUnet() ? "unet" : "dit"}};
        const double parametersB = static_cast<double>(m_summary.main().parameters) / kBillion;
        json["parameters_b"] = parametersB;
        if (m_like != nullptr && m_like->denoiser.experts > 1)
            json["experts"] = m_like->denoiser.experts;
        if (m_like != nullptr && m_like->denoiser.referenceImages > 0)
            json["reference_images"] = m_like->denoiser.referenceImages;
        if (isUnet())
            addUnet(json);
        else if (m_same)
            addSameTransformer(json);
        else
            addOtherTransformer(json, parametersB);
        return json;
    }

    void addUnet(OrderedJson& json) const
    {
        if (m_like == nullptr || !m_same)
            return;
        if (m_like->denoiser.linearGflopPerPosition)
            json["linear_gflop_per_position"] = *m_like->denoiser.linearGflopPerPosition;
        if (m_like->denoiser.attention.empty())
            return;
        json["attention"] = OrderedJson::array();
        for (const UnetAttention& level : m_like->denoiser.attention)
            json["attention"].push_back(
                {{"downscale", level.downscale}, {"hidden", level.hidden}, {"layers", level.layers}});
    }

    void addSameTransformer(OrderedJson& json) const
    {
        const Denoiser& denoiser = m_like->denoiser;
        if (denoiser.activeParametersB)
            json["active_parameters_b"] = *denoiser.activeParametersB;
        if (denoiser.hidden)
            json["hidden"] = *denoiser.hidden;
        if (denoiser.layers)
            json["layers"] = *denoiser.layers;
        if (denoiser.heads)
            json["heads"] = *denoiser.heads;
        addTokens(json);
    }

    void addOtherTransformer(OrderedJson& json, double parametersB) const
    {
        if (m_summary.sizes) {
            json["active_parameters_b"] = std::min(m_summary.sizes->blockParametersB, parametersB);
            json["hidden"] = m_summary.sizes->hidden;
            json["layers"] = m_summary.sizes->layers;
            json["heads"] = std::max(1, m_summary.sizes->hidden / kHeadWidth);
        }
        addTokens(json);
    }

    void addTokens(OrderedJson& json) const
    {
        if (m_like == nullptr)
            return;
        json["patch"] = m_like->denoiser.patch;
        if (m_like->denoiser.textTokens)
            json["text_tokens"] = *m_like->denoiser.textTokens;
    }

    void addJob(OrderedJson& json) const
    {
        constexpr int kUsualSide = 1024;
        constexpr int kUsualSteps = 20;
        if (m_like != nullptr && m_like->memoryFactor && m_same)
            json["memory_factor"] = *m_like->memoryFactor;
        if (m_like == nullptr) {
            json["defaults"] = {{"width", kUsualSide}, {"height", kUsualSide}, {"steps", kUsualSteps}, {"passes", 2}};
            return;
        }
        const JobDefaults& defaults = m_like->defaults;
        json["defaults"] = {{"width", defaults.width}, {"height", defaults.height}};
        if (m_like->task == Task::Video) {
            json["defaults"]["frames"] = defaults.frames;
            json["defaults"]["fps"] = defaults.fps;
        }
        json["defaults"]["steps"] = defaults.steps;
        json["defaults"]["passes"] = defaults.passes;
        json["size_multiple"] = m_like->sizeMultiple;
        if (m_like->maxMegapixels)
            json["max_megapixels"] = *m_like->maxMegapixels;
    }

    [[nodiscard]] OrderedJson variant(const std::string& precision) const
    {
        OrderedJson json{{"precision", precision},
                         {"denoiser_bytes", static_cast<std::uint64_t>(m_summary.main().bytes.value)},
                         {"file", m_fileName}};
        if (const std::optional<PrecisionId> encoders = encoderPrecision(precision))
            json["text_encoder_precision"] = encoders->value;
        json["source"] = kOwnFileSource;
        return json;
    }

    /// What goes with the same precision in the catalog, else with the model's reference.
    [[nodiscard]] std::optional<PrecisionId> encoderPrecision(const std::string& precision) const
    {
        if (m_like == nullptr)
            return std::nullopt;
        std::optional<PrecisionId> reference;
        for (const Variant& variant : m_like->variants) {
            if (variant.precision.value == precision)
                return variant.textEncoderPrecision;
            if (variant.precision == m_like->referencePrecision)
                reference = variant.textEncoderPrecision;
        }
        return reference;
    }

    const CheckpointSummary& m_summary;
    const std::string& m_fileName;
    const Model* m_like;
    bool m_same;
};

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
    const Model* same = catalog.model({main.what.id});
    const Model* like = same;
    if (like == nullptr && !main.what.candidates.empty())
        like = catalog.model({main.what.candidates.front()});
    OrderedJson file{{"schema", kCatalogSchema}, {"kind", "models"}, {"date", isoDate(date)}};
    file["sources"] = {{kOwnFileSource, {{"title", fileName}, {"date", isoDate(date)}}}};
    file["models"] = OrderedJson::array({EntryWriter(summary, fileName, like, same != nullptr).json(idOf(fileName))});
    std::string json = file.dump(2, ' ', false, OrderedJson::error_handler_t::replace) + '\n';
    CatalogFile read = parseCatalogFile(fileName, json, 0, Draft(catalog));
    if (read.models.empty())
        return tl::unexpected(read.problems.errors().front());
    return UserModel{std::move(read.models.front().value), std::move(json), like != nullptr ? like->id : ModelId{}};
}

}  // namespace vramwise
