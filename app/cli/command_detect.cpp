#include "app/cli/detect_document.h"
#include "app/cli/options.h"
#include "app/text/format.h"
#include "app/text/machine_words.h"
#include "app/text/words.h"
#include "app/vulkan/ask_vulkan.h"
#include "core/machine/detect.h"

#include <filesystem>
#include <memory>

namespace vramwise::cli
{
namespace
{

struct DetectOptions {
    OptionText simulate;
    OptionText recorded;
    bool vulkan = false;
};

Result<DetectedMachine> look(const DetectOptions& options)
{
    if (options.recorded) {
        const std::filesystem::path root = pathOf(*options.recorded);
        std::error_code error;
        if (!std::filesystem::is_directory(root, error))
            return fail(ErrorCode::CannotRead, {std::make_error_code(std::errc::not_a_directory).message()},
                        {*options.recorded, 0, "--recorded"});
        return detectLinuxMachine(root, std::nullopt);
    }
    DetectedMachine machine = detectMachine();
    const QString program = vulkanProgram();
    if (!program.isEmpty() && (options.vulkan || wantsVulkan(machine)))
        addVulkanDevices(machine, VulkanQuestion(program).askNow());
    return machine;
}

void writePrograms(Console& console, const DetectedCard& card, const QLocale& locale)
{
    for (const MemoryHolder& holder : card.programs) {
        const QString name
            = holder.program.empty() ? QString::number(holder.pid) : QString::fromStdString(holder.program);
        writeLine(console,
                  QStringLiteral("    ")
                      + (holder.held
                             ? Tr::tr("used by %1: %2", "program, memory").arg(name, text::memory(*holder.held, locale))
                             : Tr::tr("used by %1", "program").arg(name)));
    }
}

void writeText(Session& session, const ThisMachine& machine)
{
    Console& console = session.console();
    if (machine.simulated)
        writeLine(console, Tr::tr("Simulated: the card is not in this machine."), Colour::Yellow);
    if (machine.machine.cards.empty())
        writeLine(console, Tr::tr("No graphics card was found."));
    for (std::size_t i = 0; i < machine.machine.cards.size(); ++i) {
        writeLine(console, text::detectedCardName(machine, i, session.catalog()), Colour::Bold);
        for (const QString& line : text::detectedCardLines(machine, i, session.catalog(), session.locale()))
            writeLine(console, QStringLiteral("  ") + line);
        writePrograms(console, machine.machine.cards[i], session.locale());
    }
    writeLine(console);
    for (const QString& line : text::machineLines(machine.machine, session.locale()))
        writeLine(console, line);
}

int runDetect(Session& session, const DetectOptions& options)
{
    const Catalog& catalog = session.catalog();
    const Card* stand = nullptr;
    const Result<void> named = assignIfGiven<const Card*>(options.simulate, stand, [&](const std::string& name) {
        return withField(catalog.findCard(name), "--simulate");
    });
    if (!named)
        return session.fail(named.error());
    Result<DetectedMachine> machine = look(options);
    if (!machine)
        return session.fail(machine.error());
    ThisMachine found = matchMachine(std::move(*machine), session.pciTable(), catalog);
    if (stand != nullptr)
        found = simulatedMachine(std::move(found), *stand);
    if (session.json())
        session.write(detectDocument(catalog, found));
    else
        writeText(session, found);
    return exit_code::kDone;
}

}  // namespace

void addDetectCommand(CLI::App& program, Action& action)
{
    const auto options = std::make_shared<DetectOptions>();
    CLI::App& command = addCommand(program, "detect", Tr::tr("this machine's cards, memory and RAM"));
    const OptionGroup group(command, Tr::tr("Where to look"));
    group.add("--simulate", options->simulate, Tr::tr("CARD", "placeholder of a value"),
              Tr::tr("as if this card were in the machine, in the place of its own"));
    group.add("--recorded", options->recorded, Tr::tr("FOLDER", "placeholder of a value"),
              Tr::tr("a Linux machine whose /proc and /sys were copied to FOLDER"));
    group.addFlag("--vulkan", options->vulkan, Tr::tr("ask Vulkan too, where all cards tell of themselves"));
    onChosen(command, action, [options](Session& session) { return runDetect(session, *options); });
}

}  // namespace vramwise::cli
