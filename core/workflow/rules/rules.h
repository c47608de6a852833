// What the workflow reader knows about ComfyUI, as data: the nodes that matter and the order of their values, nodes
// that are known to be harmless or to run in the cloud, and how names of files tell models and precisions.
// Read from <catalog folder>/workflow/*.json, see resources/catalog/workflow/README.md.
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/base/units.h"
#include "core/catalog/part_kind.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace vramwise
{

enum class NodeRole {
    Known,       ///< of no interest: nothing that needs memory on the card
    Loader,      ///< reads files of weights
    Sampler,     ///< runs the denoiser
    Sigmas,      ///< gives the steps of a sampler
    Split,       ///< parts the steps into early (first output) and late ones
    Guider,      ///< model, conditioning and guidance for a sampler
    Decode,      ///< latent to pixels
    Scale,       ///< changes width and height
    Size,        ///< outputs the size of what goes in
    Value,       ///< outputs a number or text of its own
    Math,        ///< outputs the value of an expression
    Text,        ///< outputs a member of an object in JSON, or a text with some of it replaced
    Resolution,  ///< outputs width and height from aspect ratio and megapixels
    Pass,        ///< outputs what goes in
    Switch,      ///< outputs one of several inputs
    Bundle,      ///< carries several things in one link; outputs each under its name
    Set,         ///< gives a name to what goes in
    Get,         ///< outputs what was named
    Broadcast,   ///< goes to every open input of its type
    Output,      ///< ends a workflow: saves or shows
    Note,        ///< not executed
};

struct NodeRule {
    NodeRole role = NodeRole::Known;
    std::vector<std::string> widgets;                                ///< names of the values, in order
    std::map<std::string, std::vector<std::string>> widgetsByFirst;  ///< the same, by the first value
    std::vector<std::string> outputs;                                ///< names, where they matter
    std::optional<PartKind> part;                                    ///< Loader
    std::optional<PrecisionId> precision;                            ///< Loader: whatever the file is
    std::optional<double> factor;                                    ///< Scale: both sides times this
    std::optional<double> megapixels;                                ///< Scale: to this many (2^20)
    std::vector<std::pair<int, int>> sizes;                          ///< Scale: to the one of these of nearest ratio
    std::optional<int> passes;                                       ///< Guider, Sampler: whatever the guidance is
    std::optional<int> steps;                                        ///< Sampler: whatever it is told
    std::string extraPass;                                           ///< value of a guidance that takes one pass more
    std::vector<std::string> references;                             ///< inputs whose picture joins the latent
    bool tiled = false;                                              ///< Decode, Sampler
    bool isStage = false;  ///< Sampler: the next one works on a latent of its own with another model
};

/// How names of files are told apart: one of `match` and none of `exclude` (see file_name.h).
struct NamePattern {
    std::vector<std::string> match;
    std::vector<std::string> exclude;
};

struct ModelPattern {
    NamePattern pattern;
    std::optional<ModelId> model;          ///< nullopt: known by name, but not in the catalog
    std::string name;                      ///< of its own, where it is not the model itself: "Qwen-Image-Edit-2509"
    std::optional<PrecisionId> precision;  ///< of a file whose name does not say
    double confidence = 0;
};

struct ComponentPattern {
    NamePattern pattern;
    PartKind kind{};
    std::optional<ComponentId> component;
    std::optional<PrecisionId> precision;
};

/// LoRAs, ControlNets and other files beside the model.
struct AdapterPattern {
    NamePattern pattern;
    std::optional<int> steps;     ///< a distillation, for this many steps
    std::optional<Bytes> size;    ///< where it was published
    std::vector<ModelId> models;  ///< that it is made for: one of them
};

/// Types of nodes that are made for one model.
struct NodeFamily {
    NamePattern pattern;
    std::optional<ModelId> model;
    std::string name;  ///< where the catalog has another or none
};

struct PrecisionPattern {
    std::vector<std::string> match;  ///< against the name with its parts kept, see file_name.h
    PrecisionId precision;
    std::optional<PrecisionId> like;  ///< that the catalog has, for one that it has not
};

struct WorkflowRules {
    std::unordered_map<std::string, NodeRule> nodes;
    std::vector<NamePattern> cloudNodes;
    std::vector<ModelPattern> models;  ///< the first that matches counts
    std::vector<ComponentPattern> components;
    std::vector<AdapterPattern> adapters;
    std::vector<PrecisionPattern> precisions;
    std::vector<std::pair<std::string, ModelId>> encoderTypes;  ///< "type" of a text encoder loader
    std::vector<NodeFamily> families;                           ///< types of nodes made for one model

    [[nodiscard]] const NodeRule* node(const std::string& type) const;
};

struct LoadedWorkflowRules {
    WorkflowRules rules;
    std::vector<Error> problems;
};

/// Reads the folder `workflow` of each catalog folder; entries of later folders come before those of earlier ones.
/// A folder without it is no problem. All problems are collected; bad entries are left out.
LoadedWorkflowRules loadWorkflowRules(const std::vector<std::filesystem::path>& catalogFolders);

/// Same for a text; `name` stands for the file in messages.
LoadedWorkflowRules parseWorkflowRules(std::string_view text, const std::string& name);

}  // namespace vramwise
