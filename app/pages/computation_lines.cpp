#include "app/pages/computation_lines.h"

#include "app/charts/chart_parts.h"
#include "app/text/format.h"
#include "app/text/language.h"
#include "app/text/sentences.h"
#include "app/text/words.h"
#include "app/text/words_accuracy.h"
#include "app/text/words_terms.h"
#include "core/compare/compare.h"

#include <QCoreApplication>

namespace vramwise
{

namespace
{

struct ComputationWords {
    Q_DECLARE_TR_FUNCTIONS(Computation)
};

class Lines
{
public:
    Lines(const AdvisorState& state, const Estimate& estimate)
        : m_state(state), m_estimate(estimate), m_locale(text::currentLocale())
    {
    }

    std::vector<ComputationLine> run()
    {
        for (const Term& term : termsOf(m_state.catalog(), m_estimate, m_state.question().machine)) {
            addStageSumBefore(term.key);
            addHeadingBefore(term.key);
            addTerm(term);
        }
        return std::move(m_lines);
    }

private:
    void heading(const QString& title)
    {
        ComputationLine line;
        line.name = title;
        line.heading = true;
        m_lines.push_back(std::move(line));
    }

    void addHeadingBefore(TermKey key)
    {
        const int section = sectionOf(key);
        if (section == m_section)
            return;
        m_section = section;
        const QString titles[] = {
            ComputationWords::tr("Memory that is free on the card"), ComputationWords::tr("Memory that the job needs"),
            ComputationWords::tr("Time of one step"), ComputationWords::tr("Time of the whole job")};
        heading(titles[section]);
    }

    static int sectionOf(TermKey key)
    {
        if (key <= TermKey::Usable)
            return 0;
        if (key <= TermKey::StreamedPerStep)
            return 1;
        return key <= TermKey::StepTime ? 2 : 3;
    }

    static Stage stageOf(TermKey key)
    {
        switch (key) {
        case TermKey::EncoderWeights:
        case TermKey::EncoderActivations:
            return Stage::Encode;
        case TermKey::VaeWeights:
        case TermKey::DecodeActivations:
            return Stage::Decode;
        default:
            return Stage::Denoise;
        }
    }

    static bool isOfStage(TermKey key) { return key >= TermKey::EncoderWeights && key <= TermKey::DecodeActivations; }

    /// What each stage wants whole stands below its terms.
    void addStageSumBefore(TermKey next)
    {
        if (m_last && isOfStage(*m_last) && (!isOfStage(next) || stageOf(next) != stageOf(*m_last))) {
            const Stage stage = stageOf(*m_last);
            ComputationLine line;
            line.sign = QStringLiteral("=");
            line.name = ComputationWords::tr("Stage: %1", "a stage of a job").arg(text::stageWord(stage));
            line.value = text::memory(m_estimate.stages.at(std::size_t(stage)), m_locale);
            line.origin = text::termOriginWord(TermOrigin::Computed);
            line.sum = true;
            m_lines.push_back(std::move(line));
        }
        m_last = next;
    }

    void addTerm(const Term& term)
    {
        ComputationLine line;
        line.sign = text::termSign(term.key);
        line.name = text::termName(term.key);
        line.meaning = text::termMeaning(term.key);
        line.value = text::termValue(term, m_locale);
        line.origin = originOf(term);
        line.sources = sourcesLine(m_state.catalog(), term.sources);
        line.sum = line.sign == QStringLiteral("=");
        if (term.key == TermKey::StepTime && m_estimate.streamed.value > 0)
            line.meaning
                = ComputationWords::tr("Computing, or waiting for the weights that stream: what takes longer decides.");
        m_lines.push_back(std::move(line));
    }

    [[nodiscard]] QString originOf(const Term& term) const
    {
        if (isAdjusted(term.key))
            return ComputationWords::tr("set by you");
        QString origin = text::termOriginWord(term.origin);
        if (term.key == TermKey::Efficiency)
            origin = fittedTo(efficiency().rows, efficiency().sources, efficiency().rough);
        const ModelSpeed* speed = m_state.catalog().calibration().speedOf(m_estimate.model->id);
        if (term.key == TermKey::ModelFactor)
            origin = speed == nullptr ? ComputationWords::tr("never measured")
                                      : fittedTo(speed->rows, speed->sources, false);
        const Source* first = term.sources.empty() ? nullptr : m_state.catalog().source(term.sources.front());
        if (first == nullptr)
            return origin;
        origin += QStringLiteral(": ") + QString::fromStdString(first->title);
        const int others = int(term.sources.size()) - 1;
        return others == 0 ? origin
                           : origin + QLatin1Char(' ') + ComputationWords::tr("and %n more", "sources", others);
    }

