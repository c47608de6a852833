// The files of weights that a job loads, from the nodes around its samplers. Private to core/workflow.
#pragma once

#include "core/workflow/recognise.h"
#include "core/workflow/trace/sampling.h"

#include <map>
#include <string>
#include <vector>

namespace vramwise
{

/// More files are no job of anybody.
inline constexpr std::size_t kMostParts = 200;

class PartCollector
{
public:
    PartCollector(Tracer& tracer, const Reach& reach, const Recogniser& recogniser)
        : m_tracer(tracer), m_reach(reach), m_recogniser(recogniser)
    {
    }

    /// Adds what one sampler of a job needs: denoiser, everything upstream, its decoder and pixel upscalers.
    void add(const Sampling& sampling, WorkflowJob& job);

private:
    void addDenoisers(const Sampling& sampling, WorkflowJob& job);
    void addLoaded(const Outlet& source, const Sampling& sampling, WorkflowJob& job);
    void addCheckpointOutput(const Outlet& source, const Sampling& sampling, WorkflowJob& job);
    void addFiles(std::size_t index, PartKind kind, WorkflowJob& job);
    void addPart(std::size_t index, PartKind kind, const std::string& file, WorkflowJob& job);
    void addDownstream(const Sampling& sampling, WorkflowJob& job);
    void addDecoder(std::size_t index, const Sampling& sampling, WorkflowJob& job);
    void addReferences(const std::vector<Outlet>& upstream, WorkflowJob& job);
    [[nodiscard]] std::optional<PartKind> kindOf(std::size_t index) const;
    [[nodiscard]] std::optional<PrecisionId> loadedAs(std::size_t index,
                                                      std::initializer_list<const char*> names) const;

    Tracer& m_tracer;
    const Reach& m_reach;
    const Recogniser& m_recogniser;
};

/// Names of the files that a node reads; those that are switched off left out.
std::vector<std::string> filesOf(const GraphNode& node, const NodeRule& rule);

}  // namespace vramwise
