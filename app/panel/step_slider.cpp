#include "app/panel/step_slider.h"

#include <QSignalBlocker>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace vramwise
{

StepSlider::StepSlider(std::vector<double> steps, QWidget* parent)
    : QSlider(Qt::Horizontal, parent), m_steps(std::move(steps))
{
    setFocusPolicy(Qt::StrongFocus);
    setRange(0, int(m_steps.size()) - 1);
    setPageStep(3);
    connect(this, &QSlider::valueChanged, this, [this] { Q_EMIT stepChosen(stepValue()); });
}

void StepSlider::setStepValue(double value)
{
    const auto distance = [value](double step) { return std::abs(std::log(step / std::max(value, 1e-6))); };
    const auto nearest = std::min_element(m_steps.begin(), m_steps.end(),
                                          [&](double a, double b) { return distance(a) < distance(b); });
    const QSignalBlocker blocker(this);
    setValue(int(nearest - m_steps.begin()));
}

double StepSlider::stepValue() const { return m_steps.at(std::size_t(value())); }

void StepSlider::wheelEvent(QWheelEvent* event)
{
    if (hasFocus())
        QSlider::wheelEvent(event);
    else
        event->ignore();
}

}  // namespace vramwise
