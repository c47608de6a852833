// Adding options to a command with help texts in the user's language.
#pragma once

#include "app/cli/parse.h"
#include "app/cli/translated.h"

#include <CLI/CLI.hpp>

#include <QString>

#include <string>
#include <vector>

namespace vramwise::cli
{

/// A titled group of a command's options. Values are kept as text and checked when the command runs, so that
/// every message about a value comes from one place.
class OptionGroup
{
public:
    OptionGroup(CLI::App& command, const QString& title) : m_command(command), m_title(title.toStdString()) { }

    void add(const std::string& name, OptionText& value, const QString& placeholder, const QString& help) const
    {
        const auto keep = [&value](const std::string& text) { value = text; };
        m_command.add_option_function<std::string>(name, keep, help.toStdString())
            ->type_name(placeholder.toStdString())
            ->group(m_title);
    }

    /// May be given several times; each time with one value.
    void add(const std::string& name, std::vector<std::string>& values, const QString& placeholder,
             const QString& help) const
    {
        m_command.add_option(name, values, help.toStdString())
            ->type_name(placeholder.toStdString())
            ->expected(1)
            ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
            ->allow_extra_args(false)
            ->group(m_title);
    }

    void addFlag(const std::string& name, bool& value, const QString& help) const
    {
        m_command.add_flag(name, value, help.toStdString())->group(m_title);
    }

private:
    CLI::App& m_command;
    std::string m_title;
};

/// A command of `parent`; its help is one line.
inline CLI::App& addCommand(CLI::App& parent, const std::string& name, const QString& help)
{
    return *parent.add_subcommand(name, help.toStdString());
}

/// "sdpa|sage|xformers|split": the placeholder of a choice.
template <class E>
QString listOf()
{
    return QString::fromStdString(keyList<E>("|"));
}

template <class E>
Result<void> setChoice(const OptionText& text, E& target, std::string_view field)
{
    return assignIfGiven<E>(text, target, [field](const std::string& value) { return parseChoice<E>(value, field); });
}

}  // namespace vramwise::cli
