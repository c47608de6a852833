// A small button that shows or hides what lies under it.
#pragma once

#include <QToolButton>

namespace vramwise
{

class Disclosure : public QToolButton
{
    Q_OBJECT

public:
    /// `content` is hidden until the button is pressed; it stays owned by its parent.
    Disclosure(QWidget* content, QWidget* parent = nullptr);
    void setOpen(bool open);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* m_content;
};

}  // namespace vramwise
