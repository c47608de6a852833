#include "core/base/file_io.h"
#include "core/catalog/catalog_file.h"
#include "core/catalog/json_reader.h"
#include "core/catalog/json_text.h"
#include "core/workflow/rules/rule_keys.h"
#include "core/workflow/rules/size_text.h"

#include <nlohmann/json.hpp>

#include <iterator>

namespace vramwise
{

namespace fs = std::filesystem;

namespace
{

constexpr Interval kFactor{0, 64, true};
constexpr Interval kSteps{1, 1000};
constexpr Interval kPasses{1, 8};
constexpr Interval kConfidence{0, 1, true};
constexpr Interval kBytes{1000, 1e13};

template <class AnyId>
std::optional<AnyId> findIdOf(FieldReader& fields, std::string_view key)
{
    std::optional<std::string> id = fields.findId(key);
    return id ? std::optional<AnyId>(AnyId{std::move(*id)}) : std::nullopt;
}

NamePattern parsePattern(FieldReader& fields)
{
    fields.require("match", "array");
    return {fields.texts("match"), fields.texts("not")};
}

/// "672x1568"
std::vector<std::pair<int, int>> parseSizes(FieldReader& fields)
{
    std::vector<std::pair<int, int>> sizes;
    for (const std::string& text : fields.texts("sizes")) {
        if (const auto size = sizeIn(text))
            sizes.push_back(*size);
        else
            fields.problem("sizes", ErrorCode::BadValue, {shortened(text), "1024x768"});
    }
    return sizes;
}

NodeRule parseNode(FieldReader& fields)
{
    NodeRule rule;
    rule.role = fields.findChoice<NodeRole>("role").value_or(NodeRole::Known);
    rule.widgets = fields.texts("widgets");
    fields.forEach("widgets_by_first", [&rule](FieldReader& variant, std::size_t) {
        rule.widgetsByFirst.emplace(variant.text("value"), variant.texts("widgets"));
    });
    rule.outputs = fields.texts("outputs");
    rule.part = fields.findChoice<PartKind>("part");
    rule.precision = findIdOf<PrecisionId>(fields, "precision");
    rule.factor = fields.findNumber("factor", kFactor);
    rule.megapixels = fields.findNumber("megapixels", kFactor);
    rule.sizes = parseSizes(fields);
    rule.passes = fields.findInteger("passes", kPasses);
    rule.steps = fields.findInteger("steps", kSteps);
    rule.extraPass = fields.findText("extra_pass").value_or("");
    rule.references = fields.texts("references");
    rule.tiled = fields.findFlag("tiled").value_or(false);
    rule.isStage = fields.findFlag("stage").value_or(false);
    if (rule.role == NodeRole::Loader)
        fields.require("part", "string");
    return rule;
}

ModelPattern parseModelPattern(FieldReader& fields)
{
    ModelPattern model;
    model.pattern = parsePattern(fields);
    model.model = findIdOf<ModelId>(fields, "model");
    model.name = fields.findText("name").value_or("");
    model.precision = findIdOf<PrecisionId>(fields, "precision");
    constexpr double kUsual = 0.95;
    model.confidence = fields.findNumber("confidence", kConfidence).value_or(kUsual);
    if (!model.model)
        fields.require("name", "string");
    return model;
}

AdapterPattern parseAdapter(FieldReader& fields)
{
    AdapterPattern adapter;
    adapter.pattern = parsePattern(fields);
    adapter.steps = fields.findInteger("steps", kSteps);
    if (const auto bytes = fields.findNumber("bytes", kBytes))
        adapter.size = Bytes{*bytes};
    for (std::string& id : fields.ids("models"))
        adapter.models.push_back({std::move(id)});
    return adapter;
}

ComponentPattern parseComponentPattern(FieldReader& fields)
{
    ComponentPattern component;
    component.pattern = parsePattern(fields);
    component.kind = fields.choice<PartKind>("kind");
    component.component = findIdOf<ComponentId>(fields, "component");
    component.precision = findIdOf<PrecisionId>(fields, "precision");
    return component;
}

void parseNodes(FieldReader& root, WorkflowRules& rules)
{
    root.forEach("nodes", [&rules](FieldReader& fields, std::size_t) {
        fields.require("types", "array");
        const std::vector<std::string> types = fields.texts("types");
        const std::size_t before = fields.problems().spoiling();
        const NodeRule rule = parseNode(fields);
        if (fields.problems().spoiling() == before)
            for (const std::string& type : types)
                rules.nodes.emplace(type, rule);
    });
    for (const std::string& type : root.texts("known"))
        rules.nodes.emplace(type, NodeRule{});
    root.forEach("cloud",
                 [&rules](FieldReader& fields, std::size_t) { rules.cloudNodes.push_back(parsePattern(fields)); });
    root.forEach("families", [&rules](FieldReader& fields, std::size_t) {
        NodeFamily family{parsePattern(fields), findIdOf<ModelId>(fields, "model"),
                          fields.findText("name").value_or("")};
        if (!family.model)
            fields.require("name", "string");
        rules.families.push_back(std::move(family));
    });
    root.forEach("encoder_types", [&rules](FieldReader& fields, std::size_t) {
        const std::string type = fields.text("type");
        rules.encoderTypes.emplace_back(type, ModelId{fields.id("model")});
    });
}

/// Entries of the array `key`, without those that have a problem.
template <class T, class Parse>
void parseList(FieldReader& root, std::string_view key, std::vector<T>& list, Parse parse)
{
    root.forEach(key, [&](FieldReader& fields, std::size_t) {
        const std::size_t before = fields.problems().spoiling();
        T value = parse(fields);
        fields.findText("source");
        if (fields.problems().spoiling() == before)
            list.push_back(std::move(value));
    });
}

void parseFiles(FieldReader& root, WorkflowRules& rules)
{
    parseList(root, "models", rules.models, parseModelPattern);
    parseList(root, "components", rules.components, parseComponentPattern);
    parseList(root, "adapters", rules.adapters, parseAdapter);
    parseList(root, "precisions", rules.precisions, [](FieldReader& fields) {
        return PrecisionPattern{fields.texts("match"), {fields.id("precision")}, findIdOf<PrecisionId>(fields, "like")};
    });
}

void parseRoot(const Json& json, ProblemList& problems, WorkflowRules& rules)
{
    const JsonPath path;
    FieldReader root(json, path, problems);
    if (!root.isObject() || !checkSchema(root))
        return;
    const std::string kind = root.text("kind");
    root.date("date");
    root.texts("sources");
    if (kind == "workflow-nodes")
        parseNodes(root, rules);
    else if (kind == "workflow-files")
        parseFiles(root, rules);
    else if (!kind.empty())
        root.problem("kind", ErrorCode::WrongKind, {shortened(kind), "workflow-nodes, workflow-files"});
    root.finish();
}

/// Adds what a text holds; what is there already comes first.
void readText(std::string_view text, const std::string& name, LoadedWorkflowRules& loaded)
{
    ProblemList problems(name);
    const Result<Json> json = parseJson(text, name);
    if (json)
        parseRoot(*json, problems, loaded.rules);
    else
        problems.add(json.error());
    addLines(problems.errors(), text);
    std::move(problems.errors().begin(), problems.errors().end(), std::back_inserter(loaded.problems));
}

void readFile(const fs::path& file, LoadedWorkflowRules& loaded)
{
    if (const Result<std::string> text = readTextFile(file))
        readText(*text, displayName(file), loaded);
    else
        loaded.problems.push_back(text.error());
}

}  // namespace

const NodeRule* WorkflowRules::node(const std::string& type) const
{
    const auto found = nodes.find(type);
    return found == nodes.end() ? nullptr : &found->second;
}

LoadedWorkflowRules parseWorkflowRules(std::string_view text, const std::string& name)
{
    LoadedWorkflowRules loaded;
    readText(text, name, loaded);
    return loaded;
}

LoadedWorkflowRules loadWorkflowRules(const std::vector<fs::path>& catalogFolders)
{
    LoadedWorkflowRules loaded;
    // Later folders are read first: the first entry of a type counts, and the first pattern that matches.
    for (auto folder = catalogFolders.rbegin(); folder != catalogFolders.rend(); ++folder)
        for (const fs::path& file : jsonFilesIn(*folder / "workflow").value_or(std::vector<fs::path>()))
            readFile(file, loaded);
    return loaded;
}

}  // namespace vramwise
