// A scan of model files on a thread of its own, with progress and a way to stop. Signals come on the object's thread.
#pragma once

#include "core/checkpoint/scan_path.h"

#include <QObject>
#include <QString>

#include <thread>

namespace vramwise
{

class ModelScan : public QObject
{
    Q_OBJECT

public:
    explicit ModelScan(ScanFiles files, QObject* parent = nullptr);
    /// Stops and waits: for no longer than one header takes.
    ~ModelScan() override;

    /// A scan that runs is stopped first, and says nothing any more.
    void start(const QString& path);
    /// finished() follows, with what was found until then.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    /// `total` is 0 while files are still being listed.
    void progressed(int done, int total, const QString& file);
    void finished(const vramwise::ScanResult& result);
    void failed(const vramwise::Error& error);

private:
    void run(const std::filesystem::path& path, int number, const std::stop_token& stop);
    void end(int number, const Result<ScanResult>& result);

    ScanFiles m_files;
    int m_number = 0;  ///< of the scan that may still speak
    bool m_running = false;
    std::jthread m_thread;
};

}  // namespace vramwise
