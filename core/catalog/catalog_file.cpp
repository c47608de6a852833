#include "core/catalog/catalog_file.h"

#include "core/catalog/json_text.h"
#include "core/catalog/parsers.h"

#include <nlohmann/json.hpp>

#include <array>

namespace vramwise
{

namespace
{

/// Reads the array `key`; an entry with a problem is left out.
template <class Parse, class T>
void parseEntries(FieldReader& root, std::string_view key, CatalogFile& file, std::size_t index, Parse parse,
                  std::vector<Entry<T>>& entries)
{
    root.require(key, "array");
    root.forEach(key, [&](FieldReader& fields, std::size_t place) {
        const std::size_t before = file.problems.spoiling();
        T value = parse(fields, file.sources);
        if (file.problems.spoiling() == before)
            entries.push_back({std::move(value), {index, key, place}});
    });
}

using ParseKind = void (*)(FieldReader&, CatalogFile&, std::size_t);

void parseCards(FieldReader& root, CatalogFile& file, std::size_t index)
{
    parseEntries(root, "cards", file, index, parseCard, file.cards);
}

void parseModels(FieldReader& root, CatalogFile& file, std::size_t index)
{
    // A file of the user's own may use the components of the program.
    if (root.has("components") || !root.has("models"))
        parseEntries(root, "components", file, index, parseComponent, file.components);
    if (root.has("models") || !root.has("components"))
        parseEntries(root, "models", file, index, parseModel, file.models);
}

void parsePrecisions(FieldReader& root, CatalogFile& file, std::size_t index)
{
    parseEntries(root, "precisions", file, index, parsePrecision, file.precisions);
}

void parsePrices(FieldReader& root, CatalogFile& file, std::size_t index)
{
    const auto parse = [](FieldReader& fields, const SourceTable& sources) { return parsePrice(fields, sources); };
    parseEntries(root, "prices", file, index, parse, file.prices);
}

void parseArticle(FieldReader& root, CatalogFile& file, std::size_t index)
{
    parseEntries(root, "statements", file, index, parseStatement, file.article);
}

void parseCalibrationFile(FieldReader& root, CatalogFile& file, std::size_t)
{
    const std::size_t before = file.problems.spoiling();
    Calibration calibration = parseCalibration(root, file.sources);
    if (file.problems.spoiling() == before)
        file.calibration = std::move(calibration);
}

struct Kind {
    std::string_view name;
    ParseKind parse;
};

constexpr std::array kKinds{
    Kind{"cards", parseCards},   Kind{"models", parseModels},   Kind{"precisions", parsePrecisions},
    Kind{"prices", parsePrices}, Kind{"article", parseArticle}, Kind{"calibration", parseCalibrationFile},
};

ParseKind findKind(std::string_view name)
{
    for (const Kind& kind : kKinds)
        if (kind.name == name)
            return kind.parse;
    return nullptr;
}

}  // namespace

std::string catalogKinds()
{
    std::string names;
    for (const Kind& kind : kKinds)
        names.append(names.empty() ? "" : ", ").append(kind.name);
    return names;
}

bool checkSchema(FieldReader& root)
{
    constexpr double kAnyVersion = 1e9;
    const int schema = root.integer("schema", {1, kAnyVersion});
    if (schema <= kCatalogSchema)
        return true;
    root.problem("schema", ErrorCode::FutureVersion, {std::to_string(schema), std::to_string(kCatalogSchema)});
    return false;
}

void parseCatalogEntries(const Json& json, CatalogFile& file, std::size_t index)
{
    const JsonPath path;
    FieldReader root(json, path, file.problems);
    if (!root.isObject() || !checkSchema(root))
        return;
    const std::string kind = root.text("kind");
    const ParseKind parse = findKind(kind);
    if (parse == nullptr) {
        if (!kind.empty())
            root.problem("kind", ErrorCode::WrongKind, {shortened(kind), catalogKinds()});
        return;
    }
    file.date = root.date("date");
    root.require("sources", "object");
    file.sources = parseSources(root);
    parse(root, file, index);
    root.finish();
}

CatalogFile parseCatalogFile(std::string name, std::string text, std::size_t index)
{
    CatalogFile file(std::move(name));
    file.text = std::move(text);
    const Result<Json> json = parseJson(file.text, file.problems.file());
    if (json)
        parseCatalogEntries(*json, file, index);
    else
        file.problems.add(json.error());
    return file;
}

}  // namespace vramwise
