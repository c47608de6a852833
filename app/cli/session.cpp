#include "app/cli/session.h"

#include "app/cli/translated.h"
#include "app/text/language.h"
#include "app/text/paths.h"
#include "app/text/sentences.h"

#include <ostream>

namespace vramwise::cli
{
namespace
{

constexpr int kSchema = 1;

QString& programForVulkan()
{
    static QString program;
    return program;
}

}  // namespace

Session::Session(Console& console, GlobalOptions options)
    : m_console(console), m_options(std::move(options)), m_locale(text::currentLocale())
{
}

const Catalog& Session::catalog()
{
    if (m_catalog)
        return *m_catalog;
    std::vector<std::filesystem::path> overlays;
    for (const std::string& folder : m_options.data)
        overlays.push_back(pathOf(folder));
    const text::CatalogPlaces places = text::catalogPlaces(overlays);
    LoadedCatalog loaded = loadCatalog(places.base, places.overlays);
    fail(loaded.problems);
    m_catalog = std::move(loaded.catalog);
    return *m_catalog;
}

const Measurements& Session::measurements()
{
    if (!m_measurements) {
        LoadedMeasurements loaded = loadMeasurements(measurementsFile(catalogFolders()), catalog());
        fail(loaded.problems);
        m_measurements = std::move(loaded.measurements);
    }
    return *m_measurements;
}

PriceBook Session::priceBook(const std::string& file)
{
    const std::filesystem::path path = file.empty() ? text::userPricesFile() : pathOf(file);
    std::error_code ignored;
    if (file.empty() && !std::filesystem::exists(path, ignored))
        return PriceBook(catalog(), {});
    ReadPrices read = readPrices(path, catalog());
    fail(read.problems);
    return PriceBook(catalog(), std::move(read.prices));
}

WorkflowRules Session::workflowRules()
{
    LoadedWorkflowRules loaded = loadWorkflowRules(catalogFolders());
    fail(loaded.problems);
    return std::move(loaded.rules);
}

PciTable Session::pciTable()
{
    LoadedPciTable loaded = loadPciTable(catalogFolders(), catalog());
    fail(loaded.problems);
    return std::move(loaded.table);
}

std::vector<std::filesystem::path> Session::catalogFolders() const
{
    std::vector<std::filesystem::path> extra;
    for (const std::string& folder : m_options.data)
        extra.push_back(pathOf(folder));
    return text::dataFolders(extra);
}

void Session::write(const Json& document) { m_console.out << lineOf(document); }

int Session::fail(const Error& error)
{
    m_console.err << plainText(text::errorText(error)) << '\n';
    return exit_code::kBadInput;
}

int Session::fail(const std::vector<Error>& errors)
{
    for (const Error& error : errors)
        fail(error);
    return exit_code::kBadInput;
}

int Session::misuse(const QString& what)
{
    const QString hint = Tr::tr("See vramwise-cli --help.");
    m_console.err << plainText(what) << '\n' << plainText(hint) << '\n';
    return exit_code::kWrongUsage;
}

std::string lineOf(const Json& document)
{
    return document.dump(-1, ' ', false, Json::error_handler_t::replace) + '\n';
}

Json documentHead(const Catalog& catalog)
{
    return {{"schema", kSchema}, {"catalog", {{"version", catalog.version()}, {"date", isoDate(catalog.date())}}}};
}

void setVulkanProgram(const QString& program) { programForVulkan() = program; }

QString vulkanProgram() { return programForVulkan(); }

std::filesystem::path pathOf(const std::string& argument)
{
#ifdef _WIN32
    return std::filesystem::path(std::u8string(argument.begin(), argument.end()));
#else
    return std::filesystem::path(argument);
#endif
}

}  // namespace vramwise::cli
