#include "app/cli/run.h"

#include "app/cli/commands.h"
#include "app/cli/help_formatter.h"
#include "app/cli/options.h"
#include "app/cli/translated.h"
#include "app/text/language.h"
#include "core/base/names.h"

#include <CLI/CLI.hpp>

#include <cerrno>
#include <ostream>
#include <system_error>

namespace vramwise::cli
{
namespace
{

/// The help is worded while options are added, so the language has to be known before the line is read.
std::string languageIn(const std::vector<std::string>& arguments)
{
    constexpr std::string_view kOption = "--lang";
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string& argument = arguments[i];
        if (argument == kOption && i + 1 < arguments.size())
            return arguments[i + 1];
        if (argument.starts_with("--lang="))
            return argument.substr(kOption.size() + 1);
    }
    return {};
}

QStringList& languagesTaken()
{
    static QStringList codes = text::languages();
    return codes;
}

void useLanguage(const std::string& wanted)
{
    const QString code = QString::fromStdString(wanted);
    if (QCoreApplication* app = QCoreApplication::instance())
        text::setLanguage(*app, languagesTaken().contains(code) ? code : text::systemLanguage());
}

std::string words(const QString& text) { return text.toStdString(); }

void labelHelp(CLI::App& program)
{
    const auto formatter = std::make_shared<HelpFormatter>();
    formatter->label("Usage", words(Tr::tr("Usage")));
    formatter->label("OPTIONS", words(Tr::tr("OPTIONS", "help: any options")));
    formatter->label("SUBCOMMAND", words(Tr::tr("COMMAND", "help: any command")));
    formatter->label("SUBCOMMANDS", words(Tr::tr("COMMAND", "help: any command")));
    formatter->label("Positionals", words(Tr::tr("Arguments")));
    formatter->column_width(34);
    program.formatter(formatter);
}

void addGlobalOptions(CLI::App& program, GlobalOptions& options, bool& version)
{
    const OptionGroup group(program, Tr::tr("Global options"));
    program.set_help_flag("-h,--help", words(Tr::tr("show this help")))->group(words(Tr::tr("Global options")));
    group.addFlag("--version", version, Tr::tr("show the version"));
    group.addFlag("--json", options.json, Tr::tr("write JSON, for scripts"));
    program.add_option("--lang", options.language, words(Tr::tr("language of texts")))
        ->type_name("en|ru")
        ->group(words(Tr::tr("Global options")));
    group.add("--data", options.data, Tr::tr("FOLDER", "placeholder of a value"),
              Tr::tr("extra catalog folder, laid over the built-in one; may be repeated"));
}

QString helpFooter()
{
    return Tr::tr("--json, --lang and --data work before and after every command.") + QLatin1Char('\n')
        + Tr::tr("Exit codes: 0 done, 1 bad input, 2 wrong usage, 3 nothing fits.");
}

void addCommands(CLI::App& program, Action& action)
{
    addCardsCommand(program, action);
    addModelsCommand(program, action);
    addRequirementsCommand(program, action);
    addEstimateCommand(program, action);
    addRecommendCommand(program, action);
    addCompareCommand(program, action);
    addInspectCommand(program, action);
    addLimitsCommand(program, action);
    addPricesCommand(program, action);
    addAccuracyCommand(program, action);
    addValidateCommand(program, action);
    addWorkflowCommand(program, action);
    addBundleCommand(program, action);
    addDetectCommand(program, action);
}

std::vector<std::string> commandNames(const CLI::App& program)
{
    std::vector<std::string> names;
    for (const CLI::App* command : program.get_subcommands([](const CLI::App*) { return true; }))
        names.push_back(command->get_name());
    return names;
}

void collectOptions(const CLI::App& app, std::vector<std::string>& names)
{
    for (const CLI::Option* option : app.get_options())
        for (const std::string& name : option->get_lnames())
            names.push_back("--" + name);
    for (const CLI::App* chosen : app.get_subcommands())
        collectOptions(*chosen, names);
}

/// Same beginning: any option is the nearest to nonsense, which helps nobody.
bool isAlike(std::string_view typed, std::string_view option)
{
    constexpr std::size_t kSame = 5;  // "--" and three letters
    return typed.substr(0, kSame) == option.substr(0, kSame);
}

QString unknownArgument(const CLI::App& program)
{
    const std::vector<std::string> left = program.remaining(true);
    const std::string first = left.empty() ? std::string() : left.front();
    const QString shown = QString::fromStdString(first);
    if (first.starts_with('-')) {
        std::vector<std::string> options;
        collectOptions(program, options);
        const std::vector<std::string> nearest = nearestNames(first, options, 1);
        if (nearest.empty() || !isAlike(first, nearest.front()))
            return Tr::tr("There is no option %1 here.").arg(shown);
        return Tr::tr("There is no option %1 here; did you mean %2?")
            .arg(shown, QString::fromStdString(nearest.front()));
    }
    if (!program.get_subcommands().empty())
        return Tr::tr("“%1” is one argument too many.").arg(shown);
    QStringList names;
    for (const std::string& name : commandNames(program))
        names << QString::fromStdString(name);
    return Tr::tr("There is no command “%1”. Commands are: %2.").arg(shown, names.join(QStringLiteral(", ")));
}

/// What CLI11 says of an option starts with the option's name.
QString brokenRule(const CLI::ParseError& error)
{
    const QString what = QString::fromStdString(error.what());
    const QString option = what.section(QLatin1Char(':'), 0, 0);
    if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::ArgumentMismatch))
        return Tr::tr("%1 needs a value.", "an option").arg(option);
    return Tr::tr("The command line is not understood: %1").arg(what);
}

int misuse(Console& console, const QString& what)
{
    console.err << plainText(what) << '\n' << plainText(Tr::tr("See vramwise-cli --help.")) << '\n';
    return exit_code::kWrongUsage;
}

int runAction(const Action& action, const GlobalOptions& options, Console& console)
{
    if (!options.language.empty() && !languagesTaken().contains(QString::fromStdString(options.language))) {
        Session session(console, {});
        return session.fail(Error{ErrorCode::BadValue, {options.language, "en, ru"}, {{}, 0, "--lang"}});
    }
    Session session(console, options);
    const int code = action(session);
    if (console.out.flush())
        return code;
    return session.fail(Error{ErrorCode::CannotWrite, {std::generic_category().message(EIO)}, {"stdout", 0, {}}});
}

}  // namespace

int run(const std::vector<std::string>& arguments, Console& console)
{
    useLanguage(languageIn(arguments));

    CLI::App program(words(Tr::tr("Which graphics card to buy for the models that you want to run.")), "vramwise-cli");
    GlobalOptions options;
    bool version = false;
    Action action;
    labelHelp(program);
    program.fallthrough();
    program.option_defaults()
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeLast)
        ->group(words(Tr::tr("Global options")));
    program.footer(words(helpFooter()));  // before the commands, which inherit it
    program.require_subcommand(0, 1);
    addGlobalOptions(program, options, version);
    addCommands(program, action);

    try {
        program.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));
    } catch (const CLI::CallForHelp&) {
        console.out << program.help();
        return exit_code::kDone;
    } catch (const CLI::ExtrasError&) {
        return misuse(console, unknownArgument(program));
    } catch (const CLI::ParseError& error) {
        return misuse(console, brokenRule(error));
    }
    if (version) {
        console.out << "vramwise-cli " VRAMWISE_VERSION "\n";
        return exit_code::kDone;
    }
    if (!action)
        return misuse(console, Tr::tr("No command was given."));
    return runAction(action, options, console);
}

}  // namespace vramwise::cli
