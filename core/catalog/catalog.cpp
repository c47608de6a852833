#include "core/catalog/catalog.h"

#include "core/base/names.h"
#include "core/catalog/card_spelling.h"

#include <algorithm>
#include <cmath>

namespace vramwise
{

namespace
{

using NameIndex = std::unordered_map<std::string, std::vector<std::size_t>>;
using IdIndex = std::unordered_map<std::string, std::size_t>;

template <class T>
IdIndex indexIds(const std::vector<T>& entries)
{
    IdIndex ids;
    ids.reserve(entries.size());
    for (std::size_t i = 0; i < entries.size(); ++i)
        ids.emplace(entries[i].id.value, i);
    return ids;
}

void claim(NameIndex& names, const std::string& name, std::size_t entry)
{
    std::vector<std::size_t>& owners = names[normalizedName(name)];
    if (owners.empty() || owners.back() != entry)
        owners.push_back(entry);
}

template <class T>
NameIndex indexNames(const std::vector<T>& entries)
{
    NameIndex names;
    names.reserve(entries.size() * 4);
    for (std::size_t i = 0; i < entries.size(); ++i) {
        claim(names, entries[i].id.value, i);
        claim(names, entries[i].name, i);
        if constexpr (requires { entries[i].aliases; }) {
            for (const std::string& alias : entries[i].aliases)
                claim(names, alias, i);
        }
    }
    return names;
}

template <class T>
const T* at(const std::vector<T>& entries, const IdIndex& ids, const std::string& id)
{
    const auto found = ids.find(id);
    return found == ids.end() ? nullptr : &entries[found->second];
}

template <class T>
tl::unexpected<Error> unknownName(std::string_view name, std::string_view kind, const std::vector<T>& entries)
{
    std::vector<std::string> ids;
    ids.reserve(entries.size());
    for (const T& entry : entries)
        ids.push_back(entry.id.value);
    std::vector<std::string> args{std::string(name), std::string(kind)};
    for (std::string& id : nearestNames(name, ids))
        args.push_back(std::move(id));
    return fail(ErrorCode::UnknownReference, std::move(args));
}

template <class T>
tl::unexpected<Error> ambiguousName(std::string_view name, std::string_view kind, const std::vector<const T*>& owners)
{
    std::vector<std::string> args{std::string(name), std::string(kind)};
    for (const T* owner : owners)
        args.push_back(owner->id.value);
    return fail(ErrorCode::AmbiguousName, std::move(args));
}

template <class T>
Result<const T*> findNamed(std::string_view name, std::string_view kind, const std::vector<T>& entries,
                           const IdIndex& ids, const NameIndex& names)
{
    // An exact id is never ambiguous, whoever else uses it as an alias.
    if (const T* entry = at(entries, ids, std::string(name)))
        return entry;
    const auto found = names.find(normalizedName(name));
    if (found == names.end())
        return unknownName(name, kind, entries);
    if (found->second.size() == 1)
        return &entries[found->second.front()];
    std::vector<const T*> owners;
    for (const std::size_t owner : found->second)
        owners.push_back(&entries[owner]);
    return ambiguousName(name, kind, owners);
}

/// Runtimes cast to the other 16-bit format and to 8-bit floats while loading. GGUF and 4-bit files must be made first.
bool isCastOnLoad(const Precision& precision)
{
    return precision.kind == PrecisionKind::Float && (precision.bits == 16 || precision.bits == 8);
}

/// The encoders that go with a cast are those of the published variant with the nearest size.
const Variant& nearestVariant(const Model& model, Bytes size)
{
    return *std::min_element(model.variants.begin(), model.variants.end(), [size](const Variant& a, const Variant& b) {
        return std::abs(a.denoiser.value - size.value) < std::abs(b.denoiser.value - size.value);
    });
}

const Provenance& provenanceIn(const std::map<std::string, Provenance>& origins, const std::string& id)
{
    static const Provenance builtIn;
    const auto found = origins.find(id);
    return found == origins.end() ? builtIn : found->second;
}

template <class T, class AnyId>
bool anyIs(const std::vector<T>& entries, const AnyId& id)
{
    return std::any_of(entries.begin(), entries.end(), [&id](const T& entry) { return entry.id == id; });
}

void addCasts(Model& model, const std::vector<Precision>& precisions, const Precision* most,
              const std::vector<PrecisionId>& hidden)
{
    if (most == nullptr || most->bits < 16)
        return;
    const Variant& original = model.variants.front();
    for (const Precision& precision : precisions) {
        const bool published = std::any_of(model.variants.begin(), model.variants.end(),
                                           [&](const Variant& variant) { return variant.precision == precision.id; });
        const bool isHidden = std::find(hidden.begin(), hidden.end(), precision.id) != hidden.end();
        if (published || isHidden || !isCastOnLoad(precision))
            continue;
        Variant variant;
        variant.precision = precision.id;
        variant.denoiser = original.denoiser * (precision.bitsPerWeight / most->bitsPerWeight);
        variant.textEncoderPrecision = precision.bits == 8
            ? precision.id  // who casts the denoiser casts its encoders
            : nearestVariant(model, variant.denoiser).textEncoderPrecision;
        variant.derived = true;
        variant.source = original.source;
        model.casts.push_back(std::move(variant));
    }
}

}  // namespace

Catalog::Catalog(CatalogContent content) : m_content(std::move(content))
{
    std::sort(m_content.cards.begin(), m_content.cards.end(), [](const Card& a, const Card& b) { return a.id < b.id; });
    m_cardIds = indexIds(m_content.cards);
    m_modelIds = indexIds(m_content.models);
    m_componentIds = indexIds(m_content.components);
    m_precisionIds = indexIds(m_content.precisions);
    m_cardNames = indexNames(m_content.cards);
    m_modelNames = indexNames(m_content.models);
    m_precisionNames = indexNames(m_content.precisions);
    for (Model& model : m_content.models) {
        const Component* vae = model.vae ? component(*model.vae) : nullptr;
        model.frameStep = vae != nullptr && vae->vae ? vae->vae->temporal : 1;
        model.casts.clear();
        if (!model.variants.empty())
            addCasts(model, m_content.precisions, precision(model.variants.front().precision),
                     m_content.hiddenPrecisions);
    }
}

const Card* Catalog::card(const CardId& id) const { return at(m_content.cards, m_cardIds, id.value); }

const Model* Catalog::model(const ModelId& id) const { return at(m_content.models, m_modelIds, id.value); }

const Component* Catalog::component(const ComponentId& id) const
{
    return at(m_content.components, m_componentIds, id.value);
}

const Precision* Catalog::precision(const PrecisionId& id) const
{
    return at(m_content.precisions, m_precisionIds, id.value);
}

const Source* Catalog::source(const SourceId& id) const
{
    const auto found = m_content.sources.find(id.value);
    return found == m_content.sources.end() ? nullptr : &found->second;
}

const Provenance& Catalog::provenance(const CardId& id) const { return provenanceIn(m_content.cardOrigins, id.value); }

const Provenance& Catalog::provenance(const ComponentId& id) const
{
    return provenanceIn(m_content.componentOrigins, id.value);
}

const Provenance& Catalog::provenance(const ModelId& id) const
{
    return provenanceIn(m_content.modelOrigins, id.value);
}

const Provenance& Catalog::provenance(const PrecisionId& id) const
{
    return provenanceIn(m_content.precisionOrigins, id.value);
}

bool Catalog::isHidden(const CardId& id) const { return anyIs(m_content.hiddenCards, id); }

bool Catalog::isHidden(const ModelId& id) const { return anyIs(m_content.hiddenModels, id); }

bool Catalog::isHidden(const PrecisionId& id) const
{
    const std::vector<PrecisionId>& hidden = m_content.hiddenPrecisions;
    return std::find(hidden.begin(), hidden.end(), id) != hidden.end();
}

Result<const Card*> Catalog::findCard(std::string_view name) const
{
    Result<const Card*> exact = findNamed(name, "card", m_content.cards, m_cardIds, m_cardNames);
    if (exact || exact.error().code != ErrorCode::UnknownReference)
        return exact;
    const std::vector<const Card*> spelled = cardsSpelled(name, m_content.cards);
    if (spelled.empty())
        return exact;
    return spelled.size() == 1 ? Result<const Card*>(spelled.front()) : ambiguousName(name, "card", spelled);
}

Result<const Model*> Catalog::findModel(std::string_view name) const
{
    return findNamed(name, "model", m_content.models, m_modelIds, m_modelNames);
}

Result<const Precision*> Catalog::findPrecision(std::string_view name) const
{
    return findNamed(name, "precision", m_content.precisions, m_precisionIds, m_precisionNames);
}

}  // namespace vramwise
