// Asking Vulkan for the devices of this machine without risk: in a process of its own, with a time limit. A driver
// that crashes or hangs then costs an answer, not the program.
#pragma once

#include "core/machine/detect.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <vector>

class QProcess;

namespace vramwise
{

/// The devices of what printVulkanDevices() wrote; empty for anything else.
std::vector<VulkanDevice> parseVulkanDevices(const QByteArray& text);

/// One question, answered once; the object may be deleted at any time.
class VulkanQuestion : public QObject
{
    Q_OBJECT

public:
    /// `program` is one of ours: it must understand `--probe-vulkan`.
    explicit VulkanQuestion(const QString& program, QObject* parent = nullptr);
    ~VulkanQuestion() override;

    void ask();
    /// The same, waiting for the answer.
    std::vector<VulkanDevice> askNow();

Q_SIGNALS:
    /// Empty where there is no Vulkan, or a driver failed.
    void answered(const std::vector<vramwise::VulkanDevice>& devices);

private:
    void finish();
    void start();

    QString m_program;
    QProcess* m_process = nullptr;
};

}  // namespace vramwise
