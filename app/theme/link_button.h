// A button that looks like a link: for small steps that are no main action.
#pragma once

#include <QToolButton>

namespace vramwise
{

class LinkButton : public QToolButton
{
    Q_OBJECT

public:
    explicit LinkButton(QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace vramwise
