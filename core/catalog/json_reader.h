// Reading typed fields out of a JSON object and saying what is wrong with every one of them.
// Private to core/: only .cpp files include it. Nothing here throws; a bad field yields its default and a
// problem with the field's JSON pointer. Lines are added at the end, see addLines().
//
// Arguments "expected" and "found" of WrongType and MissingField are one of: object, array, string, number,
// integer, boolean, date, null. BadValue lists the values that are allowed ("new, used").
#pragma once

#include "core/base/date.h"
#include "core/base/money.h"
#include "core/catalog/json_problems.h"
#include "core/catalog/json_text.h"
#include "core/catalog/keys.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vramwise
{

/// Values that a number may have.
struct Interval {
    double low = 0;
    double high = 0;
    bool aboveLow = false;  ///< low itself is not allowed
};

class FieldReader
{
public:
    /// A value that is no object is a problem; every field then reads as absent.
    FieldReader(const Json& value, const JsonPath& path, ProblemList& problems);

    [[nodiscard]] bool isObject() const { return m_object != nullptr; }
    [[nodiscard]] bool has(std::string_view key) const;
    [[nodiscard]] bool isText(std::string_view key) const;
    /// Every key of the object, in its order; they live as long as the JSON value.
    [[nodiscard]] std::vector<std::string_view> keys() const;
    [[nodiscard]] bool isObject(std::string_view key) const;
    [[nodiscard]] ProblemList& problems() { return m_problems; }
    [[nodiscard]] std::string pointer() const { return m_path.pointer(); }
    [[nodiscard]] const JsonPath& path() const { return m_path; }
    /// The object itself; nullptr where the value is none.
    [[nodiscard]] const Json* json() const { return m_object; }
    [[nodiscard]] std::string pointerTo(std::string_view key) const;
    void problem(std::string_view key, ErrorCode code, std::vector<std::string> args);

    // Required fields: absence is a problem, the default is returned.
    std::string text(std::string_view key);
    double number(std::string_view key, Interval allowed);
    int integer(std::string_view key, Interval allowed);
    Date date(std::string_view key);
    std::string id(std::string_view key);  ///< lower case letters, digits, '.', '-', '_'
    Money money(std::string_view key);     ///< {"amount": "499.00", "currency": "USD"}
    template <class E>
    E choice(std::string_view key)
    {
        require(key, "string");
        return findChoice<E>(key).value_or(E{});
    }

    // Optional fields: absence is nullopt.
    std::optional<std::string> findText(std::string_view key);
    std::optional<double> findNumber(std::string_view key, Interval allowed);
    std::optional<int> findInteger(std::string_view key, Interval allowed);
    std::optional<bool> findFlag(std::string_view key);
    std::optional<Date> findDate(std::string_view key);
    std::optional<std::string> findId(std::string_view key);
    std::optional<Money> findMoney(std::string_view key);
    /// Like the two fields of findMoney, but in this object itself.
    std::optional<Money> findAmount(std::string_view amountKey, std::string_view currencyKey);
    template <class E>
    std::optional<E> findChoice(std::string_view key);

    /// The names that a choice allows: "new, used".
    template <class E>
    static std::string namesOf()
    {
        std::string names;
        for (const Key<E>& key : keysOf<E>())
            names.append(names.empty() ? "" : ", ").append(key.name);
        return names;
    }

    /// All strings of an array; an absent array is empty.
    std::vector<std::string> texts(std::string_view key);
    std::vector<std::string> ids(std::string_view key);
    std::vector<int> integers(std::string_view key, Interval allowed);
    void require(std::string_view key, std::string_view expected);

    /// Calls visit(FieldReader&) for the object `key`, then reports the fields that it left unread.
    /// False where there is no such object.
    template <class Visit>
    bool withObject(std::string_view key, Visit visit);
    /// Calls visit(FieldReader&, index) for each object of the array `key`.
    template <class Visit>
    void forEach(std::string_view key, Visit visit);
    /// Calls visit(FieldReader&, key) for each object of the object `key`, whatever the keys are.
    template <class Visit>
    void forEachMember(std::string_view key, Visit visit);

    /// Fields that were never asked for are unknown; each is reported with the nearest known name.
    void finish();
    /// Somebody else reads the rest: finish() reports nothing.
    void leaveRest() { m_left = true; }

private:
    const Json* find(std::string_view key);
    const Json* findOf(std::string_view key, std::string_view expected);
    void wrongType(const JsonPath& path, std::string_view expected, const Json& found);
    std::optional<int> checkedInteger(const Json& value, const JsonPath& path, Interval allowed);
    std::optional<double> checkedNumber(const Json& value, const JsonPath& path, Interval allowed);
    std::optional<std::string> checkedText(const Json& value, const JsonPath& path);
    std::optional<std::string> checkedId(std::optional<std::string> text, const JsonPath& path);

    std::vector<std::string> elements(std::string_view key, bool asIds);
    static std::size_t sizeOf(const Json& array);
    static const Json& elementOf(const Json& array, std::size_t index);
    static std::vector<std::string> keysOfObject(const Json& object);
    static const Json& memberOf(const Json& object, const std::string& key);

    const Json* m_object = nullptr;
    const JsonPath& m_path;
    ProblemList& m_problems;
    std::vector<std::string_view> m_asked;
    bool m_left = false;
};

template <class E>
std::optional<E> FieldReader::findChoice(std::string_view key)
{
    const std::optional<std::string> name = findText(key);
    if (!name)
        return std::nullopt;
    std::optional<E> value = valueOf<E>(*name);
    if (!value)
        problem(key, ErrorCode::BadValue, {shortened(*name), namesOf<E>()});
    return value;
}

template <class Visit>
bool FieldReader::withObject(std::string_view key, Visit visit)
{
    const Json* value = findOf(key, "object");
    if (value == nullptr)
        return false;
    const JsonPath path{&m_path, key};
    FieldReader reader(*value, path, m_problems);
    visit(reader);
    reader.finish();
    return true;
}

template <class Visit>
void FieldReader::forEach(std::string_view key, Visit visit)
{
    const Json* value = findOf(key, "array");
    if (value == nullptr)
        return;
    const JsonPath arrayPath{&m_path, key};
    for (std::size_t i = 0; i < sizeOf(*value); ++i) {
        const JsonPath path{&arrayPath, {}, i, true};
        FieldReader reader(elementOf(*value, i), path, m_problems);
        if (!reader.isObject())
            continue;
        visit(reader, i);
        reader.finish();
    }
}

template <class Visit>
void FieldReader::forEachMember(std::string_view key, Visit visit)
{
    const Json* value = findOf(key, "object");
    if (value == nullptr)
        return;
    const JsonPath objectPath{&m_path, key};
    for (const std::string& name : keysOfObject(*value)) {
        const JsonPath path{&objectPath, name};
        FieldReader reader(memberOf(*value, name), path, m_problems);
        if (!reader.isObject())
            continue;
        visit(reader, name);
        reader.finish();
    }
}

}  // namespace vramwise
