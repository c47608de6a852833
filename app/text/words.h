// Names of the product's words (product.md) in the user's language: ratings, verdicts, forms, criteria, figures.
#pragma once

#include "core/advice/advice.h"
#include "core/compare/compare.h"
#include "core/rating/rating.h"

#include <QLocale>
#include <QString>

namespace vramwise::text
{

QString ratingWord(Rating rating);     ///< "top pick"
QString ratingGlyph(Rating rating);    ///< "★"; ✕ ▲ ● ★ ◆ ?
QString ratingMeaning(Rating rating);  ///< one sentence
QString fitWord(Fit fit);
QString basisWord(Basis basis);
QString offloadWord(Offload offload);
QString stageWord(Stage stage);
QString taskWord(Task task);
QString vendorName(Vendor vendor);
QString formWord(Form form);
QString statusWord(Status status);
QString conditionWord(Condition condition);
QString priceBasisWord(PriceBasis basis);
QString needWord(Need need);
QString criterionWord(Criterion criterion);
QString figureWord(Figure figure);
QString figureValue(Figure figure, double value, const QLocale& locale);  ///< with its unit
/// Bandwidth for its compute, held against the median card: "20 % above usual".
QString balanceText(double value, double median, const QLocale& locale);
QString groupTitle(CardGroup group);  ///< "Tier 60"
QString attentionWord(Attention attention);
QString speedupWord(Speedup speedup);
QString osName(Os os);
QString qualityWord(Quality quality);
QString specialCaseWord(SpecialCase special);
QString precisionName(const PrecisionId& precision);  ///< "FP8", "Q4_K_M"

/// Short name for tables and charts: without the vendor's family word ("RTX 5070 Ti 16 GB").
QString shortCardName(const Card& card);

}  // namespace vramwise::text
