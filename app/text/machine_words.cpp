#include "app/text/machine_words.h"

#include "app/text/format.h"
#include "app/text/translated.h"
#include "app/text/words.h"

#include <set>

namespace vramwise::text
{

namespace
{

class CardLines
{
public:
    CardLines(const DetectedCard& card, const CardMatch& match, const Catalog& catalog, const QLocale& locale)
        : m_card(card), m_match(match), m_catalog(catalog), m_locale(locale)
    {
    }

    QStringList write()
    {
        m_lines << Tr::tr("Kind: %1", "of a graphics device").arg(deviceKindWord(m_card.kind));
        writeMatch();
        writeMemory();
        writeDriver();
        if (m_card.link)
            m_lines << Tr::tr("Link now: %1").arg(linkText(*m_card.link));
        if (m_card.maxLink)
            m_lines << Tr::tr("Link at most: %1").arg(linkText(*m_card.maxLink));
        if (!m_card.computeCapability.empty())
            m_lines << Tr::tr("Compute capability: %1").arg(QString::fromStdString(m_card.computeCapability));
        if (m_card.pci)
            m_lines << Tr::tr("PCI id: %1").arg(QString::fromStdString(pciText(*m_card.pci)));
        writeSources();
        return m_lines;
    }

private:
    void writeMatch()
    {
        if (!isForComputing(m_card))
            m_lines << Tr::tr("Not a card to compute on");
        else if (!m_match.card && !m_match.candidates.empty())
            m_lines << Tr::tr("Could be: %1", "names of cards").arg(candidateNames());
        else if (!m_match.card)
            m_lines << Tr::tr("Not in the catalog: only what was measured is known");
    }

    [[nodiscard]] QString candidateNames() const
    {
        QStringList names;
        for (const CardId& id : m_match.candidates)
            if (const Card* card = m_catalog.card(id))
                names << shortCardName(*card);
        return names.join(QStringLiteral(", "));
    }

    void writeMemory()
    {
        if (m_card.memory && m_card.unified)
            m_lines << Tr::tr("Memory shared with the processor: %1").arg(memory(*m_card.memory, m_locale));
        else if (m_card.memory)
            m_lines << Tr::tr("Memory: %1").arg(memory(*m_card.memory, m_locale));
        if (m_card.freeMemory)
            m_lines << Tr::tr("Free now: %1", "memory").arg(memory(*m_card.freeMemory, m_locale));
    }

    void writeDriver()
    {
        if (m_card.driver.empty())
            return;
        const QString driver = QString::fromStdString(m_card.driver);
        const QString version = QString::fromStdString(m_card.driverVersion);
        m_lines << (version.isEmpty() ? Tr::tr("Driver: %1").arg(driver)
                                      : Tr::tr("Driver: %1 %2", "name, version").arg(driver, version));
    }

    void writeSources()
    {
        std::set<QString> names;
        for (const auto& [fact, source] : m_card.sources)
            names.insert(factSourceName(source));
        if (!names.empty())
            m_lines << Tr::tr("Told by: %1", "parts of the system")
                           .arg(QStringList(names.begin(), names.end()).join(QStringLiteral(", ")));
    }

    const DetectedCard& m_card;
    const CardMatch& m_match;
    const Catalog& m_catalog;
    const QLocale& m_locale;
    QStringList m_lines;
};

}  // namespace

QString deviceKindWord(DeviceKind kind)
{
    switch (kind) {
    case DeviceKind::Unknown:
        return Tr::tr("graphics device of an unknown kind");
    case DeviceKind::Discrete:
        return Tr::tr("graphics card");
    case DeviceKind::External:
        return Tr::tr("external graphics card");
    case DeviceKind::Integrated:
        return Tr::tr("graphics unit of the processor");
    case DeviceKind::Virtual:
        return Tr::tr("display of a virtual machine");
    case DeviceKind::Management:
        return Tr::tr("display of a server's remote control");
    case DeviceKind::Software:
        return Tr::tr("software on the processor");
    }
    return {};
}

QString factSourceName(FactSource source)
{
    switch (source) {
    case FactSource::Sysfs:
        return QStringLiteral("sysfs");
    case FactSource::Procfs:
        return QStringLiteral("procfs");
    case FactSource::Nvml:
        return QStringLiteral("NVML");
    case FactSource::Vulkan:
        return QStringLiteral("Vulkan");
    case FactSource::Sysctl:
        return QStringLiteral("sysctl");
    case FactSource::IoKit:
        return QStringLiteral("IOKit");
    case FactSource::Dxgi:
        return QStringLiteral("DXGI");
    case FactSource::PciTable:
        return QStringLiteral("pci.ids");
    }
    return {};
}

QString linkText(const PcieLink& link)
{
    return QStringLiteral("PCIe %1.0 ×%2").arg(QString::number(link.generation), QString::number(link.lanes));
}

QString detectedCardName(const ThisMachine& machine, std::size_t index, const Catalog& catalog)
{
    const DetectedCard& seen = machine.machine.cards.at(index);
    const std::optional<CardId>& id = machine.matches.at(index).card;
    if (const Card* card = id ? catalog.card(*id) : nullptr)
        return shortCardName(*card);
    if (!seen.name.empty())
        return QString::fromStdString(seen.name);
    return seen.pci ? QString::fromStdString(pciText(*seen.pci)) : deviceKindWord(seen.kind);
}

QStringList detectedCardLines(const ThisMachine& machine, std::size_t index, const Catalog& catalog,
                              const QLocale& locale)
{
    return CardLines(machine.machine.cards.at(index), machine.matches.at(index), catalog, locale).write();
}

QStringList machineLines(const DetectedMachine& machine, const QLocale& locale)
{
    QStringList lines;
    if (machine.ram)
        lines << Tr::tr("RAM: %1").arg(memory(*machine.ram, locale));
    if (machine.ramAvailable)
        lines << Tr::tr("RAM free now: %1").arg(memory(*machine.ramAvailable, locale));
    if (!machine.cpu.empty())
        lines << Tr::tr("Processor: %1").arg(QString::fromStdString(machine.cpu));
    if (!machine.osName.empty())
        lines << Tr::tr("System: %1", "operating system").arg(QString::fromStdString(machine.osName));
    else if (machine.os)
        lines << Tr::tr("System: %1", "operating system").arg(osName(*machine.os));
    if (machine.hypervisor == "unknown")
        lines << Tr::tr("Virtual machine: yes, of an unknown kind");
    else if (!machine.hypervisor.empty())
        lines << Tr::tr("Virtual machine: %1", "kind of it").arg(QString::fromStdString(machine.hypervisor));
    return lines;
}

QString hardwareReport(const ThisMachine& machine, const Catalog& catalog, const QLocale& locale)
{
    QStringList lines = machineLines(machine.machine, locale);
    if (machine.machine.cards.empty())
        lines << Tr::tr("No graphics card was found.");
    for (std::size_t i = 0; i < machine.machine.cards.size(); ++i) {
        lines << QString() << detectedCardName(machine, i, catalog);
        for (const QString& line : detectedCardLines(machine, i, catalog, locale))
            lines << QStringLiteral("  ") + line;
    }
    // Plain spaces: the text is searched and pasted elsewhere.
    return lines.join(u'\n').replace(QChar(QChar::Nbsp), QLatin1Char(' ')) + u'\n';
}

}  // namespace vramwise::text
