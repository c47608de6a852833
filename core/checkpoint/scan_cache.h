// What was found in files, by path, size and time of change: a second scan reads nothing that did not change.
#pragma once

#include "core/base/result.h"
#include "core/checkpoint/inspect.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>

namespace vramwise
{

/// By what a change is seen. Of shards: the sum of sizes and the newest time.
struct FileStamp {
    std::uint64_t bytes = 0;
    std::int64_t changed = 0;  ///< in the ticks of the file system's clock

    friend bool operator==(const FileStamp&, const FileStamp&) = default;
};

class ScanCache
{
public:
    /// `version` says by what rules files were recognised: a cache of other rules is empty.
    explicit ScanCache(std::string version) : m_version(std::move(version)) { }

    /// Nullptr where the file is not known or changed since.
    [[nodiscard]] const CheckpointSummary* find(const std::filesystem::path& file, const FileStamp& stamp) const;
    void put(const std::filesystem::path& file, const FileStamp& stamp, CheckpointSummary summary);
    [[nodiscard]] std::size_t size() const { return m_entries.size(); }

    /// A file that is missing, damaged or of another version leaves the cache empty: it is only a cache.
    void load(const std::filesystem::path& file);
    /// Errors: CannotWrite.
    [[nodiscard]] Result<void> save(const std::filesystem::path& file) const;

private:
    struct Entry {
        FileStamp stamp;
        CheckpointSummary summary;
    };

    std::string m_version;
    std::map<std::string, Entry, std::less<>> m_entries;
};

/// A short sum over the rules' text.
std::string cacheVersion(std::string_view signatures);

}  // namespace vramwise
