#include "app/text/field_words.h"

#include "app/text/entry_values.h"
#include "app/text/translated.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace vramwise::text
{

namespace
{

QString nameIn(const EntryFieldGroup& group, const EntryField& field)
{
    const bool isPart = field.pointer.count(u'/') > 1;  // of an object: its name alone may say too little
    return isPart && group.title != field.label ? QStringLiteral("%1 · %2").arg(group.title, field.label) : field.label;
}

/// A text that is no JSON is the value itself.
QJsonValue parsed(const std::string& text)
{
    const QJsonDocument list = QJsonDocument::fromJson(QByteArray::fromStdString("[" + text + "]"));
    return list.isArray() && list.array().size() == 1 ? list.array().first() : QString::fromStdString(text);
}

bool isTable(const QJsonValue& value)
{
    const QJsonArray array = value.toArray();
    return value.isObject() || std::any_of(array.begin(), array.end(), [](const QJsonValue& item) {
               return item.isObject() || item.isArray();
           });
}

QString shortened(const QString& text)
{
    constexpr int kShown = 60;
    return text.size() > kShown ? text.left(kShown) + u'…' : text;
}

}  // namespace

FieldWords::FieldWords(EntryKind kind)
{
    if (kind == EntryKind::Precision)  // has no form
        return;
    for (const EntryFieldGroup& group : entryFields(kind, Catalog()))
        for (const EntryField& field : group.fields)
            m_fields[field.pointer.toStdString()] = {nameIn(group, field), field};
}

QString FieldWords::name(const std::string& pointer) const
{
    const auto found = m_fields.find(pointer);
    return found != m_fields.end() ? found->second.name : QString::fromStdString(pointer).mid(1).replace(u'/', u' ');
}

QString FieldWords::value(const std::string& pointer, const std::optional<std::string>& value) const
{
    if (!value)
        return Tr::tr("unknown", "value of a fact");
    const QJsonValue json = parsed(*value);
    if (isTable(json))
        return {};
    if (json.isBool())
        return json.toBool() ? QStringLiteral("✓") : QStringLiteral("✕");
    const auto found = m_fields.find(pointer);
    if (found == m_fields.end())
        return shortened(shownValue(json));
    const EntryField& field = found->second.field;
    const auto choice = std::find_if(field.choices.begin(), field.choices.end(),
                                     [&json](const FieldChoice& one) { return one.value == json; });
    return choice != field.choices.end() ? choice->word : shortened(shownValue(json, field.unit));
}

}  // namespace vramwise::text
