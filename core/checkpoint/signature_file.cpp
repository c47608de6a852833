#include "core/base/file_io.h"
#include "core/catalog/catalog_file.h"
#include "core/catalog/json_text.h"
#include "core/catalog/parsers.h"
#include "core/checkpoint/signature.h"
#include "core/checkpoint/tensor_list.h"

#include <nlohmann/json.hpp>

namespace vramwise
{

namespace
{

constexpr Interval kDimension{0, 1e9};
constexpr Interval kBlocks{1, 10'000};
constexpr Interval kConfidence{0, 1};
constexpr double kUsualConfidence = 0.9;

/// "a|b": either name.
NameRule nameRule(const std::string& text)
{
    NameRule rule;
    std::size_t start = 0;
    for (std::size_t bar = 0; bar != std::string::npos; start = bar + 1) {
        bar = text.find('|', start);
        rule.names.push_back(text.substr(start, bar - start));
    }
    return rule;
}

std::vector<NameRule> nameRules(FieldReader& fields, std::string_view key)
{
    std::vector<NameRule> rules;
    for (const std::string& text : fields.texts(key))
        rules.push_back(nameRule(text));
    return rules;
}

Layout parseLayout(FieldReader& fields)
{
    Layout layout;
    layout.architectures = fields.texts("gguf");
    layout.has = nameRules(fields, "has");
    layout.lacks = nameRules(fields, "lacks");
    fields.withObject("shapes", [&layout](FieldReader& shapes) {
        for (const std::string_view name : shapes.keys()) {
            ShapeRule rule{nameRule(std::string(name)), {}};
            for (const int dimension : shapes.integers(name, kDimension))
                rule.shape.push_back(static_cast<std::uint64_t>(dimension));
            layout.shapes.push_back(std::move(rule));
        }
    });
    fields.withObject("blocks", [&layout](FieldReader& blocks) {
        for (const std::string_view prefix : blocks.keys())
            layout.blocks.push_back({std::string(prefix), static_cast<std::size_t>(blocks.integer(prefix, kBlocks))});
    });
    if (layout.has.empty() && layout.shapes.empty())
        fields.problem("has", ErrorCode::MissingField, {"array"});
    return layout;
}

Signature parseSignature(FieldReader& fields)
{
    Signature signature;
    signature.id = fields.id("id");
    signature.name = fields.text("name");
    signature.part = fields.choice<PartKind>("part");
    signature.group = fields.text("group");
    fields.forEach("candidates", [&signature](FieldReader& candidate, std::size_t) {
        signature.candidates.push_back({candidate.id("id"), candidate.texts("words")});
    });
    signature.undecided = fields.findNumber("undecided", kConfidence).value_or(kUsualConfidence);
    fields.require("layouts", "array");
    fields.forEach("layouts", [&signature](FieldReader& layout, std::size_t) {
        signature.layouts.push_back(parseLayout(layout));
    });
    return signature;
}

void parseTable(FieldReader& root, SignatureTable& table)
{
    root.date("date");
    parseSources(root);
    root.forEach("parts", [&table](FieldReader& part, std::size_t) {
        table.parts.push_back({part.text("prefix"), part.choice<PartKind>("part")});
    });
    table.wrappings = root.texts("wrappings");
    root.require("signatures", "array");
    root.forEach("signatures", [&table](FieldReader& fields, std::size_t) {
        const std::size_t before = fields.problems().spoiling();
        Signature signature = parseSignature(fields);
        if (fields.problems().spoiling() == before)
            table.signatures.push_back(std::move(signature));
    });
    root.finish();
}

}  // namespace

LoadedSignatures parseSignatures(std::string_view text, const std::string& name)
{
    constexpr std::string_view kKind = "checkpoint-signatures";
    LoadedSignatures loaded;
    const Result<nlohmann::json> json = parseJson(text, name);
    if (!json) {
        loaded.problems.push_back(json.error());
        return loaded;
    }
    ProblemList problems(name);
    const JsonPath path;
    FieldReader root(*json, path, problems);
    if (root.isObject() && checkSchema(root)) {
        const std::string kind = root.text("kind");
        if (kind == kKind)
            parseTable(root, loaded.table);
        else
            root.problem("kind", ErrorCode::WrongKind, {shortened(kind), std::string(kKind)});
    }
    loaded.problems = std::move(problems.errors());
    addLines(loaded.problems, text);
    return loaded;
}

LoadedSignatures loadSignatures(const std::filesystem::path& file)
{
    const Result<std::string> text = readTextFile(file);
    if (!text)
        return {{}, {text.error()}};
    return parseSignatures(*text, displayName(file));
}

std::filesystem::path signaturesFile(const std::filesystem::path& catalogFolder)
{
    return catalogFolder / "checkpoint" / "signatures.json";
}

std::filesystem::path signaturesFile(const std::vector<std::filesystem::path>& catalogFolders)
{
    return lastThatIsThere(catalogFolders, signaturesFile(std::filesystem::path()));
}

}  // namespace vramwise
