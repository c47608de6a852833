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

    /// Takes the entries of `files[index]`. Within one folder (`firstOfFolder` is its first file) an id may
    /// occur once; over an earlier folder it replaces.
    void add(std::vector<CatalogFile>& files, std::size_t index, std::size_t firstOfFolder);

    /// Reports references to nothing and names that several entries claim; takes out what refers to nothing.
    void check(std::vector<CatalogFile>& files);

    /// The content, ready to be indexed. The draft is empty afterwards.
    CatalogContent take();

private:
    friend class ReferenceCheck;

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
};

}  // namespace vramwise
