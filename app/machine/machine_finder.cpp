#include "app/machine/machine_finder.h"

#include "app/vulkan/ask_vulkan.h"

#include <QThread>

namespace vramwise
{

MachineFinder::MachineFinder(AdvisorState& state, Detect detect, QString vulkanProgram, QObject* parent)
    : QObject(parent), m_state(state), m_detect(std::move(detect)), m_vulkanProgram(std::move(vulkanProgram))
{
    // Other cards, and perhaps another table; while the system is asked, its answer will be held against them.
    connect(&m_state, &AdvisorState::catalogChanged, this, [this] {
        m_table.reset();
        if (m_machine != nullptr && m_thread == nullptr)
            tell();
    });
}

MachineFinder::~MachineFinder()
{
    if (m_thread == nullptr)
        return;
    m_thread->disconnect(this);
    m_thread->wait();
    delete m_thread;
}

void MachineFinder::look()
{
    if (m_thread != nullptr || m_vulkan != nullptr)
        return;
    m_machine = std::make_shared<DetectedMachine>();
    m_thread = QThread::create([detect = m_detect, machine = m_machine] { *machine = detect(); });
    connect(m_thread, &QThread::finished, this, &MachineFinder::systemTold);
    m_thread->start(QThread::LowPriority);
}

void MachineFinder::systemTold()
{
    m_thread->deleteLater();
    m_thread = nullptr;
    if (m_vulkanProgram.isEmpty() || !wantsVulkan(*m_machine))
        return done();
    tell();
    m_vulkan = new VulkanQuestion(m_vulkanProgram, this);
    connect(m_vulkan, &VulkanQuestion::answered, this, [this](const std::vector<VulkanDevice>& devices) {
        m_vulkan->deleteLater();
        m_vulkan = nullptr;
        addVulkanDevices(*m_machine, devices);
        done();
    });
    m_vulkan->ask();
}

void MachineFinder::tell()
{
    // A table that cannot be read names fewer cards; its problems are those of `vramwise-cli detect`.
    if (m_table == nullptr)
        m_table = std::make_unique<PciTable>(loadPciTable(m_state.dataFolders(), m_state.catalog()).table);
    m_state.setThisMachine(matchMachine(*m_machine, *m_table, m_state.catalog()));
}

void MachineFinder::done()
{
    tell();
    if (m_use)
        m_state.useThisMachine(AdvisorState::Take::Untouched);
    m_use = false;
    Q_EMIT found();
}

}  // namespace vramwise
