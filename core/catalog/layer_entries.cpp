#include "core/catalog/layer_entries.h"

#include "core/base/names.h"
#include "core/catalog/entry_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <type_traits>

namespace vramwise
{

namespace
{

constexpr std::string_view kChange = "change";
constexpr std::string_view kHide = "hide";

constexpr std::string_view kindOf(const Card*) { return "card"; }
constexpr std::string_view kindOf(const Component*) { return "component"; }
constexpr std::string_view kindOf(const Model*) { return "model"; }
constexpr std::string_view kindOf(const Precision*) { return "precision"; }

template <class T>
std::vector<std::string> nearestTo(const std::string& id, const std::unordered_map<std::string_view, const T*>& known)
{
    std::vector<std::string> ids;
    ids.reserve(known.size());
    for (const auto& [name, entry] : known)
        ids.emplace_back(name);
    std::vector<std::string> args{id, std::string(kindOf(static_cast<const T*>(nullptr)))};
    for (std::string& name : nearestNames(id, ids))
        args.push_back(std::move(name));
    return args;
}

void addHide(CatalogFile& file, const Card& card, const Origin& origin)
{
    file.hiddenCards.push_back({card.id, origin});
}

void addHide(CatalogFile& file, const Model& model, const Origin& origin)
{
    file.hiddenModels.push_back({model.id, origin});
}

void addHide(CatalogFile& file, const Precision& precision, const Origin& origin)
{
    file.hiddenPrecisions.push_back({precision.id, origin});
}

bool changesOrHides(const Json& entry)
{
    return entry.is_object() && (entry.contains(kChange) || entry.contains(kHide));
}

void readHidePrices(FieldReader& fields, CatalogFile& file, const Origin& origin)
{
    const std::size_t before = file.problems.spoiling();
    HidePrices hide;
    hide.card = {fields.id(kHide)};
    hide.currency = fields.findText("currency");
    hide.condition = fields.findChoice<Condition>("condition");
    hide.region = fields.findText("region");
    hide.origin = origin;
    if (file.problems.spoiling() == before)
        file.hiddenPrices.push_back(std::move(hide));
}

}  // namespace

template <class T>
LayerEntries<T>::LayerEntries(CatalogFile& file, std::size_t index, const Draft& earlier, Parse parse)
    : m_file(file), m_index(index), m_earlier(earlier), m_parse(parse)
{
}

template <class T>
void LayerEntries<T>::read(FieldReader& root, std::string_view list, std::vector<Entry<T>>& entries)
{
    root.require(list, "array");
    root.forEach(list, [&](FieldReader& fields, std::size_t place) {
        const Origin origin{m_index, list, place};
        if (fields.has(kHide))
            readHide(fields, origin);
        else if (fields.has(kChange))
            readChange(fields, origin, entries);
        else
            readWhole(fields, origin, entries);
    });
}

template <class T>
void LayerEntries<T>::readWhole(FieldReader& fields, const Origin& origin, std::vector<Entry<T>>& entries)
{
    const std::size_t before = m_file.problems.spoiling();
    T value = m_parse(fields, m_file.sources);
    if (m_file.problems.spoiling() == before)
        entries.push_back({std::move(value), origin, {}});
}

template <class T>
void LayerEntries<T>::readChange(FieldReader& fields, const Origin& origin, std::vector<Entry<T>>& entries)
{
    const T* earlier = earlierEntry(fields, kChange);
    fields.leaveRest();
    if (earlier == nullptr)
        return;
    if (!m_changed.insert(earlier).second)
        return fields.problem(kChange, ErrorCode::DuplicateId, {earlier->id.value});
    const std::size_t before = m_file.problems.spoiling();
    Json change = *fields.json();
    change.erase(kChange);
    if (change.erase("id") > 0)
        fields.problem("id", ErrorCode::UnknownField, {"id", std::string(kChange)});
    Json laid(entryJson(*earlier));
    laid.merge_patch(change);
    FieldReader reader(laid, fields.path(), m_file.problems);
    T value = m_parse(reader, allSources());
    reader.finish();
    if (m_file.problems.spoiling() == before)
        entries.push_back({std::move(value), origin, {}});
}

template <class T>
void LayerEntries<T>::readHide(FieldReader& fields, const Origin& origin)
{
    if constexpr (std::is_same_v<T, Component>) {
        // Models would silently lose a part; who does not want a model hides the model.
        fields.problem(kHide, ErrorCode::UnknownField, {std::string(kHide), std::string(kChange)});
        fields.leaveRest();
    } else if (const T* earlier = earlierEntry(fields, kHide)) {
        addHide(m_file, *earlier, origin);
    }
}

template <class T>
const T* LayerEntries<T>::earlierEntry(FieldReader& fields, std::string_view key)
{
    if (m_known.empty())
        for (const T* entry : m_earlier.entries<T>())
            m_known.emplace(entry->id.value, entry);
    const std::optional<std::string> id = fields.findId(key);
    if (!id)
        return nullptr;
    const auto found = m_known.find(*id);
    if (found != m_known.end())
        return found->second;
    // Searching for near names takes its time; problems beyond the limit are not kept anyway.
    if (m_file.problems.spoiling() < kMostProblems)
        fields.problem(key, ErrorCode::UnknownReference, nearestTo<T>(*id, m_known));
    return nullptr;
}

/// A change may keep the sources of what it changes, so those of earlier folders count too.
template <class T>
const SourceTable& LayerEntries<T>::allSources()
{
    if (m_allSources.empty()) {
        m_allSources = m_earlier.sources();
        for (const auto& [id, source] : m_file.sources)
            m_allSources.insert_or_assign(id, source);
    }
    return m_allSources;
}

template class LayerEntries<Card>;
template class LayerEntries<Component>;
template class LayerEntries<Model>;
template class LayerEntries<Precision>;

void readPrices(FieldReader& root, CatalogFile& file, std::size_t index)
{
    constexpr std::string_view list = "prices";
    root.require(list, "array");
    root.forEach(list, [&](FieldReader& fields, std::size_t place) {
        const Origin origin{index, list, place};
        if (fields.has(kHide))
            return readHidePrices(fields, file, origin);
        const std::size_t before = file.problems.spoiling();
        Price price = parsePrice(fields, file.sources);
        if (file.problems.spoiling() == before)
            file.prices.push_back({std::move(price), origin, {}});
    });
}

bool onlyChangesOrHides(const Json& root)
{
    bool hasList = false;
    for (const char* list : {"cards", "components", "models", "precisions", "prices"}) {
        const auto entries = root.find(list);
        if (entries == root.end() || !entries->is_array())
            continue;
        if (!std::all_of(entries->begin(), entries->end(), changesOrHides))
            return false;
        hasList = true;
    }
    return hasList;
}

}  // namespace vramwise
