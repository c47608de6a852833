// What the editor shows of a card, a model or a component: its fields in groups, with their words. What is not among
// them stays as it is.
#pragma once

#include "core/catalog/catalog.h"
#include "core/catalog/own_entries.h"

#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <vector>

namespace vramwise::text
{

enum class FieldKind {
    Text,     ///< may have suggestions
    Number,   ///< a text that is no number stays one: the rules say what was expected
    Flag,     ///< absent where it is off
    Choice,   ///< one of `choices`
    Source,   ///< one of the sources that the entry knows
    List,     ///< texts, separated by commas
    Numbers,  ///< the same, of numbers
    Table,    ///< a list of objects, one a row
    Parts,    ///< the components of a model: three fields in one
};

struct FieldChoice {
    QJsonValue value;  ///< as the files write it; undefined: the field is absent
    QString word;
};

struct EntryField {
    QString pointer;  ///< "/memory/gib": where the value is in the entry; of a column: in the row's object
    QString label;    ///< with its unit
    FieldKind kind{};
    std::vector<FieldChoice> choices;
    QStringList suggestions;
    QString hint;                     ///< what to know before filling it in
    double unit = 1;                  ///< what is shown times this is what the files write
    std::vector<EntryField> columns;  ///< of a table
    int share = 3;                    ///< of a column: how much of the width it takes
    QString row;                      ///< of a table: "Variant %1"
    QString add;                      ///< of a table: "Add variant"
    QString where;                    ///< pointer of a choice: shown only where that is `is`
    QString is;
};

/// A group of fields under a title of its own.
struct EntryFieldGroup {
    QString title;
    std::vector<EntryField> fields;
};

/// For EntryKind::Card, Model and Component.
std::vector<EntryFieldGroup> entryFields(EntryKind kind, const Catalog& catalog);

/// The table of an entry's sources; its rows are what the files write, with their "id".
EntryField sourcesField();

}  // namespace vramwise::text
