// What a ComfyUI workflow asks of a card: its jobs in order, read from the file itself. Takes the editor's JSON
// (0.4 and 1.0), the API's JSON, and PNG, WebP, JPEG, MP4/MOV and WebM files that carry either or the parameters of
// A1111 and Forge, or the settings of SwarmUI, InvokeAI, Fooocus and Draw Things. Nothing is executed, no file that the
// workflow names is opened, nothing is fetched.
#pragma once

#include "core/base/result.h"
#include "core/catalog/catalog.h"
#include "core/workflow/rules/rules.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vramwise
{

enum class WorkflowFormat { Editor, Api, Parameters, Settings };

/// A file of weights that a job loads.
struct WorkflowPart {
    PartKind kind{};
    std::string file;                      ///< as the workflow names it
    std::optional<ComponentId> component;  ///< of the catalog, where recognised
    std::optional<PrecisionId> precision;  ///< where the name or the loader tells
    std::optional<Bytes> size;             ///< of that file or of its like in the catalog
    std::optional<int> distilledSteps;     ///< a LoRA that makes do with this many steps
    std::string url;                       ///< where the workflow says it can be had

    friend bool operator==(const WorkflowPart&, const WorkflowPart&) = default;
};

/// What a job does not say for itself and was taken from the model's defaults.
enum class Assumed { Size, Frames, Steps, Passes, Batch, Precision };

/// One run of a model, or several that share weights and latent (two experts, parts of one schedule).
struct WorkflowJob {
    std::vector<std::string> nodes;        ///< ids of its samplers, in order; none for plain parameters
    std::optional<ModelId> model;          ///< of the catalog
    std::string name;                      ///< of the model where the catalog has another or none; else empty
    std::string file;                      ///< that the denoiser is read from; empty where none is named
    std::optional<PrecisionId> precision;  ///< in which the denoiser is held
    /// How sure the model is: of readings with this number, that share names the right model. 0 where none is named.
    /// Sizes and steps are not in it: what was not read is in `assumed`.
    double confidence = 0;
    std::optional<int> width;  ///< pixels
    std::optional<int> height;
    std::optional<int> frames;
    std::optional<double> fps;
    std::optional<int> steps;  ///< that are run
    std::optional<int> passes;
    std::optional<int> batch;
    std::optional<int> references;  ///< pictures that are put beside the latent
    bool upscaled = false;          ///< works on an enlarged result of an earlier job
    bool tiledSampling = false;     ///< the picture is worked on in tiles of that size
    bool tiledDecode = false;
    std::vector<WorkflowPart> parts;  ///< denoisers first, each file once
    std::vector<Assumed> assumed;     ///< sorted

    friend bool operator==(const WorkflowJob&, const WorkflowJob&) = default;
};

struct NodeName {
    std::string node;  ///< its id
    std::string type;

    friend bool operator==(const NodeName&, const NodeName&) = default;
};

struct Workflow {
    WorkflowFormat format{};
    std::vector<WorkflowJob> jobs;       ///< in the order in which they run
    std::vector<NodeName> unrecognised;  ///< active nodes of types that are not known
    std::vector<NodeName> cloud;         ///< active nodes that run on somebody's servers
    std::vector<WorkflowPart> others;    ///< models that are used, but by none of the jobs: upscalers, detectors
    int switchedOff = 0;                 ///< samplers that are muted or bypassed

    friend bool operator==(const Workflow&, const Workflow&) = default;
};

/// Errors: CannotRead; BadJson with the line; NoWorkflow {format} where a file holds none; DamagedFile {format, what}
/// where a damaged file yields none; OutOfRange where subgraphs multiply without bounds.
Result<Workflow> readWorkflow(const std::filesystem::path& file, const WorkflowRules& rules, const Catalog& catalog);

/// The same of bytes in memory: a pasted text, or the content of any file. `name` stands for the file in errors.
Result<Workflow> readWorkflowText(std::string_view bytes, const std::string& name, const WorkflowRules& rules,
                                  const Catalog& catalog);

}  // namespace vramwise
