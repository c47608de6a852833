#include "core/workflow/other_models.h"

#include "core/workflow/parts.h"
#include "core/workflow/rules/file_name.h"
#include "core/workflow/trace/reach.h"

#include <set>
#include <string>

namespace vramwise
{

namespace
{

/// More loaders are not looked at: each costs a walk over the graph.
constexpr std::size_t kMostLoaders = 200;

std::set<std::string> filesOfJobs(const std::vector<WorkflowJob>& jobs)
{
    std::set<std::string> files;
    for (const WorkflowJob& job : jobs)
        for (const WorkflowPart& part : job.parts)
            files.insert(part.file);
    return files;
}

WorkflowPart partOf(const std::string& file, const NodeRule& rule, const Recogniser& recogniser)
{
    WorkflowPart part;
    part.kind = rule.part.value_or(PartKind::Other);
    part.file = file;
    recogniser.complete(part);
    return part;
}

}  // namespace

std::vector<WorkflowPart> otherModelsOf(const Graph& graph, const Recogniser& recogniser,
                                        const std::vector<WorkflowJob>& jobs)
{
    const Tracer tracer(graph, recogniser.rules());
    const Reach reach(tracer);
    std::vector<WorkflowPart> others;
    std::set<std::string> seen = filesOfJobs(jobs);
    std::size_t loaders = 0;
    for (std::size_t i = 0; i < graph.nodes.size() && loaders < kMostLoaders; ++i) {
        if (graph.nodes[i].mode != NodeMode::Active || tracer.role(i) != NodeRole::Loader)
            continue;
        ++loaders;
        if (!reach.isUsed(i))
            continue;
        for (const std::string& file : filesOf(graph.nodes[i], tracer.rule(i)))
            if (isWeightFile(file) && others.size() < kMostParts && seen.insert(file).second)
                others.push_back(partOf(file, tracer.rule(i), recogniser));
    }
    return others;
}

}  // namespace vramwise
