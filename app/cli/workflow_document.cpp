#include "app/cli/workflow_document.h"

#include "app/cli/error_json.h"
#include "app/cli/job_options.h"
#include "app/cli/json_values.h"
#include "core/workflow/rules/rule_keys.h"

namespace vramwise::cli
{
namespace
{

std::string_view nameOf(WorkflowFormat format)
{
    switch (format) {
    case WorkflowFormat::Editor:
        return "editor";
    case WorkflowFormat::Api:
        return "api";
    case WorkflowFormat::Parameters:
        return "parameters";
    case WorkflowFormat::Settings:
        return "settings";
    }
    return {};
}

std::string_view nameOf(Assumed what)
{
    switch (what) {
    case Assumed::Size:
        return "size";
    case Assumed::Frames:
        return "frames";
    case Assumed::Steps:
        return "steps";
    case Assumed::Passes:
        return "passes";
    case Assumed::Batch:
        return "batch_size";
    case Assumed::Precision:
        return "precision";
    }
    return {};
}

template <class T>
void put(Json& object, const char* key, const std::optional<T>& value)
{
    if (value)
        object[key] = *value;
}

template <class Tag>
void put(Json& object, const char* key, const std::optional<Id<Tag>>& id)
{
    if (id)
        object[key] = id->value;
}

void put(Json& object, const char* key, const std::string& text)
{
    if (!text.empty())
        object[key] = text;
}

Json partJson(const WorkflowPart& part)
{
    Json json{{"kind", keyOf(part.kind)}, {"file", part.file}};
    put(json, "component", part.component);
    put(json, "precision", part.precision);
    if (part.size)
        json["gib"] = gibValue(*part.size);
    put(json, "distilled_steps", part.distilledSteps);
    put(json, "url", part.url);
    return json;
}

Json filesOf(const WorkflowJob& job, PartKind kind)
{
    Json files = Json::array();
    for (const WorkflowPart& part : job.parts)
        if (part.kind == kind)
            files.push_back(part.file);
    return files;
}

void putFlags(Json& json, const WorkflowJob& job)
{
    if (job.upscaled)
        json["upscaled"] = true;
    if (job.tiledSampling)
        json["tiled_sampling"] = true;
    if (job.tiledDecode)
        json["tiled_decode"] = true;
}

Json jobJson(const JobOnCard& entry, const Catalog& catalog)
{
    const WorkflowJob& job = *entry.job;
    Json json = Json::object();
    put(json, "model", job.model);
    put(json, "name", job.name);
    put(json, "file", job.file);
    put(json, "precision", job.precision);
    put(json, "width", job.width);
    put(json, "height", job.height);
    put(json, "frames", job.frames);
    put(json, "fps", job.fps);
    put(json, "steps", job.steps);
    put(json, "passes", job.passes);
    put(json, "batch_size", job.batch);
    put(json, "references", job.references);
    putFlags(json, job);
    json["components"] = Json::array();
    for (const WorkflowPart& part : job.parts)
        json["components"].push_back(partJson(part));
    json["loras"] = filesOf(job, PartKind::Lora);
    json["controlnets"] = filesOf(job, PartKind::ControlNet);
    json["confidence"] = job.confidence;
    json["assumed"] = Json::array();
    for (const Assumed what : job.assumed)
        json["assumed"].push_back(nameOf(what));
    json["nodes"] = job.nodes;
    if (entry.estimate && *entry.estimate) {
        Json estimate = Json::object();
        addEstimate(estimate, catalog, **entry.estimate);
        json["estimate"] = std::move(estimate);
    } else if (entry.estimate) {
        json["error"] = errorJson(asOption(entry.estimate->error()));
    }
    return json;
}

Json nodesJson(const std::vector<NodeName>& nodes)
{
    Json list = Json::array();
    for (const NodeName& node : nodes)
        list.push_back({{"node", node.node}, {"type", node.type}});
    return list;
}

}  // namespace

Json workflowDocument(const Catalog& catalog, const Workflow& workflow, const std::vector<JobOnCard>& jobs)
{
    Json document = documentHead(catalog);
    document["format"] = nameOf(workflow.format);
    document["jobs"] = Json::array();
    for (const JobOnCard& job : jobs)
        document["jobs"].push_back(jobJson(job, catalog));
    document["other_models"] = Json::array();
    for (const WorkflowPart& part : workflow.others)
        document["other_models"].push_back(partJson(part));
    document["unrecognised"] = nodesJson(workflow.unrecognised);
    document["cloud"] = !workflow.cloud.empty();
    document["cloud_nodes"] = nodesJson(workflow.cloud);
    document["switched_off_samplers"] = workflow.switchedOff;
    return document;
}

}  // namespace vramwise::cli
