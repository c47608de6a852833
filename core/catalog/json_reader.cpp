#include "core/catalog/json_reader.h"

#include "core/base/names.h"
#include "core/base/number_text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace vramwise
{

namespace
{

constexpr std::size_t kMaxText = 2000;
constexpr std::size_t kMaxId = 64;

std::string typeName(const Json& value)
{
    if (value.is_number_integer())
        return "integer";
    return value.type_name();
}

bool isIdCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '_';
}

}  // namespace

FieldReader::FieldReader(const Json& value, const JsonPath& path, ProblemList& problems)
    : m_path(path), m_problems(problems)
{
    if (value.is_object())
        m_object = &value;
    else
        problems.add(ErrorCode::WrongType, {"object", typeName(value)}, path.pointer());
}

bool FieldReader::has(std::string_view key) const { return m_object != nullptr && m_object->contains(key); }

std::string FieldReader::pointerTo(std::string_view key) const { return JsonPath{&m_path, key}.pointer(); }

void FieldReader::problem(std::string_view key, ErrorCode code, std::vector<std::string> args)
{
    m_problems.add(code, std::move(args), pointerTo(key));
}

const Json* FieldReader::find(std::string_view key)
{
    m_asked.push_back(key);
    if (m_object == nullptr)
        return nullptr;
    const auto found = m_object->find(key);
    return found == m_object->end() ? nullptr : &*found;
}

bool FieldReader::isText(std::string_view key) const { return has(key) && (*m_object)[std::string(key)].is_string(); }

bool FieldReader::isObject(std::string_view key) const { return has(key) && (*m_object)[std::string(key)].is_object(); }

void FieldReader::wrongType(const JsonPath& path, std::string_view expected, const Json& found)
{
    m_problems.add(ErrorCode::WrongType, {std::string(expected), typeName(found)}, path.pointer());
}

const Json* FieldReader::findOf(std::string_view key, std::string_view expected)
{
    const Json* value = find(key);
    if (value != nullptr && expected != value->type_name()) {
        wrongType({&m_path, key}, expected, *value);
        return nullptr;
    }
    return value;
}

void FieldReader::require(std::string_view key, std::string_view expected)
{
    if (m_object != nullptr && !has(key))
        problem(key, ErrorCode::MissingField, {std::string(expected)});
}

std::optional<std::string> FieldReader::checkedText(const Json& value, const JsonPath& path)
{
    if (!value.is_string()) {
        wrongType(path, "string", value);
        return std::nullopt;
    }
    const auto& text = value.get_ref<const std::string&>();
    if (text.empty() || text.size() > kMaxText) {
        m_problems.add(ErrorCode::OutOfRange, {std::to_string(text.size()), "1", std::to_string(kMaxText)},
                       path.pointer());
        return std::nullopt;
    }
    return text;
}

std::optional<std::string> FieldReader::checkedId(std::optional<std::string> text, const JsonPath& path)
{
    if (text && (text->size() > kMaxId || !std::all_of(text->begin(), text->end(), isIdCharacter))) {
        m_problems.add(ErrorCode::BadValue, {shortened(*text), "a-z 0-9 . - _"}, path.pointer());
        return std::nullopt;
    }
    return text;
}

std::optional<std::string> FieldReader::findText(std::string_view key)
{
    const Json* value = find(key);
    return value != nullptr ? checkedText(*value, {&m_path, key}) : std::nullopt;
}

std::optional<std::string> FieldReader::findId(std::string_view key)
{
    return checkedId(findText(key), {&m_path, key});
}

std::optional<double> FieldReader::checkedNumber(const Json& value, const JsonPath& path, Interval allowed)
{
    if (!value.is_number()) {
        wrongType(path, "number", value);
        return std::nullopt;
    }
    const double number = value.get<double>();
    const bool highEnough = allowed.aboveLow ? number > allowed.low : number >= allowed.low;
    if (!highEnough || !(number <= allowed.high)) {
        m_problems.add(ErrorCode::OutOfRange, {numberText(number), numberText(allowed.low), numberText(allowed.high)},
                       path.pointer());
        return std::nullopt;
    }
    return number;
}

std::optional<int> FieldReader::checkedInteger(const Json& value, const JsonPath& path, Interval allowed)
{
    const std::optional<double> number = checkedNumber(value, path, allowed);
    if (!number)
        return std::nullopt;
    if (*number != std::floor(*number)) {
        wrongType(path, "integer", value);
        return std::nullopt;
    }
    return static_cast<int>(*number);
}

std::optional<double> FieldReader::findNumber(std::string_view key, Interval allowed)
{
    const Json* value = find(key);
    return value != nullptr ? checkedNumber(*value, {&m_path, key}, allowed) : std::nullopt;
}

std::optional<int> FieldReader::findInteger(std::string_view key, Interval allowed)
{
    const Json* value = find(key);
    return value != nullptr ? checkedInteger(*value, {&m_path, key}, allowed) : std::nullopt;
}

