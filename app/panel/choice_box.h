// A drop-down of values with a text each. A value that is not among the choices is added and shown, never lost.
#pragma once

#include <QComboBox>
#include <QVariant>

#include <functional>
#include <vector>

namespace vramwise
{

class ChoiceBox : public QComboBox
{
    Q_OBJECT

public:
    using Wording = std::function<QString(const QVariant&)>;

    explicit ChoiceBox(QWidget* parent = nullptr);

    /// `wording` is asked again by retranslate().
    void setChoices(const std::vector<QVariant>& values, Wording wording);
    void setValue(const QVariant& value);
    [[nodiscard]] QVariant value() const { return currentData(); }
    void retranslate();

    /// Small, whatever the choices are: it gets its width from the form.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void chosen(const QVariant& value);

protected:
    void wheelEvent(QWheelEvent* event) override;

private:
    Wording m_wording;
};

}  // namespace vramwise
