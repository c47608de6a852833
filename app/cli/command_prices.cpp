#include "app/cli/json_values.h"
#include "app/cli/keys.h"
#include "app/cli/options.h"
#include "app/cli/table.h"
#include "app/text/format.h"
#include "app/text/paths.h"
#include "app/text/words.h"

#include <algorithm>

namespace vramwise::cli
{
namespace
{

struct PricesOptions {
    OptionText file;
    OptionText card;
    OptionText currency;
    bool all = false;
    std::vector<std::string> arguments;  ///< of import and set
    bool used = false;
    OptionText date;
};

std::filesystem::path fileOf(const PricesOptions& options)
{
    return options.file ? pathOf(*options.file) : text::userPricesFile();
}

/// The user's own prices. A missing file is an empty list, unless the user named it to be read.
tl::expected<PriceBook, std::vector<Error>> ownPrices(Session& session, const PricesOptions& options, bool mayBeMissing)
{
    const std::filesystem::path file = fileOf(options);
    std::error_code ignored;
    if (mayBeMissing && !std::filesystem::exists(file, ignored))
        return PriceBook(session.catalog(), {});
    ReadPrices read = readPrices(file, session.catalog());
    if (!read.problems.empty())
        return tl::unexpected(std::move(read.problems));
    return PriceBook(session.catalog(), std::move(read.prices));
}

Json priceRow(const Price& price, const Catalog& catalog)
{
    Json json{{"card", price.card.value}};
    json.update(priceJson(price, catalog));
    return json;
}

int writeList(Session& session, const std::vector<Price>& prices)
{
    const Catalog& catalog = session.catalog();
    if (session.json()) {
        Json document = documentHead(catalog);
        Json list = Json::array();
        Json details = Json::object();
        for (const Price& price : prices) {
            list.push_back(priceRow(price, catalog));
            addSourceDetails(details, {price.source}, catalog);
        }
        document["prices"] = std::move(list);
        document["source_details"] = std::move(details);
        session.write(document);
        return exit_code::kDone;
    }
    if (prices.empty()) {
        writeLine(session.console(),
                  Tr::tr("There are no such prices. Add one: vramwise-cli prices set CARD AMOUNT CUR"));
        return exit_code::kDone;
    }
    Table table;
    table.addColumn(Tr::tr("Card"));
    table.addColumn(Tr::tr("Price"), Table::Align::Right);
    table.addColumn(Tr::tr("Condition"));
    table.addColumn(Tr::tr("Date"));
    table.addColumn(Tr::tr("Kind", "of price"));
    for (const Price& price : prices) {
        const Card* card = catalog.card(price.card);
        table.addRow({{card != nullptr ? text::shortCardName(*card) : QString::fromStdString(price.card.value)},
                      {text::money(price.amount, session.locale())},
                      {text::conditionWord(price.condition)},
                      {text::date(price.date, session.locale())},
                      {text::priceBasisWord(price.basis)}});
    }
    table.print(session.console());
    return exit_code::kDone;
}

std::vector<Price> chosenPrices(const Catalog& catalog, const PriceBook& book, const Card* only,
                                const PricesOptions& options)
{
    std::vector<Price> prices;
    for (const Card& card : catalog.cards()) {
        if (only != nullptr && only != &card)
            continue;
        for (const Price& price : book.pricesOf(card.id))
            if ((options.all || price.basis == PriceBasis::Own)
                && (!options.currency || equalIgnoringCase(*options.currency, price.amount.currency)))
                prices.push_back(price);
    }
    return prices;
}

int runList(Session& session, const PricesOptions& options)
{
    const Card* only = nullptr;
    if (options.card) {
        const Result<const Card*> card = withField(session.catalog().findCard(*options.card), "--card");
        if (!card)
            return session.fail(card.error());
        only = *card;
    }
    const auto book = ownPrices(session, options, !options.file);
    if (!book)
        return session.fail(book.error());
    return writeList(session, chosenPrices(session.catalog(), *book, only, options));
}

/// Adds prices to the user's list and writes it. A list that cannot be read as a whole is left as it is.
int addPrices(Session& session, const PricesOptions& options, const std::vector<Price>& prices)
{
    auto book = ownPrices(session, options, true);
    if (!book)
        return session.fail(book.error());
    for (const Price& price : prices)
        book->setOwn(price);
    const Result<void> written = writePrices(fileOf(options), book->own());
    if (!written)
        return session.fail(written.error());
    return writeList(session, prices);
}

int runImport(Session& session, const PricesOptions& options)
{
    if (options.arguments.size() != 1)
        return session.misuse(Tr::tr("prices import needs one file."));
    ReadPrices read = readPrices(pathOf(options.arguments.front()), session.catalog());
    if (!read.problems.empty())
        return session.fail(read.problems);
    for (Price& price : read.prices) {
        price.basis = PriceBasis::Own;
        price.source = {};
    }
    return addPrices(session, options, read.prices);
}

int runSet(Session& session, const PricesOptions& options)
{
    if (options.arguments.size() != 3)
        return session.misuse(Tr::tr("prices set needs a card, an amount and a currency."));
    const Result<const Card*> card = withField(session.catalog().findCard(options.arguments[0]), "CARD");
    Result<Money> amount = parseMoney(options.arguments[1], options.arguments[2]);
    if (!amount)
        amount = withField(amount, amount.error().code == ErrorCode::BadCurrency ? "CUR" : "AMOUNT");
    const std::optional<Date> date = options.date ? parseDate(*options.date) : text::today();
    std::vector<Error> errors;
    for (const Error* error : {errorOf(card), errorOf(amount)})
        if (error != nullptr)
            errors.push_back(*error);
    if (!date)
        errors.push_back({ErrorCode::BadDate, {*options.date}, {{}, 0, "--date"}});
    if (!errors.empty())
        return session.fail(errors);
    const Condition condition = options.used ? Condition::Used : Condition::New;
    return addPrices(session, options, {{(*card)->id, *amount, condition, {}, *date, PriceBasis::Own, {}}});
}

void addFileOption(CLI::App& command, PricesOptions& options)
{
    const OptionGroup group(command, Tr::tr("Prices"));
    group.add("--prices", options.file, QStringLiteral("FILE"), Tr::tr("your price list, where not the usual one"));
}

void addList(CLI::App& prices, const std::shared_ptr<PricesOptions>& options, Action& action)
{
    CLI::App& command = addCommand(prices, "list", Tr::tr("your own prices"));
    const OptionGroup group(command, Tr::tr("Which prices"));
    group.add("--card", options->card, Tr::tr("CARD", "placeholder of a value"), Tr::tr("only of this card"));
    group.add("--currency", options->currency, QStringLiteral("CUR"), Tr::tr("only in this currency"));
    group.addFlag("--all", options->all, Tr::tr("also market prices and launch prices of the catalog"));
    addFileOption(command, *options);
    onChosen(command, action, [options](Session& session) { return runList(session, *options); });
}

void addImport(CLI::App& prices, const std::shared_ptr<PricesOptions>& options, Action& action)
{
    CLI::App& command
        = addCommand(prices, "import", Tr::tr("add the prices of a file: all rows, or none if one is wrong"));
    addArguments(command, "FILE", options->arguments,
                 Tr::tr("JSON, or CSV with the columns card, amount, currency, condition, date"));
    addFileOption(command, *options);
    onChosen(command, action, [options](Session& session) { return runImport(session, *options); });
}

void addSet(CLI::App& prices, const std::shared_ptr<PricesOptions>& options, Action& action)
{
    CLI::App& command = addCommand(prices, "set", Tr::tr("set your own price of a card"));
    addArguments(command, "CARD AMOUNT CUR", options->arguments, Tr::tr("card, amount like 749.99, currency like USD"));
    const OptionGroup group(command, Tr::tr("Price"));
    group.addFlag("--used", options->used, Tr::tr("of a used card (default: new)"));
    group.add("--date", options->date, QStringLiteral("YYYY-MM-DD"), Tr::tr("when it was seen (default: today)"));
    addFileOption(command, *options);
    onChosen(command, action, [options](Session& session) { return runSet(session, *options); });
}

}  // namespace

void addPricesCommand(CLI::App& program, Action& action)
{
    const auto options = std::make_shared<PricesOptions>();
    CLI::App& command = addCommand(program, "prices", Tr::tr("your own prices: list, import, set"));
    onChosen(command, action,
             [](Session& session) { return session.misuse(Tr::tr("prices needs one of: list, import, set.")); });
    addList(command, options, action);
    addImport(command, options, action);
    addSet(command, options, action);
}

}  // namespace vramwise::cli
