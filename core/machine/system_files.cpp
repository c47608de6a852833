#include "core/machine/system_files.h"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <system_error>

namespace vramwise
{

namespace fs = std::filesystem;

namespace
{

constexpr std::size_t kMostBytes = 64 * 1024;
constexpr std::size_t kMostNames = 8192;

}  // namespace

fs::path SystemFiles::full(std::string_view path) const { return m_root / fs::path(path).relative_path(); }

std::optional<std::string> SystemFiles::text(std::string_view path) const
{
    const fs::path file = full(path);
    std::error_code error;
    // A pipe or a device could keep us waiting for ever.
    if (!fs::is_regular_file(file, error) || error)
        return std::nullopt;
    std::ifstream in(file, std::ios::binary);
    if (!in)
        return std::nullopt;
    std::string text(kMostBytes, '\0');
    in.read(text.data(), std::streamsize(text.size()));
    if (in.bad())
        return std::nullopt;
    text.resize(std::size_t(in.gcount()));
    return std::string(trimmed(text));
}

std::optional<std::uint64_t> SystemFiles::number(std::string_view path) const
{
    const std::optional<std::string> read = text(path);
    if (!read)
        return std::nullopt;
    std::string_view digits = *read;
    const int base = digits.starts_with("0x") ? 16 : 10;
    if (base == 16)
        digits.remove_prefix(2);
    std::uint64_t value = 0;
    const auto [end, problem] = std::from_chars(digits.data(), digits.data() + digits.size(), value, base);
    return problem == std::errc() && end == digits.data() + digits.size() ? std::optional(value) : std::nullopt;
}

std::vector<std::string> SystemFiles::names(std::string_view folder) const
{
    std::vector<std::string> names;
    std::error_code error;
    for (fs::directory_iterator entry(full(folder), error), end; !error && entry != end; entry.increment(error)) {
        names.push_back(entry->path().filename().string());
        if (names.size() >= kMostNames)
            break;
    }
    std::sort(names.begin(), names.end());
    return names;
}

std::optional<std::string> SystemFiles::linkTarget(std::string_view path) const
{
    std::error_code error;
    const fs::path target = fs::read_symlink(full(path), error);
    return error ? std::nullopt : std::optional(target.generic_string());
}

std::optional<std::string> SystemFiles::resolved(std::string_view path) const
{
    std::error_code error;
    const fs::path target = fs::canonical(full(path), error);
    if (error)
        return std::nullopt;
    const fs::path root = fs::canonical(m_root, error);
    const fs::path below = target.lexically_relative(root);
    if (error || below.empty() || *below.begin() == "..")
        return std::nullopt;
    return '/' + below.generic_string();
}

std::optional<std::string> valueOfLine(std::string_view text, std::string_view key)
{
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        const std::string_view line = text.substr(0, end);
        const std::size_t colon = line.find(':');
        if (colon != std::string_view::npos && trimmed(line.substr(0, colon)) == key)
            return std::string(trimmed(line.substr(colon + 1)));
        if (end == std::string_view::npos)
            break;
        text.remove_prefix(end + 1);
    }
    return std::nullopt;
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kWhite(" \t\r\n\v\f\0", 7);
    const std::size_t begin = text.find_first_not_of(kWhite);
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(kWhite) - begin + 1);
}

}  // namespace vramwise
