// Fonts: every size is a share of the body font, so that text grows as a whole.
#include "app/theme/theme.h"

#include <QFontInfo>

namespace vramwise
{

namespace
{

constexpr double kBody = 13.0;
constexpr double kTitle = 24.0;
constexpr double kFigure = 16.0;
constexpr double kSmall = 12.0;
constexpr double kSection = 11.0;
constexpr double kSectionSpacing = 5.0;  // percent

QFont resized(const QFont& base, double pixels)
{
    QFont font(base);
    font.setPixelSize(qRound(QFontInfo(base).pixelSize() * pixels / kBody));
    return font;
}

}  // namespace

QFont titleFont(const QFont& base)
{
    QFont font = resized(base, kTitle);
    font.setWeight(QFont::Bold);
    return font;
}

QFont sectionFont(const QFont& base)
{
    QFont font = resized(base, kSection);
    font.setWeight(QFont::DemiBold);
    font.setCapitalization(QFont::AllUppercase);
    font.setLetterSpacing(QFont::PercentageSpacing, 100.0 + kSectionSpacing);
    return font;
}

QFont smallFont(const QFont& base) { return resized(base, kSmall); }

QFont strongFont(const QFont& base)
{
    QFont font(base);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont largeFigureFont(const QFont& base)
{
    QFont font = resized(base, kFigure);
    font.setWeight(QFont::Bold);
    return font;
}

QFont figureFont(const QFont& base)
{
    QFont font(base);
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    font.setFeature("tnum", 1);
#endif
    return font;
}

}  // namespace vramwise
