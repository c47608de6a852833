// The fields of a card and of a model that the editor shows, in its order. What is not among them stays as it is.
#pragma once

#include "core/catalog/catalog.h"
#include "core/catalog/own_entries.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace vramwise
{

enum class FieldKind { Text, Number, Flag, Choice, List };

struct EntryField {
    QString pointer;  ///< "/memory/gib": where the value is in the entry
    QString label;    ///< with its unit
    FieldKind kind{};
    QStringList choices;  ///< as the files write them; the first is empty where the field may be absent
};

/// A group of fields under a title of its own.
struct EntryFieldGroup {
    QString title;
    std::vector<EntryField> fields;
};

std::vector<EntryFieldGroup> entryFields(EntryKind kind, const Catalog& catalog);

}  // namespace vramwise
