// The hardware report: what it says, and what it must never say.
#include "app/text/machine_words.h"

#include "core/catalog/load.h"

#include <gtest/gtest.h>

namespace vramwise
{
namespace
{

ThisMachine foundMachine()
{
    DetectedCard card;
    card.name = "NVIDIA GeForce RTX 6080";
    card.address = "0000:01:00.0";
    card.pci = PciId{0x10de, 0x3ff0, std::uint16_t(0x1043), std::uint16_t(0x8abc), {}};
    card.kind = DeviceKind::Discrete;
    card.driver = "nvidia";
    card.driverVersion = "600.10";
    card.memory = gib(20);
    card.freeMemory = gib(18.5);
    card.link = PcieLink{5, 16};
    card.programs = {{4711, "secret-project", gib(1)}};
    card.sources = {{CardFact::Memory, FactSource::Nvml}};
    ThisMachine machine;
    machine.machine.cards = {card};
    machine.machine.ram = gib(62);
    machine.machine.cpu = "AMD Ryzen 9 9950X 16-Core Processor";
    machine.machine.osName = "Debian GNU/Linux 13 (trixie)";
    machine.matches = {CardMatch{}};
    return machine;
}

TEST(HardwareReport, namesWhatCounts)
{
    const QString report = text::hardwareReport(foundMachine(), Catalog(), QLocale::c());
    for (const char* part : {"RTX 6080", "20 GB", "18.5 GB", "nvidia 600.10", "10de:3ff0:1043:8abc", "PCIe 5.0 ×16",
                             "9950X", "Debian", "62 GB", "NVML", "Not in the catalog"})
        EXPECT_TRUE(report.contains(QString::fromUtf8(part))) << part << '\n' << report.toStdString();
}

TEST(HardwareReport, holdsNoNamesOfPrograms)
{
    const QString report = text::hardwareReport(foundMachine(), Catalog(), QLocale::c());
    EXPECT_FALSE(report.contains(QStringLiteral("secret")));
    EXPECT_FALSE(report.contains(QStringLiteral("4711")));
}

TEST(HardwareReport, saysWhereThereIsNoCard)
{
    const QString report = text::hardwareReport({}, Catalog(), QLocale::c());
    EXPECT_TRUE(report.contains(QStringLiteral("No graphics card was found"))) << report.toStdString();
}

TEST(MachineWords, everyKindAndSourceHasAWord)
{
    for (int kind = 0; kind <= int(DeviceKind::Software); ++kind)
        EXPECT_FALSE(text::deviceKindWord(DeviceKind(kind)).isEmpty()) << kind;
    for (int source = 0; source <= int(FactSource::PciTable); ++source)
        EXPECT_FALSE(text::factSourceName(FactSource(source)).isEmpty()) << source;
}

}  // namespace
}  // namespace vramwise
