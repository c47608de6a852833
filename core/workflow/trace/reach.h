// What a sampler is connected to: everything upstream of it up to the samplers before, everything downstream.
// Private to core/workflow.
#pragma once

#include "core/workflow/trace/tracer.h"

#include <set>
#include <vector>

namespace vramwise
{

class Reach
{
public:
    explicit Reach(const Tracer& tracer);

    /// Outputs that go into node `index`, directly or not. Not looked through: other samplers, and decoders, which
    /// belong to them.
    [[nodiscard]] std::set<Outlet> upstream(std::size_t index) const;
    /// The same of one source, itself included.
    [[nodiscard]] std::set<Outlet> upstreamOf(const Outlet& source) const;

    /// Nodes that come after node `index`, itself excluded, in the order of their distance. `pastSamplers` looks on
    /// through samplers.
    [[nodiscard]] std::vector<std::size_t> downstream(std::size_t index, bool pastSamplers) const;

    /// Whether something is made of what the node gives: it reaches an output, or an end that nothing is known of. In a
    /// file without outputs (a subgraph kept for use in others) what the outermost subgraphs give counts.
    [[nodiscard]] bool isUsed(std::size_t index) const;

private:
    void walk(std::vector<Outlet> open, std::set<Outlet>& seen) const;
    [[nodiscard]] bool isEnd(std::size_t index) const;

    const Tracer& m_tracer;
    std::vector<std::vector<std::size_t>> m_consumers;
    bool m_hasOutput = false;
};

/// Whether the node runs a denoiser: by its rule, or by what it has where its type is not known.
bool isSampler(const Tracer& tracer, std::size_t index);
/// Inputs of a type that carries a denoiser, by type or name; the best first.
std::vector<const NodeInput*> modelInputs(const GraphNode& node);

}  // namespace vramwise
