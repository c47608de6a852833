#include "core/bundle/store.h"

#include "core/base/file_io.h"
#include "core/catalog/json_text.h"

#include <nlohmann/json.hpp>

#include <system_error>

namespace vramwise
{

namespace fs = std::filesystem;

namespace
{

constexpr const char* kState = "state.json";
constexpr std::string_view kPrefix = "update-";

std::string textAt(const nlohmann::json& json, const char* key)
{
    const auto found = json.is_object() ? json.find(key) : json.end();
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

/// Names that we gave; anything else in the state would lead elsewhere.
std::string ownName(const std::string& name)
{
    const bool ours = name.starts_with(kPrefix)
        && name.find_first_not_of("0123456789", kPrefix.size()) == std::string::npos && name.size() > kPrefix.size();
    return ours ? name : std::string();
}

/// Of the file's head; a catalog's cards are as new as the catalog.
std::optional<Date> dateOf(const fs::path& file)
{
    const Result<std::string> text = readTextFile(file);
    const Result<nlohmann::json> json = text ? parseJson(*text, {}) : tl::unexpected(text.error());
    return json ? parseDate(textAt(*json, "date")) : std::nullopt;
}

}  // namespace

UpdateStore::State UpdateStore::read() const
{
    const Result<std::string> text = readTextFile(m_folder / kState);
    const Result<nlohmann::json> json = text ? parseJson(*text, {}) : tl::unexpected(text.error());
    if (!json)
        return {};
    return {ownName(textAt(*json, "current")), ownName(textAt(*json, "previous"))};
}

Result<void> UpdateStore::write(const State& state) const
{
    const nlohmann::ordered_json json{
        {"schema", 1}, {"kind", "updates"}, {"current", state.current}, {"previous", state.previous}};
    return writeFileAtomically(m_folder / kState, json.dump(2) + '\n');
}

std::optional<fs::path> UpdateStore::current(const fs::path& shipped) const
{
    const State state = read();
    if (state.current.empty() || !holdsCatalogFiles(m_folder / state.current / "catalog"))
        return std::nullopt;
    const std::optional<Date> taken = dateOf(m_folder / state.current / "manifest.json");
    const std::optional<Date> ours = dateOf(shipped / "cards.json");
    if (!taken || (ours && *taken < *ours))
        return std::nullopt;
    return m_folder / state.current / "catalog";
}

Result<void> UpdateStore::apply(const Bundle& bundle) const
{
    const State before = read();
    std::error_code error;
    int number = 1;
    while (fs::exists(m_folder / (std::string(kPrefix) + std::to_string(number)), error))
        ++number;
    const State after{std::string(kPrefix) + std::to_string(number), before.current};
    const fs::path folder = m_folder / after.current;
    for (const auto& [name, content] : bundle.parts) {
        const bool isCatalog = !name.starts_with("manifest.");
        const fs::path file = isCatalog ? folder / "catalog" / placeOf(name) : folder / name;
        Result<void> written = writeFileAtomically(file, content);
        if (!written) {
            fs::remove_all(folder, error);
            return written;
        }
    }
    if (Result<void> written = write(after); !written) {
        fs::remove_all(folder, error);
        return written;
    }
    removeOthers(after);
    return {};
}

Result<bool> UpdateStore::rollBack() const
{
    const State before = read();
    if (before.current.empty())
        return false;
    const State after{before.previous, {}};
    if (const Result<void> written = write(after); !written)
        return tl::unexpected(written.error());
    removeOthers(after);
    return true;
}

/// Failing to tidy up is no failure: what is not named does not count.
void UpdateStore::removeOthers(const State& state) const
{
    std::error_code error;
    for (fs::directory_iterator entry(m_folder, error), end; !error && entry != end; entry.increment(error)) {
        const std::string name = displayName(entry->path().filename());
        std::error_code ignored;
        if (!ownName(name).empty() && name != state.current && name != state.previous && !entry->is_symlink(ignored))
            fs::remove_all(entry->path(), ignored);
    }
}

}  // namespace vramwise
