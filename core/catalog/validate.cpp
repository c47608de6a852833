#include "core/catalog/catalog_file.h"
#include "core/catalog/draft.h"
#include "core/catalog/json_text.h"
#include "core/catalog/load.h"

#include <iterator>

namespace vramwise
{

std::vector<Error> validateTexts(std::vector<CatalogText> texts, const Catalog& known)
{
    std::vector<CatalogFile> files;
    Draft draft(known);
    for (CatalogText& text : texts)
        files.push_back(parseCatalogFile(std::move(text.name), std::move(text.text), files.size(), draft));
    draft.add(files, 0);
    draft.check(files);
    std::vector<Error> problems;
    for (CatalogFile& file : files) {
        addLines(file.problems.errors(), file.text);
        std::move(file.problems.errors().begin(), file.problems.errors().end(), std::back_inserter(problems));
    }
    return problems;
}

}  // namespace vramwise
