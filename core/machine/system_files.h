// The small text files that Linux describes itself in (/proc, /sys), below a root folder that tests replace. Whatever
// is there – endless files, pipes, loops of links, thousands of entries – reading is bounded and never waits.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vramwise
{

class SystemFiles
{
public:
    explicit SystemFiles(std::filesystem::path root) : m_root(std::move(root)) { }

    /// The first bytes of a regular file, without white space at both ends. nullopt: missing, no permission, no file.
    [[nodiscard]] std::optional<std::string> text(std::string_view path) const;
    /// The same as a number: decimal, or hexadecimal after "0x". nullopt for anything else.
    [[nodiscard]] std::optional<std::uint64_t> number(std::string_view path) const;
    /// Names in a folder, sorted; at most some thousands.
    [[nodiscard]] std::vector<std::string> names(std::string_view folder) const;
    /// What a symbolic link says, not followed: "../../../bus/pci/drivers/nvidia".
    [[nodiscard]] std::optional<std::string> linkTarget(std::string_view path) const;
    /// The folder that a link leads to, again as a path below the root. nullopt where it leads nowhere or outside.
    [[nodiscard]] std::optional<std::string> resolved(std::string_view path) const;

private:
    [[nodiscard]] std::filesystem::path full(std::string_view path) const;

    std::filesystem::path m_root;
};

/// The value after "key" and a colon in a text of such lines ("MemTotal:  32 kB"), without white space around it.
std::optional<std::string> valueOfLine(std::string_view text, std::string_view key);

/// Without white space at both ends.
std::string_view trimmed(std::string_view text);

}  // namespace vramwise
