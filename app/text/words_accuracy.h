// Names of what the accuracy figures are grouped by, in the user's language.
#pragma once

#include "core/accuracy/judge.h"
#include "core/accuracy/needs.h"

#include <QString>

namespace vramwise::text
{

QString cardClassName(CardClass cardClass);  ///< "GeForce RTX 40"
QString familyName(ModelFamily family);      ///< "video transformers"
QString measuresWord(Measures measures);     ///< "one step"
/// Who states a need, and which: "makers, minimum".
QString statedByWord(const NeedComparison& comparison);

}  // namespace vramwise::text
