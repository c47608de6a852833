#include "app/charts/chart_style.h"

#include <QApplication>
#include <QFontInfo>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace vramwise
{

namespace
{

constexpr double kSectionShare = 0.85;
constexpr double kSectionSpacing = 105.0;  // percent
constexpr int kLeastFontPixels = 4;

QColor mixed(const QColor& a, const QColor& b, double share)
{
    const auto part = [share](int x, int y) { return int(std::lround(x * (1 - share) + y * share)); };
    return {part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue())};
}

std::optional<Rating> ratingOf(Ink ink)
{
    switch (ink) {
    case Ink::Red:
        return Rating::Red;
    case Ink::Yellow:
        return Rating::Yellow;
    case Ink::Blue:
        return Rating::Blue;
    case Ink::Green:
        return Rating::Green;
    case Ink::Purple:
        return Rating::Purple;
    default:
        return std::nullopt;
    }
}

/// Text colours are made to be read on their fill; a bar may be livelier.
QColor barColor(const Theme& theme, Rating rating)
{
    const QColor text = theme.rating(rating).text;
    return theme.kind == ThemeKind::Light ? text.lighter(rating == Rating::Yellow ? 150 : 118) : text;
}

QColor inkColor(const Theme& theme, Ink ink)
{
    if (const auto rating = ratingOf(ink))
        return barColor(theme, *rating);
    switch (ink) {
    case Ink::Strong:
        return theme.accent;
    case Ink::Soft:
        return theme.accentSoft;
    case Ink::Neutral:
        return mixed(theme.muted, theme.text, 0.25);
    case Ink::NeutralSoft:
        return mixed(theme.muted, theme.panel, 0.55);
    default:
        return theme.muted;
    }
}

}  // namespace

ChartStyle::ChartStyle(const Theme& theme, double pixels)
    : m_theme(&theme), m_pixels(std::max<double>(pixels, kLeastFontPixels))
{
}

QFont ChartStyle::sized(double share, QFont::Weight weight) const
{
    QFont font = QApplication::font();
    font.setPixelSize(std::max(kLeastFontPixels, int(std::lround(m_pixels * share))));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QFont ChartStyle::section() const
{
    QFont font = sized(kSectionShare, QFont::DemiBold);
    font.setCapitalization(QFont::AllUppercase);
    font.setLetterSpacing(QFont::PercentageSpacing, kSectionSpacing);
    return font;
}

QBrush ChartStyle::brush(Ink ink) const
{
    if (ink == Ink::Hatch)
        return {mixed(m_theme->muted, m_theme->panel, 0.35), Qt::BDiagPattern};
    return inkColor(*m_theme, ink);
}

QColor ChartStyle::textColor(Ink ink) const
{
    if (const auto rating = ratingOf(ink))
        return m_theme->rating(*rating).text;
    return ink == Ink::Strong ? m_theme->accentText : m_theme->muted;
}

Ink inkOf(Rating rating)
{
    switch (rating) {
    case Rating::Red:
        return Ink::Red;
    case Rating::Yellow:
        return Ink::Yellow;
    case Rating::Blue:
        return Ink::Blue;
    case Rating::Green:
        return Ink::Green;
    case Rating::Purple:
        return Ink::Purple;
    case Rating::Unknown:
        break;
    }
    return Ink::Hatch;
}

double screenTextSize() { return std::max(13, QFontInfo(QApplication::font()).pixelSize()); }

double textWidth(const QFont& font, const QString& text) { return QFontMetricsF(font).horizontalAdvance(text); }

double textHeight(const QFont& font) { return QFontMetricsF(font).height(); }

}  // namespace vramwise
