// A slider over a list of rising values, a step each: a log scale with round numbers. Arrow keys go to the next
// value. A value between two steps is kept as it is until the user moves the slider.
#pragma once

#include <QSlider>

#include <vector>

namespace vramwise
{

class StepSlider : public QSlider
{
    Q_OBJECT

public:
    explicit StepSlider(std::vector<double> steps, QWidget* parent = nullptr);

    void setStepValue(double value);
    [[nodiscard]] double stepValue() const;

Q_SIGNALS:
    void stepChosen(double value);

protected:
    void wheelEvent(QWheelEvent* event) override;

private:
    std::vector<double> m_steps;
};

}  // namespace vramwise
