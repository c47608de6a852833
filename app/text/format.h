// Numbers and units to words in the user's language. Every function follows the QLocale that is passed in.
// Memory is shown in GB as cards are sold (1 GB here = 1 GiB), bandwidth in decimal GB/s.
#pragma once

#include "core/base/date.h"
#include "core/base/money.h"
#include "core/base/range.h"
#include "core/base/units.h"
#include "core/catalog/price.h"

#include <QLocale>
#include <QString>

namespace vramwise::text
{

QString memory(Bytes size, const QLocale& locale,
               int decimals = -1);                                ///< "16 GB", "14.5 GB"; -1: as many as help (0 or 1)
QString memory(const Range<Bytes>& size, const QLocale& locale);  ///< "14.9–17.4 GB"
QString bandwidth(BytesPerSecond rate, const QLocale& locale);    ///< "896 GB/s"
QString teraflops(FlopPerSecond rate, const QLocale& locale);     ///< "87.9 TFLOPS"
QString power(Watts power, const QLocale& locale);                ///< "300 W"
QString length(Millimetres length, const QLocale& locale);        ///< "304 mm"
QString duration(Seconds time, const QLocale& locale);            ///< "0.8 s", "22 s", "11 min", "1 h 10 min"
QString duration(const Range<Seconds>& time, const QLocale& locale);  ///< "19–26 s", "9–13 min"
QString money(const Money& money, const QLocale& locale);             ///< "870 USD": no cents where they are 0
QString date(const Date& date, const QLocale& locale);                ///< as precise as known
QString factor(double ratio, const QLocale& locale);                  ///< "1.3×"
QString percent(double share, const QLocale& locale);                 ///< "64 %"

/// By the clock of this machine: core/ knows none.
Date today();

}  // namespace vramwise::text
