// Where a fact comes from.
#pragma once

#include "core/base/date.h"
#include "core/base/id.h"

#include <optional>
#include <string>

namespace vramwise
{

struct Source {
    SourceId id;
    std::string title;    ///< as the source calls itself; not translated
    std::string url;      ///< empty where the source has none
    std::string licence;  ///< SPDX id or short name where attribution is due; empty otherwise
    std::optional<Date> date;

    friend bool operator==(const Source&, const Source&) = default;
};

}  // namespace vramwise
