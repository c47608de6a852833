#include "core/base/file_io.h"
#include "core/bundle/bundle.h"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <array>
#include <memory>
#include <system_error>

namespace vramwise
{

namespace fs = std::filesystem;

namespace
{

constexpr std::size_t kMostName = 64;

tl::unexpected<Error> notTaken(std::string what, std::string name = {}, std::string found = {})
{
    return fail(ErrorCode::BadBundle, {std::move(what), std::move(name), std::move(found)});
}

/// No folders, no way out of the folder, nothing that a file system may take for something else.
bool isPlainName(std::string_view name)
{
    const auto plain
        = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '.'; };
    return !name.empty() && name.size() <= kMostName && name.front() != '.'
        && std::all_of(name.begin(), name.end(), plain);
}

/// For messages: printable, and not too long.
std::string shown(std::string_view name)
{
    std::string text(name.substr(0, kMostName));
    for (char& c : text)
        if (static_cast<unsigned char>(c) < 0x20 || static_cast<unsigned char>(c) >= 0x7f)
            c = '?';
    return text;
}

/// What may be taken in: counts files and bytes before they fill the memory.
class Taken
{
public:
    explicit Taken(std::size_t mostBytes) : m_mostBytes(mostBytes) { }

    Result<std::string*> addFile(const std::string& name)
    {
        if (!isPlainName(name))
            return notTaken("path", shown(name));
        if (m_parts.size() >= kMostBundleFiles)
            return notTaken("many", {}, std::to_string(kMostBundleFiles));
        const auto [part, isNew] = m_parts.emplace(name, std::string());
        if (!isNew)
            return notTaken("twice", name);
        return &part->second;
    }

    Result<void> addBytes(std::string& part, std::string_view bytes)
    {
        m_bytes += bytes.size();
        if (m_bytes > kMostBundleBytes)
            return notTaken("large", {}, std::to_string(kMostBundleBytes));
        if (m_bytes > m_mostBytes)
            return notTaken("ratio", {}, std::to_string(m_mostBytes));
        part.append(bytes);
        return {};
    }

    BundleParts take() { return std::move(m_parts); }

private:
    std::size_t m_mostBytes;
    std::size_t m_bytes = 0;
    BundleParts m_parts;
};

struct CloseArchive {
    void operator()(archive* opened) const { archive_read_free(opened); }
};
using Archive = std::unique_ptr<archive, CloseArchive>;

Result<void> readEntry(archive& opened, archive_entry& entry, Taken& taken)
{
    const char* path = archive_entry_pathname(&entry);
    const std::string name = path != nullptr ? path : "";
    if (archive_entry_symlink(&entry) != nullptr || archive_entry_hardlink(&entry) != nullptr)
        return notTaken("link", shown(name));
    if (archive_entry_filetype(&entry) != AE_IFREG)
        return notTaken("path", shown(name));
    const Result<std::string*> part = taken.addFile(name);
    if (!part)
        return tl::unexpected(part.error());
    std::array<char, 16'384> buffer{};
    for (;;) {
        const la_ssize_t size = archive_read_data(&opened, buffer.data(), buffer.size());
        if (size < 0)
            return notTaken("archive");
        if (size == 0)
            return {};
        const std::string_view bytes(buffer.data(), static_cast<std::size_t>(size));
        if (const Result<void> added = taken.addBytes(**part, bytes); !added)
            return added;
    }
}

Result<void> addFolderFile(const fs::directory_entry& entry, Taken& taken)
{
    const std::string name = displayName(entry.path().filename());
    std::error_code error;
    if (entry.is_symlink(error))
        return notTaken("link", shown(name));
    if (!entry.is_regular_file(error))
        return notTaken("path", shown(name));
    const Result<std::string*> part = taken.addFile(name);
    if (!part)
        return tl::unexpected(part.error());
    if (entry.file_size(error) > kMostBundleBytes)
        return notTaken("large", {}, std::to_string(kMostBundleBytes));
    const Result<std::string> text = readTextFile(entry.path(), kMostBundleBytes);
    return text ? taken.addBytes(**part, *text) : tl::unexpected(text.error());
}

Result<BundleParts> readFolder(const fs::path& folder)
{
    Taken taken(kMostBundleBytes);
    std::error_code error;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error))
        if (const Result<void> added = addFolderFile(*entry, taken); !added)
            return tl::unexpected(added.error());
    if (error)
        return fail(ErrorCode::CannotRead, {error.message()});
    return taken.take();
}

}  // namespace

Result<BundleParts> unpackBundle(std::string_view zip, const std::string& name)
{
    const Archive opened(archive_read_new());
    if (!opened || archive_read_support_format_zip(opened.get()) != ARCHIVE_OK
        || archive_read_open_memory(opened.get(), zip.data(), zip.size()) != ARCHIVE_OK)
        return fail(ErrorCode::BadBundle, {"archive"}, {name, 0, {}});
    Taken taken(zip.size() * kMostBundleRatio);
    for (;;) {
        archive_entry* entry = nullptr;
        const int state = archive_read_next_header(opened.get(), &entry);
        if (state == ARCHIVE_EOF)
            return taken.take();
        if (state != ARCHIVE_OK)
            return fail(ErrorCode::BadBundle, {"archive"}, {name, 0, {}});
        if (const Result<void> read = readEntry(*opened, *entry, taken); !read)
            return fail(read.error().code, read.error().args, {name, 0, {}});
    }
}

Result<BundleParts> readBundle(const fs::path& bundle)
{
    std::error_code error;
    Result<BundleParts> parts;
    if (fs::is_directory(bundle, error)) {
        parts = readFolder(bundle);
    } else {
        const Result<std::string> zip = readTextFile(bundle, kMostBundleBytes);
        if (!zip)
            return tl::unexpected(zip.error());
        parts = unpackBundle(*zip, displayName(bundle));
    }
    if (!parts && parts.error().where.file.empty())
        parts.error().where.file = displayName(bundle);
    return parts;
}

}  // namespace vramwise
