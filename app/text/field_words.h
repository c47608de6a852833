// What a field of an entry, and a value in it, is called: by the same words as in the form that edits it.
#pragma once

#include "app/text/entry_fields.h"

#include <map>
#include <optional>
#include <string>

namespace vramwise::text
{

class FieldWords
{
public:
    explicit FieldWords(EntryKind kind);

    /// "Memory · Bandwidth, GB/s"; a field without a word by its place in the files: "memory other_thing".
    [[nodiscard]] QString name(const std::string& pointer) const;
    /// `value` as the files write it, nullopt where it is absent; empty where it is a whole table.
    [[nodiscard]] QString value(const std::string& pointer, const std::optional<std::string>& value) const;

private:
    struct Named {
        QString name;
        EntryField field;
    };

    std::map<std::string, Named> m_fields;  ///< by their pointers
};

}  // namespace vramwise::text
