// Fonts and fills of a chart: a theme at a text size. Fonts are unhinted, so that a picture drawn at any factor
// has the proportions that were measured.
#pragma once

#include "app/charts/chart_content.h"
#include "app/theme/theme.h"

#include <QBrush>
#include <QFont>

namespace vramwise
{

class ChartStyle
{
public:
    /// `pixels`: height of the body text.
    ChartStyle(const Theme& theme, double pixels);

    [[nodiscard]] const Theme& theme() const { return *m_theme; }
    [[nodiscard]] double pixels() const { return m_pixels; }
    [[nodiscard]] QFont body() const { return sized(1.0, QFont::Normal); }
    [[nodiscard]] QFont strong() const { return sized(1.0, QFont::DemiBold); }
    [[nodiscard]] QFont small() const { return sized(0.88, QFont::Normal); }
    [[nodiscard]] QFont smallStrong() const { return sized(0.88, QFont::DemiBold); }
    [[nodiscard]] QFont title() const { return sized(1.25, QFont::Bold); }
    [[nodiscard]] QFont section() const;
    /// The same style with another body text.
    [[nodiscard]] ChartStyle at(double pixels) const { return {*m_theme, pixels}; }

    [[nodiscard]] QBrush brush(Ink ink) const;
    [[nodiscard]] QColor textColor(Ink ink) const;  ///< the ink as text on the panel

    /// A length that grows with the text; `pixels` at a body text of 13.
    [[nodiscard]] double space(double pixels) const { return pixels * m_pixels / 13.0; }

private:
    [[nodiscard]] QFont sized(double share, QFont::Weight weight) const;

    const Theme* m_theme;
    double m_pixels;
};

Ink inkOf(Rating rating);

/// Body text of charts on the screen: the application's font.
double screenTextSize();

double textWidth(const QFont& font, const QString& text);
double textHeight(const QFont& font);

}  // namespace vramwise
