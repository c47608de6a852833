// Where measurements contradict the article that the product grew out of: the sentence that says so at its place.
#pragma once

#include "core/catalog/catalog.h"

#include <QString>
#include <QStringList>

namespace vramwise
{

/// "The article says 12 GB for FLUX.2-dev; measured: 20 GB."; empty where the statement agrees, or where it is not
/// about how much memory a model needs.
QString articleNote(const ArticleStatement& statement, const Catalog& catalog);

/// Notes on models whose place is the memory size `gib`: the size that the article names.
QStringList articleNotesAt(int gib, const Catalog& catalog);

/// The note on waiting for memory, for the page that explains it; empty where the catalog has none.
QString balanceNote(const Catalog& catalog);

}  // namespace vramwise
