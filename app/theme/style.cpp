#include "app/theme/style.h"

#include "app/theme/glyph_icon.h"
#include "app/theme/style_paint.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QStyleFactory>

#include <algorithm>

namespace vramwise
{

namespace
{

constexpr int kFieldHeight = 30;
constexpr int kIndicator = 15;
constexpr int kScrollExtent = 10;
constexpr int kSliderLength = 16;
constexpr int kTabPadding = 18;
constexpr int kMinimumHandle = 24;
constexpr int kHeaderMargin = 10;
constexpr int kComboArrow = 20;
constexpr int kComboMargin = 9;
constexpr int kSpinButton = 20;
constexpr int kPopupRow = 26;

bool mnemonicsShown = false;

bool isInvalid(const QWidget* widget) { return widget != nullptr && widget->property("invalid").toBool(); }

/// What cannot be typed over does not look as if it could.
void paintField(QPainter& painter, const QStyleOption& option, const QWidget* widget, const Theme& theme)
{
    if (!(option.state & QStyle::State_ReadOnly))
        return paint::field(painter, option, isInvalid(widget), theme);
    painter.fillRect(QRectF(option.rect.left() + 1, option.rect.bottom(), option.rect.width() - 2, 1), theme.line);
    if (option.state & QStyle::State_HasFocus)
        paint::focusRing(painter, option.rect, space::kTiny, theme);
}

/// The list that a choice or a field drops down.
bool isPopupList(const QWidget* widget)
{
    return qobject_cast<const QAbstractItemView*>(widget) != nullptr && widget->window()->windowType() == Qt::Popup;
}

/// The parts of a spin box: a field as others, its two arrows above each other.
QRect spinPart(const QRect& all, QStyle::SubControl part)
{
    const int button = scaled(kSpinButton);
    const int half = all.height() / 2;
    constexpr int kTowardsMiddle = 3;  // arrows that belong together stand together
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        return {all.right() - button + 1, all.top() + kTowardsMiddle, button, half - kTowardsMiddle};
    case QStyle::SC_SpinBoxDown:
        return {all.right() - button + 1, all.top() + half, button, all.height() - half - kTowardsMiddle};
    case QStyle::SC_SpinBoxEditField:
        return all.adjusted(scaled(kComboMargin) - 2, 1, -button, -1);
    default:
        return all;
    }
}

/// The handle of a scroll bar without arrow buttons.
QRect scrollHandle(const QStyleOptionSlider& option)
{
    const bool horizontal = option.orientation == Qt::Horizontal;
    const int length = horizontal ? option.rect.width() : option.rect.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    const int wanted = range > 0 ? int(qint64(length) * option.pageStep / (range + option.pageStep)) : length;
    const int handle = std::clamp(wanted, std::min(scaled(kMinimumHandle), length), length);
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      length - handle, option.upsideDown);
    return horizontal ? QRect(start, 0, handle, option.rect.height()) : QRect(0, start, option.rect.width(), handle);
}

QRect scrollPart(const QStyleOptionSlider& option, QStyle::SubControl part)
{
    const QRect handle = scrollHandle(option);
    const QRect all = option.rect;
    const bool horizontal = option.orientation == Qt::Horizontal;
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return handle;
    case QStyle::SC_ScrollBarGroove:
        return all;
    case QStyle::SC_ScrollBarSubPage:
        return horizontal ? QRect(0, 0, handle.left(), all.height()) : QRect(0, 0, all.width(), handle.top());
    case QStyle::SC_ScrollBarAddPage:
        return horizontal ? QRect(handle.right() + 1, 0, all.width() - handle.right() - 1, all.height())
                          : QRect(0, handle.bottom() + 1, all.width(), all.height() - handle.bottom() - 1);
    default:
        return {};
    }
}

/// Cells and headers of a narrow table stand closer.
int headerMargin(const QWidget* widget)
{
    return scaled(widget != nullptr && widget->property("compact").toBool() ? space::kTiny + 2 : kHeaderMargin);
}

