#include "app/pages/workflow_page.h"

#include "app/pages/card_picker.h"
#include "app/pages/line_list.h"
#include "app/pages/scroll_body.h"
#include "app/pages/workflow_job_sheet.h"
#include "app/text/format.h"
#include "app/text/language.h"
#include "app/text/words.h"
#include "app/text/workflow_words.h"
#include "app/theme/sheet.h"
#include "app/theme/theme.h"
#include "core/workflow/request.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace vramwise
{

namespace
{

QVBoxLayout* columnOf(Sheet& sheet)
{
    auto* layout = new QVBoxLayout(&sheet);
    layout->setContentsMargins(space::kLarge, space::kMedium, space::kLarge, space::kMedium);
    layout->setSpacing(space::kSmall);
    return layout;
}

}  // namespace

WorkflowPage::WorkflowPage(AdvisorState& state, QWidget* parent) : Page(parent), m_state(state)
{
    setObjectName(QStringLiteral("workflow"));
    auto* body = new ScrollBody(this);
    m_jobs = new QVBoxLayout;
    m_jobs->setSpacing(space::kMedium);
    body->column()->addWidget(makeEmpty(), 1);
    body->column()->addWidget(makeHead());
    body->column()->addLayout(m_jobs);
    body->column()->addWidget(makeRest());
    body->column()->addStretch();  // takes what is left where there is a workflow
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(body);
    listen();
    retranslate();
}

QWidget* WorkflowPage::makeEmpty()
{
    m_empty = new Sheet(this);
    m_empty->setObjectName(QStringLiteral("workflowEmpty"));
    m_emptyTitle = new TextLabel(TextRole::Title, m_empty);
    m_emptyText = new TextLabel(TextRole::Muted, m_empty);
    for (TextLabel* label : {m_emptyTitle, m_emptyText}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
    }
    m_openButtons.push_back(new QPushButton(m_empty));
    m_openButtons.back()->setObjectName(QStringLiteral("openFirst"));
    m_openButtons.back()->setDefault(true);
    m_pasteButtons.push_back(new QPushButton(m_empty));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_openButtons.back());
    buttons->addWidget(m_pasteButtons.back());
    buttons->addStretch(1);
    QVBoxLayout* layout = columnOf(*m_empty);
    layout->addStretch(2);  // the invitation stands a little above the middle of where things may be dropped
    layout->addWidget(m_emptyTitle);
    auto* words = new QHBoxLayout;  // narrower than the sheet: two even lines instead of one with a word under it
    words->addStretch(1);
    words->addWidget(m_emptyText, 3);
    words->addStretch(1);
    layout->addLayout(words);
    layout->addSpacing(space::kMedium);
    layout->addLayout(buttons);
    layout->addStretch(3);
    return m_empty;
}

QWidget* WorkflowPage::makeHead()
{
    m_head = new Sheet(this);
    m_name = new TextLabel(TextRole::Title, m_head);
    m_name->setObjectName(QStringLiteral("workflowName"));
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    m_summary = new TextLabel(TextRole::Muted, m_head);
    m_summary->setObjectName(QStringLiteral("workflowSummary"));
    m_cardWord = new TextLabel(TextRole::Muted, m_head);
    m_cardWord->setWordWrap(false);
    m_picker = new CardPicker(m_state.catalog(), m_head);
    m_picker->setObjectName(QStringLiteral("workflowCard"));
    m_cardWord->setBuddy(m_picker);
    m_openButtons.push_back(new QPushButton(m_head));
    m_pasteButtons.push_back(new QPushButton(m_head));
    m_advise = new QPushButton(m_head);
    m_advise->setObjectName(QStringLiteral("adviseForWorkflow"));
    m_advise->setDefault(true);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::kSmall);
    line->addWidget(m_cardWord);
    line->addWidget(m_picker, 1);
    line->addWidget(m_openButtons.back());
    line->addWidget(m_pasteButtons.back());
    line->addWidget(m_advise);
    QVBoxLayout* layout = columnOf(*m_head);
    layout->addWidget(m_name);
    layout->addWidget(m_summary);
    layout->addLayout(line);
    return m_head;
}

QWidget* WorkflowPage::makeRest()
{
    m_rest = new Sheet(this);
    m_rest->setObjectName(QStringLiteral("workflowRest"));
    m_restLines = new LineList(TextRole::Muted, m_rest);
    columnOf(*m_rest)->addWidget(m_restLines);
    return m_rest;
}

void WorkflowPage::listen()
{
    for (const QPushButton* button : m_openButtons)
        connect(button, &QPushButton::clicked, this, &WorkflowPage::workflowRequested);
    for (const QPushButton* button : m_pasteButtons)
        connect(button, &QPushButton::clicked, this, &WorkflowPage::workflowPasteRequested);
    connect(m_advise, &QPushButton::clicked, this, &WorkflowPage::advise);
    connect(m_picker, &CardPicker::cardChosen, this, [this](const CardId& card) { m_state.selectCard(card); });
    connect(&m_state, &AdvisorState::selectionChanged, this, &WorkflowPage::markStale);
    connect(&m_state, &AdvisorState::adviceChanged, this, &WorkflowPage::markStale);
    connect(&m_state, &AdvisorState::catalogChanged, this, [this] {
        m_picker->refill();
        m_jobsStale = true;
        refresh();
    });
    connect(&m_state, &AdvisorState::workflowChanged, this, [this] {
        m_jobsStale = true;
        markStale();
    });
}

