// Looks at the machine beside the window, and tells the state what was found: first what the system says, which is
// quick, then what Vulkan adds where a card keeps its memory to itself. Never in the window's own thread.
#pragma once

#include "app/state/advisor_state.h"
#include "core/machine/detect.h"

#include <QObject>

#include <functional>
#include <memory>

class QThread;

namespace vramwise
{

class VulkanQuestion;

class MachineFinder : public QObject
{
    Q_OBJECT

public:
    using Detect = std::function<DetectedMachine()>;

    /// `detect` runs in another thread. `vulkanProgram` answers `--probe-vulkan`; empty: Vulkan is not asked.
    MachineFinder(AdvisorState& state, Detect detect, QString vulkanProgram, QObject* parent = nullptr);
    ~MachineFinder() override;

    /// Looks again; while it is looking, nothing new is begun.
    void look();
    /// Takes what the user has not set from this machine, once, as soon as it is known.
    void useOnceFound() { m_use = true; }

Q_SIGNALS:
    /// The state has what was found.
    void found();

private:
    void systemTold();
    void tell();
    void done();

    AdvisorState& m_state;
    Detect m_detect;
    QString m_vulkanProgram;
    std::shared_ptr<DetectedMachine> m_machine;
    std::unique_ptr<PciTable> m_table;
    QThread* m_thread = nullptr;
    VulkanQuestion* m_vulkan = nullptr;
    bool m_use = false;
};

}  // namespace vramwise