std::optional<bool> FieldReader::findFlag(std::string_view key)
{
    const Json* value = findOf(key, "boolean");
    return value != nullptr ? std::optional<bool>(value->get<bool>()) : std::nullopt;
}

std::optional<Date> FieldReader::findDate(std::string_view key)
{
    const std::optional<std::string> text = findText(key);
    if (!text)
        return std::nullopt;
    const std::optional<Date> date = parseDate(*text);
    if (!date)
        problem(key, ErrorCode::BadDate, {shortened(*text)});
    return date;
}

std::optional<Money> FieldReader::findAmount(std::string_view amountKey, std::string_view currencyKey)
{
    const Json* amount = find(amountKey);
    const std::optional<std::string> currency = findText(currencyKey);
    if (amount == nullptr || !currency)
        return std::nullopt;
    if (!amount->is_string() && !amount->is_number()) {
        wrongType({&m_path, amountKey}, "string", *amount);
        return std::nullopt;
    }
    const std::string text = amount->is_string() ? amount->get<std::string>() : amount->dump();
    Result<Money> money = parseMoney(text, *currency);
    if (money)
        return *money;
    const bool badCurrency = money.error().code == ErrorCode::BadCurrency;
    problem(badCurrency ? currencyKey : amountKey, money.error().code, {shortened(badCurrency ? *currency : text)});
    return std::nullopt;
}

std::optional<Money> FieldReader::findMoney(std::string_view key)
{
    std::optional<Money> money;
    withObject(key, [&money](FieldReader& fields) {
        fields.require("amount", "string");
        fields.require("currency", "string");
        money = fields.findAmount("amount", "currency");
    });
    return money;
}

std::string FieldReader::text(std::string_view key)
{
    require(key, "string");
    return findText(key).value_or("");
}

std::string FieldReader::id(std::string_view key)
{
    require(key, "string");
    return findId(key).value_or("");
}

double FieldReader::number(std::string_view key, Interval allowed)
{
    require(key, "number");
    return findNumber(key, allowed).value_or(0);
}

int FieldReader::integer(std::string_view key, Interval allowed)
{
    require(key, "integer");
    return findInteger(key, allowed).value_or(0);
}

Date FieldReader::date(std::string_view key)
{
    require(key, "date");
    return findDate(key).value_or(Date{});
}

Money FieldReader::money(std::string_view key)
{
    require(key, "object");
    return findMoney(key).value_or(Money{});
}

std::vector<std::string> FieldReader::elements(std::string_view key, bool asIds)
{
    std::vector<std::string> result;
    const Json* value = findOf(key, "array");
    if (value == nullptr)
        return result;
    const JsonPath arrayPath{&m_path, key};
    result.reserve(value->size());
    for (std::size_t i = 0; i < value->size(); ++i) {
        const JsonPath path{&arrayPath, {}, i, true};
        std::optional<std::string> text = checkedText((*value)[i], path);
        if (asIds)
            text = checkedId(std::move(text), path);
        if (text)
            result.push_back(std::move(*text));
    }
    return result;
}

std::vector<int> FieldReader::integers(std::string_view key, Interval allowed)
{
    std::vector<int> result;
    const Json* value = findOf(key, "array");
    if (value == nullptr)
        return result;
    const JsonPath arrayPath{&m_path, key};
    for (std::size_t i = 0; i < value->size(); ++i)
        if (const auto number = checkedInteger((*value)[i], {&arrayPath, {}, i, true}, allowed))
            result.push_back(*number);
    return result;
}

std::vector<std::string> FieldReader::texts(std::string_view key) { return elements(key, false); }

std::vector<std::string> FieldReader::ids(std::string_view key) { return elements(key, true); }

void FieldReader::finish()
{
    if (m_object == nullptr || m_left)
        return;
    for (const auto& member : m_object->items()) {
        if (std::find(m_asked.begin(), m_asked.end(), member.key()) != m_asked.end())
            continue;
        const std::vector<std::string> known(m_asked.begin(), m_asked.end());
        std::vector<std::string> args = nearestNames(member.key(), known, 1);
        args.insert(args.begin(), shortened(member.key()));
        problem(member.key(), ErrorCode::UnknownField, std::move(args));
    }
}

std::size_t FieldReader::sizeOf(const Json& array) { return array.size(); }

const Json& FieldReader::elementOf(const Json& array, std::size_t index) { return array[index]; }

std::vector<std::string_view> FieldReader::keys() const
{
    std::vector<std::string_view> keys;
    if (m_object != nullptr)
        for (auto member = m_object->begin(); member != m_object->end(); ++member)
            keys.emplace_back(member.key());
    return keys;
}

std::vector<std::string> FieldReader::keysOfObject(const Json& object)
{
    std::vector<std::string> keys;
    for (const auto& member : object.items())
        keys.push_back(member.key());
    return keys;
}

const Json& FieldReader::memberOf(const Json& object, const std::string& key) { return *object.find(key); }

}  // namespace vramwise
