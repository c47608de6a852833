#include "app/cli/options.h"

#include <CLI/CLI.hpp>

namespace vramwise::cli
{

void OptionGroup::add(const std::string& name, OptionText& value, const QString& placeholder, const QString& help) const
{
    const auto keep = [&value](const std::string& text) { value = text; };
    m_command.add_option_function<std::string>(name, keep, help.toStdString())
        ->type_name(placeholder.toStdString())
        ->group(m_title);
}

void OptionGroup::add(const std::string& name, std::vector<std::string>& values, const QString& placeholder,
                      const QString& help) const
{
    m_command.add_option(name, values, help.toStdString())
        ->type_name(placeholder.toStdString())
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
        ->allow_extra_args(false)
        ->group(m_title);
}

void OptionGroup::addFlag(const std::string& name, bool& value, const QString& help) const
{
    m_command.add_flag(name, value, help.toStdString())->group(m_title);
}

CLI::App& addCommand(CLI::App& parent, const std::string& name, const QString& help)
{
    // Not Tr::tr: lupdate takes CLI::App& above for a class of its own and loses the context.
    const QString group = QCoreApplication::translate("vramwise::cli", "Commands");
    CLI::App& command = *parent.add_subcommand(name, help.toStdString())->group(group.toStdString());
    // CLI11 gives a command's own help flag its English group before it takes over ours.
    if (CLI::Option* own = command.get_help_ptr())
        own->group(QCoreApplication::translate("vramwise::cli", "Global options").toStdString());
    return command;
}

void addArguments(CLI::App& command, const std::string& name, std::vector<std::string>& values, const QString& help)
{
    command.add_option(name, values, help.toStdString())->type_name("")->group(Tr::tr("Arguments").toStdString());
}

void onChosen(CLI::App& command, Action& action, Action run)
{
    command.callback([&action, run = std::move(run)] {
        if (!action)
            action = run;
    });
}

}  // namespace vramwise::cli
