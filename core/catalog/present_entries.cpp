#include "core/catalog/present_entries.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace vramwise
{

OrderedJson presentEntry(const Catalog& present, const EntryName& name)
{
    const auto among = [&](auto entries) -> OrderedJson {
        const auto found = std::find_if(entries.begin(), entries.end(),
                                        [&](const auto& entry) { return entry.id.value == name.id; });
        return found == entries.end() ? OrderedJson() : entryJson(*found);
    };
    switch (name.kind) {
    case EntryKind::Card: {
        OrderedJson shown = among(present.cards());
        return shown.is_null() ? among(present.hiddenCards()) : shown;
    }
    case EntryKind::Model: {
        OrderedJson shown = among(present.models());
        return shown.is_null() ? among(present.hiddenModels()) : shown;
    }
    case EntryKind::Component:
        return among(present.components());
    case EntryKind::Precision:
        return among(present.precisions());
    }
    return {};
}

EntryOrigin originOf(const Catalog& present, const EntryName& name)
{
    switch (name.kind) {
    case EntryKind::Card:
        return present.provenance(CardId{name.id}).origin;
    case EntryKind::Model:
        return present.provenance(ModelId{name.id}).origin;
    case EntryKind::Component:
        return present.provenance(ComponentId{name.id}).origin;
    case EntryKind::Precision:
        return present.provenance(PrecisionId{name.id}).origin;
    }
    return EntryOrigin::BuiltIn;
}

void collectSources(const OrderedJson& json, std::vector<std::string>& ids)
{
    for (const auto& member : json.items()) {
        const bool isId = member.key() == "source" || member.key() == "reference_source";
        if (isId && member.value().is_string())
            ids.push_back(member.value().get<std::string>());
        else if (member.key() == "sources" && member.value().is_array())
            for (const auto& id : member.value())
                ids.push_back(id.is_string() ? id.get<std::string>() : std::string());
        else if (member.value().is_structured())
            collectSources(member.value(), ids);
    }
}

}  // namespace vramwise
