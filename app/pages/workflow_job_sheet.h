// One job of a workflow: its model and how sure that is, what it makes, what it loads, and how that goes on a card.
#pragma once

#include "app/theme/sheet.h"
#include "core/workflow/workflow.h"

class QGridLayout;

namespace vramwise
{

class AdvisorState;
class LineList;

class WorkflowJobSheet : public Sheet
{
    Q_OBJECT

public:
    /// `number` is its place in the workflow, from 1.
    WorkflowJobSheet(const AdvisorState& state, const WorkflowJob& job, int number, QWidget* parent = nullptr);

    /// Estimates the job on a card; nullptr where there is none to ask about.
    void showOn(const Card* card);

private:
    void makeHead(int number);
    void makeParts();
    void addPart(QGridLayout& grid, const WorkflowPart& part);
    void showEstimate(const Estimate& estimate);
    void showProblem(const QString& text);

    const AdvisorState& m_state;
    const WorkflowJob& m_job;
    RatingPill* m_pill = nullptr;
    LineList* m_lines = nullptr;
};

/// How the user's question would run a job of a workflow: the machine, and what a workflow does not say.
std::optional<Result<Estimate>> estimateOf(const AdvisorState& state, const WorkflowJob& job, const Card& card);

}  // namespace vramwise
