#include "core/catalog/draft.h"

#include "core/catalog/reference_check.h"

#include <algorithm>
#include <iterator>
#include <span>
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

template <class T>
void seed(std::vector<Entry<T>>& entries, std::span<const T> known)
{
    entries.reserve(known.size());
    for (const T& value : known)
        entries.push_back({value, {}});
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

template <class T>
void merge(std::vector<Entry<T>>& into, std::vector<Entry<T>>& from, std::vector<CatalogFile>& files,
           std::size_t firstOfFolder)
{
    std::unordered_map<std::string, std::size_t> places;
    places.reserve(into.size() + from.size());
    for (std::size_t i = 0; i < into.size(); ++i)
        places.emplace(idOf(into[i].value), i);

    for (Entry<T>& entry : from) {
        const auto [place, isNew] = places.emplace(idOf(entry.value), into.size());
        if (isNew) {
            into.push_back(std::move(entry));
            continue;
        }
        Entry<T>& earlier = into[place->second];
        if (isOfFolder(earlier.origin, firstOfFolder)) {
            files[entry.origin.file].problems.add(ErrorCode::DuplicateId,
                                                  {idOf(entry.value), placeOf(files, earlier.origin)},
                                                  entry.origin.pointer() + "/id");
        } else {
            earlier = std::move(entry);
        }
    }
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

Draft::Draft(const Catalog& known) : m_calibration(known.calibration()), m_date(known.date())
{
    seed(m_cards, known.cards());
    seed(m_components, known.components());
    seed(m_models, known.models());
    seed(m_precisions, known.precisions());
    seed(m_article, known.article());
}

void Draft::add(std::vector<CatalogFile>& files, std::size_t index, std::size_t firstOfFolder)
{
    CatalogFile& file = files[index];
    merge(m_cards, file.cards, files, firstOfFolder);
    merge(m_components, file.components, files, firstOfFolder);
    merge(m_models, file.models, files, firstOfFolder);
    merge(m_precisions, file.precisions, files, firstOfFolder);
    merge(m_article, file.article, files, firstOfFolder);
    std::move(file.prices.begin(), file.prices.end(), std::back_inserter(m_prices));
    for (auto& [id, source] : file.sources)
        m_sources.insert_or_assign(id, source);
    if (file.calibration) {
        m_calibration = *file.calibration;
        m_calibrationOrigin = {index, {}, 0};
    }
    m_date = std::max(m_date, file.date);
}

void Draft::check(std::vector<CatalogFile>& files) { ReferenceCheck(*this, files).run(); }

CatalogContent Draft::take()
{
    CatalogContent content;
    content.version = versionOf(m_date);
    content.date = m_date;
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
