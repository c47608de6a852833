// Theme and text size put onto the application.
#include "app/theme/style.h"
#include "app/theme/theme.h"

#include <QApplication>
#include <QFontInfo>
#include <QStyleHints>
#include <QToolTip>

#include <algorithm>

namespace vramwise
{

namespace
{

constexpr int kBodyPixels = 13;

void setDisabled(QPalette& palette, const Theme& theme)
{
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, theme.muted);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, theme.line);
}

/// The system's own font, remembered before the first scaling.
const QFont& systemFont()
{
    static const QFont font = QApplication::font();
    return font;
}

}  // namespace

QPalette paletteOf(const Theme& theme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme.window);
    palette.setColor(QPalette::WindowText, theme.text);
    palette.setColor(QPalette::Base, theme.panel);
    palette.setColor(QPalette::AlternateBase, theme.window);
    palette.setColor(QPalette::Text, theme.text);
    palette.setColor(QPalette::PlaceholderText, theme.muted);
    palette.setColor(QPalette::Button, theme.panel);
    palette.setColor(QPalette::ButtonText, theme.text);
    palette.setColor(QPalette::BrightText, theme.onAccent);
    palette.setColor(QPalette::ToolTipBase, theme.panel);
    palette.setColor(QPalette::ToolTipText, theme.text);
    palette.setColor(QPalette::Highlight, theme.accentText);
    palette.setColor(QPalette::HighlightedText, theme.onAccent);
    palette.setColor(QPalette::Link, theme.accentText);
    palette.setColor(QPalette::LinkVisited, theme.accentText);
    palette.setColor(QPalette::Light, theme.panel);
    palette.setColor(QPalette::Midlight, theme.hover);
    palette.setColor(QPalette::Mid, theme.line);
    palette.setColor(QPalette::Dark, theme.line);
    palette.setColor(QPalette::Shadow, theme.line);
    setDisabled(palette, theme);
    return palette;
}

ThemeKind systemThemeKind(QApplication& app)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme scheme = app.styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark ? ThemeKind::Dark : ThemeKind::Light;
#endif
    // An empty palette makes Qt hand out the system's, which ours had covered.
    QApplication::setPalette(QPalette());
    return themeKindOf(app.palette());
}

void applyTheme(QApplication& app, std::optional<ThemeKind> forced)
{
    if (app.style()->objectName() != Style::styleName())
        QApplication::setStyle(new Style);
    const Theme& theme = Theme::of(forced ? *forced : systemThemeKind(app));
    const QPalette palette = paletteOf(theme);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

void applyTextScale(QApplication& app, double scale)
{
    QFont font = systemFont();
    const int body = std::max(kBodyPixels, QFontInfo(font).pixelSize());
    font.setPixelSize(qRound(body * scale));
    if (app.font() != font)
        QApplication::setFont(font);
}

int scaled(int pixels)
{
    const QFont font = QApplication::font();
    const int size = font.pixelSize() > 0 ? font.pixelSize() : QFontInfo(font).pixelSize();
    return qRound(double(pixels) * std::max(kBodyPixels, size) / kBodyPixels);
}

}  // namespace vramwise
