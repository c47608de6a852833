#include "core/checkpoint/scan_cache.h"

#include "core/base/file_io.h"
#include "core/catalog/json_text.h"
#include "core/checkpoint/summary_json.h"

#include <nlohmann/json.hpp>

namespace vramwise
{

namespace fs = std::filesystem;

namespace
{

/// Raised where summaries gain facts, so that older caches are not taken for whole.
constexpr int kSummaryVersion = 1;
/// Some kilobytes a file, some thousand files.
constexpr std::uintmax_t kMostCacheBytes = 64ULL * 1024 * 1024;

std::optional<OrderedJson> parsed(const fs::path& file)
{
    const Result<std::string> text = readTextFile(file, kMostCacheBytes);
    if (!text)
        return std::nullopt;
    OrderedJson json = OrderedJson::parse(*text, nullptr, false);
    return json.is_object() ? std::optional(std::move(json)) : std::nullopt;
}

}  // namespace

const CheckpointSummary* ScanCache::find(const fs::path& file, const FileStamp& stamp) const
{
    const auto found = m_entries.find(displayName(file));
    return found != m_entries.end() && found->second.stamp == stamp ? &found->second.summary : nullptr;
}

void ScanCache::put(const fs::path& file, const FileStamp& stamp, CheckpointSummary summary)
{
    m_entries.insert_or_assign(displayName(file), Entry{stamp, std::move(summary)});
}

void ScanCache::load(const fs::path& file)
{
    m_entries.clear();
    const std::optional<OrderedJson> json = parsed(file);
    if (!json || json->value("version", OrderedJson()) != OrderedJson(m_version))
        return;
    const auto files = json->find("files");
    if (files == json->end() || !files->is_array())
        return;
    for (const OrderedJson& entry : *files) {
        const auto summary = entry.is_object() ? entry.find("summary") : entry.end();
        if (!entry.is_object() || summary == entry.end() || !entry.value("path", OrderedJson()).is_string()
            || !entry.value("bytes", OrderedJson()).is_number_unsigned()
            || !entry.value("changed", OrderedJson()).is_number_integer())
            continue;
        if (std::optional<CheckpointSummary> read = summaryFromJson(*summary))
            m_entries.insert_or_assign(
                entry["path"].get<std::string>(),
                Entry{{entry["bytes"].get<std::uint64_t>(), entry["changed"].get<std::int64_t>()}, std::move(*read)});
    }
}

Result<void> ScanCache::save(const fs::path& file) const
{
    OrderedJson json{{"version", m_version}, {"files", OrderedJson::array()}};
    for (const auto& [path, entry] : m_entries)
        json["files"].push_back({{"path", path},
                                 {"bytes", entry.stamp.bytes},
                                 {"changed", entry.stamp.changed},
                                 {"summary", summaryJson(entry.summary)}});
    return writeFileAtomically(file, json.dump(-1, ' ', false, OrderedJson::error_handler_t::replace) + '\n');
}

std::string cacheVersion(std::string_view signatures)
{
    // FNV-1a: not against attackers, only to see a change.
    std::uint64_t sum = 14'695'981'039'346'656'037ULL;
    for (const char c : signatures)
        sum = (sum ^ static_cast<unsigned char>(c)) * 1'099'511'628'211ULL;
    return std::to_string(kSummaryVersion) + '-' + std::to_string(sum);
}

}  // namespace vramwise
