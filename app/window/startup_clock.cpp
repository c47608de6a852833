#include "app/window/startup_clock.h"

#include <QEvent>
#include <QFile>
#include <QTimer>
#include <QWidget>

#include <chrono>

#ifdef Q_OS_LINUX
#include <ctime>
#include <unistd.h>
#endif

namespace vramwise
{

namespace
{

using Clock = std::chrono::steady_clock;

// For systems that do not tell when a process began: the first code of ours that runs.
const Clock::time_point kLoaded = Clock::now();

double sinceLoaded() { return std::chrono::duration<double, std::milli>(Clock::now() - kLoaded).count(); }

#ifdef Q_OS_LINUX

/// Field 22 of /proc/self/stat: start in ticks since boot. Fields are counted after the name, which may hold spaces.
double startTicks()
{
    constexpr qsizetype kFieldAfterName = 19;
    QFile file(QStringLiteral("/proc/self/stat"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray stat = file.readAll();
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    return fields.size() > kFieldAfterName ? fields.at(kFieldAfterName).toDouble() : 0;
}

#endif

}  // namespace

double millisecondsSinceProcessStart()
{
#ifdef Q_OS_LINUX
    const double ticks = startTicks();
    timespec now{};
    if (ticks > 0 && clock_gettime(CLOCK_BOOTTIME, &now) == 0) {
        const double started = ticks * 1000.0 / double(sysconf(_SC_CLK_TCK));
        return double(now.tv_sec) * 1000.0 + double(now.tv_nsec) / 1e6 - started;
    }
#endif
    return sinceLoaded();
}

FirstFrame::FirstFrame(QWidget& window, QObject* parent) : QObject(parent) { window.installEventFilter(this); }

bool FirstFrame::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Paint && !m_seen) {
        m_seen = true;
        // The whole window is painted in one go, children included: when the loop turns again, the frame is done.
        QTimer::singleShot(0, this, &FirstFrame::painted);
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace vramwise
