#include "app/pages/workflow_job_sheet.h"

#include "app/items/card_text.h"
#include "app/pages/line_list.h"
#include "app/state/advisor_state.h"
#include "app/text/format.h"
#include "app/text/language.h"
#include "app/text/sentences.h"
#include "app/text/words.h"
#include "app/text/workflow_words.h"
#include "app/theme/theme.h"
#include "core/workflow/request.h"

#include <QGridLayout>

#include <algorithm>

namespace vramwise
{

namespace
{

constexpr std::size_t kJobReasons = 2;

TextLabel* wholeLabel(TextRole role, const QString& text, QWidget* parent)
{
    auto* label = new TextLabel(role, text, parent);
    label->setWordWrap(false);
    return label;
}

/// "text encoding 5.1 GB · denoising 12.1 GB · VAE decoding 2.3 GB"
QString stagesLine(const Estimate& estimate, const QLocale& locale)
{
    QStringList stages;
    for (std::size_t i = 0; i < kStageCount; ++i)
        if (estimate.stages[i].value > 0)
            stages << text::stageWord(Stage(i)) + u' ' + text::memory(estimate.stages[i], locale);
    return stages.join(QStringLiteral(" · "));
}

}  // namespace

std::optional<Result<Estimate>> estimateOf(const AdvisorState& state, const WorkflowJob& job, const Card& card)
{
    const Question& question = state.question();
    JobRequest base;
    base.attention = question.job.attention;
    base.compile = question.job.compile;
    return estimateOf(job, state.workflowRules(), state.catalog(), card, question.machine, base);
}

WorkflowJobSheet::WorkflowJobSheet(const AdvisorState& state, const WorkflowJob& job, int number, QWidget* parent)
    : Sheet(parent), m_state(state), m_job(job)
{
    setObjectName(QStringLiteral("workflowJob"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kLarge, space::kMedium, space::kLarge, space::kMedium);
    layout->setSpacing(space::kTiny);
    makeHead(number);
    m_lines = new LineList(TextRole::Body, this);
    m_lines->setObjectName(QStringLiteral("jobLines"));
    layout->addWidget(m_lines);
    makeParts();
    if (!m_job.assumed.empty())
        layout->addWidget(new TextLabel(
            TextRole::Small,
            tr("Not in the workflow, the model's default is used: %1").arg(text::assumedList(m_job.assumed)), this));
}

void WorkflowJobSheet::makeHead(int number)
{
    const QLocale locale = text::currentLocale();
    const QString name = text::jobModelName(m_job, m_state.catalog());
    auto* title
        = new TextLabel(TextRole::Strong, tr("%1. %2", "number, model").arg(locale.toString(number), name), this);
    title->setObjectName(QStringLiteral("jobName"));
    m_pill = new RatingPill(this);
    m_pill->setObjectName(QStringLiteral("jobRating"));
    auto* head = new QHBoxLayout;
    head->setSpacing(space::kSmall);
    head->addWidget(title);
    head->addWidget(wholeLabel(TextRole::Muted, text::confidenceWord(m_job.confidence), this));
    head->addStretch(1);
    head->addWidget(m_pill);
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addLayout(head);
    column->addWidget(new TextLabel(TextRole::Muted, text::jobFacts(m_job, locale).join(QStringLiteral(" · ")), this));
    setAccessibleName(title->text());
}

void WorkflowJobSheet::makeParts()
{
    if (m_job.parts.empty())
        return;
    auto* grid = new QGridLayout;
    grid->setContentsMargins(0, space::kSmall, 0, space::kTiny);
    grid->setHorizontalSpacing(space::kLarge);
    grid->setVerticalSpacing(space::kTiny);
    grid->setColumnStretch(1, 1);
    for (const WorkflowPart& part : m_job.parts)
        addPart(*grid, part);
    static_cast<QVBoxLayout*>(layout())->addLayout(grid);
}

void WorkflowJobSheet::addPart(QGridLayout& grid, const WorkflowPart& part)
{
    const int row = grid.rowCount();
    const QString size = part.size ? text::memory(*part.size, text::currentLocale()) : tr("size unknown");
    grid.addWidget(wholeLabel(TextRole::Muted, text::partWord(part.kind), this), row, 0, Qt::AlignTop);
    auto* file = new TextLabel(TextRole::Body, QString::fromStdString(part.file), this);
    file->setTextFormat(Qt::PlainText);
    file->setToolTip(QString::fromStdString(part.url));
    grid.addWidget(file, row, 1);
    grid.addWidget(wholeLabel(TextRole::Muted, size, this), row, 2, Qt::AlignTop | Qt::AlignRight);
}

void WorkflowJobSheet::showOn(const Card* card)
{
    if (card == nullptr)
        return showProblem({});
    const std::optional<Result<Estimate>> estimate = estimateOf(m_state, m_job, *card);
    if (!estimate)
        showProblem(tr("This model is not in the catalog: what it needs is not known."));
    else if (!*estimate)
        showProblem(text::errorText(estimate->error()));
    else
        showEstimate(**estimate);
}

void WorkflowJobSheet::showProblem(const QString& text)
{
    m_pill->setRating(Rating::Unknown);
    m_lines->setLines(text.isEmpty() ? QStringList() : QStringList{text});
}

void WorkflowJobSheet::showEstimate(const Estimate& estimate)
{
    const QLocale locale = text::currentLocale();
    ModelOutcome outcome;
    outcome.estimate = estimate;
    outcome.rating = rateOutcome(estimate, m_state.question().patience);
    m_pill->setRating(outcome.rating, outcomeText(outcome));
    m_pill->setToolTip(outcomeTip(outcome, m_state.catalog()));
    std::vector<Reason> reasons = explain(m_state.catalog(), estimate);
    reasons.resize(std::min(reasons.size(), kJobReasons));
    QStringList lines = text::reasonTexts(reasons, m_state.catalog(), locale);
    if (estimate.peak.mid.value > 0) {
        lines << tr("Memory by stage: %1. Free to use on the card: %2.", "stages with memory, memory")
                     .arg(stagesLine(estimate, locale), text::memory(estimate.usable, locale));
        lines << tr("RAM: %1.", "memory").arg(text::memory(estimate.ram, locale));
    }
    m_lines->setLines(lines);
}

}  // namespace vramwise
