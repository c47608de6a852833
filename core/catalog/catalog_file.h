// One catalog file, read by itself: entries that are whole, each with its place, and the problems of the rest.
// References to other files are not looked at here, see draft.h. Private to core/catalog.
#pragma once

#include "core/catalog/catalog.h"
#include "core/catalog/json_reader.h"

#include <limits>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vramwise
{

inline constexpr int kCatalogSchema = 1;

/// Where an entry came from: an index into the files that are read together, the list there, and its place.
struct Origin {
    static constexpr std::size_t kNoFile = std::numeric_limits<std::size_t>::max();

    std::size_t file = kNoFile;
    std::string_view list;  ///< a literal: "cards"
    std::size_t index = 0;

    [[nodiscard]] std::string pointer() const
    {
        return list.empty() ? std::string() : '/' + std::string(list) + '/' + std::to_string(index);
    }
};

template <class T>
struct Entry {
    T value;
    Origin origin;
    Provenance provenance;
};

class Draft;

/// {"hide": "rtx-3050-8gb"}: an entry of an earlier folder that is to be left out.
template <class AnyId>
struct Hide {
    AnyId id;
    Origin origin;
};

/// {"hide": "rtx-3090", "currency": "USD"}: market prices that are not to count; what is not said is any.
struct HidePrices {
    CardId card;
    std::optional<std::string> currency;
    std::optional<Condition> condition;
    std::optional<std::string> region;
    Origin origin;
};

struct CatalogFile {
    explicit CatalogFile(std::string name) : problems(std::move(name)) { }

    std::string text;  ///< kept for the lines of problems
    ProblemList problems;
    Date date;
    std::map<std::string, Source> sources;
    std::vector<Entry<Card>> cards;
    std::vector<Entry<Component>> components;
    std::vector<Entry<Model>> models;
    std::vector<Entry<Precision>> precisions;
    std::vector<Entry<Price>> prices;
    std::vector<Entry<ArticleStatement>> article;
    std::optional<Calibration> calibration;
    std::vector<Hide<CardId>> hiddenCards;
    std::vector<Hide<ModelId>> hiddenModels;
    std::vector<Hide<PrecisionId>> hiddenPrecisions;
    std::vector<HidePrices> hiddenPrices;
};

/// What "kind" may be in a catalog folder: "cards, models, …".
std::string catalogKinds();

/// `index` is the file's own place among those that are read together; `earlier` is what the folders before have.
CatalogFile parseCatalogFile(std::string name, std::string text, std::size_t index, const Draft& earlier);

/// Same for a text that was parsed already.
void parseCatalogEntries(const Json& json, CatalogFile& file, std::size_t index, const Draft& earlier);

/// Checks "schema" of a file; false where the file is of a later version and must not be read further.
bool checkSchema(FieldReader& root);

}  // namespace vramwise
