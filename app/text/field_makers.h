// Short ways to say what a field of an entry is. Private to entry_fields and its like.
#pragma once

#include "app/text/entry_fields.h"
#include "core/catalog/keys.h"

#include <QCoreApplication>

namespace vramwise::text
{

/// Translation context of the words in the editor.
struct FieldText {
    Q_DECLARE_TR_FUNCTIONS(EntryFields)
};

inline EntryField makeField(FieldKind kind, const char* pointer, const QString& label, const QString& hint = {})
{
    EntryField field;
    field.pointer = QLatin1String(pointer);
    field.label = label;
    field.kind = kind;
    field.hint = hint;
    return field;
}

inline EntryField textField(const char* pointer, const QString& label, const QString& hint = {})
{
    return makeField(FieldKind::Text, pointer, label, hint);
}

inline EntryField numberField(const char* pointer, const QString& label, const QString& hint = {})
{
    return makeField(FieldKind::Number, pointer, label, hint);
}

inline EntryField choiceField(const char* pointer, const QString& label, std::vector<FieldChoice> choices)
{
    EntryField field = makeField(FieldKind::Choice, pointer, label);
    field.choices = std::move(choices);
    return field;
}

/// Bytes, as model pages show them: 1 GB is 10⁹ bytes.
inline EntryField bytesField(const char* pointer, const QString& label)
{
    EntryField field
        = numberField(pointer, label,
                      FieldText::tr("As model pages show it: 1 GB is 10⁹ bytes. All digits count.", "size of a file"));
    field.unit = 1e9;
    return field;
}

inline EntryField tableField(const char* pointer, const QString& label, const QString& row, const QString& add,
                             std::vector<EntryField> columns)
{
    EntryField field = makeField(FieldKind::Table, pointer, label);
    field.row = row;
    field.add = add;
    field.columns = std::move(columns);
    return field;
}

inline EntryField onlyWhere(EntryField field, const char* pointer, const char* is)
{
    field.where = QLatin1String(pointer);
    field.is = QLatin1String(is);
    return field;
}

inline FieldChoice absentChoice(const QString& word) { return {QJsonValue(QJsonValue::Undefined), word}; }

/// Every value that the files may have, in words.
template <class E, class Word>
std::vector<FieldChoice> choicesOf(Word word, std::vector<FieldChoice> choices = {})
{
    for (const Key<E>& key : keysOf<E>())
        choices.push_back({QString::fromUtf8(key.name.data(), qsizetype(key.name.size())), word(key.value)});
    return choices;
}

/// Precisions by their names; the first stands for none where `absent` has a word.
std::vector<FieldChoice> precisionChoices(const Catalog& catalog, const QString& absent = {});

std::vector<EntryFieldGroup> modelFields(const Catalog& catalog);
std::vector<EntryFieldGroup> componentFields(const Catalog& catalog);

}  // namespace vramwise::text
