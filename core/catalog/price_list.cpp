#include "core/catalog/price_list.h"

#include "core/base/csv.h"
#include "core/base/file_io.h"
#include "core/base/names.h"
#include "core/catalog/catalog_file.h"
#include "core/catalog/json_text.h"
#include "core/catalog/parsers.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace vramwise
{

namespace
{

constexpr std::array<std::string_view, 5> kColumns{"card", "amount", "currency", "condition", "date"};

/// "749,00" in a table that separates by ';', as spreadsheets of many countries write it.
std::string withPoint(std::string amount, char separator)
{
    if (separator != ',' && amount.find('.') == std::string::npos)
        std::replace(amount.begin(), amount.end(), ',', '.');
    return amount;
}

/// A table of prices. Column names are keys, like the field names of the JSON form.
class CsvPrices
{
public:
    CsvPrices(std::string_view text, std::string name, const Catalog& catalog)
        : m_csv(parseCsv(text)), m_name(std::move(name)), m_catalog(catalog)
    {
    }

    ReadPrices run()
    {
        if (readHeader())
            std::for_each(m_csv.rows.begin() + 1, m_csv.rows.end(), [this](const CsvRow& row) { readRow(row); });
        return std::move(m_result);
    }

private:
    void report(ErrorCode code, std::vector<std::string> args, int line, std::string_view column)
    {
        for (std::string& arg : args)
            arg = shortened(arg);
        if (m_result.problems.size() < kMostProblems)
            m_result.problems.push_back({code, std::move(args), {m_name, line, std::string(column)}});
        ++m_reported;
    }

    bool readHeader()
    {
        const std::vector<std::string> none;
        const std::vector<std::string>& cells = m_csv.rows.empty() ? none : m_csv.rows.front().cells;
        for (std::size_t i = 0; i < kColumns.size(); ++i) {
            const auto found = std::find_if(cells.begin(), cells.end(),
                                            [i](const std::string& cell) { return lowerCase(cell) == kColumns[i]; });
            m_places[i] = static_cast<std::size_t>(found - cells.begin());
            if (found == cells.end())
                report(ErrorCode::MissingField, {"column"}, 1, kColumns[i]);
        }
        return m_result.problems.empty();
    }

    std::string cell(const CsvRow& row, std::size_t column) const
    {
        const std::size_t place = m_places[column];
        return place < row.cells.size() ? row.cells[place] : std::string();
    }

    void readRow(const CsvRow& row)
    {
        const std::size_t before = m_reported;
        Price price;
        price.basis = PriceBasis::Own;
        readCard(row, price);
        readAmount(row, price);
        const std::string condition = cell(row, 3);
        const std::optional<Condition> known = valueOf<Condition>(lowerCase(condition));
        price.condition = known.value_or(Condition::New);
        if (!known)
            report(ErrorCode::BadValue, {condition, FieldReader::namesOf<Condition>()}, row.line, kColumns[3]);
        const std::optional<Date> date = parseDate(cell(row, 4));
        price.date = date.value_or(Date{});
        if (!date)
            report(ErrorCode::BadDate, {cell(row, 4)}, row.line, kColumns[4]);
        if (m_reported == before)
            m_result.prices.push_back(std::move(price));
    }

    void readCard(const CsvRow& row, Price& price)
    {
        const Result<const Card*> card = m_catalog.findCard(cell(row, 0));
        if (card)
            price.card = (*card)->id;
        else
            report(card.error().code, card.error().args, row.line, kColumns[0]);
    }

    void readAmount(const CsvRow& row, Price& price)
    {
        const Result<Money> money = parseMoney(withPoint(cell(row, 1), m_csv.separator), cell(row, 2));
        if (money)
            price.amount = *money;
        else
            report(money.error().code, money.error().args, row.line,
                   kColumns[money.error().code == ErrorCode::BadCurrency ? 2 : 1]);
    }

    Csv m_csv;
    std::string m_name;
    const Catalog& m_catalog;
    std::array<std::size_t, kColumns.size()> m_places{};
    ReadPrices m_result;
    std::size_t m_reported = 0;  ///< problems, also those that were too many to keep
};

void readEntries(FieldReader& root, const Catalog& catalog, std::vector<Price>& prices)
{
    const SourceTable sources = parseSources(root);
    root.require("prices", "array");
    root.forEach("prices", [&](FieldReader& fields, std::size_t) {
        const std::size_t before = fields.problems().spoiling();
        Price price = parsePrice(fields, sources, true);
        const bool whole = fields.problems().spoiling() == before;
        const Result<const Card*> card = catalog.findCard(price.card.value);
        if (card)
            price.card = (*card)->id;
        else if (whole)
            fields.problem("card", card.error().code, card.error().args);
        // A price of a card that is not known today stays: writing the list back must not lose it.
        if (whole)
            prices.push_back(std::move(price));
    });
}

ReadPrices readJson(std::string_view text, const std::string& name, const Catalog& catalog)
{
    const Result<Json> json = parseJson(text, name);
    if (!json)
        return {{}, {json.error()}};
    ReadPrices result;
    ProblemList problems(name);
    const JsonPath path;
    FieldReader root(*json, path, problems);
    if (root.isObject() && checkSchema(root)) {
        const std::string kind = root.text("kind");
        if (kind == "prices") {
            root.findDate("date");
            readEntries(root, catalog, result.prices);
            root.finish();
        } else if (!kind.empty()) {
            root.problem("kind", ErrorCode::WrongKind, {shortened(kind), "prices"});
        }
    }
    result.problems = std::move(problems.errors());
    addLines(result.problems, text);
    return result;
}

bool looksLikeJson(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    return first != std::string_view::npos && (text[first] == '{' || text[first] == '[');
}

nlohmann::ordered_json toJson(const Price& price)
{
    nlohmann::ordered_json json;
    json["card"] = price.card.value;
    json["amount"] = decimalText(price.amount);
    json["currency"] = price.amount.currency;
    json["condition"] = keyOf(price.condition);
    if (!price.region.empty())
        json["region"] = price.region;
    json["date"] = isoDate(price.date);
    json["basis"] = keyOf(PriceBasis::Own);
    return json;
}

}  // namespace

ReadPrices pricesFromText(std::string_view text, const std::string& name, const Catalog& catalog)
{
    return looksLikeJson(text) ? readJson(text, name, catalog) : CsvPrices(text, name, catalog).run();
}

ReadPrices readPrices(const std::filesystem::path& file, const Catalog& catalog)
{
    const Result<std::string> text = readTextFile(file);
    if (!text)
        return {{}, {text.error()}};
    return pricesFromText(*text, displayName(file), catalog);
}

Result<void> writePrices(const std::filesystem::path& file, std::span<const Price> prices)
{
    Date newest;
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const Price& price : prices) {
        newest = std::max(newest, price.date);
        list.push_back(toJson(price));
    }
    nlohmann::ordered_json json;
    json["schema"] = kCatalogSchema;
    json["kind"] = "prices";
    if (newest.year != 0)
        json["date"] = isoDate(newest);
    json["prices"] = std::move(list);
    return writeFileAtomically(file, json.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + '\n');
}

}  // namespace vramwise
