// Identifiers of catalog entries: lower case, hyphens, dots kept ("rtx-4060-ti-16gb", "flux.1-dev").
// Each kind has its own type, so a card id cannot be passed where a model id is meant.
#pragma once

#include <compare>
#include <string>

namespace vramwise
{

template <class Tag>
struct Id {
    std::string value;

    friend auto operator<=>(const Id&, const Id&) = default;
    [[nodiscard]] bool empty() const { return value.empty(); }
};

using CardId = Id<struct CardIdTag>;
using ModelId = Id<struct ModelIdTag>;
using ComponentId = Id<struct ComponentIdTag>;
using PrecisionId = Id<struct PrecisionIdTag>;
using SourceId = Id<struct SourceIdTag>;

}  // namespace vramwise
