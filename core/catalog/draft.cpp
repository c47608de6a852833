#include "core/catalog/draft.h"

#include "core/catalog/entry_json.h"
#include "core/catalog/reference_check.h"

#include <algorithm>
#include <iterator>
#include <span>
#include <type_traits>
#include <unordered_map>

namespace vramwise
{

namespace
{

const std::string& idOf(const Card& card) { return card.id.value; }
const std::string& idOf(const Component& component) { return component.id.value; }
const std::string& idOf(const Model& model) { return model.id.value; }
const std::string& idOf(const Precision& precision) { return precision.id.value; }
const std::string& idOf(const ArticleStatement& statement) { return statement.id; }

const Provenance kShipped;

template <class T>
void seed(std::vector<Entry<T>>& entries, std::span<const T> known, const Catalog& catalog)
{
    entries.reserve(known.size());
    for (const T& value : known) {
        if constexpr (requires { catalog.provenance(value.id); })
            entries.push_back({value, {}, catalog.provenance(value.id)});
        else
            entries.push_back({value, {}, kShipped});
    }
}

std::string placeOf(const std::vector<CatalogFile>& files, const Origin& origin)
{
    return files[origin.file].problems.file() + origin.pointer();
}

/// Whether `origin` is of the folder that is being read, which starts with file `first`.
bool isOfFolder(const Origin& origin, std::size_t first)
{
    return origin.file != Origin::kNoFile && origin.file >= first;
}

/// What a folder over the built-in one makes of an entry. Statements of the article are nobody's to change.
template <class T>
Provenance provenanceOf(const Entry<T>& earlier, const Entry<T>& entry, const std::string& file)
{
    if constexpr (!std::is_same_v<T, ArticleStatement>) {
        std::vector<std::string> fields = changedFields(earlier.value, entry.value);
        if (fields.empty())
            return earlier.provenance;
        if (earlier.provenance.origin == EntryOrigin::Added)
            return {EntryOrigin::Added, file, {}};
        const std::vector<std::string>& before = earlier.provenance.changedFields;
        fields.insert(fields.end(), before.begin(), before.end());
        std::sort(fields.begin(), fields.end());
        fields.erase(std::unique(fields.begin(), fields.end()), fields.end());
        return {EntryOrigin::Changed, file, std::move(fields)};
    } else {
        return {};
    }
}

template <class T>
class Merge
{
public:
    Merge(std::vector<Entry<T>>& into, std::vector<CatalogFile>& files, std::size_t first, bool overBase)
        : m_into(into), m_files(files), m_first(first), m_overBase(overBase)
    {
        m_places.reserve(into.size());
        for (std::size_t i = 0; i < into.size(); ++i)
            m_places.emplace(idOf(into[i].value), i);
    }

