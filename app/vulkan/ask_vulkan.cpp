#include "app/vulkan/ask_vulkan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTimer>

#include <algorithm>

namespace vramwise
{

namespace
{

constexpr int kMostMilliseconds = 10'000;
constexpr qsizetype kMostDevices = 64;

std::uint32_t number(const QJsonObject& json, const QString& key)
{
    const double value = json.value(key).toDouble(0);
    return value >= 0 && value <= 4294967295.0 ? std::uint32_t(value) : 0;
}

}  // namespace

std::vector<VulkanDevice> parseVulkanDevices(const QByteArray& text)
{
    std::vector<VulkanDevice> devices;
    const QJsonArray list = QJsonDocument::fromJson(text).array();
    for (qsizetype i = 0; i < std::min(list.size(), kMostDevices); ++i) {
        const QJsonObject json = list.at(i).toObject();
        devices.push_back({json.value(QStringLiteral("name")).toString().toStdString(),
                           number(json, QStringLiteral("vendor")), number(json, QStringLiteral("device")),
                           number(json, QStringLiteral("type")),
                           json.value(QStringLiteral("local_memory")).toString().toULongLong()});
    }
    return devices;
}

VulkanQuestion::VulkanQuestion(const QString& program, QObject* parent)
    : QObject(parent), m_program(program), m_process(new QProcess(this))
{
    m_process->setStandardErrorFile(QProcess::nullDevice());
    m_process->setStandardInputFile(QProcess::nullDevice());
}

VulkanQuestion::~VulkanQuestion()
{
    m_process->disconnect(this);
    if (m_process->state() == QProcess::NotRunning)
        return;
    m_process->kill();
    m_process->waitForFinished(1000);
}

void VulkanQuestion::start() { m_process->start(m_program, {QStringLiteral("--probe-vulkan")}, QIODevice::ReadOnly); }

void VulkanQuestion::ask()
{
    connect(m_process, &QProcess::finished, this, &VulkanQuestion::finish);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            finish();
    });
    QTimer::singleShot(kMostMilliseconds, m_process, &QProcess::kill);
    start();
}

void VulkanQuestion::finish() { Q_EMIT answered(parseVulkanDevices(m_process->readAllStandardOutput())); }

std::vector<VulkanDevice> VulkanQuestion::askNow()
{
    start();
    if (!m_process->waitForFinished(kMostMilliseconds))
        return {};
    return parseVulkanDevices(m_process->readAllStandardOutput());
}

}  // namespace vramwise
