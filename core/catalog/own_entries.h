// The folder of the user's own entries as the program writes it: add, change, hide and reset an entry of any kind.
// What else the files hold – other entries, fields that we do not know, their order – stays. A file is written as a
// whole or not at all; one that cannot be read, or is of a newer version, is never written over. Whether entries are
// right is judged by the rules for files, see load.h.
#pragma once

#include "core/base/date.h"
#include "core/catalog/catalog.h"

#include <filesystem>
#include <string>
#include <vector>

namespace vramwise
{

enum class EntryKind { Card, Component, Model, Precision };

/// Which entry is meant.
struct EntryName {
    EntryKind kind{};
    std::string id;

    friend bool operator==(const EntryName&, const EntryName&) = default;
};

/// The whole entry as the files hold it: a JSON object. Errors: UnknownReference.
Result<std::string> entryText(const Catalog& catalog, const EntryName& entry);

/// A catalog file of its own with this entry, its sources and the components that do not ship: for somebody else's
/// folder. `today` is the file's date. Errors: UnknownReference.
Result<std::string> sharedEntry(const Catalog& catalog, const EntryName& entry, const Date& today);

/// An entry as it is to be: a whole one, as entryText() gives it.
struct EditedEntry {
    EntryKind kind{};
    std::string json;
};

/// What is saved together: an entry, and the components and sources that come with it.
struct OwnEdit {
    std::vector<EditedEntry> entries;
    Source own;                   ///< answers for figures that were changed with no other source; its date is known
    std::vector<Source> sources;  ///< new ones that the entries name
};

/// What saving came to: empty, or why nothing was written. A problem of an entry names its field by a JSON pointer
/// within the entry ("/memory/gib"), and in place of a file the entry's id, nothing for the first; one of a new
/// source names "/sources/ID/title".
using SaveProblems = std::vector<Error>;

class OwnEntries
{
public:
    explicit OwnEntries(std::filesystem::path folder) : m_folder(std::move(folder)) { }

    [[nodiscard]] const std::filesystem::path& folder() const { return m_folder; }

    /// Writes each entry the way it differs from what `present` has: a new id is added, an own entry altered, a
    /// built-in one changed in the fields that differ.
    SaveProblems save(const OwnEdit& edit, const Catalog& present) const;
    /// What save() would come to; nothing is written.
    [[nodiscard]] SaveProblems check(const OwnEdit& edit, const Catalog& present) const;

    /// Leaves a built-in entry out from now on.
    Result<void> hide(const EntryName& entry) const;
    /// Forgets everything that the folder says of the entry: built-in ones are as they came, own ones are gone.
    /// False where the folder says nothing of it.
    Result<bool> reset(const EntryName& entry) const;

private:
    std::filesystem::path m_folder;
};

}  // namespace vramwise
