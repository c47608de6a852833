// `detect`: the document of the contract on a recorded machine, simulation, and what is refused.
#include "tests/app/cli/command_line.h"

#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>

namespace vramwise::cli
{
namespace
{

using Json = nlohmann::json;

/// A Radeon RX 7900 XTX as Linux tells of it; without a bus tree, which only the link needs.
class RecordedRadeon
{
public:
    RecordedRadeon()
    {
        const std::string card = "sys/bus/pci/devices/0000:03:00.0/";
        write(card + "vendor", "0x1002\n");
        write(card + "device", "0x744c\n");
        write(card + "revision", "0xc8\n");
        write(card + "class", "0x030000\n");
        write(card + "current_link_speed", "16.0 GT/s PCIe\n");
        write(card + "current_link_width", "8\n");
        write(card + "mem_info_vram_total", "25753026560\n");
        write(card + "mem_info_vram_used", "1610612736\n");
        write("proc/meminfo", "MemTotal: 67108864 kB\nMemAvailable: 33554432 kB\n");
        write("proc/cpuinfo", "model name\t: AMD Ryzen 9 7950X 16-Core Processor\n");
        write("etc/os-release", "PRETTY_NAME=\"Debian GNU/Linux 13 (trixie)\"\n");
    }

    [[nodiscard]] std::string root() const { return m_folder.file("root"); }

private:
    void write(const std::string& name, const std::string& text) const
    {
        const std::filesystem::path file = std::filesystem::path(root()) / name;
        std::filesystem::create_directories(file.parent_path());
        std::ofstream(file) << text;
    }

    TemporaryFolder m_folder;
};

TEST(Detect, documentHasTheKeysOfTheContract)
{
    const RecordedRadeon machine;
    const Outcome outcome = runCli({"--json", "detect", "--recorded", machine.root()});
    ASSERT_EQ(outcome.code, 0) << outcome.err;
    const Json json = outcome.json();
    EXPECT_EQ(json["schema"], 1);
    EXPECT_EQ(json["ram_gib"], 64.0);
    EXPECT_EQ(json["os"], "linux");
    EXPECT_EQ(json["main_card"], "rx-7900-xtx");
    EXPECT_FALSE(json.contains("virtual_machine"));
    ASSERT_EQ(json["cards"].size(), 1U);
    const Json& card = json["cards"][0];
    EXPECT_EQ(card["name"], "AMD Radeon RX 7900 XTX");
    EXPECT_EQ(card["card"], "rx-7900-xtx");
    EXPECT_EQ(card["match"], "pci_id");
    EXPECT_EQ(card["vram_gib"], 23.984);
    EXPECT_EQ(card["free_gib"], 22.484);
    EXPECT_EQ(card["pci_id"], "1002:744c");
    EXPECT_EQ(card["pci_address"], "0000:03:00.0");
    EXPECT_EQ(card["link"], "4x8");
    EXPECT_EQ(card["simulated"], false);
    EXPECT_EQ(card["sources"]["vram_gib"], "sysfs");
    EXPECT_EQ(card["sources"]["name"], "pci_ids");
    // What nobody told is absent, never null.
    for (const char* key : {"max_link", "driver", "compute_capability", "programs"})
        EXPECT_FALSE(card.contains(key)) << key;
}

TEST(Detect, textNamesTheCardAndTheMachine)
{
    const RecordedRadeon machine;
    const Outcome outcome = runCli({"detect", "--recorded", machine.root()});
    ASSERT_EQ(outcome.code, 0) << outcome.err;
    for (const char* part : {"RX 7900 XTX", "Memory: 24 GB", "Free now: 22.5 GB", "PCIe 4.0 ×8", "RAM: 64 GB",
                             "AMD Ryzen 9 7950X", "Debian GNU/Linux 13"})
        EXPECT_THAT(outcome.out, ::testing::HasSubstr(part));
}

TEST(Detect, simulatesACardAndSaysSo)
{
    const RecordedRadeon machine;
    const Json json
        = runCli({"--json", "detect", "--recorded", machine.root(), "--simulate", "GeForce RTX 5090"}).json();
    ASSERT_EQ(json["cards"].size(), 1U);
    EXPECT_EQ(json["cards"][0]["card"], "rtx-5090");
    EXPECT_EQ(json["cards"][0]["simulated"], true);
    EXPECT_EQ(json["cards"][0]["vram_gib"], 32.0);
    EXPECT_EQ(json["ram_gib"], 64.0);
    EXPECT_THAT(runCli({"detect", "--recorded", machine.root(), "--simulate", "rtx-5090"}).out,
                ::testing::HasSubstr("Simulated"));
}

TEST(Detect, refusesWhatIsNotThere)
{
    const Outcome card = runCli({"detect", "--simulate", "RTX 4091"});
    EXPECT_EQ(card.code, 1);
    EXPECT_THAT(card.err, ::testing::HasSubstr("rtx-4090"));
    const Outcome folder = runCli({"detect", "--recorded", "/nowhere/at/all"});
    EXPECT_EQ(folder.code, 1);
    EXPECT_THAT(folder.err, ::testing::HasSubstr("--recorded"));
}

TEST(Detect, readsTheMachineThatItRunsOn)
{
    const Outcome outcome = runCli({"--json", "detect"});
    EXPECT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_TRUE(outcome.json().contains("cards"));
    EXPECT_TRUE(outcome.json().contains("os"));
}

}  // namespace
}  // namespace vramwise::cli
