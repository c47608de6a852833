#include "app/window/model_scan.h"

#include "app/text/paths.h"
#include "core/base/file_io.h"

#include <QElapsedTimer>

#include <memory>

namespace vramwise
{

namespace
{

/// Often enough for a bar that moves, seldom enough to leave the window alone.
constexpr int kProgressMilliseconds = 40;

}  // namespace

ModelScan::ModelScan(ScanFiles files, QObject* parent) : QObject(parent), m_files(std::move(files)) { }

ModelScan::~ModelScan()
{
    // Before the rest goes, which the thread posts to.
    m_thread = {};
}

void ModelScan::start(const QString& path)
{
    m_thread = {};
    m_running = true;
    const int number = ++m_number;
    m_thread = std::jthread(
        [this, file = text::toPath(path), number](const std::stop_token& stop) { run(file, number, stop); });
    Q_EMIT progressed(0, 0, {});
}

void ModelScan::cancel() { m_thread.request_stop(); }

void ModelScan::run(const std::filesystem::path& path, int number, const std::stop_token& stop)
{
    QElapsedTimer sinceLast;
    const auto tell = [&](const ScanProgress& progress) {
        if (progress.current == nullptr || (sinceLast.isValid() && sinceLast.elapsed() < kProgressMilliseconds))
            return;
        sinceLast.start();
        const QString file = QString::fromStdString(displayName(progress.current->path.filename()));
        QMetaObject::invokeMethod(this, [this, number, done = int(progress.done), total = int(progress.total), file] {
            if (number == m_number)
                Q_EMIT progressed(done, total, file);
        });
    };
    const auto result = std::make_shared<const Result<ScanResult>>(scanPath(path, m_files, tell, stop));
    QMetaObject::invokeMethod(this, [this, number, result] { end(number, *result); });
}

void ModelScan::end(int number, const Result<ScanResult>& result)
{
    if (number != m_number)
        return;
    m_running = false;
    if (result)
        Q_EMIT finished(*result);
    else
        Q_EMIT failed(result.error());
}

}  // namespace vramwise
