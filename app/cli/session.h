// What the commands of one run share: the console, the global options, the catalog and the prices. The catalog
// is read when a command first asks for it; its problems are written to stderr, one line each, and the rest works.
#pragma once

#include "app/cli/console.h"
#include "core/accuracy/measurement.h"
#include "core/base/result.h"
#include "core/catalog/load.h"
#include "core/catalog/price_book.h"
#include "core/machine/pci_table.h"
#include "core/workflow/rules/rules.h"

#include <nlohmann/json.hpp>

#include <QLocale>

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace vramwise::cli
{

using Json = nlohmann::ordered_json;

/// Exit codes of the program.
namespace exit_code
{
inline constexpr int kDone = 0;
inline constexpr int kBadInput = 1;
inline constexpr int kWrongUsage = 2;
inline constexpr int kNothingFits = 3;
}  // namespace exit_code

struct GlobalOptions {
    bool json = false;
    std::string language;           ///< empty: the system's
    std::vector<std::string> data;  ///< extra catalog folders
};

class Session
{
public:
    Session(Console& console, GlobalOptions options);

    [[nodiscard]] Console& console() { return m_console; }
    [[nodiscard]] bool json() const { return m_options.json; }
    [[nodiscard]] const QLocale& locale() const { return m_locale; }
    [[nodiscard]] const Catalog& catalog();

    /// The measurements that ship, read when first asked for. Without them nothing counts as measured.
    [[nodiscard]] const Measurements& measurements();

    /// Catalog prices and the user's own from `file` (empty: the usual place; there it may be missing).
    /// Problems of the file are written to stderr; its good rows count.
    PriceBook priceBook(const std::string& file);

    /// What is known of workflows; problems are written to stderr, and the rest counts.
    WorkflowRules workflowRules();

    /// Which card has which PCI id; problems are written to stderr, and the rest counts.
    PciTable pciTable();

    /// Writes one JSON document on one line.
    void write(const Json& document);
    /// Each error on its own line on stderr; always the code for bad input.
    int fail(const Error& error);
    int fail(const std::vector<Error>& errors);
    /// Says on stderr how the command is used; always the code for wrong usage.
    int misuse(const QString& what);

    /// Where the files beside the catalog are looked for, see text::dataFolders().
    [[nodiscard]] std::vector<std::filesystem::path> catalogFolders() const;

private:
    Console& m_console;
    GlobalOptions m_options;
    QLocale m_locale;
    std::optional<Catalog> m_catalog;
    std::optional<Measurements> m_measurements;
};

/// The document on one line, with its line end. Strings that came from outside may hold broken UTF-8; they are shown,
/// not thrown over.
std::string lineOf(const Json& document);

/// {"schema": 1, "catalog": {"version": …, "date": …}}: the head of every document.
Json documentHead(const Catalog& catalog);

/// The program that answers --probe-vulkan: this one, where main() said so. Empty: Vulkan is not asked.
void setVulkanProgram(const QString& program);
QString vulkanProgram();

/// Of an option's value or an argument, as the system gives them.
std::filesystem::path pathOf(const std::string& argument);

}  // namespace vramwise::cli
