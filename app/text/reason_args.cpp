#include "app/text/reason_args.h"

#include "app/text/format.h"
#include "app/text/translated.h"
#include "app/text/words.h"
#include "core/catalog/keys.h"

#include <cmath>

namespace vramwise::text
{
namespace
{

template <class... Ts>
struct Overloaded : Ts... {
    using Ts::operator()...;
};
template <class... Ts>
Overloaded(Ts...) -> Overloaded<Ts...>;

// A sentence that names dozens of models is not read.
constexpr int kMostNames = 6;
constexpr int kNamesOfMany = 4;

QString plainNumber(double value, const QLocale& locale)
{
    return std::isfinite(value) ? locale.toString(value, 'g', 3) : QStringLiteral("?");
}

/// Arguments that are keys of an enumeration, by the argument's name.
QString keyWord(std::string_view name, const std::string& key)
{
    if (name == "status")
        if (const auto status = valueOf<Status>(key))
            return statusWord(*status);
    if (name == "condition")
        if (const auto condition = valueOf<Condition>(key))
            return conditionWord(*condition);
    if (name == "form")
        if (const auto form = valueOf<Form>(key))
            return formWord(*form);
    return QString::fromStdString(key);
}

QString modelName(const ModelId& id, const Catalog& catalog)
{
    const Model* model = catalog.model(id);
    return QString::fromStdString(model != nullptr ? model->name : id.value);
}

/// A tenth is finer than any estimate is: below it only that much is said.
QString spare(Bytes value, const QLocale& locale)
{
    constexpr double kFinestGib = 0.1;
    return value < gib(kFinestGib) ? Tr::tr("less than %1", "memory").arg(memory(gib(kFinestGib), locale))
                                   : memory(value, locale);
}

QString cardName(const CardId& id, const Catalog& catalog)
{
    const Card* card = catalog.card(id);
    return card != nullptr ? shortCardName(*card) : QString::fromStdString(id.value);
}

}  // namespace

bool ReasonArgs::has(std::string_view name) const
{
    for (const NamedArg& arg : m_reason.args)
        if (arg.name == name)
            return true;
    return false;
}

QString ReasonArgs::word(std::string_view name) const
{
    for (const NamedArg& arg : m_reason.args)
        if (arg.name == name)
            return wordOf(arg);
    return {};
}

QString ReasonArgs::precisions() const
{
    QStringList names;
    for (const NamedArg& arg : m_reason.args)
        if (std::holds_alternative<PrecisionId>(arg.value))
            names << wordOf(arg);
    return m_locale.createSeparatedList(names);
}

QString ReasonArgs::models() const
{
    QStringList names;
    for (const NamedArg& arg : m_reason.args)
        if (const auto* id = std::get_if<ModelId>(&arg.value))
            names << modelName(*id, m_catalog);
    if (names.size() > kMostNames) {
        const auto left = int(names.size()) - kNamesOfMany;
        names = names.mid(0, kNamesOfMany) << Tr::tr("%n more", "models, at the end of a list", left);
    }
    return m_locale.createSeparatedList(names);
}

int ReasonArgs::modelCount() const
{
    int count = 0;
    for (const NamedArg& arg : m_reason.args)
        count += std::holds_alternative<ModelId>(arg.value) ? 1 : 0;
    return count;
}

bool ReasonArgs::isVideo() const
{
    if (const auto* task = argOf<std::string>(m_reason, "task"))
        return *task == keyOf(Task::Video);
    const auto* id = argOf<ModelId>(m_reason, "model");
    const Model* model = id != nullptr ? m_catalog.model(*id) : nullptr;
    return model != nullptr && model->task == Task::Video;
}

QString ReasonArgs::wordOf(const NamedArg& arg) const
{
    const bool isShare = arg.name == "share";
    const bool isFactor = arg.name == "factor";
    return std::visit(
        Overloaded{
            [&](double value) {
                if (isShare)
                    return percent(value, m_locale);
                return isFactor ? factor(value, m_locale) : plainNumber(value, m_locale);
            },
            [&](std::int64_t value) { return m_locale.toString(static_cast<qlonglong>(value)); },
            [&](const std::string& value) { return keyWord(arg.name, value); },
            [&](Bytes value) { return arg.name == "spare" ? spare(value, m_locale) : memory(value, m_locale); },
            [&](Seconds value) { return duration(value, m_locale); },
            [&](Watts value) { return power(value, m_locale); },
            [&](const Range<Seconds>& value) { return duration(value, m_locale); },
            [&](const Money& value) { return money(value, m_locale); },
            [&](const Date& value) { return date(value, m_locale); },
            [&](const CardId& value) { return cardName(value, m_catalog); },
            [&](const ModelId& value) { return modelName(value, m_catalog); },
            [&](const PrecisionId& value) { return precisionName(value); },
        },
        arg.value);
}

}  // namespace vramwise::text
