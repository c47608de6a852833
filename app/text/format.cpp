#include "app/text/format.h"

#include "app/text/translated.h"

#include <QDate>

#include <cmath>

namespace vramwise::text
{
namespace
{

constexpr double kMinute = 60.0;
constexpr double kHour = 3600.0;
// Below this a time reads better in the smaller unit: "75 s", but "1.7 min".
constexpr double kLargestCount = 100.0;

enum class TimeUnit { Seconds, Minutes, Hours };

TimeUnit timeUnit(double seconds)
{
    if (seconds < kLargestCount - 0.5)
        return TimeUnit::Seconds;
    return seconds < kLargestCount * kMinute ? TimeUnit::Minutes : TimeUnit::Hours;
}

double inUnit(double seconds, TimeUnit unit)
{
    switch (unit) {
    case TimeUnit::Seconds:
        return seconds;
    case TimeUnit::Minutes:
        return seconds / kMinute;
    case TimeUnit::Hours:
        return seconds / kHour;
    }
    return seconds;
}

QString withTimeUnit(const QString& number, TimeUnit unit)
{
    switch (unit) {
    case TimeUnit::Seconds:
        return Tr::tr("%1\u00a0s", "seconds").arg(number);
    case TimeUnit::Minutes:
        return Tr::tr("%1\u00a0min", "minutes").arg(number);
    case TimeUnit::Hours:
        return Tr::tr("%1\u00a0h", "hours").arg(number);
    }
    return number;
}

/// With `decimals` digits at most; zeros at the end are dropped: 9.0 is "9".
QString shortNumber(double value, int decimals, const QLocale& locale)
{
    const double scale = std::pow(10.0, decimals);
    const double rounded = std::round(value * scale) / scale;
    while (decimals > 0) {
        const double coarser = std::pow(10.0, decimals - 1);
        if (std::abs(std::round(rounded * coarser) / coarser - rounded) > 1e-9)
            break;
        --decimals;
    }
    return locale.toString(rounded, 'f', decimals);
}

/// Decimals that leave about two significant digits.
int decimalsFor(double value)
{
    if (value >= 9.95)
        return 0;
    return value >= 0.0995 ? 1 : 2;
}

/// Two significant digits are all that an estimate is good for: 138 becomes 140.
double coarse(double value) { return value >= kLargestCount ? std::round(value / 10.0) * 10.0 : value; }

/// Figures of hardware: three significant digits below a hundred, whole numbers above.
QString figure(double value, const QLocale& locale) { return shortNumber(value, value < 99.95 ? 1 : 0, locale); }

QString gibNumber(double value, const QLocale& locale)
{
    const int decimals = value >= 99.95 ? 0 : (std::abs(value) < 0.0995 ? 2 : 1);
    return shortNumber(value, decimals, locale);
}

QString hoursAndMinutes(double seconds, const QLocale& locale)
{
    constexpr int kStep = 5;
    const int minutes = static_cast<int>(std::round(seconds / kMinute / kStep)) * kStep;
    if (minutes % 60 == 0)
        return withTimeUnit(locale.toString(minutes / 60), TimeUnit::Hours);
    return Tr::tr("%1\u00a0h %2\u00a0min", "hours and minutes")
        .arg(locale.toString(minutes / 60), locale.toString(minutes % 60));
}

}  // namespace

QString memory(Bytes size, const QLocale& locale, int decimals)
{
    const double value = toGib(size);
    const QString number = decimals < 0 ? gibNumber(value, locale) : locale.toString(value, 'f', decimals);
    return Tr::tr("%1\u00a0GB", "memory size").arg(number);
}

QString memory(const Range<Bytes>& size, const QLocale& locale)
{
    const QString from = gibNumber(toGib(size.low), locale);
    const QString to = gibNumber(toGib(size.high), locale);
    return Tr::tr("%1\u00a0GB", "memory size").arg(from == to ? to : from + QChar(0x2013) + to);
}

QString bandwidth(BytesPerSecond rate, const QLocale& locale)
{
    return Tr::tr("%1\u00a0GB/s", "memory bandwidth").arg(figure(toGigabytesPerSecond(rate), locale));
}

QString teraflops(FlopPerSecond rate, const QLocale& locale)
{
    return Tr::tr("%1\u00a0TFLOPS", "compute rate").arg(figure(toTeraflops(rate), locale));
}

QString power(Watts power, const QLocale& locale)
{
    return Tr::tr("%1\u00a0W", "watts").arg(shortNumber(power.value, 0, locale));
}

QString length(Millimetres length, const QLocale& locale)
{
    return Tr::tr("%1\u00a0mm", "millimetres").arg(shortNumber(length.value, 0, locale));
}

QString duration(Seconds time, const QLocale& locale)
{
    const TimeUnit unit = timeUnit(time.value);
    if (unit == TimeUnit::Hours && time.value < 10 * kHour)
        return hoursAndMinutes(time.value, locale);
    const double value = inUnit(time.value, unit);
    // "1 h 10 min" says more to people than "70 min".
    if (unit == TimeUnit::Minutes && value >= 59.5)
        return hoursAndMinutes(time.value, locale);
    return withTimeUnit(shortNumber(coarse(value), decimalsFor(value), locale), unit);
}

QString duration(const Range<Seconds>& time, const QLocale& locale)
{
    const TimeUnit unit = timeUnit(time.mid.value);
    const double high = inUnit(time.high.value, unit);
    const int decimals = decimalsFor(high);
    const QString from = shortNumber(coarse(inUnit(time.low.value, unit)), decimals, locale);
    const QString to = shortNumber(coarse(high), decimals, locale);
    if (from == to)
        return withTimeUnit(to, unit);
    return withTimeUnit(from + QChar(0x2013) + to, unit);
}

QString money(const Money& money, const QLocale& locale)
{
    const int decimals = money.minor % 100 == 0 ? 0 : 2;
    const QString number = locale.toString(static_cast<double>(money.minor) / 100.0, 'f', decimals);
    return Tr::tr("%1\u00a0%2", "amount and currency").arg(number, QString::fromStdString(money.currency));
}

QString date(const Date& date, const QLocale& locale)
{
    const QString iso = QString::fromStdString(isoDate(date));
    if (locale.language() == QLocale::English || locale.language() == QLocale::C || date.month == 0)
        return iso;
    if (date.day != 0)
        return locale.toString(QDate(date.year, date.month, date.day), QLocale::ShortFormat);
    return locale.standaloneMonthName(date.month) + QChar(0x00a0) + QString::number(date.year);
}

QString factor(double ratio, const QLocale& locale)
{
    return shortNumber(coarse(ratio), decimalsFor(ratio), locale) + QChar(0x00d7);
}

QString percent(double share, const QLocale& locale)
{
    const double value = share * 100.0;
    const bool tiny = value > 0 && value < 0.95;
    return Tr::tr("%1\u00a0%", "percent").arg(shortNumber(value, tiny ? 1 : 0, locale));
}

Date today()
{
    const QDate now = QDate::currentDate();
    return {now.year(), now.month(), now.day()};
}

}  // namespace vramwise::text
