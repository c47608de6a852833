#include "app/theme/theme.h"

#include <QApplication>

#include <array>

namespace vramwise
{

namespace
{

using Ratings = std::array<RatingColors, 6>;  // by Rating

QColor rgb(QRgb value) { return QColor::fromRgb(value); }

const Ratings& lightRatings()
{
    static const Ratings colors{{
        {rgb(0xA6261D), rgb(0xFBE9E7)},  // Red
        {rgb(0x7A5600), rgb(0xFBF1D8)},  // Yellow
        {rgb(0x1D5A9E), rgb(0xE4EFFA)},  // Blue
        {rgb(0x1B6A3E), rgb(0xE2F3E9)},  // Green
        {rgb(0x5F35A8), rgb(0xEFE7FA)},  // Purple
        {rgb(0x4F5764), rgb(0xF0F1F4)},  // Unknown
    }};
    return colors;
}

const Ratings& darkRatings()
{
    static const Ratings colors{{
        {rgb(0xF08074), rgb(0x3B2423)},
        {rgb(0xEBBE4B), rgb(0x3A3120)},
        {rgb(0x74B0F0), rgb(0x1F3044)},
        {rgb(0x6FCB95), rgb(0x1E3529)},
        {rgb(0xB796F0), rgb(0x302642)},
        {rgb(0xB4BCC9), rgb(0x272B33)},
    }};
    return colors;
}

Theme lightTheme()
{
    Theme theme;
    theme.kind = ThemeKind::Light;
    theme.window = rgb(0xF6F7F9);
    theme.panel = rgb(0xFFFFFF);
    theme.line = rgb(0xE1E4E9);
    theme.text = rgb(0x1B1F27);
    theme.muted = rgb(0x5C6471);  // a shade under the design's #636B78, which has only 5.0 on the window's colour
    theme.accent = rgb(0x2F6FDE);
    theme.accentSoft = rgb(0xB4CBF3);
    theme.accentText = rgb(0x1F5CC6);
    theme.onAccent = rgb(0xFFFFFF);
    theme.field = rgb(0xF6F7F9);
    theme.track = rgb(0xEDEFF2);
    theme.hover = rgb(0xEFF2F7);
    theme.frame = rgb(0x1B1F27);
    return theme;
}

Theme darkTheme()
{
    Theme theme;
    theme.kind = ThemeKind::Dark;
    theme.window = rgb(0x16181D);
    theme.panel = rgb(0x1F2229);
    theme.line = rgb(0x323741);
    theme.text = rgb(0xE8EAEE);
    theme.muted = rgb(0x9AA3B2);
    theme.accent = rgb(0x6FA0F5);
    theme.accentSoft = rgb(0x34507F);
    theme.accentText = rgb(0x8AB2F8);
    theme.onAccent = rgb(0x10131A);
    theme.field = rgb(0x16181D);
    theme.track = rgb(0x2B303A);
    theme.hover = rgb(0x272B34);
    theme.frame = rgb(0xE8EAEE);
    return theme;
}

}  // namespace

RatingColors Theme::rating(Rating rating) const
{
    const Ratings& colors = kind == ThemeKind::Dark ? darkRatings() : lightRatings();
    return colors.at(static_cast<std::size_t>(rating));
}

const Theme& Theme::of(ThemeKind kind)
{
    static const Theme light = lightTheme();
    static const Theme dark = darkTheme();
    return kind == ThemeKind::Dark ? dark : light;
}

ThemeKind themeKindOf(const QPalette& palette)
{
    constexpr int kDarkBelow = 128;
    return palette.window().color().lightness() < kDarkBelow ? ThemeKind::Dark : ThemeKind::Light;
}

const Theme& Theme::current() { return of(themeKindOf(QGuiApplication::palette())); }

}  // namespace vramwise
