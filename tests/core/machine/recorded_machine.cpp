#include "tests/core/machine/recorded_machine.h"

#include "core/machine/detect.h"
#include "core/machine/machine_keys.h"
#include "core/machine/pci_address.h"
#include "core/question/job_keys.h"
#include "tests/core/shipped_catalog.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <sstream>

#include <unistd.h>

namespace vramwise::test
{

namespace fs = std::filesystem;

namespace
{

using Fields = std::map<std::string, std::string>;

/// What the functions below answer; set by RecordedMachine::nvml().
const std::vector<Fields>* answering = nullptr;
std::string answeringDriver;

const Fields& fieldsOf(NvmlDevice* device) { return answering->at(reinterpret_cast<std::uintptr_t>(device) - 1); }

/// NVML_ERROR_NOT_SUPPORTED where the recording has no such field.
constexpr int kNotSupported = 3;

std::optional<std::string> field(NvmlDevice* device, const std::string& key)
{
    const auto found = fieldsOf(device).find(key);
    return found == fieldsOf(device).end() ? std::nullopt : std::optional(found->second);
}

int copy(const std::optional<std::string>& text, char* buffer, unsigned size)
{
    if (!text)
        return kNotSupported;
    std::snprintf(buffer, size, "%s", text->c_str());
    return kNvmlSuccess;
}

int numberOf(NvmlDevice* device, const char* key, std::size_t index, unsigned* value)
{
    const std::optional<std::string> link = field(device, key);
    if (!link)
        return kNotSupported;
    const std::size_t cross = link->find('x');
    *value = unsigned(std::stoul(index == 0 ? link->substr(0, cross) : link->substr(cross + 1)));
    return kNvmlSuccess;
}

int answerMemory(NvmlDevice* device, NvmlMemory* memory)
{
    constexpr unsigned kVersion2 = 0x02000028;  // as NVML_STRUCT_VERSION(Memory, 2) has it
    EXPECT_EQ(memory->version, kVersion2);
    const std::optional<std::string> text = field(device, "memory");
    if (!text)
        return kNotSupported;
    std::istringstream in(*text);
    in >> memory->total >> memory->free >> memory->used;
    for (unsigned long long* size : {&memory->total, &memory->free, &memory->used})
        *size *= 1024 * 1024;
    return kNvmlSuccess;
}

int answerPci(NvmlDevice* device, NvmlPciInfo* info)
{
    const std::string address = field(device, "address").value_or("");
    std::sscanf(address.c_str(), "%x:%x:%x", &info->domain, &info->bus, &info->device);
    std::snprintf(info->busId, sizeof info->busId, "%s", address.c_str());
    const auto packed = [](const std::optional<std::string>& text) {
        const auto ids = parseVendorDevice(text.value_or(""));
        return ids ? unsigned(ids->device) << 16 | ids->vendor : 0U;
    };
    info->pciDeviceId = packed(field(device, "id"));
    info->pciSubSystemId = packed(field(device, "subsystem"));
    return kNvmlSuccess;
}

int answerProcesses(NvmlDevice* device, unsigned* count, NvmlProcess* processes)
{
    const std::optional<std::string> text = field(device, "process");
    const unsigned room = *count;
    *count = text ? 1 : 0;
    if (!text)
        return kNvmlSuccess;
    if (room == 0 || processes == nullptr)
        return kNvmlInsufficientSize;
    std::istringstream in(*text);
    std::string held;
    in >> processes->pid >> held;
    processes->usedMemory = held == "-" ? ~0ULL : std::stoull(held) * 1024 * 1024;
    return kNvmlSuccess;
}

NvmlFunctions recordedFunctions()
{
    NvmlFunctions nvml;
    nvml.init = [] { return kNvmlSuccess; };
    nvml.shutdown = [] { return kNvmlSuccess; };
    nvml.driverVersion = [](char* text, unsigned size) { return copy(answeringDriver, text, size); };
    nvml.deviceCount = [](unsigned* count) {
        *count = unsigned(answering->size());
        return kNvmlSuccess;
    };
    nvml.deviceByIndex = [](unsigned index, NvmlDevice** device) {
        *device = reinterpret_cast<NvmlDevice*>(std::uintptr_t(index) + 1);
        return kNvmlSuccess;
    };
    nvml.name = [](NvmlDevice* device, char* text, unsigned size) { return copy(field(device, "name"), text, size); };
    nvml.memory = answerMemory;
    nvml.pciInfo = answerPci;
    nvml.linkGeneration = [](NvmlDevice* d, unsigned* value) { return numberOf(d, "link", 0, value); };
    nvml.linkWidth = [](NvmlDevice* d, unsigned* value) { return numberOf(d, "link", 1, value); };
    nvml.maxLinkGeneration = [](NvmlDevice* d, unsigned* value) { return numberOf(d, "max", 0, value); };
    nvml.maxLinkWidth = [](NvmlDevice* d, unsigned* value) { return numberOf(d, "max", 1, value); };
    nvml.computeCapability = [](NvmlDevice* device, int* major, int* minor) {
        const auto text = field(device, "capability");
        return text && std::sscanf(text->c_str(), "%d.%d", major, minor) == 2 ? kNvmlSuccess : kNotSupported;
    };
    nvml.computeProcesses = answerProcesses;
    nvml.graphicsProcesses = answerProcesses;
    return nvml;
}

std::string unescaped(std::string text)
{
    for (const auto& [from, to] : {std::pair<std::string_view, const char*>{"\\n", "\n"}, {"\\t", "\t"}})
        for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at))
            text.replace(at, from.size(), to);
    return text;
}

