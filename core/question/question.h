// The question: what the person wants to run, has, and accepts. The input of every rating and advice.
#pragma once

#include "core/base/money.h"
#include "core/catalog/catalog.h"
#include "core/catalog/price_book.h"
#include "core/estimate/job.h"

#include <cmath>
#include <optional>
#include <string>
#include <vector>

namespace vramwise
{

enum class Need { Must, Nice };

struct WantedModel {
    ModelId model;
    Need need = Need::Must;
    double weight = 1;  ///< > 0, relative importance

    /// The weight to count with: 0 for one that is no weight.
    [[nodiscard]] double share() const { return std::isfinite(weight) && weight > 0 ? weight : 0; }

    friend bool operator==(const WantedModel&, const WantedModel&) = default;
};

/// How long the user accepts to wait.
struct Patience {
    Seconds image{60};
    Seconds clip{900};

    friend bool operator==(const Patience&, const Patience&) = default;
};

/// What the user states about jobs; applied to image or video models alike where it fits. nullopt: the
/// model's own default. `clipSeconds` becomes frames by each model's frame rate.
struct TypicalJob {
    std::optional<int> imageWidth;
    std::optional<int> imageHeight;
    std::optional<int> videoWidth;
    std::optional<int> videoHeight;
    std::optional<double> clipSeconds;
    std::optional<int> imageSteps;
    std::optional<int> videoSteps;
    bool controlnet = false;
    Bytes lora{};
    Attention attention = Attention::Sdpa;
    Speedup speedup = Speedup::None;  ///< Lightning applies to models that have a distillation, others run plain
    bool compile = false;

    friend bool operator==(const TypicalJob&, const TypicalJob&) = default;
};

struct Question {
    Money budget{90'000, "USD"};
    std::vector<WantedModel> models;  ///< empty: the default set, all nice to have
    TypicalJob job;
    Machine machine;
    Patience patience;
    std::optional<CardId> presentCard;
    std::optional<Watts> psu;
    bool allowNew = true;
    bool allowUsed = true;
    bool includeUnreleased = false;
    std::vector<Vendor> vendors{Vendor::Nvidia, Vendor::Amd, Vendor::Intel};  ///< that may be picked
    std::vector<Form> forms{Form::Desktop, Form::Workstation};                ///< that may be picked

    friend bool operator==(const Question&, const Question&) = default;
};

/// Models of the article, rated when none is chosen.
std::vector<WantedModel> defaultModels();

/// A sensible first question, for a window that opens for the first time.
Question defaultQuestion();

/// The request that the question makes of one model: sides are rounded to what the model can make, a clip's
/// length to the nearest count of frames that its VAE can make. Where Lightning applies, its own steps count.
JobRequest requestFor(const Model& model, const TypicalJob& job);

/// Problems of a question against a catalog (unknown model or card, budget, patience, RAM out of range).
std::vector<Error> checkQuestion(const Question& question, const Catalog& catalog);

/// The question as JSON text and back; used for settings, undo and profiles. Unknown keys are ignored,
/// bad ones are problems and keep their default.
std::string questionToJson(const Question& question);
struct ReadQuestion {
    Question question;
    std::vector<Error> problems;
};
ReadQuestion questionFromJson(std::string_view text, const std::string& name);

}  // namespace vramwise
