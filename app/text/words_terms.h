// Words for the terms of an estimate: what each is, how it enters the sum, and where its value comes from.
#pragma once

#include "core/estimate/terms.h"

#include <QLocale>
#include <QString>

namespace vramwise::text
{

QString termName(TermKey key);              ///< "Desktop and driver"
QString termMeaning(TermKey key);           ///< one sentence
QString termSign(TermKey key);              ///< how it enters the sum so far: "", "+", "−", "×", "÷", "="
QString termOriginWord(TermOrigin origin);  ///< "from the card's data"
QString termValue(const Term& term, const QLocale& locale);  ///< with its unit: "54.3 TFLOP"

}  // namespace vramwise::text
