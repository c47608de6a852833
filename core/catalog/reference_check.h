// What only shows when all files are together: references to nothing, names that two entries claim, variants
// that lack what they need. Private to core/catalog.
#pragma once

#include "core/catalog/draft.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace vramwise
{

class ReferenceCheck
{
public:
    ReferenceCheck(Draft& draft, std::vector<CatalogFile>& files) : m_draft(draft), m_files(files) { }

    /// Entries that refer to nothing are taken out of the draft, and then those that refer to them.
    void run();

private:
    using Ids = std::unordered_map<std::string_view, std::size_t>;

    void report(const Origin& origin, std::string_view field, ErrorCode code, std::vector<std::string> args);
    bool require(const Ids& ids, const std::string& id, std::string_view kind, const Origin& origin,
                 std::string_view field);
    bool isWhole(const Entry<Component>& entry, const Ids& precisions);
    bool isWhole(const Entry<Model>& entry, const Ids& precisions, const Ids& components);
    bool hasParts(const Entry<Model>& entry, const Ids& components);
    bool hasVariants(const Entry<Model>& entry, const Ids& precisions);
    bool isWhole(const Entry<ArticleStatement>& entry, const Ids& cards, const Ids& models);
    void leaveOutHiddenVariants();
    void leaveOutHidden();
    void checkCalibration(const Ids& cards, const Ids& models);
    template <class T>
    void checkNames(const std::vector<Entry<T>>& entries);

    Draft& m_draft;
    std::vector<CatalogFile>& m_files;
};

}  // namespace vramwise