    void take(Entry<T>& entry)
    {
        const auto [place, isNew] = m_places.emplace(idOf(entry.value), m_into.size());
        ProblemList& problems = m_files[entry.origin.file].problems;
        if (isNew) {
            if (m_overBase)
                entry.provenance = {EntryOrigin::Added, problems.file(), {}};
            m_into.push_back(std::move(entry));
            return;
        }
        Entry<T>& earlier = m_into[place->second];
        if (isOfFolder(earlier.origin, m_first)) {
            problems.add(ErrorCode::DuplicateId, {idOf(entry.value), placeOf(m_files, earlier.origin)},
                         entry.origin.pointer() + "/id");
            return;
        }
        entry.provenance = provenanceOf(earlier, entry, problems.file());
        earlier = std::move(entry);
    }

private:
    std::vector<Entry<T>>& m_into;
    std::vector<CatalogFile>& m_files;
    std::size_t m_first;
    bool m_overBase;
    std::unordered_map<std::string, std::size_t> m_places;
};

template <class T>
void merge(std::vector<Entry<T>>& into, std::vector<Entry<T>>& from, std::vector<CatalogFile>& files, std::size_t first,
           bool overBase)
{
    if (from.empty())
        return;
    Merge<T> merging(into, files, first, overBase);
    for (Entry<T>& entry : from)
        merging.take(entry);
}

/// Prices have no id: there is one of a card in a currency, a condition and a region.
std::string keyOfPrice(const Price& price)
{
    return price.card.value + '\n' + price.amount.currency + '\n' + std::string(keyOf(price.condition)) + '\n'
        + price.region;
}

bool isMeant(const HidePrices& hide, const Price& price)
{
    return hide.card == price.card && (!hide.currency || *hide.currency == price.amount.currency)
        && (!hide.condition || *hide.condition == price.condition) && (!hide.region || *hide.region == price.region);
}

/// Moves what is hidden out of `entries`; what a later folder brings back is no longer hidden.
template <class T, class AnyId>
void moveHidden(std::vector<Entry<T>>& entries, std::vector<Entry<T>>& hidden, const std::set<AnyId>& ids)
{
    std::erase_if(hidden, [&](const Entry<T>& entry) {
        return std::any_of(entries.begin(), entries.end(),
                           [&](const Entry<T>& other) { return other.value.id == entry.value.id; });
    });
    if (ids.empty())
        return;
    const auto stays = [&](const Entry<T>& entry) { return !ids.contains(entry.value.id); };
    const auto first = std::stable_partition(entries.begin(), entries.end(), stays);
    std::move(first, entries.end(), std::back_inserter(hidden));
    entries.erase(first, entries.end());
}

template <class AnyId>
void collect(std::set<AnyId>& ids, const std::vector<Hide<AnyId>>& hides)
{
    for (const Hide<AnyId>& hide : hides)
        ids.insert(hide.id);
}

template <class T>
std::map<std::string, Provenance> originsOf(const std::vector<Entry<T>>& entries)
{
    std::map<std::string, Provenance> origins;
    for (const Entry<T>& entry : entries)
        if (entry.provenance.origin != EntryOrigin::BuiltIn)
            origins.emplace(idOf(entry.value), entry.provenance);
    return origins;
}

template <class T>
std::vector<T> valuesOf(std::vector<Entry<T>>& entries)
{
    std::vector<T> values;
    values.reserve(entries.size());
    for (Entry<T>& entry : entries)
        values.push_back(std::move(entry.value));
    entries.clear();
    return values;
}

std::string versionOf(const Date& date)
{
    std::string version = isoDate(date);
    std::replace(version.begin(), version.end(), '-', '.');
    return version;
}

}  // namespace

Draft::Draft(const Catalog& known)
    : m_sources(known.sources()), m_calibration(known.calibration()), m_date(known.date()), m_hasBase(true)
{
    seed(m_cards, known.cards(), known);
    seed(m_components, known.components(), known);
    seed(m_models, known.models(), known);
    seed(m_precisions, known.precisions(), known);
    seed(m_article, known.article(), known);
    seed(m_hiddenCards, known.hiddenCards(), known);
    seed(m_hiddenModels, known.hiddenModels(), known);
    m_hiddenPrecisions.assign(known.hiddenPrecisions().begin(), known.hiddenPrecisions().end());
}

void Draft::add(std::vector<CatalogFile>& files, std::size_t first)
{
    for (std::size_t i = first; i < files.size(); ++i)
        addFile(files, i, first);
    hide(files, first);
    m_hasBase = true;
}

void Draft::addFile(std::vector<CatalogFile>& files, std::size_t index, std::size_t first)
{
    CatalogFile& file = files[index];
    merge(m_cards, file.cards, files, first, m_hasBase);
    merge(m_components, file.components, files, first, m_hasBase);
    merge(m_models, file.models, files, first, m_hasBase);
    merge(m_precisions, file.precisions, files, first, m_hasBase);
    merge(m_article, file.article, files, first, m_hasBase);
    addPrices(files, index, first);
    for (auto& [id, source] : file.sources)
        m_sources.insert_or_assign(id, source);
    if (file.calibration) {
        m_calibration = *file.calibration;
        m_calibrationOrigin = {index, {}, 0};
    }
    m_date = std::max(m_date, file.date);
}

void Draft::addPrices(std::vector<CatalogFile>& files, std::size_t index, std::size_t first)
{
    CatalogFile& file = files[index];
    if (m_hasBase && !file.prices.empty()) {
        std::set<std::string> keys;
        for (const Entry<Price>& price : file.prices)
            keys.insert(keyOfPrice(price.value));
        std::erase_if(m_prices, [&](const Entry<Price>& price) {
            return !isOfFolder(price.origin, first) && keys.contains(keyOfPrice(price.value));
        });
    }
    std::move(file.prices.begin(), file.prices.end(), std::back_inserter(m_prices));
}

void Draft::hide(const std::vector<CatalogFile>& files, std::size_t first)
{
    std::set<CardId> cards;
    std::set<ModelId> models;
    std::set<PrecisionId> precisions(m_hiddenPrecisions.begin(), m_hiddenPrecisions.end());
    std::unordered_map<std::string, std::vector<const HidePrices*>> prices;
    for (std::size_t i = first; i < files.size(); ++i) {
        collect(cards, files[i].hiddenCards);
        collect(models, files[i].hiddenModels);
        collect(precisions, files[i].hiddenPrecisions);
        for (const HidePrices& hide : files[i].hiddenPrices)
            prices[hide.card.value].push_back(&hide);
    }
    moveHidden(m_cards, m_hiddenCards, cards);
    moveHidden(m_models, m_hiddenModels, models);
    m_hiddenPrecisions.assign(precisions.begin(), precisions.end());
    std::erase_if(m_prices, [&](const Entry<Price>& price) {
        const auto found = prices.find(price.value.card.value);
        return found != prices.end() && !isOfFolder(price.origin, first)
            && std::any_of(found->second.begin(), found->second.end(),
                           [&](const HidePrices* hide) { return isMeant(*hide, price.value); });
    });
}

template <class T>
std::vector<const T*> Draft::entries() const
{
    std::vector<const T*> found;
    const auto addAll = [&found](const std::vector<Entry<T>>& entries) {
        for (const Entry<T>& entry : entries)
            found.push_back(&entry.value);
    };
    if constexpr (std::is_same_v<T, Card>) {
        addAll(m_cards);
        addAll(m_hiddenCards);
    } else if constexpr (std::is_same_v<T, Model>) {
        addAll(m_models);
        addAll(m_hiddenModels);
    } else if constexpr (std::is_same_v<T, Component>) {
        addAll(m_components);
    } else {
        addAll(m_precisions);
    }
    return found;
}

template std::vector<const Card*> Draft::entries<Card>() const;
template std::vector<const Model*> Draft::entries<Model>() const;
template std::vector<const Component*> Draft::entries<Component>() const;
template std::vector<const Precision*> Draft::entries<Precision>() const;

void Draft::check(std::vector<CatalogFile>& files) { ReferenceCheck(*this, files).run(); }

CatalogContent Draft::take()
{
    CatalogContent content;
    content.version = versionOf(m_date);
    content.date = m_date;
    content.cardOrigins = originsOf(m_cards);
    content.componentOrigins = originsOf(m_components);
    content.modelOrigins = originsOf(m_models);
    content.precisionOrigins = originsOf(m_precisions);
    content.hiddenCards = valuesOf(m_hiddenCards);
    content.hiddenModels = valuesOf(m_hiddenModels);
    content.hiddenPrecisions = std::move(m_hiddenPrecisions);
    content.cards = valuesOf(m_cards);
    content.components = valuesOf(m_components);
    content.models = valuesOf(m_models);
    content.precisions = valuesOf(m_precisions);
    content.prices = valuesOf(m_prices);
    content.article = valuesOf(m_article);
    content.sources = std::move(m_sources);
    content.calibration = std::move(m_calibration);
    return content;
}

}  // namespace vramwise
