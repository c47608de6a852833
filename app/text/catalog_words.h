// Where entries of the catalog come from, and what an update would change, in words.
#pragma once

#include "core/bundle/bundle.h"
#include "core/bundle/difference.h"
#include "core/catalog/own_entries.h"

#include <QLocale>
#include <QString>
#include <QStringList>

namespace vramwise::text
{

/// Version, date and signer, then the number of changes of each kind.
QStringList bundleSummary(const Bundle& bundle, const CatalogDifference& difference, const QLocale& locale);

/// Every change on a line: "GeForce RTX 3090: Memory · Bandwidth, GB/s 936.2 → 940". `after` knows the names of cards.
QStringList differenceLines(const CatalogDifference& difference, const Catalog& after, const QLocale& locale);

/// "changed by you", "added by you"; empty for built-in entries.
QString originWord(EntryOrigin origin);

QString familyWord(ModelFamily family);         ///< "image transformer (DiT)"
QString componentKindWord(ComponentKind kind);  ///< "text encoder"

/// The fields that were changed, as the form calls them: "Memory · Bandwidth, GB/s; Power, W".
QString fieldNames(EntryKind kind, const std::vector<std::string>& pointers);

}  // namespace vramwise::text
