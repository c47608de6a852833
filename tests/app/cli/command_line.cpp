#include "tests/app/cli/command_line.h"

#include "app/cli/run.h"

#include <algorithm>
#include <fstream>
#include <random>
#include <sstream>

namespace vramwise::cli
{

std::vector<nlohmann::json> Outcome::jsonLines() const
{
    std::vector<nlohmann::json> lines;
    std::istringstream stream(out);
    for (std::string line; std::getline(stream, line);)
        lines.push_back(nlohmann::json::parse(line, nullptr, false));
    return lines;
}

Outcome runCli(std::vector<std::string> arguments, const std::string& input, bool colour)
{
    const bool hasLanguage = std::any_of(arguments.begin(), arguments.end(),
                                         [](const std::string& argument) { return argument.starts_with("--lang"); });
    if (!hasLanguage)
        arguments.insert(arguments.begin(), {"--lang", "en"});
    std::istringstream in(input);
    std::ostringstream out;
    std::ostringstream err;
    Console console{in, out, err, colour};
    const int code = run(arguments, console);
    return {code, out.str(), err.str()};
}

TemporaryFolder::TemporaryFolder()
{
    std::random_device random;
    m_path = std::filesystem::temp_directory_path()
        / ("vramwise-test-" + std::to_string(random()) + std::to_string(random()));
    std::filesystem::create_directories(m_path);
}

TemporaryFolder::~TemporaryFolder()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

std::string TemporaryFolder::write(const std::string& name, std::string_view text) const
{
    std::ofstream(file(name), std::ios::binary) << text;
    return file(name);
}

std::string TemporaryFolder::read(const std::string& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

}  // namespace vramwise::cli
