// Workflow: what a ComfyUI workflow of the user's asks of a card, job by job, and what of it was not recognised.
#pragma once

#include "app/pages/page.h"
#include "app/state/advisor_state.h"

class QPushButton;
class QVBoxLayout;

namespace vramwise
{

class CardPicker;
class LineList;
class Sheet;
class TextLabel;
class WorkflowJobSheet;

class WorkflowPage : public Page
{
    Q_OBJECT

public:
    explicit WorkflowPage(AdvisorState& state, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Workflow"); }
    [[nodiscard]] QWidget* finder() override;

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeEmpty();
    QWidget* makeRest();
    void listen();
    void markStale();
    void refresh();
    void showHead(const OpenedWorkflow& opened);
    void showJobs(const Workflow& workflow);
    void showEstimates();
    void showRest(const Workflow& workflow);
    void advise();
    void retranslate();
    [[nodiscard]] const Card* card() const;
    [[nodiscard]] QString summary(const Workflow& workflow) const;

    AdvisorState& m_state;
    bool m_stale = true;
    bool m_jobsStale = true;
    Sheet* m_head = nullptr;
    TextLabel* m_name = nullptr;
    TextLabel* m_summary = nullptr;
    TextLabel* m_cardWord = nullptr;
    CardPicker* m_picker = nullptr;
    QPushButton* m_advise = nullptr;
    Sheet* m_empty = nullptr;
    TextLabel* m_emptyTitle = nullptr;
    TextLabel* m_emptyText = nullptr;
    std::vector<QPushButton*> m_openButtons;  ///< of the head and of the empty page
    std::vector<QPushButton*> m_pasteButtons;
    QVBoxLayout* m_jobs = nullptr;
    std::vector<WorkflowJobSheet*> m_sheets;
    Sheet* m_rest = nullptr;
    LineList* m_restLines = nullptr;
};

}  // namespace vramwise
