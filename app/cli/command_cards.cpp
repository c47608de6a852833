#include "app/cli/json_values.h"
#include "app/cli/keys.h"
#include "app/cli/options.h"
#include "app/cli/question_options.h"
#include "app/cli/table.h"
#include "app/cli/words.h"
#include "app/text/format.h"
#include "app/text/words.h"

#include <QCollator>

#include <algorithm>

namespace vramwise::cli
{
namespace
{

struct CardsOptions {
    QuestionOptions question;
    OptionText tier;
    std::vector<std::string> vendors;
    std::vector<std::string> forms;
};

/// Which cards are listed; nothing set lists all that can be bought.
struct CardFilter {
    std::optional<int> tier;
    std::vector<Vendor> vendors;
    std::vector<Form> forms;
    bool includeUnreleased = false;

    [[nodiscard]] bool accepts(const Card& card) const
    {
        const auto among = [](const auto& list, auto value) {
            return list.empty() || std::find(list.begin(), list.end(), value) != list.end();
        };
        return (!tier || card.tier == tier) && among(vendors, card.vendor) && among(forms, card.form)
            && (includeUnreleased || isBuyable(card.status));
    }
};

template <class E>
Result<std::vector<E>> choices(const std::vector<std::string>& lists, std::string_view field)
{
    std::vector<E> values;
    for (const std::string& text : splitLists(lists)) {
        const Result<E> value = parseChoice<E>(text, field);
        if (!value)
            return tl::unexpected(value.error());
        values.push_back(*value);
    }
    return values;
}

Result<int> parseTier(const std::string& text)
{
    constexpr std::array kTiers{50, 60, 70, 80, 90};
    const Result<int> tier = parseInteger(text, "--tier");
    if (tier && std::find(kTiers.begin(), kTiers.end(), *tier) == kTiers.end())
        return fail(ErrorCode::BadValue, {text, "50, 60, 70, 80, 90"}, {{}, 0, "--tier"});
    return tier;
}

Result<CardFilter> toFilter(const CardsOptions& options)
{
    CardFilter filter;
    filter.includeUnreleased = options.question.includeUnreleased;
    const Result<std::vector<Vendor>> vendors = choices<Vendor>(options.vendors, "--vendor");
    if (!vendors)
        return tl::unexpected(vendors.error());
    const Result<std::vector<Form>> forms = choices<Form>(options.forms, "--form");
    if (!forms)
        return tl::unexpected(forms.error());
    filter.vendors = *vendors;
    filter.forms = *forms;
    return assignIfGiven<int>(options.tier, filter.tier, parseTier).map([&] { return filter; });
}

void addFigures(Json& json, const Card& card)
{
    json["vram_gib"] = gibValue(card.memory.size);
    if (card.memory.unified)
        json["unified"] = true;
    if (card.memory.bandwidth)
        json["bandwidth_gbs"] = roundedTo(toGigabytesPerSecond(*card.memory.bandwidth), 1);
    if (card.compute.tensorCores)
        json["tensor_cores"] = *card.compute.tensorCores;
    if (card.compute.fp16)
        json["fp16_tflops"] = roundedTo(toTeraflops(*card.compute.fp16), 1);
    if (card.compute.fp8)
        json["fp8_tflops"] = roundedTo(toTeraflops(*card.compute.fp8), 1);
    if (card.compute.fp4)
        json["fp4_tflops"] = roundedTo(toTeraflops(*card.compute.fp4), 1);
    if (card.power)
        json["power_w"] = roundedTo(card.power->value, 1);
    if (card.released)
        json["released"] = isoDate(*card.released);
    if (card.launchPrice)
        json["launch_price"] = moneyJson(*card.launchPrice);
}

Json cardJson(const RatedCard& rated, const Catalog& catalog)
{
    const Card& card = *rated.card;
    Json json{{"id", card.id.value}, {"name", card.name}, {"aliases", card.aliases}};
    json["vendor"] = keyOf(card.vendor);
    json["architecture"] = card.architectureName;
    if (card.tier)
        json["tier"] = *card.tier;
    json["form"] = keyOf(card.form);
    json["status"] = keyOf(card.status);
    addFigures(json, card);
    if (rated.price)
        json["price"] = priceJson(*rated.price, catalog);
    json["rating"] = keyOf(rated.rating);
    json["pick"] = rated.tierPick;
    json["reasons"] = reasonsJson(rated.why);
    addProvenance(json, catalog.provenance(card.id));
    json["sources"] = idsJson(card.sources);
    return json;
}

void writeJson(Session& session, const std::vector<const RatedCard*>& cards)
{
    Json document = documentHead(session.catalog());
    Json list = Json::array();
    Json details = Json::object();
    for (const RatedCard* rated : cards) {
        list.push_back(cardJson(*rated, session.catalog()));
        addSourceDetails(details, rated->card->sources, session.catalog());
    }
    document["cards"] = std::move(list);
    addHidden(document, session.catalog().hiddenCards());
    document["source_details"] = std::move(details);
    session.write(document);
}

std::vector<Cell> cellsOf(const RatedCard& rated, const QLocale& locale)
{
    const Card& card = *rated.card;
    const QString bandwidth = card.memory.bandwidth ? text::bandwidth(*card.memory.bandwidth, locale) : QString();
    const QString cores = card.compute.tensorCores ? locale.toString(*card.compute.tensorCores) : QString();
    const QString rate = card.compute.fp16 ? text::teraflops(*card.compute.fp16, locale) : QString();
    const QString price = rated.price ? text::money(rated.price->amount, locale) : QString();
    return {{text::shortCardName(card), rated.tierPick ? Colour::Bold : Colour::None},
            {text::memory(card.memory.size, locale)},
            {bandwidth},
            {cores},
            {rate},
            {price},
            ratingCell(rated.rating),
            {rated.tierPick ? Tr::tr("pick of its group") : QString()}};
}

/// By group, then by name in natural order: 6 GB before 12 GB.
void sortByGroupAndName(std::vector<const RatedCard*>& cards, const QLocale& locale)
{
    QCollator collator(locale);
    collator.setNumericMode(true);
    std::stable_sort(cards.begin(), cards.end(), [&collator](const RatedCard* a, const RatedCard* b) {
        const CardGroup first = groupOf(*a->card);
        const CardGroup second = groupOf(*b->card);
        if (first != second)
            return first < second;
        return collator.compare(text::shortCardName(*a->card), text::shortCardName(*b->card)) < 0;
    });
}

void writeText(Session& session, std::vector<const RatedCard*> cards)
{
    Table table;
    table.addColumn(Tr::tr("Card"));
    table.addColumn(Tr::tr("Memory"), Table::Align::Right);
    table.addColumn(Tr::tr("Bandwidth"), Table::Align::Right);
    table.addColumn(Tr::tr("Tensor cores"), Table::Align::Right);
    table.addColumn(Tr::tr("16 bit", "compute rate at 16 bit"), Table::Align::Right);
    table.addColumn(Tr::tr("Price"), Table::Align::Right);
    table.addColumn(Tr::tr("Rating"));
    table.addColumn(QString());
    sortByGroupAndName(cards, session.locale());
    std::optional<CardGroup> group;
    for (const RatedCard* rated : cards) {
        if (group != groupOf(*rated->card))
            table.addSection(text::groupTitle(groupOf(*rated->card)));
        group = groupOf(*rated->card);
        table.addRow(cellsOf(*rated, session.locale()));
    }
    table.print(session.console());
}

int runCards(Session& session, const CardsOptions& options)
{
    const Result<CardFilter> filter = toFilter(options);
    if (!filter)
        return session.fail(filter.error());
    const auto question = toQuestion(options.question, session.catalog(), questionOfDefaultSet());
    if (!question)
        return session.fail(question.error());

    const PriceBook prices = session.priceBook(pricesFileOf(options.question));
    const std::vector<RatedCard> rated = rateCards(session.catalog(), prices, *question);
    std::vector<const RatedCard*> shown;
    for (const RatedCard& card : rated)
        if (filter->accepts(*card.card))
            shown.push_back(&card);

    if (session.json())
        writeJson(session, shown);
    else
        writeText(session, std::move(shown));
    return exit_code::kDone;
}

}  // namespace

void addCardsCommand(CLI::App& program, Action& action)
{
    const auto options = std::make_shared<CardsOptions>();
    CLI::App& command = addCommand(program, "cards", Tr::tr("list the cards with their ratings"));
    const OptionGroup group(command, Tr::tr("Which cards"));
    group.add("--tier", options->tier, QStringLiteral("50|60|70|80|90"), Tr::tr("only this tier"));
    group.add("--vendor", options->vendors, listOf<Vendor>(), Tr::tr("only this maker"));
    group.add("--form", options->forms, listOf<Form>(), Tr::tr("only this kind of card"));
    group.addFlag("--include-unreleased", options->question.includeUnreleased,
                  Tr::tr("also cards that are not on sale yet"));
    addModelOptions(command, options->question);
    addUseOptions(command, options->question);
    onChosen(command, action, [options](Session& session) { return runCards(session, *options); });
}

}  // namespace vramwise::cli