/// Room for the words, and always for the arrow, in the margin of its side: columns must not change width with the
/// order. Words in the middle stay there, so they leave the arrow's room on both sides.
QSize headerSize(const QStyleOption& option)
{
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(&option);
    const QFontMetrics metrics(strongFont(smallFont(QApplication::font())));
    const QSize words = metrics.size(0, header != nullptr ? header->text : QString());
    const bool middle = header != nullptr && header->textAlignment & Qt::AlignHCenter;
    const int margin = scaled(kHeaderMargin);
    const int withArrow = std::max(margin, paint::sortArrowRoom() + scaled(4));
    return {words.width() + withArrow + (middle ? withArrow : margin),
            std::max(scaled(kFieldHeight), words.height() + scaled(space::kMedium))};
}

}  // namespace

Style::Style() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) { setObjectName(styleName()); }

QString Style::styleName() { return QStringLiteral("vramwise"); }

void Style::showMnemonics(bool show) { mnemonicsShown = show; }

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const
{
    const Theme& theme = Theme::current();
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && frame->lineWidth > 0)
            return paintField(*painter, *option, widget, theme);
        return;
    case PE_PanelMenu:
        painter->fillRect(option->rect, theme.panel);
        return paint::frame(*painter, *option, theme);
    case PE_FrameLineEdit:
    case PE_FrameTabBarBase:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return paint::checkBox(*painter, *option, theme);
    case PE_IndicatorRadioButton:
        return paint::radioButton(*painter, *option, theme);
    case PE_PanelButtonCommand: {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        return paint::pushButton(*painter, *option, button && button->features & QStyleOptionButton::DefaultButton,
                                 theme);
    }
    case PE_PanelButtonTool:
        return paint::toolButton(*painter, *option, theme);
    case PE_Frame:
    case PE_FrameMenu:
        return paint::frame(*painter, *option, theme);
    case PE_FrameFocusRect:
        return paint::focusRing(*painter, option->rect, 5, theme);
    case PE_IndicatorHeaderArrow:
        return;  // painted with the section
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const
{
    const Theme& theme = Theme::current();
    if (element == CE_MenuBarEmptyArea)
        return paint::menuBarArea(*painter, *option, theme);
    if (element == CE_HeaderEmptyArea)
        return paint::headerArea(*painter, *option, theme);
    // Whole: the usual way takes the arrow's room off the words, which would move with the order of the rows.
    if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option); header && element == CE_Header)
        return paint::header(*painter, *header, headerMargin(widget), theme);
    if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
        if (element == CE_MenuBarItem)
            return paint::menuBarItem(*painter, *item, theme);
        if (element == CE_MenuItem && item->menuItemType == QStyleOptionMenuItem::Separator && item->text.isEmpty())
            return paint::menuSeparator(*painter, *item, theme);
    }
    if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) {
        if (element == CE_TabBarTabShape)
            return paint::tabShape(*painter, *tab, theme);
        if (element == CE_TabBarTabLabel)
            return paint::tabLabel(*painter, *tab, theme);
    }
    if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        combo && element == CE_ComboBoxLabel) {
        QStyleOptionComboBox elided(*combo);
        const int room = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget).width() - 2;
        elided.currentText = combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, room);
        return QProxyStyle::drawControl(element, &elided, painter, widget);
    }
    if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        button && element == CE_PushButtonLabel && button->features & QStyleOptionButton::DefaultButton) {
        QStyleOptionButton onAccent(*button);
        onAccent.palette.setColor(QPalette::ButtonText, theme.onAccent);
        return QProxyStyle::drawControl(element, &onAccent, painter, widget);
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const
{
    const Theme& theme = Theme::current();
    if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option); combo && control == CC_ComboBox)
        return paint::comboBox(*painter, *combo, subControlRect(control, option, SC_ComboBoxArrow, widget), theme);
    if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option); spin && control == CC_SpinBox)
        return paint::spinBox(*painter, *spin, subControlRect(control, option, SC_SpinBoxUp, widget),
                              subControlRect(control, option, SC_SpinBoxDown, widget), theme);
    if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
        if (control == CC_ScrollBar)
            return paint::scrollBar(*painter, *bar, scrollHandle(*bar), theme);
        if (control == CC_Slider && bar->orientation == Qt::Horizontal)
            return paint::slider(*painter, *bar, subControlRect(control, option, SC_SliderGroove, widget),
                                 subControlRect(control, option, SC_SliderHandle, widget), theme);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return scaled(kIndicator);
    case PM_ScrollBarExtent:
        return scaled(kScrollExtent);
    case PM_SliderThickness:
    case PM_SliderControlThickness:
        return scaled(kSliderLength + 2);
    case PM_SliderLength:
        return scaled(kSliderLength);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return scaled(space::kSmall);
    case PM_FocusFrameHMargin:  // left and right of a row's words: they stand under those of their field
        return isPopupList(widget) ? scaled(space::kSmall) - 1 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_MenuVMargin:  // words keep off the frame
        return space::kTiny;
    case PM_HeaderMargin:
        return 0;  // headerLabel() keeps its own; the usual ones, on all sides, cut two lines
    case PM_TabBarTabHSpace:
        return scaled(2 * kTabPadding);
    case PM_TabBarTabVSpace:
        return scaled(20);
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabOverlap:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* returned) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
    case SH_ScrollBar_Transient:
        return 0;
    case SH_UnderlineShortcut:
        return mnemonicsShown ? 1 : 0;
    case SH_Slider_AbsoluteSetButtons:
        return Qt::LeftButton;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                            const QWidget* widget) const
{
    if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option); bar && control == CC_ScrollBar)
        return visualRect(option->direction, option->rect, scrollPart(*bar, part));
    if (control == CC_SpinBox)
        return visualRect(option->direction, option->rect, spinPart(option->rect, part));
    if (control != CC_ComboBox)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const int arrow = scaled(kComboArrow);
    const QRect rect = option->rect;
    QRect result = rect;
    if (part == SC_ComboBoxArrow)
        result = {rect.right() - arrow + 1, rect.top(), arrow, rect.height()};
    else if (part == SC_ComboBoxEditField)
        result = rect.adjusted(scaled(kComboMargin), 1, -arrow, -1);
    return visualRect(option->direction, rect, result);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                              const QWidget* widget) const
{
    const int height = scaled(kFieldHeight);
    const auto usual = [&] { return QProxyStyle::sizeFromContents(type, option, size, widget); };
    switch (type) {
    case CT_ComboBox:
        return {size.width() + scaled(kComboArrow + kComboMargin + 2), std::max(height, size.height())};
    case CT_SpinBox:
        return {size.width() + scaled(kSpinButton + kComboMargin), std::max(height, size.height())};
    case CT_LineEdit:
        return {usual().width() + scaled(8), std::max(height, size.height())};
    case CT_PushButton:
        return {std::max(usual().width(), size.width() + scaled(24)), std::max(height, size.height())};
    case CT_MenuBarItem:
        return {size.width() + scaled(20), std::max(scaled(26), size.height() + scaled(8))};
    case CT_HeaderSection:
        return headerSize(*option);
    case CT_ItemViewItem:
        return isPopupList(widget) ? usual().expandedTo({0, scaled(kPopupRow)}) : usual();
    default:
        return usual();
    }
}

QIcon Style::standardIcon(StandardPixmap icon, const QStyleOption* option, const QWidget* widget) const
{
    switch (icon) {
    case SP_LineEditClearButton:
        return glyphIcon(Glyph::Clear);
    case SP_ToolBarHorizontalExtensionButton:
        return glyphIcon(Glyph::More);
    default:
        return QProxyStyle::standardIcon(icon, option, widget);
    }
}

void Style::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (auto* edit = qobject_cast<QLineEdit*>(widget); edit != nullptr && edit->hasFrame())
        edit->setTextMargins(scaled(5), 0, scaled(5), 0);
    if (qobject_cast<QDialog*>(widget) != nullptr) {
        widget->setBackgroundRole(QPalette::Base);  // fields stand out from a panel, not from the window's grey
        widget->setAutoFillBackground(true);        // else a window is filled with its own role all the same
    }
}

}  // namespace vramwise