    [[nodiscard]] QString fittedTo(int rows, int sources, bool rough) const
    {
        if (rows == 0)
            return ComputationWords::tr("no measurement of such cards with such models; taken from similar ones");
        QString words = ComputationWords::tr("fitted to %n measurement(s)", nullptr, rows) + QLatin1Char(' ')
            + ComputationWords::tr("from %n source(s)", "continues 'fitted to … measurements'", sources);
        return rough ? words + QStringLiteral(", ") + ComputationWords::tr("rough", "few sources") : words;
    }

    [[nodiscard]] CellKey cell() const { return {classOf(*m_estimate.card), m_estimate.model->family}; }
    [[nodiscard]] const Efficiency& efficiency() const
    {
        const auto& table = m_state.catalog().calibration().efficiency;
        return table.at(std::size_t(cell().cardClass)).at(std::size_t(cell().family));
    }

    [[nodiscard]] bool isAdjusted(TermKey key) const
    {
        const Adjustments& adjustments = m_state.adjustments();
        const Machine& machine = m_state.question().machine;
        if (key == TermKey::Efficiency)
            return adjustments.shares.count(cell()) > 0;
        if (key == TermKey::DesktopReserve)
            return adjustments.reserves.count(desktopReserveFor(machine)) > 0;
        return key == TermKey::RuntimeReserve
            && adjustments.reserves.count(runtimeReserveFor(*m_estimate.card, machine)) > 0;
    }

    const AdvisorState& m_state;
    const Estimate& m_estimate;
    QLocale m_locale;
    int m_section = -1;
    std::optional<TermKey> m_last;
    std::vector<ComputationLine> m_lines;
};

}  // namespace

std::vector<ComputationLine> computationLines(const AdvisorState& state, const Estimate& estimate)
{
    if (estimate.card == nullptr || estimate.model == nullptr || estimate.variant == nullptr)
        return {};
    return Lines(state, estimate).run();
}

QString jobLine(const Estimate& estimate)
{
    const QLocale locale = text::currentLocale();
    const Job& job = estimate.job;
    QStringList parts{ComputationWords::tr("%1 × %2 pixels").arg(job.width).arg(job.height)};
    if (job.frames > 1)
        parts << ComputationWords::tr("%n frames", nullptr, job.frames);
    parts << ComputationWords::tr("%n steps", nullptr, job.steps);
    if (job.batch > 1)
        parts << ComputationWords::tr("%n at once", "pictures of a batch", job.batch);
    if (estimate.variant != nullptr)
        parts << text::precisionName(estimate.variant->precision);
    return parts.join(QStringLiteral(" · "));
}

QStringList resultLines(const Estimate& estimate)
{
    const QLocale locale = text::currentLocale();
    QStringList lines{ComputationWords::tr("Verdict: %1").arg(text::fitWord(estimate.fit))};
    lines << ComputationWords::tr("Memory: %1 of the %2 that are free", "memory, memory")
                 .arg(text::memory(estimate.peak, locale), text::memory(estimate.usable, locale));
    if (runs(estimate) && estimate.timed)
        lines << ComputationWords::tr("Time: %1 (%2)", "time, how it was had")
                     .arg(text::duration(estimate.total, locale), text::basisWord(estimate.basis));
    return lines;
}

QStringList measuredLines(const AdvisorState& state, const Estimate& estimate)
{
    const QLocale locale = text::currentLocale();
    const Measurements& measurements = state.measurements().measurements;
    QStringList lines;
    for (const MeasuredSpeed* row : measuredTimesOf(estimate, measurements)) {
        QStringList parts{ComputationWords::tr("Measured: %1 (%2)", "time, what it covers")
                              .arg(text::duration(row->time, locale), text::measuresWord(row->measures))};
        if (!row->software.empty())
            parts << QString::fromStdString(row->software);
        if (const Source* source = measurements.source(row->source))
            parts << text::sourceText(*source, locale);
        lines << parts.join(QStringLiteral(" · "));
    }
    return lines;
}

std::optional<Estimate> shownEstimate(const AdvisorState& state, const Card& card, const ModelId& model)
{
    const Comparison comparison = compareCards(state.catalog(), state.prices(), state.question(), card, card);
    for (const ModelLine& line : comparison.models)
        if (line.model != nullptr && line.model->id == model && line.results[0].estimate.variant != nullptr)
            return line.results[0].estimate;
    return std::nullopt;
}

}  // namespace vramwise
