// Adding commands and their options, with help texts in the user's language. The only header between the commands
// and CLI11, which is slow to compile.
#pragma once

#include "app/cli/commands.h"
#include "app/cli/parse.h"
#include "app/cli/translated.h"

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

    void add(const std::string& name, OptionText& value, const QString& placeholder, const QString& help) const;
    /// May be given several times; each time with one value.
    void add(const std::string& name, std::vector<std::string>& values, const QString& placeholder,
             const QString& help) const;
    void addFlag(const std::string& name, bool& value, const QString& help) const;

private:
    CLI::App& m_command;
    std::string m_title;
};

/// A command of `parent`; its help is one line.
CLI::App& addCommand(CLI::App& parent, const std::string& name, const QString& help);

/// What follows the command's name without an option, in any number.
void addArguments(CLI::App& command, const std::string& name, std::vector<std::string>& values, const QString& help);

/// `run` becomes the program's action when this command is named; one of its own commands comes before it.
void onChosen(CLI::App& command, Action& action, Action run);

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
