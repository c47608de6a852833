#include "core/base/file_io.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <fstream>
#include <system_error>

#ifdef _WIN32
#include <process.h>
#else
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace vramwise
{

namespace fs = std::filesystem;

namespace
{

tl::unexpected<Error> cannotRead(const fs::path& file, const std::string& reason)
{
    return fail(ErrorCode::CannotRead, {reason}, {displayName(file), 0, {}});
}

tl::unexpected<Error> cannotWrite(const fs::path& file, const std::error_code& reason)
{
    return fail(ErrorCode::CannotWrite, {reason.message()}, {displayName(file), 0, {}});
}

#ifdef _WIN32
int processId() { return _getpid(); }

std::error_code writeDurably(const fs::path& temporary, const fs::path&, std::string_view text)
{
    std::ofstream stream(temporary, std::ios::binary | std::ios::trunc);
    stream.write(text.data(), static_cast<std::streamsize>(text.size()));
    stream.close();
    return stream ? std::error_code() : lastError();
}

void flushFolder(const fs::path&) { }
#else
int processId() { return static_cast<int>(getpid()); }

std::error_code writeAll(int descriptor, std::string_view text)
{
    while (!text.empty()) {
        const ssize_t written = ::write(descriptor, text.data(), text.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return lastError();
        text.remove_prefix(static_cast<std::size_t>(written));
    }
    return ::fsync(descriptor) == 0 ? std::error_code() : lastError();
}

std::error_code writeDurably(const fs::path& temporary, const fs::path& old, std::string_view text)
{
    const int descriptor = ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (descriptor < 0)
        return lastError();
    std::error_code error = writeAll(descriptor, text);
    struct stat status {
    };
    if (!error && ::stat(old.c_str(), &status) == 0 && ::fchmod(descriptor, status.st_mode & 07777) != 0)
        error = lastError();
    if (::close(descriptor) != 0 && !error)
        error = lastError();
    return error;
}

/// Makes the rename itself survive a power cut. The file is complete either way, so a failure is no error.
void flushFolder(const fs::path& folder)
{
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}
#endif

fs::path temporaryBeside(const fs::path& file)
{
    static std::atomic<unsigned> counter{0};
    fs::path temporary = file;
    temporary += ".tmp-" + std::to_string(processId()) + '-' + std::to_string(++counter);
    return temporary;
}

/// The file behind a symbolic link, so that the link survives; the path itself otherwise.
fs::path targetOf(const fs::path& file)
{
    std::error_code error;
    if (!fs::is_symlink(file, error))
        return file;
    const fs::path target = fs::weakly_canonical(file, error);
    return error ? file : target;
}

}  // namespace

std::string displayName(const fs::path& file)
{
    const std::u8string name = file.u8string();
    return {name.begin(), name.end()};
}

Result<std::string> readTextFile(const fs::path& file, std::uintmax_t limit)
{
    std::error_code error;
    const fs::file_status status = fs::status(file, error);
    if (error)
        return cannotRead(file, error.message());
    if (fs::is_directory(status))
        return cannotRead(file, std::make_error_code(std::errc::is_a_directory).message());
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        return cannotRead(file, lastError().message());

    // Read in pieces up to the limit: the size that the file system reports is 0 for pipes and may change.
    std::string text;
    std::string piece(std::size_t{1} << 16U, '\0');
    while (stream.read(piece.data(), static_cast<std::streamsize>(piece.size())) || stream.gcount() > 0) {
        text.append(piece, 0, static_cast<std::size_t>(stream.gcount()));
        if (text.size() > limit)
            return cannotRead(file, std::make_error_code(std::errc::file_too_large).message());
    }
    if (stream.bad())
        return cannotRead(file, lastError().message());
    return text;
}

Result<std::vector<fs::path>> jsonFilesIn(const fs::path& folder)
{
    std::vector<fs::path> files;
    std::error_code error;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
        std::error_code ignored;
        if (entry->path().extension() == ".json" && entry->is_regular_file(ignored))
            files.push_back(entry->path());
    }
    if (error)
        return cannotRead(folder, error.message());
    std::sort(files.begin(), files.end());
    return files;
}

fs::path lastThatIsThere(const std::vector<fs::path>& folders, const fs::path& file)
{
    std::error_code ignored;
    for (auto folder = folders.rbegin(); folder != folders.rend(); ++folder)
        if (fs::exists(*folder / file, ignored))
            return *folder / file;
    return folders.front() / file;
}

Result<void> writeFileAtomically(const fs::path& file, std::string_view text)
{
    const fs::path target = targetOf(file);
    std::error_code error;
    if (target.has_parent_path())
        fs::create_directories(target.parent_path(), error);
    if (error)
        return cannotWrite(file, error);

    const fs::path temporary = temporaryBeside(target);
    error = writeDurably(temporary, target, text);
    if (!error)
        fs::rename(temporary, target, error);
    if (error) {
        std::error_code ignored;
        fs::remove(temporary, ignored);
        return cannotWrite(file, error);
    }
    flushFolder(target.parent_path().empty() ? fs::path(".") : target.parent_path());
    return {};
}

}  // namespace vramwise
