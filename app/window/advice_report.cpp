#include "app/window/advice_report.h"

#include "app/items/card_text.h"
#include "app/state/advisor_state.h"
#include "app/text/format.h"
#include "app/text/language.h"
#include "app/text/sentences.h"
#include "app/text/words.h"
#include "app/text/words_accuracy.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <set>

namespace vramwise
{

namespace
{

constexpr std::size_t kTableRows = 15;

struct Report {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QString reserveName(Reserve reserve)
{
    switch (reserve) {
    case Reserve::DesktopWindows:
        return Report::tr("Held by a Windows desktop");
    case Reserve::DesktopLinux:
        return Report::tr("Held by a Linux desktop");
    case Reserve::DesktopHeadless:
        return Report::tr("Held by the driver alone");
    case Reserve::RuntimeWindows:
        return Report::tr("Kept free on Windows");
    case Reserve::RuntimeWindowsLarge:
        return Report::tr("Kept free on Windows, large cards");
    case Reserve::RuntimeLinux:
        return Report::tr("Kept free on Linux");
    }
    return {};
}

/// A document before it has a format.
struct Section {
    QString title;
    QStringList lines;
    QList<QStringList> table;  ///< first row is the header
};

QStringList questionLines(const AdvisorState& state)
{
    const QLocale locale = text::currentLocale();
    const Question& question = state.question();
    QStringList models;
    for (const WantedModel& want : state.effectiveModels())
        models << QStringLiteral("%1 (%2)").arg(QString::fromStdString(state.catalog().model(want.model)->name),
                                                text::needWord(want.need));
    return {
        Report::tr("Budget: %1").arg(text::money(question.budget, locale)),
        Report::tr("Models: %1").arg(models.join(QStringLiteral(", "))),
        Report::tr("Patience: %1 for an image, %2 for a clip")
            .arg(text::duration(question.patience.image, locale), text::duration(question.patience.clip, locale)),
        Report::tr("PC: %1 RAM, %2", "memory, operating system")
            .arg(text::memory(question.machine.ram, locale), text::osName(question.machine.os)),
    };
}

Section pickSection(const AdvisorState& state, const QString& title, const std::optional<CardId>& id,
                    const std::vector<Reason>& reasons)
{
    Section section{title, {}, {}};
    const RatedCard* rated = id ? ratedIn(state.advice(), *id) : nullptr;
    if (rated == nullptr)
        return section;
    const QLocale locale = text::currentLocale();
    section.lines << QStringLiteral("%1 – %2 %3")
                         .arg(cardTitle(*rated->card), text::ratingGlyph(rated->rating),
                              text::ratingWord(rated->rating));
    if (rated->price)
        section.lines << text::priceText(*rated->price, locale);
    section.lines << text::reasonTexts(reasons, state.catalog(), locale);
    return section;
}

Section tableSection(const AdvisorState& state)
{
    Section section{Report::tr("Cards against the models"), {}, {}};
    QStringList header{Report::tr("Card"), Report::tr("Price")};
    for (const WantedModel& want : state.effectiveModels())
        header << QString::fromStdString(state.catalog().model(want.model)->name);
    section.table << (header << Report::tr("Score"));
    const auto& ranked = state.advice().ranked;
    for (std::size_t i = 0; i < std::min(kTableRows, ranked.size()); ++i) {
        QStringList row{text::shortCardName(*ranked[i].rated.card), priceCell(ranked[i].rated.price)};
        for (const ModelOutcome& outcome : ranked[i].rated.outcomes)
            row << QStringLiteral("%1 %2").arg(text::ratingGlyph(outcome.rating), outcomeText(outcome));
        section.table << (row << text::currentLocale().toString(ranked[i].score, 'f', 0));
    }
    return section;
}

Section sourceSection(const AdvisorState& state)
{
    Section section{Report::tr("Where the prices come from"), {}, {}};
    std::set<SourceId> sources;
    for (const RankedCard& ranked : state.advice().ranked)
        if (ranked.rated.price && !ranked.rated.price->source.empty())
            sources.insert(ranked.rated.price->source);
    for (const SourceId& id : sources)
        if (const Source* source = state.catalog().source(id))
            section.lines << text::sourceText(*source, text::currentLocale());
    section.lines << Report::tr("Times are estimates with their range; catalog of %1.", "date")
                         .arg(text::date(state.catalog().date(), text::currentLocale()));
    return section;
}

/// A reader of the report must know that its figures are not the catalog's.
Section adjustedSection(const AdvisorState& state)
{
    const QLocale locale = text::currentLocale();
    Section section{Report::tr("Adjusted constants"), {}, {}};
    const Adjustments& adjustments = state.adjustments();
    if (adjustments.empty())
        return section;
    section.lines << Report::tr("The estimates use %n constant(s) set by hand instead of the catalog's:", nullptr,
                                int(adjustments.count()));
    for (const auto& [reserve, size] : adjustments.reserves)
        section.lines << Report::tr("%1: %2 instead of %3", "constant, memory, memory")
                             .arg(reserveName(reserve), text::memory(size, locale),
                                  text::memory(reserveIn(state.shippedCalibration(), reserve), locale));
    for (const auto& [cell, share] : adjustments.shares)
        section.lines << Report::tr("Share of the peak, %1 with %2: %3 instead of %4",
                                    "class of cards, family of models, percent, percent")
                             .arg(text::cardClassName(cell.cardClass), text::familyName(cell.family),
                                  text::percent(share, locale),
                                  text::percent(shareIn(state.shippedCalibration(), cell), locale));
    return section;
}

std::vector<Section> sections(const AdvisorState& state)
{
    const Picks& picks = state.advice().picks;
    const auto texts = [&](const std::vector<Reason>& reasons) {
        return text::reasonTexts(reasons, state.catalog(), text::currentLocale());
    };
    std::vector<Section> all{{Report::tr("The question"), questionLines(state), {}}};
    if (picks.best) {
        all.push_back(pickSection(state, Report::tr("Best for you"), picks.best, picks.bestReasons));
        all.push_back(
            pickSection(state, Report::tr("Cheapest that works"), picks.cheapestThatWorks, picks.cheapestReasons));
        all.push_back(pickSection(state, Report::tr("Best value"), picks.value, picks.valueReasons));
        all.push_back(pickSection(state, Report::tr("Next step up"), picks.nextStepUp, picks.nextReasons));
        all.push_back(tableSection(state));
    } else if (!state.advice().rejected.empty()) {
        const RejectedCard& nearest = state.advice().rejected.front();
        all.push_back(pickSection(state, Report::tr("No card does all of this. The nearest:"), nearest.rated.card->id,
                                  nearest.reasons));
    }
    all.push_back({Report::tr("What would change this answer"), texts(state.advice().changes), {}});
    all.push_back(adjustedSection(state));
    all.push_back(sourceSection(state));
    std::erase_if(all, [](const Section& section) { return section.lines.isEmpty() && section.table.isEmpty(); });
    return all;
}

QString markdownCell(QString text) { return text.replace(u'|', QStringLiteral("\\|")); }

QString markdownTable(const QList<QStringList>& table)
{
    QString out;
    for (qsizetype row = 0; row < table.size(); ++row) {
        QStringList cells;
        for (const QString& cell : table[row])
            cells << markdownCell(cell);
        out += QStringLiteral("| %1 |\n").arg(cells.join(QStringLiteral(" | ")));
        if (row == 0)
            out += QStringLiteral("|") + QStringLiteral(" --- |").repeated(int(cells.size())) + u'\n';
    }
    return out;
}

QString htmlTable(const QList<QStringList>& table)
{
    QString out = QStringLiteral("<table>\n");
    for (qsizetype row = 0; row < table.size(); ++row) {
        const QString tag = row == 0 ? QStringLiteral("th") : QStringLiteral("td");
        out += QStringLiteral("<tr>");
        for (const QString& cell : table[row])
            out += QStringLiteral("<%1>%2</%1>").arg(tag, cell.toHtmlEscaped());
        out += QStringLiteral("</tr>\n");
    }
    return out + QStringLiteral("</table>\n");
}

QString htmlStyle()
{
    return QStringLiteral("body{font:15px/1.5 system-ui,sans-serif;max-width:60em;margin:2em auto;padding:0 1em}"
                          "table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.35em .6em;"
                          "border-bottom:1px solid #8884}h1{font-size:1.6em}h2{font-size:1.1em;margin-top:1.6em}"
                          "@media(prefers-color-scheme:dark){body{background:#16181d;color:#e8eaee}}");
}

QString reportTitle() { return Report::tr("Which graphics card? VRAMwise's advice"); }

}  // namespace

QString reportMarkdown(const AdvisorState& state)
{
    QString out = QStringLiteral("# %1\n").arg(reportTitle());
    for (const Section& section : sections(state)) {
        out += QStringLiteral("\n## %1\n\n").arg(section.title);
        for (const QString& line : section.lines)
            out += QStringLiteral("- %1\n").arg(line);
        if (!section.table.isEmpty())
            out += markdownTable(section.table);
    }
    return out;
}

QString reportHtml(const AdvisorState& state)
{
    QString out = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\"><title>%2</title>"
                                 "<style>%3</style></head><body>\n<h1>%2</h1>\n")
                      .arg(text::currentLanguage(), reportTitle().toHtmlEscaped(), htmlStyle());
    for (const Section& section : sections(state)) {
        out += QStringLiteral("<h2>%1</h2>\n").arg(section.title.toHtmlEscaped());
        for (const QString& line : section.lines)
            out += QStringLiteral("<p>%1</p>\n").arg(line.toHtmlEscaped());
        if (!section.table.isEmpty())
            out += htmlTable(section.table);
    }
    return out + QStringLiteral("</body></html>\n");
}

Result<void> saveReport(const QString& file, const AdvisorState& state)
{
    const bool markdown = QFileInfo(file).suffix().compare(QStringLiteral("md"), Qt::CaseInsensitive) == 0;
    const QByteArray text = (markdown ? reportMarkdown(state) : reportHtml(state)).toUtf8();
    QSaveFile target(file);
    if (target.open(QIODevice::WriteOnly) && target.write(text) == text.size() && target.commit())
        return {};
    return fail(ErrorCode::CannotWrite, {target.errorString().toStdString()}, {file.toStdString(), 0, {}});
}

}  // namespace vramwise
