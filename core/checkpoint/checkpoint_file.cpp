#include "core/checkpoint/checkpoint_file.h"

#include "core/base/file_io.h"
#include "core/checkpoint/gguf.h"
#include "core/checkpoint/safetensors.h"
#include "core/checkpoint/shards.h"

#include <algorithm>
#include <array>

namespace vramwise
{

namespace fs = std::filesystem;

namespace
{

struct Look {
    std::string_view beginning;
    std::string_view name;
};

/// What people take for a checkpoint: a page that was saved instead of the file, a pointer of git-lfs, PyTorch's own
/// formats (a zip archive, or a pickle), which are not read because they can hold programs.
constexpr std::array kLooks{
    Look{"version https://git-lfs", "git-lfs"},
    Look{"<", "html"},
    Look{"PK\x03\x04", "pytorch"},
    Look{"\x80\x02", "pytorch"},
};

std::string_view lookOf(std::string_view beginning)
{
    if (beginning.empty())
        return "empty";
    for (const Look& look : kLooks)
        if (beginning.starts_with(look.beginning))
            return look.name;
    return "unknown";
}

/// Bytes 0–7 are a length and byte 8 opens a JSON object; a length beyond reason is for the reader to refuse.
bool looksLikeSafetensors(std::string_view beginning) { return beginning.size() > 8 && beginning[8] == '{'; }

bool endsLikeSafetensors(const std::string& name) { return name.ends_with(".safetensors") || name.ends_with(".sft"); }

}  // namespace

std::string_view CheckpointFile::metadataOf(std::string_view key) const
{
    const auto found = metadata.find(key);
    return found == metadata.end() ? std::string_view() : found->second;
}

Result<CheckpointFile> readCheckpoint(CheckpointSource& source)
{
    std::array<char, 32> buffer{};
    const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(buffer.size(), source.size()));
    if (const Result<void> read = source.read(0, std::span(buffer).first(count)); !read)
        return tl::unexpected(read.error());
    const std::string_view beginning(buffer.data(), count);
    if (beginning.starts_with(kGgufMagic))
        return readGguf(source);
    const std::string_view look = lookOf(beginning);
    if (looksLikeSafetensors(beginning) || (look == "unknown" && count > 8 && endsLikeSafetensors(source.name())))
        return readSafetensors(source);
    return fail(ErrorCode::NotAModelFile, {std::string(look)}, {source.name(), 0, {}});
}

Result<CheckpointFile> readCheckpoint(const fs::path& file)
{
    if (isShardIndex(file))
        return readShards(file);
    const Result<std::unique_ptr<FileSource>> source = FileSource::open(file);
    return source ? readCheckpoint(**source) : Result<CheckpointFile>(tl::unexpected(source.error()));
}

bool isShardIndex(const fs::path& file)
{
    const std::string name = displayName(file.filename());
    return name.ends_with(".json") && name.find(".safetensors.index.") != std::string::npos;
}

}  // namespace vramwise
