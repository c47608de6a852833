#include "app/cli/recommend_text.h"

#include "app/cli/translated.h"
#include "app/cli/words.h"
#include "app/text/format.h"
#include "app/text/sentences.h"
#include "app/text/words.h"

#include <algorithm>

namespace vramwise::cli
{
namespace
{

constexpr std::size_t kShownRanked = 10;
constexpr std::size_t kShownRejected = 5;
constexpr std::size_t kShownReasons = 3;

class AdviceText
{
public:
    AdviceText(Session& session, const Question& question, const Advice& advice, bool all)
        : m_session(session), m_console(session.console()), m_question(question), m_advice(advice), m_all(all)
    {
    }

    void write()
    {
        writeQuestion();
        writePicks();
        writeRanking();
        writeRejected();
        writeLine(m_console);
        writeList(m_console, Tr::tr("What would change the answer"),
                  sentences(m_advice.changes, m_advice.changes.size()));
    }

private:
    [[nodiscard]] QStringList sentences(const std::vector<Reason>& reasons, std::size_t most) const
    {
        QStringList texts;
        for (std::size_t i = 0; i < std::min(reasons.size(), most); ++i)
            texts << text::reasonText(reasons[i], m_session.catalog(), m_session.locale());
        return texts;
    }

    void writeQuestion()
    {
        const QString budget = text::money(m_question.budget, m_session.locale());
        const QString ram = text::memory(m_question.machine.ram, m_session.locale());
        writeLine(m_console,
                  Tr::tr("For %1, with %2 of RAM on %3", "budget, memory, operating system")
                      .arg(budget, ram, text::osName(m_question.machine.os)),
                  Colour::Muted);
        QStringList wanted;
        for (const WantedModel& model : m_question.models)
            wanted << wantedText(model);
        if (!wanted.isEmpty())
            writeLine(m_console, wanted.join(QStringLiteral(", ")), Colour::Muted);
        writeLine(m_console);
    }

    [[nodiscard]] QString wantedText(const WantedModel& wanted) const
    {
        const Model* model = m_session.catalog().model(wanted.model);
        const QString name = QString::fromStdString(model != nullptr ? model->name : wanted.model.value);
        return Tr::tr("%1 (%2)", "model, must or nice to have").arg(name, text::needWord(wanted.need));
    }

    void writePick(const QString& title, const std::optional<CardId>& card, const std::vector<Reason>& reasons)
    {
        const RatedCard* rated = card ? ratedIn(m_advice, *card) : nullptr;
        if (rated == nullptr)
            return;
        writeLine(m_console, Tr::tr("%1: %2", "kind of pick, card").arg(title, text::shortCardName(*rated->card)),
                  Colour::Bold);
        if (rated->price)
            writeLine(m_console, QStringLiteral("  ") + text::priceText(*rated->price, m_session.locale()));
        for (const QString& sentence : sentences(reasons, kShownReasons))
            writeLine(m_console, QStringLiteral("  - ") + sentence);
    }

    void writePicks()
    {
        const Picks& picks = m_advice.picks;
        if (!picks.best)
            writeLine(m_console, Tr::tr("No card does what you ask for."), Colour::Red);
        writePick(Tr::tr("Best for you"), picks.best, picks.bestReasons);
        if (const RatedCard* best = picks.best ? ratedIn(m_advice, *picks.best) : nullptr)
            writeOutcomes(*best);
        writePick(Tr::tr("Cheapest that works"), picks.cheapestThatWorks, picks.cheapestReasons);
        writePick(Tr::tr("Most for the money"), picks.value, picks.valueReasons);
        writePick(Tr::tr("Next step up"), picks.nextStepUp, picks.nextReasons);
    }

    void writeOutcomes(const RatedCard& rated)
    {
        Table table;
        addOutcomeColumns(table);
        for (const ModelOutcome& outcome : rated.outcomes)
            table.addRow(outcomeCells(outcome, m_session.locale()));
        writeLine(m_console);
        table.print(m_console);
        writeLine(m_console);
    }

    void writeRanking()
    {
        if (m_advice.ranked.empty())
            return;
        Table table;
        table.addColumn(Tr::tr("Card"));
        table.addColumn(Tr::tr("Price"), Table::Align::Right);
        table.addColumn(Tr::tr("Condition"));
        table.addColumn(Tr::tr("Score"), Table::Align::Right);
        table.addColumn(Tr::tr("Rating"));
        const std::size_t shown = m_all ? m_advice.ranked.size() : std::min(m_advice.ranked.size(), kShownRanked);
        for (std::size_t i = 0; i < shown; ++i)
            table.addRow(rankedCells(m_advice.ranked[i]));
        writeLine(m_console);
        table.print(m_console);
        writeRest(m_advice.ranked.size() - shown);
    }

    [[nodiscard]] std::vector<Cell> rankedCells(const RankedCard& card) const
    {
        const std::optional<Price>& price = card.rated.price;
        return {{text::shortCardName(*card.rated.card)},
                {price ? text::money(price->amount, m_session.locale()) : QString()},
                {price ? text::conditionWord(price->condition) : QString()},
                {m_session.locale().toString(card.score, 'f', 1)},
                ratingCell(card.rated.rating)};
    }

    void writeRejected()
    {
        if (m_advice.rejected.empty())
            return;
        Table table;
        table.addColumn(Tr::tr("Left out"));
        table.addColumn(Tr::tr("Why"));
        const std::size_t shown = m_all ? m_advice.rejected.size() : std::min(m_advice.rejected.size(), kShownRejected);
        for (std::size_t i = 0; i < shown; ++i) {
            const RejectedCard& card = m_advice.rejected[i];
            table.addRow({{text::shortCardName(*card.rated.card)}, {sentences(card.reasons, 1).join(QString())}});
        }
        writeLine(m_console);
        table.print(m_console);
        writeRest(m_advice.rejected.size() - shown);
    }

    void writeRest(std::size_t count)
    {
        if (count > 0)
            writeLine(m_console,
                      Tr::tr("and %n more card(s): --all", "end of a list that was cut", static_cast<int>(count)),
                      Colour::Muted);
    }

    Session& m_session;
    Console& m_console;
    const Question& m_question;
    const Advice& m_advice;
    bool m_all;
};

}  // namespace

void writeAdvice(Session& session, const Question& question, const Advice& advice, bool all)
{
    AdviceText(session, question, advice, all).write();
}

}  // namespace vramwise::cli
