// The one object that holds the question and the current answer. Views send intents here and listen to its
// signals; no view calls another view. Every change of the question can be undone.
#pragma once

#include "app/state/adjustments.h"
#include "core/accuracy/report.h"
#include "core/advice/advice.h"
#include "core/catalog/load.h"
#include "core/machine/this_machine.h"
#include "core/question/question.h"
#include "core/requirements/requirements.h"
#include "core/workflow/workflow.h"

#include <QObject>
#include <QUndoStack>

#include <array>
#include <filesystem>
#include <optional>
#include <vector>

namespace vramwise
{

/// A workflow that the user opened, and what it is called there.
struct OpenedWorkflow {
    QString name;
    Workflow workflow;
};

/// How the question's machine differs from the one that the program runs on.
enum class MachineDifference {
    None,
    Card,   ///< another card than the one that was found
    Other,  ///< the same card; RAM or system are others
};
MachineDifference differenceFrom(const ThisMachine& machine, const Question& question);

class AdvisorState : public QObject
{
    Q_OBJECT

public:
    /// `loaded` is kept for the life of the state; prices are the catalog's and the user's own.
    AdvisorState(LoadedCatalog loaded, std::vector<Price> ownPrices, QObject* parent = nullptr);
    /// The same, starting with `question` as it was last time.
    AdvisorState(LoadedCatalog loaded, std::vector<Price> ownPrices, Question question, QObject* parent = nullptr);

    [[nodiscard]] const Catalog& catalog() const { return m_loaded.catalog; }
    [[nodiscard]] const std::vector<Error>& problems() const { return m_loaded.problems; }
    [[nodiscard]] const PriceBook& prices() const { return m_prices; }
    [[nodiscard]] const Question& question() const { return m_question; }
    [[nodiscard]] const Advice& advice() const { return m_advice; }
    /// Every model of the catalog, in its order, for the question's machine. Computed when first asked for.
    [[nodiscard]] const std::vector<Requirement>& requirements() const;
    /// The models that count: the question's, or the default set where none is chosen.
    [[nodiscard]] std::vector<WantedModel> effectiveModels() const;
    [[nodiscard]] QUndoStack& undoStack() { return m_undo; }

    /// What people measured on the catalog's cards; read from the shipped catalog when first asked for.
    [[nodiscard]] const LoadedMeasurements& measurements() const;
    /// How well the estimates hold against them, with the constants that count now. Computed when first asked for.
    [[nodiscard]] const AccuracyReport& accuracy() const;

    /// Constants of the estimator that the user set by hand; empty: the catalog's own count.
    [[nodiscard]] const Adjustments& adjustments() const { return m_adjustments; }
    /// Estimates and advises anew; equal adjustments do nothing. Empty ones restore the catalog's own exactly.
    void setAdjustments(const Adjustments& adjustments);
    /// The catalog's own constants, whatever is adjusted.
    [[nodiscard]] const Calibration& shippedCalibration() const { return m_shipped; }

    /// Folders laid over the catalog in this run (--data): the files beside the catalog are looked for there too.
    void setLaidOver(std::vector<std::filesystem::path> folders);
    /// Where those files are looked for, see text::dataFolders().
    [[nodiscard]] std::vector<std::filesystem::path> dataFolders() const;

    /// How files and nodes of workflows are told; read when first asked for.
    [[nodiscard]] const WorkflowRules& workflowRules() const;
    /// The workflow that is shown; nullopt until one was opened.
    [[nodiscard]] const std::optional<OpenedWorkflow>& workflow() const { return m_workflow; }
    void setWorkflow(OpenedWorkflow workflow);

    /// Everything is read anew from `loaded`: the user's files, or the update that counts, have changed. Own prices,
    /// the question and the adjustments stay; what they name and the catalog no longer has counts for nothing.
    void replaceCatalog(LoadedCatalog loaded);
    /// Why the user's files were not read anew after a change, so that the last good ones count; empty: they were.
    [[nodiscard]] const std::vector<Error>& refusedProblems() const { return m_refused; }
    void setRefusedProblems(std::vector<Error> problems);

    /// Changes the question as one undoable step; equal questions do nothing. Steps with the same
    /// non-zero `mergeId` that follow each other (typing, dragging) become one.
    void setQuestion(const Question& question, const QString& what, int mergeId = 0);
    void setOwnPrice(const Price& price);
    void setOwnPrices(const std::vector<Price>& prices);  ///< adds or replaces, with one recomputation
    void clearOwnPrice(const CardId& card);

    /// What was found of the machine that this runs on; nullopt until somebody looked.
    [[nodiscard]] const std::optional<ThisMachine>& thisMachine() const { return m_thisMachine; }
    void setThisMachine(ThisMachine machine);
    /// RAM, system and card of the question become those of this machine, as one undoable step. `untouched` keeps
    /// what the question has beyond its defaults.
    enum class Take { All, Untouched };
    void useThisMachine(Take take);

    /// The card that pages show in detail; empty for none.
    [[nodiscard]] const CardId& selectedCard() const { return m_selected; }
    void selectCard(const CardId& card);
    /// The two cards of the Compare page.
    [[nodiscard]] const std::array<CardId, 2>& comparedCards() const { return m_compared; }
    void setComparedCards(const CardId& first, const CardId& second);

Q_SIGNALS:
    /// Whatever points into the catalog has to be let go of at once, also where nobody sees it.
    void catalogChanged();
    void refusedProblemsChanged();
    void questionChanged();
    void adviceChanged();  ///< after questionChanged; requirements may have changed too
    void selectionChanged();
    void comparisonChanged();
    void ownPricesChanged();
    void workflowChanged();
    void adjustmentsChanged();  ///< before adviceChanged
    void thisMachineChanged();

private:
    friend class ChangeQuestion;
    void apply(const Question& question);
    void recompute();
    void pricesEdited();
    void followAdviceInComparison();
    void forgetUnknownCards();

    LoadedCatalog m_loaded;
    std::vector<std::filesystem::path> m_laidOver;
    std::vector<Error> m_refused;
    Calibration m_shipped;
    Adjustments m_adjustments;
    PriceBook m_prices;
    Question m_question;
    Advice m_advice;
    mutable std::optional<std::vector<Requirement>> m_requirements;
    mutable std::optional<LoadedMeasurements> m_measurements;
    mutable std::optional<AccuracyReport> m_accuracy;
    mutable std::optional<WorkflowRules> m_workflowRules;
    std::optional<OpenedWorkflow> m_workflow;
    std::optional<ThisMachine> m_thisMachine;
    CardId m_selected;
    std::array<CardId, 2> m_compared;
    bool m_comparedByUser = false;  ///< until then the comparison follows the advice
    QUndoStack m_undo;
};

}  // namespace vramwise
