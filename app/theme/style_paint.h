// Painting of single parts of widgets, for Style only.
#pragma once

#include "app/theme/theme.h"

#include <QStyleOption>

class QPainter;

namespace vramwise::paint
{

void chevron(QPainter& painter, const QRectF& rect, Qt::ArrowType direction, const QColor& color);
void focusRing(QPainter& painter, const QRectF& rect, double radius, const Theme& theme);

void field(QPainter& painter, const QStyleOption& option, bool invalid, const Theme& theme);
void comboBox(QPainter& painter, const QStyleOptionComboBox& option, const QRect& arrow, const Theme& theme);
void spinBox(QPainter& painter, const QStyleOptionSpinBox& option, const QRect& up, const QRect& down,
             const Theme& theme);
/// The thin line around lists, menus and their pop-ups.
void frame(QPainter& painter, const QStyleOption& option, const Theme& theme);
void menuSeparator(QPainter& painter, const QStyleOption& option, const Theme& theme);
void checkBox(QPainter& painter, const QStyleOption& option, const Theme& theme);
void radioButton(QPainter& painter, const QStyleOption& option, const Theme& theme);
void pushButton(QPainter& painter, const QStyleOption& option, bool isDefault, const Theme& theme);
void toolButton(QPainter& painter, const QStyleOption& option, const Theme& theme);
void slider(QPainter& painter, const QStyleOptionSlider& option, const QRect& groove, const QRect& handle,
            const Theme& theme);

void tabShape(QPainter& painter, const QStyleOptionTab& option, const Theme& theme);
void tabLabel(QPainter& painter, const QStyleOptionTab& option, const Theme& theme);
/// The ground of a section, and what is left beside the last one.
void headerArea(QPainter& painter, const QStyleOption& option, const Theme& theme);
/// A section with its words, in several lines where they have several, and the arrow of the order beside them.
void header(QPainter& painter, const QStyleOptionHeader& option, int margin, const Theme& theme);
int sortArrowRoom();
void menuBarItem(QPainter& painter, const QStyleOptionMenuItem& option, const Theme& theme);
void menuBarArea(QPainter& painter, const QStyleOption& option, const Theme& theme);
void scrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& handle, const Theme& theme);

}  // namespace vramwise::paint
