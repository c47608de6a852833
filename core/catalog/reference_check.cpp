#include "core/catalog/reference_check.h"

#include "core/base/names.h"

#include <algorithm>
#include <numeric>

namespace vramwise
{

namespace
{

template <class T>
std::unordered_map<std::string_view, std::size_t> idsOf(const std::vector<Entry<T>>& entries)
{
    std::unordered_map<std::string_view, std::size_t> ids;
    ids.reserve(entries.size());
    for (std::size_t i = 0; i < entries.size(); ++i)
        ids.emplace(entries[i].value.id.value, i);
    return ids;
}

std::string indexed(std::string_view list, std::size_t index, std::string_view field)
{
    return std::string(list) + '/' + std::to_string(index) + (field.empty() ? "" : "/") + std::string(field);
}

/// The entries in the order in which they were read, given facts first, so that the later one is blamed.
template <class T>
std::vector<std::size_t> asRead(const std::vector<Entry<T>>& entries)
{
    static_assert(Origin::kNoFile + 1 == 0, "given facts come first");
    std::vector<std::size_t> order(entries.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&entries](std::size_t a, std::size_t b) {
        const Origin& first = entries[a].origin;
        const Origin& second = entries[b].origin;
        return std::pair(first.file + 1, first.index) < std::pair(second.file + 1, second.index);
    });
    return order;
}

/// More bits first; files keep their order among equals.
template <class Part>
void sortByBits(std::vector<Part>& parts, const std::vector<Entry<Precision>>& precisions,
                const std::unordered_map<std::string_view, std::size_t>& ids)
{
    const auto bits = [&](const Part& part) {
        const auto found = ids.find(part.precision.value);
        return found == ids.end() ? 0.0 : precisions[found->second].value.bits;
    };
    std::stable_sort(parts.begin(), parts.end(), [&](const Part& a, const Part& b) { return bits(a) > bits(b); });
}

}  // namespace

void ReferenceCheck::report(const Origin& origin, std::string_view field, ErrorCode code, std::vector<std::string> args)
{
    if (origin.file == Origin::kNoFile)
        return;
    m_files[origin.file].problems.add(code, std::move(args), origin.pointer() + '/' + std::string(field));
}

bool ReferenceCheck::require(const Ids& ids, const std::string& id, std::string_view kind, const Origin& origin,
                             std::string_view field)
{
    if (ids.contains(id))
        return true;
    std::vector<std::string> known;
    known.reserve(ids.size());
    for (const auto& [name, place] : ids)
        known.emplace_back(name);
    std::vector<std::string> args{id, std::string(kind)};
    for (std::string& name : nearestNames(id, known))
        args.push_back(std::move(name));
    report(origin, field, ErrorCode::UnknownReference, std::move(args));
    return false;
}

bool ReferenceCheck::isWhole(const Entry<Component>& entry, const Ids& precisions)
{
    bool whole = true;
    for (std::size_t i = 0; i < entry.value.files.size(); ++i) {
        whole &= require(precisions, entry.value.files[i].precision.value, "precision", entry.origin,
                         indexed("files", i, "precision"));
    }
    return whole;
}

bool ReferenceCheck::hasParts(const Entry<Model>& entry, const Ids& components)
{
    const Model& model = entry.value;
    bool whole = true;
    const auto part = [&](const ComponentId& id, ComponentKind kind, const std::string& field) {
        if (!require(components, id.value, "component", entry.origin, field)) {
            whole = false;
            return;
        }
        const ComponentKind found = m_draft.m_components[components.at(id.value)].value.kind;
        if (kind != ComponentKind::Other && found != kind) {
            report(entry.origin, field, ErrorCode::WrongKind, {std::string(keyOf(found)), std::string(keyOf(kind))});
            whole = false;
        }
    };
    for (std::size_t i = 0; i < model.textEncoders.size(); ++i)
        part(model.textEncoders[i], ComponentKind::TextEncoder, indexed("text_encoders", i, ""));
    if (model.vae)
        part(*model.vae, ComponentKind::Vae, "vae");
    for (std::size_t i = 0; i < model.otherComponents.size(); ++i)
        part(model.otherComponents[i], ComponentKind::Other, indexed("other_components", i, ""));
    return whole;
}

bool ReferenceCheck::hasVariants(const Entry<Model>& entry, const Ids& precisions)
{
    const Model& model = entry.value;
    bool whole = true;
    std::vector<std::string> available;
    for (std::size_t i = 0; i < model.variants.size(); ++i) {
        const Variant& variant = model.variants[i];
        const std::string field = indexed("variants", i, "precision");
        whole &= require(precisions, variant.precision.value, "precision", entry.origin, field);
        if (std::find(available.begin(), available.end(), variant.precision.value) != available.end()) {
            report(entry.origin, field, ErrorCode::DuplicateId, {variant.precision.value, model.id.value});
            whole = false;
        }
        available.push_back(variant.precision.value);
        if (variant.textEncoderPrecision) {
            whole &= require(precisions, variant.textEncoderPrecision->value, "precision", entry.origin,
                             indexed("variants", i, "text_encoder_precision"));
        }
    }
    const std::string& reference = model.referencePrecision.value;
    if (std::find(available.begin(), available.end(), reference) == available.end()) {
        available.insert(available.begin(), {reference, model.id.value});
        report(entry.origin, "reference_precision", ErrorCode::MissingPrecision, std::move(available));
        whole = false;
    }
    return whole;
}

