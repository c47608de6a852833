// The catalog while it is put together from files: later entries replace earlier ones of the same id, then
// references and names are checked across all files. Private to core/catalog.
#pragma once

#include "core/catalog/catalog_file.h"

#include <set>
#include <string>
#include <vector>

namespace vramwise
{

class Draft
{
public:
    Draft() = default;
    /// Starts from facts that count as given: nothing is reported about them.
    explicit Draft(const Catalog& known);

    /// Takes the entries of a folder's files, which are `files[first…]`. Within one folder an id may occur once;
    /// over an earlier folder it replaces, and what the folder hides is left out. Entries of the first folder are
    /// built-in.
    void add(std::vector<CatalogFile>& files, std::size_t first);

    /// Entries of the folders so far, hidden ones too.
    template <class T>
    [[nodiscard]] std::vector<const T*> entries() const;
    [[nodiscard]] const std::map<std::string, Source>& sources() const { return m_sources; }

    /// Reports references to nothing and names that several entries claim; takes out what refers to nothing.
    void check(std::vector<CatalogFile>& files);

    /// The content, ready to be indexed. The draft is empty afterwards.
    CatalogContent take();

private:
    friend class ReferenceCheck;

    void addFile(std::vector<CatalogFile>& files, std::size_t index, std::size_t first);
    void addPrices(std::vector<CatalogFile>& files, std::size_t index, std::size_t first);
    void hide(const std::vector<CatalogFile>& files, std::size_t first);

    std::map<std::string, Source> m_sources;
    std::vector<Entry<Card>> m_cards;
    std::vector<Entry<Component>> m_components;
    std::vector<Entry<Model>> m_models;
    std::vector<Entry<Precision>> m_precisions;
    std::vector<Entry<Price>> m_prices;
    std::vector<Entry<ArticleStatement>> m_article;
    Calibration m_calibration;
    Origin m_calibrationOrigin;
    Date m_date;
    std::vector<Entry<Card>> m_hiddenCards;
    std::vector<Entry<Model>> m_hiddenModels;
    std::vector<PrecisionId> m_hiddenPrecisions;
    bool m_hasBase = false;  ///< what comes now is laid over it
};

}  // namespace vramwise
