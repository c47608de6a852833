#include "app/panel/choice_box.h"

#include <QStyleOptionComboBox>
#include <QWheelEvent>

namespace vramwise
{

ChoiceBox::ChoiceBox(QWidget* parent) : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMaxVisibleItems(20);
    connect(this, &QComboBox::activated, this, [this](int index) {
        setToolTip(itemText(index));
        Q_EMIT chosen(itemData(index));
    });
}

void ChoiceBox::setChoices(const std::vector<QVariant>& values, Wording wording)
{
    m_wording = std::move(wording);
    clear();
    for (const QVariant& value : values)
        addItem(m_wording(value), value);
}

void ChoiceBox::setValue(const QVariant& value)
{
    int at = -1;
    for (int i = 0; i < count() && at < 0; ++i)
        if (itemData(i) == value)
            at = i;
    if (at < 0) {
        addItem(m_wording(value), value);
        at = count() - 1;
    }
    setCurrentIndex(at);
    setToolTip(itemText(at));
}

void ChoiceBox::retranslate()
{
    for (int i = 0; i < count(); ++i)
        setItemText(i, m_wording(itemData(i)));
    setToolTip(currentText());
}

QSize ChoiceBox::sizeHint() const
{
    // Not by setSizeAdjustPolicy(): that makes each box's list and pop-up before anybody opens it.
    constexpr int kLeastCharacters = 2;
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QFontMetrics metrics = fontMetrics();
    const QSize content(kLeastCharacters * metrics.averageCharWidth(), metrics.height());
    return style()->sizeFromContents(QStyle::CT_ComboBox, &option, content, this);
}

void ChoiceBox::wheelEvent(QWheelEvent* event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();  // the panel scrolls; a value must not change in passing
}

}  // namespace vramwise
