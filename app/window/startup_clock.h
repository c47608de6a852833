// Measures the time from the start of the process to the first complete frame of a window.
#pragma once

#include <QObject>

class QWidget;

namespace vramwise
{

/// Milliseconds since this process was started by the system, as precise as the system tells.
double millisecondsSinceProcessStart();

/// Emits once, when the window and all that was visible in it have been painted.
class FirstFrame : public QObject
{
    Q_OBJECT

public:
    FirstFrame(QWidget& window, QObject* parent = nullptr);

Q_SIGNALS:
    void painted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool m_seen = false;
};

}  // namespace vramwise
