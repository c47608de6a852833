// One entry of each kind of catalog file, from JSON to its value type. A problem in an entry is noted in the
// reader's list; what is returned then is not to be used. Private to core/catalog.
#pragma once

#include "core/catalog/catalog.h"
#include "core/catalog/json_reader.h"

#include <map>
#include <string>

namespace vramwise
{

/// Memory that a card may have, and that a model may be said to need, in GiB.
inline constexpr Interval kCardGib{0.5, 1024};

/// The sources that the file defines, by id.
using SourceTable = std::map<std::string, Source>;

SourceTable parseSources(FieldReader& file);

Card parseCard(FieldReader& fields, const SourceTable& sources);
Component parseComponent(FieldReader& fields, const SourceTable& sources);
Model parseModel(FieldReader& fields, const SourceTable& sources);
Precision parsePrecision(FieldReader& fields, const SourceTable& sources);
/// The user's own prices (basis "own") need neither region nor source; `ownByDefault` is for price lists,
/// where the basis may be absent.
Price parsePrice(FieldReader& fields, const SourceTable& sources, bool ownByDefault = false);
ArticleStatement parseStatement(FieldReader& fields, const SourceTable& sources);
/// From the top level of a calibration file.
Calibration parseCalibration(FieldReader& file, const SourceTable& sources);

/// "sources": at least one, each defined in the file.
std::vector<SourceId> parseSourceList(FieldReader& fields, const SourceTable& sources);
/// A single source id under `key`; required.
SourceId parseSourceId(FieldReader& fields, std::string_view key, const SourceTable& sources);

/// {"generation": 4, "lanes": 8} under `key`; nullopt where it is absent or bad.
std::optional<PcieLink> findLink(FieldReader& fields, std::string_view key);

/// Ids of another kind, not yet checked against the catalog.
template <class AnyId>
std::optional<AnyId> findIdOf(FieldReader& fields, std::string_view key)
{
    std::optional<std::string> id = fields.findId(key);
    return id ? std::optional<AnyId>(AnyId{std::move(*id)}) : std::nullopt;
}

template <class AnyId>
std::vector<AnyId> idsOf(FieldReader& fields, std::string_view key)
{
    std::vector<AnyId> ids;
    for (std::string& id : fields.ids(key))
        ids.push_back({std::move(id)});
    return ids;
}

template <class Unit>
std::optional<Unit> mapped(std::optional<double> number, Unit (*unit)(double))
{
    return number ? std::optional<Unit>(unit(*number)) : std::nullopt;
}

}  // namespace vramwise
