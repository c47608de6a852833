#include "core/checkpoint/scan.h"

#include "core/base/file_io.h"
#include "core/base/names.h"
#include "core/checkpoint/shards.h"

#include <algorithm>
#include <array>
#include <set>
#include <system_error>

namespace vramwise
{

namespace fs = std::filesystem;

namespace
{

/// Deeper folders are a loop of links or nobody's models.
constexpr int kMostFolderLevels = 32;

FileStamp stampOf(const fs::directory_entry& entry)
{
    std::error_code error;
    const std::uintmax_t bytes = entry.file_size(error);
    const fs::file_time_type time = entry.last_write_time(error);
    return error ? FileStamp{} : FileStamp{bytes, static_cast<std::int64_t>(time.time_since_epoch().count())};
}

/// Walks folders; knows which it has been in, so that links cannot lead it in circles.
class Lister
{
public:
    Lister(FileList& list, const std::stop_token& stop) : m_list(list), m_stop(stop) { }

    void walk(const fs::path& folder, const std::string& kind, int level = 0)
    {
        std::error_code error;
        const fs::path real = fs::canonical(folder, error);
        if (error || level > kMostFolderLevels || !m_seen.insert(real).second) {
            if (error && level == 0)
                report(folder, error);
            return;
        }
        std::vector<fs::directory_entry> entries;
        for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error))
            entries.push_back(*it);
        if (error)
            report(folder, error);
        std::sort(entries.begin(), entries.end());
        addFiles(entries, kind);
        for (const fs::directory_entry& entry : entries)
            if (!isOver() && entry.is_directory(error))
                walk(entry.path(), kind.empty() ? kindOf(entry.path()) : kind, level + 1);
    }

private:
    [[nodiscard]] bool isOver() const { return m_list.tooMany || m_stop.stop_requested(); }

    static std::string kindOf(const fs::path& folder)
    {
        const std::string name = displayName(folder.filename());
        return isModelKind(name) ? currentKind(name) : std::string();
    }

    void report(const fs::path& folder, const std::error_code& error)
    {
        m_list.problems.push_back({ErrorCode::CannotRead, {error.message()}, {displayName(folder), 0, {}}});
    }

    /// An index stands for the files that it names.
    void addFiles(const std::vector<fs::directory_entry>& entries, const std::string& kind)
    {
        std::set<std::string> shards;
        std::error_code error;
        for (const fs::directory_entry& entry : entries)
            if (entry.is_regular_file(error) && isShardIndex(entry.path()))
                addIndex(entry, entries, kind, shards);
        for (const fs::directory_entry& entry : entries) {
            if (isOver())
                return;
            if (entry.is_regular_file(error) && isModelFile(entry.path())
                && shards.count(displayName(entry.path().filename())) == 0)
                add({entry.path(), kind, stampOf(entry)});
        }
    }

    void addIndex(const fs::directory_entry& index, const std::vector<fs::directory_entry>& entries,
                  const std::string& kind, std::set<std::string>& shards)
    {
        const Result<std::string> text = readTextFile(index.path(), kMostIndexBytes);
        const Result<std::vector<std::string>> names
            = text ? parseShardIndex(*text, displayName(index.path())) : tl::unexpected(text.error());
        if (!names) {
            m_list.problems.push_back(names.error());
            return;
        }
        FileStamp whole;
        for (const fs::directory_entry& entry : entries) {
            const std::string name = displayName(entry.path().filename());
            if (std::find(names->begin(), names->end(), name) == names->end())
                continue;
            const FileStamp stamp = stampOf(entry);
            whole.bytes += stamp.bytes;
            whole.changed = std::max(whole.changed, stamp.changed);
            shards.insert(name);
        }
        add({index.path(), kind, whole});
    }

    void add(ModelFile file)
    {
        if (m_list.files.size() >= kMostModelFiles)
            m_list.tooMany = true;
        else
            m_list.files.push_back(std::move(file));
    }

    FileList& m_list;
    const std::stop_token& m_stop;
    std::set<fs::path> m_seen;
};

}  // namespace

bool isModelFile(const fs::path& file)
{
    constexpr std::array<std::string_view, 3> kEndings{".safetensors", ".sft", ".gguf"};
    const std::string ending = lowerCase(displayName(file.extension()));
    return std::find(kEndings.begin(), kEndings.end(), ending) != kEndings.end();
}

FileList listModelFiles(const std::vector<ModelFolder>& folders, const std::stop_token& stop)
{
    FileList list;
    Lister lister(list, stop);
    for (const ModelFolder& folder : folders)
        lister.walk(folder.path, folder.kind);
    std::sort(list.files.begin(), list.files.end(),
              [](const ModelFile& a, const ModelFile& b) { return a.path < b.path; });
    return list;
}

ScanResult scanModels(const std::vector<ModelFolder>& folders, const SignatureTable& signatures, ScanCache& cache,
                      const OnProgress& progress, const std::stop_token& stop)
{
    FileList list = listModelFiles(folders, stop);
    ScanResult result;
    result.problems = std::move(list.problems);
    result.tooMany = list.tooMany;
    for (const ModelFile& file : list.files) {
        if (stop.stop_requested())
            break;
        if (progress)
            progress({result.files.size(), list.files.size(), &file});
        if (const CheckpointSummary* known = cache.find(file.path, file.stamp)) {
            result.files.push_back({file, *known, true});
            continue;
        }
        Result<CheckpointSummary> summary = inspect(file.path, signatures);
        if (summary)
            cache.put(file.path, file.stamp, *summary);
        result.files.push_back({file, std::move(summary), false});
    }
    result.stopped = stop.stop_requested();
    if (progress && !result.stopped)
        progress({result.files.size(), list.files.size(), nullptr});
    return result;
}

}  // namespace vramwise
