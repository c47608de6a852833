// All facts that the program knows, immutable after loading. Look-ups are by exact id, name or alias.
#pragma once

#include "core/base/result.h"
#include "core/catalog/article.h"
#include "core/catalog/card.h"
#include "core/catalog/model.h"
#include "core/catalog/precision.h"
#include "core/catalog/price.h"
#include "core/catalog/provenance.h"
#include "core/catalog/source.h"
#include "core/estimate/calibration.h"

#include <filesystem>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace vramwise
{

/// The plain content of the catalog files, before it is indexed.
struct CatalogContent {
    std::string version;  ///< of the newest file: "2026.11.22"
    Date date;
    std::vector<Card> cards;
    std::vector<Component> components;
    std::vector<Model> models;
    std::vector<Precision> precisions;
    std::vector<Price> prices;  ///< market prices; launch prices live in the cards
    std::vector<ArticleStatement> article;
    std::map<std::string, Source> sources;
    Calibration calibration;
    /// What folders over the built-in one did. An id that is not here is built-in and as it was.
    std::map<std::string, Provenance> cardOrigins;
    std::map<std::string, Provenance> componentOrigins;
    std::map<std::string, Provenance> modelOrigins;
    std::map<std::string, Provenance> precisionOrigins;
    std::vector<Card> hiddenCards;  ///< known, but left out of everything
    std::vector<Model> hiddenModels;
    std::vector<PrecisionId> hiddenPrecisions;  ///< not offered, except as a model's reference
};

class Catalog
{
public:
    Catalog() = default;
    explicit Catalog(CatalogContent content);

    [[nodiscard]] const std::string& version() const { return m_content.version; }
    [[nodiscard]] const Date& date() const { return m_content.date; }
    [[nodiscard]] std::span<const Card> cards() const { return m_content.cards; }     ///< by id
    [[nodiscard]] std::span<const Model> models() const { return m_content.models; }  ///< in file order
    [[nodiscard]] std::span<const Component> components() const { return m_content.components; }
    [[nodiscard]] std::span<const Precision> precisions() const { return m_content.precisions; }
    [[nodiscard]] std::span<const Price> prices() const { return m_content.prices; }
    [[nodiscard]] std::span<const ArticleStatement> article() const { return m_content.article; }
    [[nodiscard]] const Calibration& calibration() const { return m_content.calibration; }
    /// For those who fit or adjust the estimator's constants; everything else stays.
    void setCalibration(Calibration calibration) { m_content.calibration = std::move(calibration); }

    /// By exact id; nullptr where there is none. Pointers live as long as the catalog.
    [[nodiscard]] const Card* card(const CardId& id) const;
    [[nodiscard]] const Model* model(const ModelId& id) const;
    [[nodiscard]] const Component* component(const ComponentId& id) const;
    [[nodiscard]] const Precision* precision(const PrecisionId& id) const;
    [[nodiscard]] const Source* source(const SourceId& id) const;
    [[nodiscard]] const std::map<std::string, Source>& sources() const { return m_content.sources; }

    /// Whether an entry is built-in, added or changed by a folder over the built-in one.
    [[nodiscard]] const Provenance& provenance(const CardId& id) const;
    [[nodiscard]] const Provenance& provenance(const ComponentId& id) const;
    [[nodiscard]] const Provenance& provenance(const ModelId& id) const;
    [[nodiscard]] const Provenance& provenance(const PrecisionId& id) const;
    [[nodiscard]] std::span<const Card> hiddenCards() const { return m_content.hiddenCards; }
    [[nodiscard]] std::span<const Model> hiddenModels() const { return m_content.hiddenModels; }
    [[nodiscard]] std::span<const PrecisionId> hiddenPrecisions() const { return m_content.hiddenPrecisions; }
    [[nodiscard]] bool isHidden(const CardId& id) const;
    [[nodiscard]] bool isHidden(const ModelId& id) const;
    [[nodiscard]] bool isHidden(const PrecisionId& id) const;

    /// By id, name or alias as people type it (see normalizedName). Errors: UnknownReference with the
    /// nearest ids, AmbiguousName where a name belongs to several entries. A card is also found by its name with its
    /// memory size or its maker's words left out or added, where that fits one card only.
    [[nodiscard]] Result<const Card*> findCard(std::string_view name) const;
    [[nodiscard]] Result<const Model*> findModel(std::string_view name) const;
    [[nodiscard]] Result<const Precision*> findPrecision(std::string_view name) const;

private:
    using Index = std::unordered_map<std::string, std::vector<std::size_t>>;

    CatalogContent m_content;
    Index m_cardNames;
    Index m_modelNames;
    Index m_precisionNames;
    std::unordered_map<std::string, std::size_t> m_cardIds;
    std::unordered_map<std::string, std::size_t> m_modelIds;
    std::unordered_map<std::string, std::size_t> m_componentIds;
    std::unordered_map<std::string, std::size_t> m_precisionIds;
};

}  // namespace vramwise
