#include "app/cli/words.h"

#include "app/cli/translated.h"
#include "app/text/format.h"
#include "app/text/words.h"

#include <algorithm>

namespace vramwise::cli
{
namespace
{

Colour colourOf(Rating rating)
{
    switch (rating) {
    case Rating::Red:
        return Colour::Red;
    case Rating::Yellow:
        return Colour::Yellow;
    case Rating::Blue:
        return Colour::Blue;
    case Rating::Green:
        return Colour::Green;
    case Rating::Purple:
        return Colour::Purple;
    case Rating::Unknown:
        return Colour::Muted;
    }
    return Colour::None;
}

}  // namespace

Cell ratingCell(Rating rating)
{
    return {text::ratingGlyph(rating) + QLatin1Char(' ') + text::ratingWord(rating), colourOf(rating)};
}

QString timeText(const Estimate& estimate, const QLocale& locale)
{
    if (!estimate.timed)
        return Tr::tr("no time is claimed");
    const QString time = text::duration(estimate.total, locale);
    if (estimate.job.batch > 1)
        return Tr::tr("a batch of %1 in %2", "number, time").arg(locale.toString(estimate.job.batch), time);
    if (estimate.model->task == Task::Video)
        return Tr::tr("a clip in %1", "time").arg(time);
    return Tr::tr("an image in %1", "time").arg(time);
}

QString fitText(const Estimate& estimate, const QLocale& locale)
{
    const QString word = text::fitWord(estimate.fit);
    if (estimate.fit != Fit::Offloads || estimate.variant == nullptr || estimate.variant->denoiser.value <= 0)
        return word;
    const double share = std::min(estimate.streamed / estimate.variant->denoiser, 1.0);
    if (share <= 0)
        return word;
    return Tr::tr("%1, %2 of the weights in RAM", "verdict, percent").arg(word, text::percent(share, locale));
}

void addOutcomeColumns(Table& table)
{
    table.addColumn(Tr::tr("Model"));
    table.addColumn(Tr::tr("Precision"));
    table.addColumn(Tr::tr("Verdict"));
    table.addColumn(Tr::tr("Time"));
    table.addColumn(Tr::tr("Rating"));
}

std::vector<Cell> outcomeCells(const ModelOutcome& outcome, const QLocale& locale)
{
    const Estimate& estimate = outcome.estimate;
    const QString model = QString::fromStdString(estimate.model != nullptr ? estimate.model->name : std::string());
    const QString precision
        = estimate.variant != nullptr ? text::precisionName(estimate.variant->precision) : QString();
    return {{model},
            {precision},
            {fitText(estimate, locale)},
            {estimate.timed ? timeText(estimate, locale) : QString()},
            ratingCell(outcome.rating)};
}

void writeList(Console& console, const QString& title, const QStringList& sentences)
{
    if (sentences.isEmpty())
        return;
    writeLine(console, title, Colour::Bold);
    for (const QString& sentence : sentences)
        writeLine(console, QStringLiteral("  - ") + sentence);
}

}  // namespace vramwise::cli
