// Catalog files of every kind, and questions: what `vramwise-cli validate` and the folders of --data take.
#include "core/catalog/draft.h"
#include "core/validate/validate.h"
#include "tests/fuzz/known_catalog.h"
#include "tests/fuzz/targets.h"

#include <string>
#include <vector>

namespace vramwise::fuzz
{
namespace
{

/// As loadCatalog() lays a folder over the built-in one, without the file system.
Catalog laidOver(std::string_view input)
{
    std::vector<CatalogFile> files;
    Draft draft(knownCatalog());
    files.push_back(parseCatalogFile("catalog.json", std::string(input), 0, draft));
    draft.add(files, 0);
    draft.check(files);
    return Catalog(draft.take());
}

}  // namespace

void catalog(std::string_view input)
{
    (void)validateText(input, "catalog.json", knownCatalog());
    const Catalog laid = laidOver(input);
    for (const Model& model : laid.models())
        (void)laid.findModel(model.name);
    for (const Card& card : laid.cards())
        (void)laid.findCard(card.name);
}

}  // namespace vramwise::fuzz
