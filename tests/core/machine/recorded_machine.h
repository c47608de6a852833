// A recorded machine, laid out as files in a folder of its own, and what NVIDIA's library answers on it.
// See machines/README.md for the form of the recordings.
#pragma once

#include "core/machine/apple_machine.h"
#include "core/machine/nvml.h"
#include "core/machine/this_machine.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace vramwise::test
{

class RecordedMachine
{
public:
    /// Lays the recording out. A file that cannot be read fails the test that asked for it.
    explicit RecordedMachine(const std::filesystem::path& file);
    /// An empty machine, to be filled with write() and link().
    RecordedMachine();
    ~RecordedMachine();
    RecordedMachine(const RecordedMachine&) = delete;
    RecordedMachine& operator=(const RecordedMachine&) = delete;

    [[nodiscard]] const std::filesystem::path& root() const { return m_root; }
    void write(const std::string& path, const std::string& text) const;
    void link(const std::string& path, const std::string& target) const;

    /// What detection makes of it, not matched yet.
    [[nodiscard]] DetectedMachine detect() const;
    [[nodiscard]] std::optional<NvmlFunctions> nvml() const;
    [[nodiscard]] const std::vector<std::string>& expected() const { return m_expected; }

private:
    void addLine(const std::string& section, const std::string& line);
    void addFile(const std::string& folder, const std::string& line) const;

    std::filesystem::path m_root;
    std::vector<std::map<std::string, std::string>> m_cards;
    std::map<std::string, std::string> m_library;
    std::map<std::string, std::string> m_apple;
    bool m_hasLibrary = false;
    std::vector<std::string> m_expected;
};

/// What the recordings expect, in their words: a line for the machine, one for each card, then the main card and those
/// that were only measured.
std::vector<std::string> summary(const ThisMachine& machine);

std::filesystem::path machinesFolder();
/// All recordings, by name.
std::vector<std::filesystem::path> recordings();

/// The shipped table of PCI ids.
const PciTable& shippedPciTable();

}  // namespace vramwise::test
