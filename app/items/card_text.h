// Short texts of cards, prices and outcomes as tables show them.
#pragma once

#include "core/rating/rating.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace vramwise
{

/// "—": shown where a fact is not known; never stands for zero.
QString unknownMark();

/// The full name with its memory, as a title: "GeForce RTX 4080 16 GB".
QString cardTitle(const Card& card);

/// Memory at the end of the short card name ("16 GB"), which tables show bold.
QString memoryTail(const QString& shortName);

/// Small words beside the name: not on sale, modified. Empty for cards on sale.
QStringList statusTags(const Card& card);

/// Glyph and word for an entry that is the user's own or was changed; empty for built-in ones.
QString originTag(EntryOrigin origin);

/// Amount without currency, and what must be said of it: "870 new", "749 at launch", "—".
QString priceCell(const std::optional<Price>& price);
/// Full sentence about the price with date and origin, or that there is none in `currency`.
QString priceTip(const std::optional<Price>& price, const QString& currency);

/// Time as a range, or the verdict where no time is claimed.
QString outcomeText(const ModelOutcome& outcome);
/// Why, as lines: rating, verdict and precision, what binds, time range and how it was had.
QString outcomeTip(const ModelOutcome& outcome, const Catalog& catalog);

}  // namespace vramwise