QWidget* WorkflowPage::finder() { return m_state.workflow() ? m_picker->lineEdit() : nullptr; }

/// The card that the user looks at, else the pick.
const Card* WorkflowPage::card() const
{
    const CardId& selected = m_state.selectedCard();
    if (!selected.empty())
        return m_state.catalog().card(selected);
    const std::optional<CardId>& best = m_state.advice().picks.best;
    return best ? m_state.catalog().card(*best) : nullptr;
}

void WorkflowPage::markStale()
{
    m_stale = true;
    if (isVisible())
        refresh();
}

void WorkflowPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_stale)
        refresh();
}

void WorkflowPage::refresh()
{
    m_stale = false;
    const std::optional<OpenedWorkflow>& opened = m_state.workflow();
    setShown(*m_empty, !opened);
    setShown(*m_head, opened.has_value());
    setShown(*m_rest, false);
    if (!opened)
        return;
    if (m_jobsStale)
        showJobs(opened->workflow);
    showEstimates();
    showHead(*opened);
    showRest(opened->workflow);
}

void WorkflowPage::showHead(const OpenedWorkflow& opened)
{
    m_name->setText(opened.name);
    m_summary->setText(summary(opened.workflow));
    m_picker->setCard(card() != nullptr ? card()->id : CardId());
    Question question = m_state.question();
    m_advise->setEnabled(takeIntoQuestion(opened.workflow, m_state.catalog(), question));
}

void WorkflowPage::showJobs(const Workflow& workflow)
{
    m_jobsStale = false;
    qDeleteAll(m_sheets);
    m_sheets.clear();
    for (const WorkflowJob& job : workflow.jobs) {
        m_sheets.push_back(new WorkflowJobSheet(m_state, job, int(m_sheets.size()) + 1, this));
        m_jobs->addWidget(m_sheets.back());
    }
}

void WorkflowPage::showEstimates()
{
    for (WorkflowJobSheet* sheet : m_sheets)
        sheet->showOn(card());
}

QString WorkflowPage::summary(const Workflow& workflow) const
{
    const QString format = text::formatWord(workflow.format);
    if (workflow.jobs.empty() && !workflow.others.empty())
        return tr("%1. Nothing in it can be estimated.", "kind of workflow").arg(format);
    if (workflow.jobs.empty())
        return tr("%1. Nothing in it runs a model on this computer.", "kind of workflow").arg(format);
    const QString jobs = tr("%n jobs", nullptr, int(workflow.jobs.size()));
    if (card() == nullptr)
        return tr("%1, %2", "kind of workflow, number of jobs").arg(format, jobs);
    Range<Seconds> total{};
    for (const WorkflowJob& job : workflow.jobs) {
        const auto estimate = estimateOf(m_state, job, *card());
        if (!estimate || !*estimate || !(*estimate)->timed)
            return tr("%1, %2", "kind of workflow, number of jobs").arg(format, jobs);
        total.low += (*estimate)->total.low;
        total.mid += (*estimate)->total.mid;
        total.high += (*estimate)->total.high;
    }
    return tr("%1, %2, together %3 on the %4", "kind of workflow, number of jobs, time, card")
        .arg(format, jobs, text::duration(total, text::currentLocale()), text::shortCardName(*card()));
}

void WorkflowPage::showRest(const Workflow& workflow)
{
    QStringList lines;
    const QString comma = QStringLiteral(", ");
    if (!workflow.others.empty())
        lines << tr("Other models that it uses; what they need is not counted: %1")
                     .arg(text::fileNames(workflow.others).join(comma));
    if (!workflow.cloud.empty())
        lines << tr("Runs in the cloud, needs no memory of your card: %1")
                     .arg(text::nodeNames(workflow.cloud).join(comma));
    if (!workflow.unrecognised.empty())
        lines << tr("Nodes that are not known; what they need is not counted: %1")
                     .arg(text::nodeNames(workflow.unrecognised).join(comma));
    if (workflow.switchedOff > 0)
        lines << tr("Samplers that are switched off: %n", nullptr, workflow.switchedOff);
    m_restLines->setLines(lines);
    setShown(*m_rest, !lines.isEmpty());
}

void WorkflowPage::advise()
{
    Question question = m_state.question();
    if (!m_state.workflow() || !takeIntoQuestion(m_state.workflow()->workflow, m_state.catalog(), question))
        return;
    m_state.setQuestion(question, tr("Advise for workflow"));
    Q_EMIT adviceRequested();
}

void WorkflowPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    m_jobsStale = true;
    markStale();
}

void WorkflowPage::retranslate()
{
    m_emptyTitle->setText(tr("What does your workflow need?"));
    m_emptyText->setText(
        tr("Drop a ComfyUI workflow on this window: its JSON, or a picture or video that was made with "
           "it. Nothing is sent anywhere."));
    for (QPushButton* button : m_openButtons)
        button->setText(tr("Open…"));
    for (QPushButton* button : m_pasteButtons)
        button->setText(tr("Paste"));
    m_advise->setText(tr("Advise for this workflow"));
    m_advise->setToolTip(tr("Its models, sizes and steps become your question"));
    m_cardWord->setText(tr("On the card"));
    m_picker->setAccessibleName(tr("Card"));
}

}  // namespace vramwise
