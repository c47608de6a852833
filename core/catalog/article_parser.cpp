#include "core/catalog/parsers.h"

namespace vramwise
{

namespace
{

std::optional<Bytes> parseSize(FieldReader& fields, std::string_view key)
{
    std::optional<Bytes> size;
    fields.withObject(key, [&size](FieldReader& figure) { size = mapped(figure.findNumber("gib", kCardGib), gib); });
    return size;
}

}  // namespace

ArticleStatement parseStatement(FieldReader& fields, const SourceTable& sources)
{
    ArticleStatement statement;
    statement.id = fields.id("id");
    statement.topic = fields.id("topic");
    fields.require("place", "object");
    fields.withObject("place", [&statement](FieldReader& place) {
        statement.model = findIdOf<ModelId>(place, "model");
        statement.card = findIdOf<CardId>(place, "card");
        statement.size = mapped(place.findNumber("size_gib", kCardGib), gib);
    });
    statement.articleSize = parseSize(fields, "article");
    fields.withObject("evidence", [&](FieldReader& evidence) {
        statement.evidenceSize = mapped(evidence.findNumber("gib", kCardGib), gib);
        statement.evidenceSource = parseSourceId(evidence, "source", sources);
    });
    fields.require("agrees", "boolean");
    statement.agrees = fields.findFlag("agrees").value_or(true);
    statement.sources = parseSourceList(fields, sources);
    return statement;
}

}  // namespace vramwise
