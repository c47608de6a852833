// The statements of the article that the product grew out of, held against evidence.
#pragma once

#include "core/base/id.h"
#include "core/base/units.h"

#include <optional>
#include <string>
#include <vector>

namespace vramwise
{

struct ArticleStatement {
    std::string id;     ///< "kontext-12gb"
    std::string topic;  ///< "minimum_vram", "optimal_vram", …
    std::optional<ModelId> model;
    std::optional<CardId> card;
    std::optional<Bytes> size;  ///< memory size that it is about, where it is about neither
    std::optional<Bytes> articleSize;
    std::optional<Bytes> evidenceSize;
    SourceId evidenceSource;
    bool agrees = true;
    std::vector<SourceId> sources;

    friend bool operator==(const ArticleStatement&, const ArticleStatement&) = default;
};

}  // namespace vramwise
