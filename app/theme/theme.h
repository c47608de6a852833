// The one place for colours, type and space: window, delegates, charts and exports share it.
// Tokens and contrast are fixed in the design notes; text on every fill has a contrast of 5.3 or more.
#pragma once

#include "core/rating/rating.h"

#include <QColor>
#include <QFont>
#include <QPalette>

#include <optional>

class QApplication;
class QPainter;
class QRectF;

namespace vramwise
{

enum class ThemeKind { Light, Dark };

/// By the background of its windows.
ThemeKind themeKindOf(const QPalette& palette);

struct RatingColors {
    QColor text;
    QColor fill;
};

struct Theme {
    ThemeKind kind{};
    QColor window;
    QColor panel;
    QColor line;
    QColor text;
    QColor muted;
    QColor accent;
    QColor accentSoft;  ///< light bar beside the dark one
    QColor accentText;  ///< accent as text: links, the chosen page
    QColor onAccent;    ///< text and glyphs on the accent
    QColor field;       ///< background of inputs
    QColor track;       ///< empty part of bars and sliders
    QColor hover;       ///< row or button under the pointer
    QColor frame;       ///< the pick's frame

    [[nodiscard]] RatingColors rating(Rating rating) const;

    static const Theme& of(ThemeKind kind);
    /// By the application's palette: the system's light or dark, or what the user chose.
    static const Theme& current();
};

/// Space in pixels: a grid of 4.
namespace space
{
inline constexpr int kTiny = 4;
inline constexpr int kSmall = 8;
inline constexpr int kMedium = 12;
inline constexpr int kLarge = 16;
inline constexpr int kRadius = 10;
inline constexpr int kRow = 30;
}  // namespace space

QPalette paletteOf(const Theme& theme);

/// Light or dark as the system has it now.
ThemeKind systemThemeKind(QApplication& app);

/// nullopt follows the system. Sets style and palette of the application.
void applyTheme(QApplication& app, std::optional<ThemeKind> forced);

/// The system's font, at least 13 px, times `scale` (1 = 100 %). Sets the application's font.
void applyTextScale(QApplication& app, double scale);

/// A length that grows with the text: `pixels` at the 13 px body font.
int scaled(int pixels);

QFont titleFont(const QFont& base);    ///< 24 px, bold: the pick's name
QFont sectionFont(const QFont& base);  ///< 11 px spaced capitals
QFont smallFont(const QFont& base);    ///< 12 px: notes under a figure
QFont strongFont(const QFont& base);
QFont largeFigureFont(const QFont& base);  ///< 16 px, bold: a figure with its caption under it
QFont figureFont(const QFont& base);       ///< tabular figures, where Qt can ask for them

/// The fill of a rating: its colour, or grey hatch for unknown.
void paintRatingFill(QPainter& painter, const QRectF& rect, Rating rating, const Theme& theme, double radius);

/// Rating pill: rounded fill with `text` (glyph included) in its middle; grey hatch for unknown.
void paintRatingPill(QPainter& painter, const QRectF& rect, Rating rating, const QString& text, const Theme& theme,
                     const QFont& font);

}  // namespace vramwise
