#include "app/theme/theme.h"

#include "app/theme/sheet.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QDialog>
#include <QFontInfo>

#include <array>
#include <cmath>

namespace vramwise
{
namespace
{

constexpr double kLeastContrast = 5.3;
constexpr std::array kRatings{Rating::Red,   Rating::Yellow, Rating::Blue,
                              Rating::Green, Rating::Purple, Rating::Unknown};

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

/// Relative luminance, WCAG 2.
double luminance(const QColor& color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double light = std::max(luminance(a), luminance(b));
    const double dark = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

class ThemeContrast : public ::testing::TestWithParam<ThemeKind>
{
};

TEST_P(ThemeContrast, RatingTextOnItsFill)
{
    const Theme& theme = Theme::of(GetParam());
    for (const Rating rating : kRatings)
        EXPECT_GE(contrast(theme.rating(rating).text, theme.rating(rating).fill), kLeastContrast) << int(rating);
}

TEST_P(ThemeContrast, TextOnEverySurface)
{
    const Theme& theme = Theme::of(GetParam());
    for (const QColor& surface : {theme.window, theme.panel, theme.field, theme.hover})
        EXPECT_GE(contrast(theme.text, surface), kLeastContrast);
    for (const QColor& surface : {theme.window, theme.panel, theme.field}) {
        EXPECT_GE(contrast(theme.muted, surface), kLeastContrast);
        EXPECT_GE(contrast(theme.accentText, surface), kLeastContrast);
    }
    EXPECT_GE(contrast(theme.onAccent, theme.accentText), kLeastContrast);
    const QPalette palette = paletteOf(theme);  // rows of menus and pop-ups under the pointer
    EXPECT_GE(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)), kLeastContrast);
}

TEST_P(ThemeContrast, RatingsDifferAlsoWithoutColour)
{
    // Glyph and word carry the meaning; the fills must at least not be the same grey as the panel.
    const Theme& theme = Theme::of(GetParam());
    for (const Rating rating : kRatings)
        EXPECT_NE(theme.rating(rating).fill, theme.panel);
}

INSTANTIATE_TEST_SUITE_P(Both, ThemeContrast, ::testing::Values(ThemeKind::Light, ThemeKind::Dark));

TEST(Theme, CurrentFollowsThePalette)
{
    applyTheme(*qApp, ThemeKind::Dark);
    EXPECT_EQ(Theme::current().kind, ThemeKind::Dark);
    applyTheme(*qApp, ThemeKind::Light);
    EXPECT_EQ(Theme::current().kind, ThemeKind::Light);
}

TEST(Theme, SystemPaletteIsFollowedWhereNothingIsForced)
{
    applyTheme(*qApp, ThemeKind::Dark);
    applyTheme(*qApp, std::nullopt);
    const ThemeKind system = systemThemeKind(*qApp);
    applyTheme(*qApp, std::nullopt);
    EXPECT_EQ(Theme::current().kind, system);
    applyTheme(*qApp, ThemeKind::Light);
}

TEST(Theme, TextGrowsAsAWhole)
{
    applyTextScale(*qApp, 1.0);
    const int body = QFontInfo(QApplication::font()).pixelSize();
    const int title = QFontInfo(titleFont(QApplication::font())).pixelSize();
    const int length = scaled(100);
    EXPECT_GE(body, 13);
    applyTextScale(*qApp, 2.0);
    EXPECT_EQ(QFontInfo(QApplication::font()).pixelSize(), 2 * body);
    EXPECT_NEAR(QFontInfo(titleFont(QApplication::font())).pixelSize(), 2 * title, 1);
    EXPECT_NEAR(scaled(100), 2 * length, 1);
    applyTextScale(*qApp, 1.0);
    EXPECT_EQ(scaled(100), length);
}

TEST(Theme, DialogsArePanelsSoThatFieldsStandOut)
{
    applyTheme(*qApp, ThemeKind::Dark);
    QDialog dialog;
    dialog.resize(40, 40);
    EXPECT_EQ(dialog.grab().toImage().pixelColor(20, 20), Theme::current().panel);
    EXPECT_NE(Theme::current().panel, Theme::current().field);
    applyTheme(*qApp, ThemeKind::Light);
}

TEST(RatingPill, SaysItsRatingToScreenReaders)
{
    RatingPill pill;
    pill.setRating(Rating::Green);
    EXPECT_FALSE(pill.accessibleName().isEmpty());
    EXPECT_FALSE(pill.toolTip().isEmpty());
    EXPECT_GT(pill.sizeHint().width(), 0);
}

}  // namespace
}  // namespace vramwise
