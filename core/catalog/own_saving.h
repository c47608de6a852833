// What is edited together on its way into the files of the user's own folder: each entry as it differs from what is
// there, into the file that holds it. Private to core/catalog.
#pragma once

#include "core/catalog/load.h"
#include "core/catalog/own_file.h"

#include <cstddef>
#include <string>
#include <vector>

namespace vramwise
{

class OwnSaving
{
public:
    OwnSaving(const std::filesystem::path& folder, const Catalog& present, const OwnEdit& edit);

    /// By the rules for files; those that would be written are taken together.
    SaveProblems check();
    SaveProblems write();

private:
    /// An entry that has its place in a file.
    struct Placed {
        std::string owner;  ///< its id; empty for the first entry: see SaveProblems
        std::size_t file = 0;
        std::string pointer;
        OrderedJson edited;
    };

    void place(const EditedEntry& entry, bool isFirst);
    void placeEdited(const EntryName& name, const OrderedJson& before, OrderedJson edited, const std::string& owner);
    Result<std::size_t> open(const EntryName& name);
    void defineSources(const Placed& placed, bool whole);
    [[nodiscard]] const Source* given(const std::string& id) const;
    void collectProblems(const std::vector<Error>& problems, const Placed& placed);
    void collectSourceProblems(const std::vector<Error>& problems);

    const std::filesystem::path& m_folder;
    const Catalog& m_present;
    const OwnEdit& m_edit;
    std::vector<OwnFile> m_files;
    std::vector<Placed> m_placed;
    SaveProblems m_problems;
};

}  // namespace vramwise
