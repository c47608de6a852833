#include "core/base/names.h"
#include "core/catalog/parsers.h"

namespace vramwise
{

namespace
{

void checkDefined(FieldReader& fields, std::string_view key, const std::string& id, const SourceTable& sources)
{
    if (sources.contains(id))
        return;
    std::vector<std::string> known;
    known.reserve(sources.size());
    for (const auto& [name, source] : sources)
        known.push_back(name);
    std::vector<std::string> args{id, "source"};
    for (std::string& name : nearestNames(id, known))
        args.push_back(std::move(name));
    fields.problem(key, ErrorCode::UnknownReference, std::move(args));
}

}  // namespace

SourceTable parseSources(FieldReader& file)
{
    SourceTable sources;
    file.forEachMember("sources", [&sources](FieldReader& fields, const std::string& id) {
        Source source;
        source.id = {id};
        source.title = fields.text("title");
        source.url = fields.findText("url").value_or("");
        source.licence = fields.findText("licence").value_or("");
        source.date = fields.findDate("date");
        sources.emplace(id, std::move(source));
    });
    return sources;
}

std::vector<SourceId> parseSourceList(FieldReader& fields, const SourceTable& sources)
{
    fields.require("sources", "array");
    std::vector<SourceId> ids = idsOf<SourceId>(fields, "sources");
    for (const SourceId& id : ids)
        checkDefined(fields, "sources", id.value, sources);
    if (ids.empty() && fields.has("sources"))
        fields.problem("sources", ErrorCode::OutOfRange, {"0", "1", "100"});
    return ids;
}

SourceId parseSourceId(FieldReader& fields, std::string_view key, const SourceTable& sources)
{
    std::string id = fields.id(key);
    if (!id.empty())
        checkDefined(fields, key, id, sources);
    return {std::move(id)};
}

}  // namespace vramwise
