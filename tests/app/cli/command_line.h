// Runs the command line in this process and keeps what it wrote.
#pragma once

#include <nlohmann/json.hpp>

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace vramwise::cli
{

struct Outcome {
    int code = 0;
    std::string out;
    std::string err;

    [[nodiscard]] nlohmann::json json() const { return nlohmann::json::parse(out, nullptr, false); }
    [[nodiscard]] std::vector<nlohmann::json> jsonLines() const;
};

/// In English, unless the arguments say otherwise.
Outcome runCli(std::vector<std::string> arguments, const std::string& input = {}, bool colour = false);

/// A folder of its own for a test, removed at the end.
class TemporaryFolder
{
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    [[nodiscard]] std::string file(const std::string& name) const { return (m_path / name).string(); }
    std::string write(const std::string& name, std::string_view text) const;
    static std::string read(const std::string& file);

private:
    std::filesystem::path m_path;
};

}  // namespace vramwise::cli