/// "key: value" into its halves; a line without a colon is a key.
std::pair<std::string, std::string> halves(const std::string& line)
{
    const std::size_t colon = line.find(": ");
    return colon == std::string::npos ? std::pair(line, std::string())
                                      : std::pair(line.substr(0, colon), line.substr(colon + 2));
}

std::string oneDecimal(Bytes size)
{
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.1f", toGib(size));
    return text.data();
}

std::string linkText(const PcieLink& link)
{
    return std::to_string(link.generation) + 'x' + std::to_string(link.lanes);
}

std::string cardLine(const DetectedCard& card, const CardMatch& match)
{
    std::string line = card.address.empty() ? "-" : card.address;
    line.append(" ").append(keyOf(card.kind)).append(" ").append(match.card ? match.card->value : "-");
    if (match.card)
        line.append(" by ").append(keyOf(match.basis));
    if (card.memory)
        line += " memory " + oneDecimal(*card.memory) + (card.unified ? " unified" : "");
    if (card.freeMemory)
        line += " free " + oneDecimal(*card.freeMemory);
    if (card.link)
        line += " link " + linkText(*card.link);
    if (card.maxLink)
        line += " max " + linkText(*card.maxLink);
    if (!card.driver.empty())
        line += " driver " + card.driver + (card.driverVersion.empty() ? "" : ' ' + card.driverVersion);
    if (!card.programs.empty())
        line += " programs";
    for (const MemoryHolder& holder : card.programs)
        line += ' ' + (holder.program.empty() ? std::to_string(holder.pid) : holder.program)
            + (holder.held ? ' ' + oneDecimal(*holder.held) : "");
    if (!match.candidates.empty())
        line += " candidates";
    for (const CardId& id : match.candidates)
        line += ' ' + id.value;
    return line;
}

fs::path freshFolder()
{
    static std::atomic<int> count = 0;
    fs::path folder
        = fs::temp_directory_path() / ("vramwise-machine-" + std::to_string(getpid()) + '-' + std::to_string(++count));
    fs::create_directories(folder);
    return folder;
}

}  // namespace

RecordedMachine::RecordedMachine() : m_root(freshFolder()) { }

RecordedMachine::RecordedMachine(const fs::path& file) : RecordedMachine()
{
    std::ifstream in(file);
    EXPECT_TRUE(in) << file;
    std::string section;
    for (std::string line; std::getline(in, line);) {
        if (line.empty() || line.starts_with('#'))
            continue;
        if (line.starts_with('[')) {
            section = line.substr(1, line.size() - 2);
            addLine(section, {});
        } else {
            addLine(section, line);
        }
    }
}

