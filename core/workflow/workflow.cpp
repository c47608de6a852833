#include "core/workflow/workflow.h"

#include "core/base/file_io.h"
#include "core/workflow/generator_json.h"
#include "core/workflow/graph/read_graph.h"
#include "core/workflow/graph/rewire.h"
#include "core/workflow/jobs.h"
#include "core/workflow/media/media_text.h"
#include "core/workflow/other_models.h"
#include "core/workflow/parameters_text.h"
#include "core/workflow/rules/file_name.h"

#include <algorithm>

namespace vramwise
{

namespace
{

/// What a file holds, as far as it was found. The API's format is what was really executed, so it counts first.
struct Found {
    std::optional<Json> api;
    std::optional<Json> editor;
    std::string parameters;
    std::optional<Json> generator;  ///< settings of another program
    std::optional<Error> problem;   ///< of a text that looked like a workflow

    [[nodiscard]] bool any() const { return api || editor || !parameters.empty() || generator; }
};

bool looksLikeJson(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    return first != std::string_view::npos && text[first] == '{';
}

class TextReader
{
public:
    TextReader(std::string name, Found& found) : m_name(std::move(name)), m_found(found) { }

    void read(std::string_view text)
    {
        if (looksLikeJson(text))
            readJson(text);
        else if (m_found.parameters.empty() && isParametersText(text))
            m_found.parameters = text;
    }

private:
    void readJson(std::string_view text)
    {
        Result<Json> json = parseWorkflowJson(text, m_name);
        if (json)
            keep(std::move(*json), 0);
        else if (!m_found.problem)
            m_found.problem = std::move(json.error());
    }

    /// A workflow, or an object that holds one under a name, itself or as text.
    void keep(Json json, int depth)
    {
        constexpr int kDeepest = 3;
        if (isEditorWorkflow(json)) {
            if (!m_found.editor)
                m_found.editor = std::move(json);
        } else if (isApiWorkflow(json)) {
            if (!m_found.api)
                m_found.api = std::move(json);
        } else if (isGeneratorJson(json)) {
            if (!m_found.generator)
                m_found.generator = std::move(json);
        } else if (json.is_object() && depth < kDeepest) {
            for (const char* key : {"prompt", "workflow", "output", "extra_pnginfo", "extra_data"})
                if (const auto member = json.find(key); member != json.end())
                    keepMember(std::move(*member), depth);
        }
    }

    void keepMember(Json member, int depth)
    {
        if (member.is_string())
            read(member.get_ref<const std::string&>());
        else
            keep(std::move(member), depth + 1);
    }

    std::string m_name;
    Found& m_found;
};

bool isCloud(const std::string& type, const WorkflowRules& rules)
{
    const std::string squeezed = squeezedName(type);
    return std::any_of(rules.cloudNodes.begin(), rules.cloudNodes.end(),
                       [&squeezed](const NamePattern& pattern) { return matchesName(squeezed, pattern); });
}

void listNodes(const Graph& graph, const WorkflowRules& rules, Workflow& workflow)
{
    for (const GraphNode& node : graph.nodes) {
        const NodeRule* rule = rules.node(node.type);
        if (node.mode != NodeMode::Active && rule != nullptr && rule->role == NodeRole::Sampler)
            ++workflow.switchedOff;
        if (node.mode != NodeMode::Active || node.type == kSubgraphBorder || rule != nullptr)
            continue;
        std::vector<NodeName>& list = isCloud(node.type, rules) ? workflow.cloud : workflow.unrecognised;
        list.push_back({node.id, node.type});
    }
    for (const std::string& type : graph.switchedOff)
        if (const NodeRule* rule = rules.node(type); rule != nullptr && rule->role == NodeRole::Sampler)
            ++workflow.switchedOff;
}

Workflow workflowOf(Graph graph, WorkflowFormat format, const Recogniser& recogniser)
{
    Workflow workflow;
    workflow.format = format;
    rewire(graph, recogniser.rules());
    workflow.jobs = jobsOf(graph, recogniser);
    listNodes(graph, recogniser.rules(), workflow);
    // Where every sampler is switched off, what is left of the graph does not run either.
    if (!workflow.jobs.empty() || workflow.switchedOff == 0)
        workflow.others = otherModelsOf(graph, recogniser, workflow.jobs);
    return workflow;
}

Result<Workflow> workflowOf(Found found, const std::string& name, const Recogniser& recogniser)
{
    Result<Graph> edited = Graph{};
    if (found.editor)
        edited = graphOfEditor(*found.editor, name);
    if (found.api) {
        Graph graph = graphOfApi(*found.api);
        if (edited)
            graph.links = std::move(edited->links);
        return workflowOf(std::move(graph), WorkflowFormat::Api, recogniser);
    }
    if (found.editor) {
        if (!edited)
            return tl::unexpected(std::move(edited.error()));
        return workflowOf(std::move(*edited), WorkflowFormat::Editor, recogniser);
    }
    Workflow workflow;
    workflow.format = found.parameters.empty() ? WorkflowFormat::Settings : WorkflowFormat::Parameters;
    workflow.jobs = found.parameters.empty() ? jobsOfGenerator(*found.generator, recogniser)
                                             : jobsOfParameters(found.parameters, recogniser);
    return workflow;
}

Result<Workflow> readSource(ByteSource& source, const std::string& name, const WorkflowRules& rules,
                            const Catalog& catalog)
{
    Found found;
    TextReader reader(name, found);
    std::string damage;
    std::string format = "JSON";
    if (const auto media = mediaFormatOf(source)) {
        const MediaTexts texts = readMediaTexts(source, *media);
        for (const MediaText& text : texts.texts)
            reader.read(text.text);
        damage = texts.damage;
        format = formatName(*media);
    } else if (source.size() > kMaxWorkflowText) {
        return fail(ErrorCode::NoWorkflow, {format}, {name, 0, {}});
    } else {
        reader.read(source.read(0, static_cast<std::size_t>(source.size())));
    }
    if (found.any())
        return workflowOf(std::move(found), name, Recogniser(rules, catalog));
    if (found.problem)
        return tl::unexpected(std::move(*found.problem));
    if (!damage.empty())
        return fail(ErrorCode::DamagedFile, {format, damage}, {name, 0, {}});
    return fail(ErrorCode::NoWorkflow, {format}, {name, 0, {}});
}

}  // namespace

Result<Workflow> readWorkflow(const std::filesystem::path& file, const WorkflowRules& rules, const Catalog& catalog)
{
    Result<ByteSource> source = ByteSource::open(file);
    if (!source)
        return tl::unexpected(std::move(source.error()));
    return readSource(*source, displayName(file), rules, catalog);
}

Result<Workflow> readWorkflowText(std::string_view bytes, const std::string& name, const WorkflowRules& rules,
                                  const Catalog& catalog)
{
    ByteSource source(bytes);
    return readSource(source, name, rules, catalog);
}

}  // namespace vramwise
