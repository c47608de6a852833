#include "app/pages/accuracy_page.h"

#include "app/charts/chart_panel.h"
#include "app/pages/accuracy_sheets.h"
#include "app/pages/scroll_body.h"
#include "app/text/format.h"
#include "app/text/language.h"
#include "app/text/sentences.h"
#include "app/text/words.h"
#include "app/text/words_accuracy.h"
#include "app/theme/theme.h"
#include "core/accuracy/needs.h"

#include <QEvent>
#include <QVBoxLayout>

namespace vramwise
{

AccuracyPage::AccuracyPage(AdvisorState& state, QWidget* parent) : Page(parent), m_state(state)
{
    setObjectName(QStringLiteral("accuracy"));
    makeBody();
    listen();
    retranslate();
}

void AccuracyPage::makeBody()
{
    m_body = new ScrollBody(this);
    QWidget* content = m_body->content();
    m_summary = new TitledLines(content);
    m_summary->setObjectName(QStringLiteral("accuracySummary"));
    m_chart = new ChartPanel(m_state, ChartKind::Accuracy, content);
    m_chart->setGrowing(true);
    m_cells = new AccuracyTableSheet([] { return tr("Cards and models"); }, content);
    m_cells->setObjectName(QStringLiteral("accuracyByClass"));
    m_models = new AccuracyTableSheet([] { return tr("Model"); }, content);
    m_models->setObjectName(QStringLiteral("accuracyByModel"));
    m_needs = new StatedNeedsSheet(content);
    m_needs->setObjectName(QStringLiteral("statedNeeds"));
    m_gaps = new TitledLines(content);
    m_gaps->setObjectName(QStringLiteral("neverMeasured"));
    m_sources = new MeasurementSources(content);
    for (QWidget* sheet :
         std::initializer_list<QWidget*>{m_summary, m_chart, m_cells, m_models, m_needs, m_gaps, m_sources})
        m_body->column()->addWidget(sheet);
    m_body->column()->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_body);
}

void AccuracyPage::listen()
{
    connect(&m_state, &AdvisorState::adjustmentsChanged, this, &AccuracyPage::markStale);
    connect(&m_state, &AdvisorState::catalogChanged, this, &AccuracyPage::refresh);
    connect(m_chart, &ChartPanel::exportRequested, this, &AccuracyPage::exportRequested);
    connect(m_chart, &ChartPanel::copyRequested, this, &AccuracyPage::copyRequested);
}

void AccuracyPage::markStale()
{
    m_stale = true;
    if (isVisible())
        refresh();
}

void AccuracyPage::refresh()
{
    m_stale = false;
    const AccuracyReport& report = m_state.accuracy();
    refreshSummary();
    m_cells->setContent(tr("By kind of card and model"),
                        tr("How far the estimates are from what was measured. \u201cRough\u201d means fewer than three "
                           "sources; their ranges are wider."),
                        accuracyRowsByCell(report, m_state.catalog().calibration()));
    m_models->setContent(tr("By model"), tr("The same for each model, on all cards together."),
                         accuracyRowsByModel(report, m_state.catalog()));
    refreshNeeds();
    refreshGaps();
    m_sources->setContent(tr("Who measured"), m_state.measurements().measurements);
}

void AccuracyPage::refreshSummary()
{
    const QLocale locale = text::currentLocale();
    const auto share = [&](double value) { return text::percent(value, locale); };
    const AccuracyReport& report = m_state.accuracy();
    QStringList lines;
    const HeldOutErrors& unseen = report.bySource;
    if (unseen.rows > 0)
        lines << tr("Times, for sources that the estimates had never seen: half are less than %1 off, nine of ten less "
                    "than %2, and %3 lie inside the range that is shown.")
                     .arg(share(unseen.median), share(unseen.p90), share(unseen.coverage));
    if (report.memoryErrors.count > 0)
        lines << tr("Memory: half are less than %1 off, nine of ten less than %2, and %3 lie inside the range.")
                     .arg(share(report.memoryErrors.median), share(report.memoryErrors.p90),
                          share(report.memoryErrors.coverage));
    if (const VerdictCount verdicts = countOf(report.verdicts); verdicts.count > 0)
        lines << tr("Whether it runs at all: right for %1 of %2 jobs of which the outcome is known.", "numbers")
                     .arg(locale.toString(verdicts.right), locale.toString(verdicts.count));
    if (lines.isEmpty())
        lines << tr("The catalog has no measurements, so nothing can be said about how far off the estimates are.");
    const Measurements& measurements = m_state.measurements().measurements;
    QStringList small{
        tr("Compared with %n published time(s)", nullptr, int(report.speed.size())) + QLatin1Char(' ')
        + tr("and %n figure(s) of memory", "continues 'Compared with … times'", int(report.memory.size()))
        + QLatin1Char(' ')
        + tr("from %n source(s).", "continues 'Compared with … times'", int(measurements.sources.size()))};
    if (unseen.rows > 0)
        small << tr("\u201cNever seen\u201d is tested by leaving out one source after the other, fitting to the others "
                    "and estimating what the one left out had measured.");
    if (!m_state.adjustments().empty())
        small << tr("You adjusted constants: chart and tables show your own estimates, the sentence about unseen "
                    "sources those of the catalog.");
    for (const Error& problem : m_state.measurements().problems)
        small << text::errorText(problem);
    m_summary->setContent(tr("How far off the estimates are"), lines, small);
}

void AccuracyPage::refreshNeeds()
{
    const std::vector<NeedComparison> comparisons
        = compareNeeds(m_state.catalog(), m_state.measurements().measurements, m_state.requirements());
    std::vector<NeedRow> rows = needRows(comparisons);
    const int near = int(comparisons.size() - rows.size());
    m_needs->setContent(
        tr("Where stated needs differ"),
        tr("%n stated need(s) of the article and of the makers lie within 2 GB of the computed one.", nullptr, near),
        m_state.catalog(), std::move(rows));
}

void AccuracyPage::refreshGaps()
{
    const AccuracyReport& report = m_state.accuracy();
    QStringList cells;
    for (const CellKey& cell : report.unmeasuredCells)
        cells << tr("%1 with %2", "class of cards, family of models")
                     .arg(text::cardClassName(cell.cardClass), text::familyName(cell.family));
    QStringList cards;
    for (const Card* card : report.unmeasuredCards)
        cards << text::shortCardName(*card);
    QStringList models;
    for (const Model* model : report.unmeasuredModels)
        models << QString::fromStdString(model->name);
    QStringList lines;
    const auto add = [&lines](const QString& lead, const QStringList& names) {
        if (!names.isEmpty())
            lines << lead + QLatin1Char(' ') + names.join(QStringLiteral(", ")) + QLatin1Char('.');
    };
    add(tr("Kinds of cards with kinds of models:"), cells);
    add(tr("%n model(s):", nullptr, int(models.size())), models);
    add(tr("%n card(s):", nullptr, int(cards.size())), cards);
    if (lines.isEmpty())
        lines << tr("Everything in the catalog was measured at least once.");
    m_gaps->setContent(tr("Never measured"), lines,
                       {tr("There the estimate is taken from similar cards and models, and its range is wider.")});
}

void AccuracyPage::showEvent(QShowEvent* event)
{
    if (m_stale)
        refresh();
    Page::showEvent(event);
}

void AccuracyPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    markStale();
}

void AccuracyPage::retranslate()
{
    setAccessibleName(title());
    m_body->setAccessibleName(title());
}

}  // namespace vramwise
