// Entries of a folder that is laid over others: whole ones ("id"), changes ("change") and what is hidden ("hide").
// A change states only what is different: its fields are laid over the earlier entry's, null takes one out.
// Private to core/catalog.
#pragma once

#include "core/catalog/catalog_file.h"
#include "core/catalog/draft.h"
#include "core/catalog/parsers.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace vramwise
{

/// Reads one list of a file. `Parse` is parseCard() and its like.
template <class T>
class LayerEntries
{
public:
    using Parse = T (*)(FieldReader&, const SourceTable&);

    LayerEntries(CatalogFile& file, std::size_t index, const Draft& earlier, Parse parse);

    /// Reads the array `list` into `entries`; an entry with a problem is left out.
    void read(FieldReader& root, std::string_view list, std::vector<Entry<T>>& entries);

private:
    void readWhole(FieldReader& fields, const Origin& origin, std::vector<Entry<T>>& entries);
    void readChange(FieldReader& fields, const Origin& origin, std::vector<Entry<T>>& entries);
    void readHide(FieldReader& fields, const Origin& origin);
    /// The earlier entry that `key` names; nullptr (and a problem) where there is none.
    const T* earlierEntry(FieldReader& fields, std::string_view key);
    const SourceTable& allSources();

    CatalogFile& m_file;
    std::size_t m_index;
    const Draft& m_earlier;
    Parse m_parse;
    std::unordered_map<std::string_view, const T*> m_known;  ///< filled when first asked for
    std::unordered_set<const T*> m_changed;
    SourceTable m_allSources;
};

/// Market prices: "hide" names a card, and a currency, condition and region where only those are meant.
void readPrices(FieldReader& root, CatalogFile& file, std::size_t index);

/// Whether the file has entries, if any, that only change or hide others: then it need not name sources.
bool onlyChangesOrHides(const Json& root);

}  // namespace vramwise