RecordedMachine::~RecordedMachine()
{
    std::error_code ignored;
    fs::remove_all(m_root, ignored);
}

void RecordedMachine::addLine(const std::string& section, const std::string& line)
{
    if (section.starts_with('/'))
        return addFile(section, line);
    if (section == "expect") {
        if (!line.empty())
            m_expected.push_back(line);
    } else if (section == "apple") {
        m_apple.insert(halves(line));
    } else if (section == "nvml") {
        m_hasLibrary = true;
        m_library.insert(halves(line));
    } else if (line.empty()) {
        m_cards.emplace_back();
    } else {
        m_cards.back().insert(halves(line));
    }
}

void RecordedMachine::addFile(const std::string& folder, const std::string& line) const
{
    const std::string name = folder.substr(folder.rfind('/') + 1);
    if (line.empty() && folder.starts_with("/sys/devices/") && pciAddress(name))
        link("/sys/bus/pci/devices/" + name, "../../../.." + folder);
    if (line.empty()) {
        fs::create_directories(m_root / fs::path(folder).relative_path());
        return;
    }
    if (const std::size_t arrow = line.find(" -> "); arrow != std::string::npos)
        return link(folder + '/' + line.substr(0, arrow), line.substr(arrow + 4));
    const auto [file, text] = halves(line);
    write(folder + '/' + file, unescaped(text) + '\n');
}

void RecordedMachine::write(const std::string& path, const std::string& text) const
{
    const fs::path file = m_root / fs::path(path).relative_path();
    fs::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << text;
}

void RecordedMachine::link(const std::string& path, const std::string& target) const
{
    const fs::path file = m_root / fs::path(path).relative_path();
    fs::create_directories(file.parent_path());
    std::error_code exists;
    fs::create_symlink(target, file, exists);
}

std::optional<NvmlFunctions> RecordedMachine::nvml() const
{
    if (!m_hasLibrary)
        return std::nullopt;
    answering = &m_cards;
    const auto driver = m_library.find("driver");
    answeringDriver = driver == m_library.end() ? "" : driver->second;
    return recordedFunctions();
}

DetectedMachine RecordedMachine::detect() const
{
    if (m_apple.empty())
        return detectLinuxMachine(m_root, nvml());
    AppleAnswers answers;
    answers.chip = m_apple.at("chip");
    answers.memory = std::stoull(m_apple.at("memory"));
    answers.available = std::stoull(m_apple.at("available"));
    answers.gpuCores = std::stoi(m_apple.at("gpu_cores"));
    answers.version = m_apple.at("version");
    return appleMachine(answers);
}

std::vector<std::string> summary(const ThisMachine& found)
{
    const DetectedMachine& machine = found.machine;
    std::vector<std::string> lines;
    lines.push_back(std::string(machine.os ? keyOf(*machine.os) : "-") + " ram "
                    + (machine.ram ? oneDecimal(*machine.ram) : "-") + " hypervisor "
                    + (machine.hypervisor.empty() ? "-" : machine.hypervisor));
    for (std::size_t i = 0; i < machine.cards.size(); ++i)
        lines.push_back(cardLine(machine.cards[i], found.matches.at(i)));
    if (const std::optional<CardId> main = found.mainCardId())
        lines.push_back("main " + main->value);
    for (std::size_t i = 0; i < machine.cards.size(); ++i)
        if (isForComputing(machine.cards[i]) && !found.matches[i].card)
            if (const std::optional<Card> card = measuredCard(machine.cards[i]))
                lines.push_back("measured " + card->name + ' ' + card->architectureName + ' '
                                + oneDecimal(card->memory.size));
    return lines;
}

fs::path machinesFolder() { return fs::path(VRAMWISE_TEST_DATA_DIR).parent_path() / "core" / "machine" / "machines"; }

std::vector<fs::path> recordings()
{
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(machinesFolder()))
        if (entry.path().extension() == ".machine")
            files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

const PciTable& shippedPciTable()
{
    static const PciTable table = loadPciTable({VRAMWISE_CATALOG_DIR}, shippedCatalog()).table;
    return table;
}

}  // namespace vramwise::test
