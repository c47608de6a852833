// Detection against recorded machines, and against folders that nobody should have.
#include "core/machine/detect.h"
#include "core/machine/linux_machine.h"
#include "core/machine/pci_address.h"
#include "tests/core/machine/recorded_machine.h"
#include "tests/core/shipped_catalog.h"

#include <gmock/gmock.h>

#include <random>

#include <sys/stat.h>

namespace vramwise
{
namespace
{

using namespace test;
using ::testing::ElementsAreArray;
using ::testing::IsEmpty;
using ::testing::SizeIs;

ThisMachine matched(DetectedMachine machine)
{
    return matchMachine(std::move(machine), shippedPciTable(), shippedCatalog());
}

class Machines : public ::testing::TestWithParam<std::filesystem::path>
{
};

TEST_P(Machines, areWhatTheyAre)
{
    const RecordedMachine recorded(GetParam());
    ASSERT_THAT(recorded.expected(), ::testing::Not(IsEmpty()));
    EXPECT_THAT(summary(matched(recorded.detect())), ElementsAreArray(recorded.expected()));
}

INSTANTIATE_TEST_SUITE_P(Recorded, Machines, ::testing::ValuesIn(recordings()),
                         [](const auto& param) { return param.param.stem().string(); });

TEST(Machine, everyRecordingIsThere) { EXPECT_GE(recordings().size(), 12U); }

TEST(Machine, factsSayWhoToldThem)
{
    const RecordedMachine recorded(machinesFolder() / "nvidia_single.machine");
    const DetectedCard card = recorded.detect().cards.at(0);
    EXPECT_EQ(card.sources.at(CardFact::Memory), FactSource::Nvml);
    EXPECT_EQ(card.sources.at(CardFact::Name), FactSource::Nvml);
    EXPECT_EQ(card.sources.at(CardFact::Kind), FactSource::Sysfs);
    const DetectedCard bare = detectLinuxMachine(recorded.root(), std::nullopt).cards.at(0);
    EXPECT_EQ(bare.name, "NVIDIA GeForce RTX 4090");
    EXPECT_EQ(bare.sources.at(CardFact::Name), FactSource::Procfs);
    EXPECT_FALSE(bare.memory);
}

TEST(Machine, vulkanFillsInWhatNobodyElseTold)
{
    const RecordedMachine recorded(machinesFolder() / "nouveau.machine");
    DetectedMachine machine = recorded.detect();
    EXPECT_TRUE(wantsVulkan(machine));
    addVulkanDevices(machine,
                     {{"NVIDIA GeForce RTX 4060 Ti (NVK AD106)", 0x10de, 0x2803, 2, 17'179'869'184ULL},
                      {"llvmpipe (LLVM 15.0.6, 256 bits)", 0x10005, 0, 4, 33'000'000'000ULL}});
    const ThisMachine found = matched(machine);
    ASSERT_THAT(found.machine.cards, SizeIs(3));
    EXPECT_EQ(found.matches[1].card, CardId{"rtx-4060-ti-16gb"});
    EXPECT_EQ(found.machine.cards[1].sources.at(CardFact::Memory), FactSource::Vulkan);
    EXPECT_EQ(found.machine.cards[2].kind, DeviceKind::Software);
    EXPECT_FALSE(found.matches[2].card);
}

TEST(Machine, vulkanDoesNotGiveAProcessorsUnitMemoryOfItsOwn)
{
    const RecordedMachine recorded(machinesFolder() / "intel_integrated_only.machine");
    DetectedMachine machine = recorded.detect();
    EXPECT_FALSE(wantsVulkan(machine));
    addVulkanDevices(machine, {{"Intel(R) UHD Graphics 770 (ADL-S GT1)", 0x8086, 0x4690, 1, 16'000'000'000ULL}});
    ASSERT_THAT(machine.cards, SizeIs(1));
    EXPECT_FALSE(machine.cards[0].memory);
    EXPECT_EQ(machine.cards[0].name, "Intel(R) UHD Graphics 770 (ADL-S GT1)");
}

TEST(Machine, realMachineIsReadWithoutTrouble)
{
    const ThisMachine found = matched(detectMachine());
    EXPECT_EQ(found.machine.cards.size(), found.matches.size());
#ifdef __linux__
    EXPECT_TRUE(found.machine.ram);
    EXPECT_EQ(found.machine.os, Os::Linux);
#endif
}

TEST(HostileMachine, linksThatLoopOrLeadOutsideGiveNothing)
{
    const RecordedMachine machine;
    machine.link("/sys/bus/pci/devices/0000:01:00.0", "0000:02:00.0");
    machine.link("/sys/bus/pci/devices/0000:02:00.0", "0000:01:00.0");
    machine.link("/sys/bus/pci/devices/0000:03:00.0", "/");
    machine.link("/sys/bus/pci/devices/0000:04:00.0", "../../../../../../../../../../../../tmp");
    machine.link("/proc/12/fd", "fd");
    machine.link("/proc/meminfo", "meminfo");
    EXPECT_THAT(machine.detect().cards, IsEmpty());
    EXPECT_FALSE(machine.detect().ram);
}

TEST(HostileMachine, pipesAreNotWaitedFor)
{
    const RecordedMachine machine;
    machine.write("/sys/devices/pci0000:00/0000:01:00.0/class", "0x030000");
    machine.link("/sys/bus/pci/devices/0000:01:00.0", "../../../../sys/devices/pci0000:00/0000:01:00.0");
    const auto pipe = machine.root() / "sys/devices/pci0000:00/0000:01:00.0/vendor";
    ASSERT_EQ(mkfifo(pipe.c_str(), 0600), 0);
    ASSERT_THAT(machine.detect().cards, SizeIs(1));
    EXPECT_EQ(machine.detect().cards[0].pci->vendor, 0);
}

TEST(HostileMachine, hugeAndOddNumbersAreNoFacts)
{
    const RecordedMachine machine;
    const std::string card = "/sys/devices/pci0000:00/0000:01:00.0";
    machine.link("/sys/bus/pci/devices/0000:01:00.0",
                 "../../.."
                 "/devices/pci0000:00/0000:01:00.0");
    for (const auto& [name, text] : {std::pair{"class", "0x030000"},
                                     {"vendor", "0x10deffff"},
                                     {"device", "-1"},
                                     {"revision", "0x1ff"},
                                     {"current_link_speed", "8.0 GT/s PCIe"},
                                     {"current_link_width", "255"},
                                     {"max_link_speed", "Unknown"},
                                     {"max_link_width", "0"},
                                     {"mem_info_vram_total", "99999999999999999999999999"},
                                     {"mem_info_vram_used", "0x"}})
        machine.write(card + '/' + name, text);
    machine.write("/proc/meminfo", "MemTotal: -5 kB\nMemAvailable: 12 MB");
    machine.write("/proc/cpuinfo", std::string(1 << 20, 'x'));
    const DetectedMachine found = machine.detect();
    ASSERT_THAT(found.cards, SizeIs(1));
    EXPECT_EQ(found.cards[0].pci, (PciId{}));
    EXPECT_FALSE(found.cards[0].link);
    EXPECT_FALSE(found.cards[0].memory);
    EXPECT_FALSE(found.ram);
    EXPECT_FALSE(found.ramAvailable);
    EXPECT_EQ(found.cpu, "");
    EXPECT_EQ(summary(matched(found)).size(), 2U);
}

TEST(HostileMachine, noiseInEveryFileGivesNoCrash)
{
    std::mt19937 random(7);
    const RecordedMachine machine(machinesFolder() / "amd_single.machine");
    const auto noise = [&random] {
        std::string text(random() % 64, '\0');
        for (char& c : text)
            c = char(random());
        return text;
    };
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(machine.root()))
        if (entry.is_regular_file() && !entry.is_symlink())
            files.push_back(std::filesystem::relative(entry.path(), machine.root()));
    for (int round = 0; round < 20; ++round) {
        for (int i = 0; i < 3; ++i)
            machine.write(files[random() % files.size()].string(), noise());
        const ThisMachine found = matched(machine.detect());
        EXPECT_EQ(found.machine.cards.size(), found.matches.size());
    }
}

TEST(HostileMachine, aMachineWithoutAnythingIsEmpty)
{
    const DetectedMachine machine = detectLinuxMachine("/nowhere/at/all", std::nullopt);
    EXPECT_THAT(machine.cards, IsEmpty());
    EXPECT_FALSE(machine.ram);
    EXPECT_FALSE(matched(machine).mainCard());
}

TEST(PciAddress, isTheSameInEveryForm)
{
    EXPECT_EQ(pciAddress("00000000:2B:00.0"), "0000:2b:00.0");
    EXPECT_EQ(pciAddress("10000:e1:00.0"), "10000:e1:00.0");
    EXPECT_EQ(pciAddress(0, 0x2b, 0), "0000:2b:00.0");
    for (const char* text : {"", "0000", "0000:01:00", "0000:01:00.", "0000:01:00.00", "xxxx:01:00.0", "0000:01:00.0 ",
                             "pci0000:00", "000000000:01:00.0"})
        EXPECT_FALSE(pciAddress(text)) << text;
}

TEST(PciLink, isReadAsTheKernelWritesIt)
{
    EXPECT_EQ(parseLink("2.5 GT/s PCIe", "1"), (PcieLink{1, 1}));
    EXPECT_EQ(parseLink("64.0 GT/s PCIe", "16"), (PcieLink{6, 16}));
    EXPECT_EQ(parseLink("8 GT/s", "4"), (PcieLink{3, 4}));
    EXPECT_FALSE(parseLink("Unknown", "16"));
    EXPECT_FALSE(parseLink("8.0 GT/s PCIe", "12"));
    EXPECT_FALSE(parseLink(std::nullopt, "16"));
}

}  // namespace
}  // namespace vramwise
