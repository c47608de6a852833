#include "app/state/advisor_state.h"

#include "app/text/paths.h"

#include <QUndoCommand>

#include <algorithm>
#include <utility>

namespace vramwise
{

/// One step of the Edit menu.
class ChangeQuestion : public QUndoCommand
{
public:
    ChangeQuestion(AdvisorState& state, Question after, const QString& what, int mergeId)
        : QUndoCommand(what), m_state(state), m_before(state.question()), m_after(std::move(after)), m_mergeId(mergeId)
    {
    }

    void undo() override { m_state.apply(m_before); }
    void redo() override { m_state.apply(m_after); }
    [[nodiscard]] int id() const override { return m_mergeId != 0 ? m_mergeId : -1; }

    bool mergeWith(const QUndoCommand* other) override
    {
        m_after = static_cast<const ChangeQuestion*>(other)->m_after;  // same id: same class
        setObsolete(m_after == m_before);
        return true;
    }

private:
    AdvisorState& m_state;
    Question m_before;
    Question m_after;
    int m_mergeId;
};

AdvisorState::AdvisorState(LoadedCatalog loaded, std::vector<Price> ownPrices, QObject* parent)
    : AdvisorState(std::move(loaded), std::move(ownPrices), defaultQuestion(), parent)
{
}

AdvisorState::AdvisorState(LoadedCatalog loaded, std::vector<Price> ownPrices, Question question, QObject* parent)
    : QObject(parent), m_loaded(std::move(loaded)), m_shipped(m_loaded.catalog.calibration()),
      m_prices(m_loaded.catalog, std::move(ownPrices)), m_question(std::move(question))
{
    recompute();
}

const std::vector<Requirement>& AdvisorState::requirements() const
{
    if (!m_requirements) {
        std::vector<const Model*> models;
        for (const Model& model : catalog().models())
            models.push_back(&model);
        m_requirements = requirementsOf(catalog(), models);
    }
    return *m_requirements;
}

std::vector<WantedModel> AdvisorState::effectiveModels() const
{
    std::vector<WantedModel> models = m_question.models.empty() ? defaultModels() : m_question.models;
    std::erase_if(models, [this](const WantedModel& wanted) { return catalog().model(wanted.model) == nullptr; });
    return models;
}

void AdvisorState::setLaidOver(std::vector<std::filesystem::path> folders)
{
    m_laidOver = std::move(folders);
    m_measurements.reset();
    m_workflowRules.reset();
    m_accuracy.reset();
}

std::vector<std::filesystem::path> AdvisorState::dataFolders() const { return text::dataFolders(m_laidOver); }

const LoadedMeasurements& AdvisorState::measurements() const
{
    if (!m_measurements)
        m_measurements = loadMeasurements(measurementsFile(dataFolders()), catalog());
    return *m_measurements;
}

const AccuracyReport& AdvisorState::accuracy() const
{
    if (!m_accuracy)
        m_accuracy = accuracyOf(catalog(), measurements().measurements);
    return *m_accuracy;
}

const WorkflowRules& AdvisorState::workflowRules() const
{
    if (!m_workflowRules)
        m_workflowRules = loadWorkflowRules(dataFolders()).rules;
    return *m_workflowRules;
}

void AdvisorState::setWorkflow(OpenedWorkflow workflow)
{
    m_workflow = std::move(workflow);
    Q_EMIT workflowChanged();
}

void AdvisorState::setAdjustments(const Adjustments& adjustments)
{
    if (adjustments == m_adjustments)
        return;
    m_adjustments = adjustments;
    m_loaded.catalog.setCalibration(adjusted(m_shipped, m_adjustments));
    m_accuracy.reset();
    const std::array<CardId, 2> comparedBefore = m_compared;
    recompute();
    Q_EMIT adjustmentsChanged();
    Q_EMIT adviceChanged();
    if (m_compared != comparedBefore)
        Q_EMIT comparisonChanged();
}

void AdvisorState::replaceCatalog(LoadedCatalog loaded)
{
    // Views point into both until they have heard of the change.
    const LoadedCatalog before = std::exchange(m_loaded, std::move(loaded));
    const Advice adviceBefore = std::move(m_advice);
    const std::array<CardId, 2> comparedBefore = m_compared;
    const CardId selectedBefore = m_selected;
    m_shipped = m_loaded.catalog.calibration();
    if (!(m_adjustments == Adjustments{}))
        m_loaded.catalog.setCalibration(adjusted(m_shipped, m_adjustments));
    const std::span<const Price> own = m_prices.own();
    m_prices = PriceBook(m_loaded.catalog, {own.begin(), own.end()});
    m_measurements.reset();
    m_workflowRules.reset();
    m_accuracy.reset();
    m_refused.clear();
    forgetUnknownCards();
    recompute();
    Q_EMIT catalogChanged();
    Q_EMIT adviceChanged();
    if (m_selected != selectedBefore)
        Q_EMIT selectionChanged();
    if (m_compared != comparedBefore)
        Q_EMIT comparisonChanged();
}

void AdvisorState::forgetUnknownCards()
{
    if (catalog().card(m_selected) == nullptr)
        m_selected = {};
    for (const CardId& card : m_compared)
        if (catalog().card(card) == nullptr)
            m_comparedByUser = false;
}

void AdvisorState::setRefusedProblems(std::vector<Error> problems)
{
    if (problems == m_refused)
        return;
    m_refused = std::move(problems);
    Q_EMIT refusedProblemsChanged();
}

void AdvisorState::setQuestion(const Question& question, const QString& what, int mergeId)
{
    if (question != m_question)
        m_undo.push(new ChangeQuestion(*this, question, what, mergeId));
}

void AdvisorState::setOwnPrice(const Price& price) { setOwnPrices({price}); }

void AdvisorState::setOwnPrices(const std::vector<Price>& prices)
{
    for (const Price& price : prices)
        m_prices.setOwn(price);
    if (!prices.empty())
        pricesEdited();
}

void AdvisorState::clearOwnPrice(const CardId& card)
{
    if (m_prices.clearOwn(card))
        pricesEdited();
}

void AdvisorState::selectCard(const CardId& card)
{
    if (card == m_selected)
        return;
    m_selected = card;
    Q_EMIT selectionChanged();
}

void AdvisorState::setComparedCards(const CardId& first, const CardId& second)
{
    m_comparedByUser = true;
    if (m_compared == std::array{first, second})
        return;
    m_compared = {first, second};
    Q_EMIT comparisonChanged();
}

void AdvisorState::apply(const Question& question)
{
    const std::array<CardId, 2> comparedBefore = m_compared;
    m_question = question;
    recompute();  // before the signals: the advice points into the question's models
    Q_EMIT questionChanged();
    Q_EMIT adviceChanged();
    if (m_compared != comparedBefore)
        Q_EMIT comparisonChanged();
}

void AdvisorState::recompute()
{
    m_requirements.reset();
    m_advice = advise(catalog(), m_prices, m_question);
    followAdviceInComparison();
}

void AdvisorState::pricesEdited()
{
    recompute();
    Q_EMIT ownPricesChanged();
    Q_EMIT adviceChanged();
}

/// The pick beside what is worth weighing against it: the next step up, the value pick or the runner-up.
void AdvisorState::followAdviceInComparison()
{
    if (m_comparedByUser)
        return;
    const Picks& picks = m_advice.picks;
    std::vector<CardId> candidates;
    for (const std::optional<CardId>& pick : {picks.best, picks.nextStepUp, picks.value, picks.cheapestThatWorks})
        if (pick)
            candidates.push_back(*pick);
    for (const RankedCard& ranked : m_advice.ranked)
        candidates.push_back(ranked.rated.card->id);
    for (const RejectedCard& rejected : m_advice.rejected)
        candidates.push_back(rejected.rated.card->id);
    if (candidates.empty())
        return;
    const auto other = std::find_if(candidates.begin(), candidates.end(),
                                    [&](const CardId& id) { return id != candidates.front(); });
    m_compared = {candidates.front(), other == candidates.end() ? candidates.front() : *other};
}

MachineDifference differenceFrom(const ThisMachine& machine, const Question& question)
{
    // No card in the question is no statement about one.
    if (question.presentCard && machine.mainCardId() != question.presentCard)
        return MachineDifference::Card;
    const DetectedMachine& found = machine.machine;
    const bool otherRam = found.ram && installedRam(*found.ram) != question.machine.ram;
    const bool otherOs = found.os && *found.os != question.machine.os;
    return otherRam || otherOs ? MachineDifference::Other : MachineDifference::None;
}

void AdvisorState::setThisMachine(ThisMachine machine)
{
    if (m_thisMachine == machine)
        return;
    m_thisMachine = std::move(machine);
    Q_EMIT thisMachineChanged();
}

void AdvisorState::useThisMachine(Take take)
{
    if (!m_thisMachine)
        return;
    const Question untouched = defaultQuestion();
    const bool all = take == Take::All;
    Question question = m_question;
    const DetectedMachine& machine = m_thisMachine->machine;
    if (machine.ram && (all || question.machine.ram == untouched.machine.ram))
        question.machine.ram = installedRam(*machine.ram);
    if (machine.os && (all || question.machine.os == untouched.machine.os))
        question.machine.os = *machine.os;
    if (all || !question.presentCard)
        question.presentCard = m_thisMachine->mainCardId();
    setQuestion(question, tr("Use this machine"));
}

}  // namespace vramwise
