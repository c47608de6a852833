#include "core/catalog/catalog_file.h"

#include "core/catalog/draft.h"
#include "core/catalog/json_text.h"
#include "core/catalog/layer_entries.h"
#include "core/catalog/parsers.h"

#include <nlohmann/json.hpp>

#include <array>

namespace vramwise
{

namespace
{

using ParseKind = void (*)(FieldReader&, CatalogFile&, std::size_t, const Draft&);

void parseCards(FieldReader& root, CatalogFile& file, std::size_t index, const Draft& earlier)
{
    LayerEntries<Card>(file, index, earlier, parseCard).read(root, "cards", file.cards);
}

void parseModels(FieldReader& root, CatalogFile& file, std::size_t index, const Draft& earlier)
{
    // A file of the user's own may use the components of the program.
    if (root.has("components") || !root.has("models"))
        LayerEntries<Component>(file, index, earlier, parseComponent).read(root, "components", file.components);
    if (root.has("models") || !root.has("components"))
        LayerEntries<Model>(file, index, earlier, parseModel).read(root, "models", file.models);
}

void parsePrecisions(FieldReader& root, CatalogFile& file, std::size_t index, const Draft& earlier)
{
    LayerEntries<Precision>(file, index, earlier, parsePrecision).read(root, "precisions", file.precisions);
}

void parsePrices(FieldReader& root, CatalogFile& file, std::size_t index, const Draft&)
{
    readPrices(root, file, index);
}

void parseArticle(FieldReader& root, CatalogFile& file, std::size_t index, const Draft&)
{
    constexpr std::string_view list = "statements";
    root.require(list, "array");
    root.forEach(list, [&](FieldReader& fields, std::size_t place) {
        const std::size_t before = file.problems.spoiling();
        ArticleStatement statement = parseStatement(fields, file.sources);
        if (file.problems.spoiling() == before)
            file.article.push_back({std::move(statement), {index, list, place}, {}});
    });
}

void parseCalibrationFile(FieldReader& root, CatalogFile& file, std::size_t, const Draft&)
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

void parseCatalogEntries(const Json& json, CatalogFile& file, std::size_t index, const Draft& earlier)
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
    if (!onlyChangesOrHides(json)) {
        root.require("date", "date");
        root.require("sources", "object");
    }
    file.date = root.findDate("date").value_or(Date{});
    file.sources = parseSources(root);
    parse(root, file, index, earlier);
    root.finish();
}

CatalogFile parseCatalogFile(std::string name, std::string text, std::size_t index, const Draft& earlier)
{
    CatalogFile file(std::move(name));
    file.text = std::move(text);
    const Result<Json> json = parseJson(file.text, file.problems.file());
    if (json)
        parseCatalogEntries(*json, file, index, earlier);
    else
        file.problems.add(json.error());
    return file;
}

}  // namespace vramwise