bool ReferenceCheck::isWhole(const Entry<Model>& entry, const Ids& precisions, const Ids& components)
{
    const bool parts = hasParts(entry, components);
    return hasVariants(entry, precisions) && parts;
}

bool ReferenceCheck::isWhole(const Entry<ArticleStatement>& entry, const Ids& cards, const Ids& models)
{
    const auto& [model, card] = std::pair(entry.value.model, entry.value.card);
    const bool modelKnown = !model || require(models, model->value, "model", entry.origin, "place/model");
    const bool cardKnown = !card || require(cards, card->value, "card", entry.origin, "place/card");
    return modelKnown && cardKnown;
}

void ReferenceCheck::checkCalibration(const Ids& cards, const Ids& models)
{
    const Calibration& calibration = m_draft.m_calibration;
    const Ids hiddenCards = idsOf(m_draft.m_hiddenCards);
    const Ids hiddenModels = idsOf(m_draft.m_hiddenModels);
    for (const CardId& id : calibration.measuredCards)
        if (!hiddenCards.contains(id.value))
            require(cards, id.value, "card", m_draft.m_calibrationOrigin, "measured/cards");
    for (const ModelSpeed& speed : calibration.modelSpeeds)
        if (!hiddenModels.contains(speed.model.value))
            require(models, speed.model.value, "model", m_draft.m_calibrationOrigin, "models");
}

/// A name that two entries claim is reported at the later one; both stay, and looking it up is ambiguous.
template <class T>
void ReferenceCheck::checkNames(const std::vector<Entry<T>>& entries)
{
    std::unordered_map<std::string, std::size_t> owners;
    owners.reserve(entries.size() * 4);
    const auto claim = [&](std::size_t index, const std::string& name, const std::string& field) {
        const auto [owner, isNew] = owners.emplace(normalizedName(name), index);
        if (!isNew && owner->second != index) {
            report(entries[index].origin, field, ErrorCode::DuplicateId, {name, entries[owner->second].value.id.value});
        }
    };
    const std::vector<std::size_t> order = asRead(entries);
    for (const std::size_t i : order)
        claim(i, entries[i].value.id.value, "id");
    for (const std::size_t i : order) {
        claim(i, entries[i].value.name, "name");
        if constexpr (requires { entries[i].value.aliases; }) {
            for (std::size_t k = 0; k < entries[i].value.aliases.size(); ++k)
                claim(i, entries[i].value.aliases[k], indexed("aliases", k, ""));
        }
    }
}

/// A hidden precision is not offered; where it is what the makers ship, the model needs it all the same.
void ReferenceCheck::leaveOutHiddenVariants()
{
    const std::vector<PrecisionId>& hidden = m_draft.m_hiddenPrecisions;
    if (hidden.empty())
        return;
    for (Entry<Model>& model : m_draft.m_models) {
        std::erase_if(model.value.variants, [&](const Variant& variant) {
            return variant.precision != model.value.referencePrecision
                && std::find(hidden.begin(), hidden.end(), variant.precision) != hidden.end();
        });
    }
}

/// What is said of hidden cards and models is no mistake, only of no use.
void ReferenceCheck::leaveOutHidden()
{
    const Ids cards = idsOf(m_draft.m_hiddenCards);
    const Ids models = idsOf(m_draft.m_hiddenModels);
    std::erase_if(m_draft.m_prices, [&](const auto& entry) { return cards.contains(entry.value.card.value); });
    std::erase_if(m_draft.m_article, [&](const auto& entry) {
        const ArticleStatement& statement = entry.value;
        return (statement.card && cards.contains(statement.card->value))
            || (statement.model && models.contains(statement.model->value));
    });
}

void ReferenceCheck::run()
{
    const Ids precisions = idsOf(m_draft.m_precisions);
    std::erase_if(m_draft.m_components, [&](const auto& entry) { return !isWhole(entry, precisions); });
    for (Entry<Component>& component : m_draft.m_components)
        sortByBits(component.value.files, m_draft.m_precisions, precisions);

    leaveOutHiddenVariants();
    const Ids components = idsOf(m_draft.m_components);
    std::erase_if(m_draft.m_models, [&](const auto& entry) { return !isWhole(entry, precisions, components); });
    for (Entry<Model>& model : m_draft.m_models)
        sortByBits(model.value.variants, m_draft.m_precisions, precisions);

    leaveOutHidden();
    const Ids cards = idsOf(m_draft.m_cards);
    const Ids models = idsOf(m_draft.m_models);
    std::erase_if(m_draft.m_prices, [&](const auto& entry) {
        return !require(cards, entry.value.card.value, "card", entry.origin, "card");
    });
    std::erase_if(m_draft.m_article, [&](const auto& entry) { return !isWhole(entry, cards, models); });
    checkCalibration(cards, models);
    checkNames(m_draft.m_cards);
    checkNames(m_draft.m_models);
    checkNames(m_draft.m_precisions);
}

}  // namespace vramwise
