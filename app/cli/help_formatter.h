// CLI11's help with columns that count characters: its own counts bytes, and "…" or Russian has several to one.
#pragma once

#include <CLI/CLI.hpp>

#include <string>

namespace vramwise::cli
{

class HelpFormatter : public CLI::Formatter
{
public:
    [[nodiscard]] std::string make_option(const CLI::Option* option, bool isPositional) const override;
};

}  // namespace vramwise::cli
