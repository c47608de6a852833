#include "app/cli/json_values.h"
#include "app/cli/keys.h"
#include "app/cli/options.h"
#include "app/cli/question_options.h"
#include "app/cli/table.h"
#include "app/cli/words.h"
#include "app/text/words.h"

namespace vramwise::cli
{
namespace
{

struct CompareOptions {
    std::vector<std::string> cards;
    QuestionOptions question;
};

/// The years, amounts and counts of the two cards. Where one of them is not known there is no list of two, but
/// what is known of which card.
void addValues(Json& json, const FigureLine& line)
{
    const auto& [first, second] = line.values;
    if (first && second) {
        json["values"] = {roundedTo(*first, 3), roundedTo(*second, 3)};
        return;
    }
    json["known"] = {{"index", first ? 0 : 1}, {"value", roundedTo(first ? *first : *second, 3)}};
}

Json figureJson(const FigureLine& line)
{
    Json json{{"figure", figureName(line.figure)}};
    addValues(json, line);
    if (line.winner)
        json["winner"] = *line.winner;
    return json;
}

Json modelJson(const ModelLine& line, const MeasuredTimes& measured)
{
    Json json{{"model", line.model->id.value}};
    json["results"] = {outcomeJson(line.results[0], measured), outcomeJson(line.results[1], measured)};
    if (line.winner)
        json["winner"] = *line.winner;
    return json;
}

Json pricesJson(const Comparison& comparison, const Catalog& catalog)
{
    Json prices = Json::object();
    for (std::size_t i = 0; i < comparison.cards.size(); ++i)
        if (comparison.prices[i])
            prices[comparison.cards[i]->id.value] = priceJson(*comparison.prices[i], catalog);
    return prices;
}

Json comparisonDocument(const Catalog& catalog, const Comparison& comparison, const MeasuredTimes& measured)
{
    Json document = documentHead(catalog);
    document["cards"] = {comparison.cards[0]->id.value, comparison.cards[1]->id.value};
    document["prices"] = pricesJson(comparison, catalog);
    Json figures = Json::array();
    for (const FigureLine& line : comparison.figures)
        if (line.values[0] || line.values[1])
            figures.push_back(figureJson(line));
    Json models = Json::array();
    for (const ModelLine& line : comparison.models)
        models.push_back(modelJson(line, measured));
    document["figures"] = std::move(figures);
    document["models"] = std::move(models);
    document["wins"] = {comparison.wins[0], comparison.wins[1]};
    document["ties"] = comparison.ties;
    return document;
}

class ComparisonText
{
public:
    ComparisonText(Session& session, const Comparison& comparison)
        : m_session(session), m_console(session.console()), m_comparison(comparison)
    {
    }

    void write()
    {
        writeFigures();
        writeLine(m_console);
        writeModels();
        writeLine(m_console);
        writeLine(m_console,
                  Tr::tr("Better in: %1 %2, %3 %4; equal in %5.", "card, count, card, count, count")
                      .arg(name(0), count(m_comparison.wins[0]), name(1), count(m_comparison.wins[1]),
                           count(m_comparison.ties)));
    }

private:
    [[nodiscard]] QString name(std::size_t index) const { return text::shortCardName(*m_comparison.cards[index]); }
    [[nodiscard]] QString count(int number) const { return m_session.locale().toString(number); }

    [[nodiscard]] Cell figureCell(const FigureLine& line, std::size_t index) const
    {
        const std::optional<double>& value = line.values[index];
        if (!value)
            return {Tr::tr("not known"), Colour::Muted};
        const bool wins = line.winner == static_cast<int>(index);
        return {marked(valueText(line.figure, *value, index), wins), wins ? Colour::Green : Colour::None};
    }

    [[nodiscard]] QString valueText(Figure figure, double value, std::size_t index) const
    {
        if (figure == Figure::Balance)
            return text::balanceText(value, m_comparison.medianBalance, m_session.locale());
        const QString number = text::figureValue(figure, value, m_session.locale());
        const std::optional<Money>& launch = m_comparison.cards[index]->launchPrice;
        QString currency;
        if (figure == Figure::Price && m_comparison.prices[index])
            currency = QString::fromStdString(m_comparison.prices[index]->amount.currency);
        if (figure == Figure::LaunchPrice && launch)
            currency = QString::fromStdString(launch->currency);
        return currency.isEmpty() ? number : number + QLatin1Char(' ') + currency;
    }

    /// The winner is marked with a glyph as well, so that nobody depends on colour.
    static QString marked(const QString& text, bool wins)
    {
        return (wins ? QStringLiteral("\u2713 ") : QStringLiteral("  ")) + text;
    }

    void writeFigures()
    {
        Table table;
        table.addColumn(Tr::tr("Figure"));
        table.addColumn(name(0), Table::Align::Right);
        table.addColumn(name(1), Table::Align::Right);
        for (const FigureLine& line : m_comparison.figures)
            if (line.values[0] || line.values[1])
                table.addRow({{text::figureWord(line.figure)}, figureCell(line, 0), figureCell(line, 1)});
        table.print(m_console);
    }

    void writeModels()
    {
        Table table;
        addOutcomeColumns(table);
        for (const ModelLine& line : m_comparison.models) {
            table.addSection(QString::fromStdString(line.model->name));
            for (std::size_t i = 0; i < line.results.size(); ++i) {
                std::vector<Cell> cells = outcomeCells(line.results[i], m_session.locale());
                cells.front() = {marked(name(i), line.winner == static_cast<int>(i))};
                table.addRow(std::move(cells));
            }
        }
        table.print(m_console);
    }

    Session& m_session;
    Console& m_console;
    const Comparison& m_comparison;
};

int runCompare(Session& session, const CompareOptions& options)
{
    if (options.cards.size() != 2)
        return session.misuse(Tr::tr("compare needs two cards."));
    const Catalog& catalog = session.catalog();
    const Result<const Card*> first = withField(catalog.findCard(options.cards[0]), "CARD");
    const Result<const Card*> second = withField(catalog.findCard(options.cards[1]), "CARD");
    std::vector<Error> errors;
    for (const Error* error : {errorOf(first), errorOf(second)})
        if (error != nullptr)
            errors.push_back(*error);
    if (!errors.empty())
        return session.fail(errors);
    const auto question = toQuestion(options.question, catalog, questionOfDefaultSet());
    if (!question)
        return session.fail(question.error());

    const PriceBook prices = session.priceBook(pricesFileOf(options.question));
    const Comparison comparison = compareCards(catalog, prices, *question, **first, **second);
    if (session.json())
        session.write(comparisonDocument(catalog, comparison, MeasuredTimes(catalog, session.measurements())));
    else
        ComparisonText(session, comparison).write();
    return exit_code::kDone;
}

}  // namespace

void addCompareCommand(CLI::App& program, Action& action)
{
    const auto options = std::make_shared<CompareOptions>();
    CLI::App& command = addCommand(program, "compare", Tr::tr("two cards side by side"));
    addArguments(command, "CARD", options->cards, Tr::tr("two cards by id, name or alias"));
    addModelOptions(command, options->question);
    addUseOptions(command, options->question);
    onChosen(command, action, [options](Session& session) { return runCompare(session, *options); });
}

}  // namespace vramwise::cli
