// From names of files to models, components and precisions of the catalog. Private to core/workflow.
#pragma once

#include "core/catalog/catalog.h"
#include "core/workflow/rules/rules.h"
#include "core/workflow/workflow.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace vramwise
{

struct RecognisedModel {
    std::optional<ModelId> model;
    std::string name;  ///< of its own, where it is not the catalog's
    std::optional<PrecisionId> precision;
    double confidence = 0;
};

class Recogniser
{
public:
    Recogniser(const WorkflowRules& rules, const Catalog& catalog);

    /// By the exact name of a file of the catalog, then by patterns.
    [[nodiscard]] std::optional<RecognisedModel> model(std::string_view file) const;
    /// The precision that a file's name tells.
    [[nodiscard]] std::optional<PrecisionId> precision(std::string_view file) const;
    /// Fills in component, precision, size and steps of a part whose kind and file are set.
    void complete(WorkflowPart& part) const;
    /// Models that a LoRA, a ControlNet or the like is made for.
    [[nodiscard]] std::vector<ModelId> modelsOfAdapter(std::string_view file) const;
    [[nodiscard]] const Catalog& catalog() const { return m_catalog; }
    [[nodiscard]] const WorkflowRules& rules() const { return m_rules; }

private:
    struct KnownFile {
        std::optional<ModelId> model;
        std::optional<ComponentId> component;
        PrecisionId precision;
        Bytes size;
    };

    void addFile(const std::string& file, const KnownFile& known);
    [[nodiscard]] const KnownFile* knownFile(std::string_view file) const;
    void completeComponent(WorkflowPart& part, std::string_view squeezed) const;

    const WorkflowRules& m_rules;
    const Catalog& m_catalog;
    std::map<std::string, KnownFile> m_files;  ///< by lower-case base name
};

}  // namespace vramwise
