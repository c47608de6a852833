#include "core/checkpoint/checkpoint_source.h"

#include "core/base/file_io.h"

#include <algorithm>
#include <cerrno>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
#ifdef _WIN32
#include <io.h>
#else
#include <unistd.h>
#endif

namespace vramwise
{

namespace fs = std::filesystem;

namespace
{

tl::unexpected<Error> cannotRead(const std::string& name, const std::error_code& reason)
{
    return fail(ErrorCode::CannotRead, {reason.message()}, {name, 0, {}});
}

#ifdef _WIN32
std::intptr_t openForReading(const fs::path& file) { return _wopen(file.c_str(), _O_RDONLY | _O_BINARY); }

void closeHandle(std::intptr_t handle) { _close(static_cast<int>(handle)); }

std::int64_t readAt(std::intptr_t handle, std::uint64_t offset, std::span<char> into)
{
    const int descriptor = static_cast<int>(handle);
    if (_lseeki64(descriptor, static_cast<std::int64_t>(offset), SEEK_SET) < 0)
        return -1;
    return _read(descriptor, into.data(), static_cast<unsigned>(std::min<std::size_t>(into.size(), 1U << 30U)));
}
#else
// Opening a pipe without a writer would wait for one; of what is no regular file nothing is read.
std::intptr_t openForReading(const fs::path& file) { return ::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK); }

void closeHandle(std::intptr_t handle) { ::close(static_cast<int>(handle)); }

std::int64_t readAt(std::intptr_t handle, std::uint64_t offset, std::span<char> into)
{
    return ::pread(static_cast<int>(handle), into.data(), into.size(), static_cast<off_t>(offset));
}
#endif

}  // namespace

Result<void> CheckpointSource::read(std::uint64_t offset, std::span<char> into)
{
    if (offset > m_size || into.size() > m_size - offset) {
        const std::uint64_t needed = offset > m_size ? offset : offset + into.size();
        return fail(ErrorCode::CutShort, {std::to_string(needed), std::to_string(m_size)}, {m_name, 0, {}});
    }
    m_bytesRead += into.size();
    return readWithin(offset, into);
}

Result<void> MemorySource::readWithin(std::uint64_t offset, std::span<char> into)
{
    const std::string_view piece = m_bytes.substr(offset, into.size());
    std::copy(piece.begin(), piece.end(), into.begin());
    return {};
}

Result<std::unique_ptr<FileSource>> FileSource::open(const fs::path& file)
{
    std::string name = displayName(file);
    std::error_code error;
    const fs::file_status status = fs::status(file, error);
    if (error || !fs::exists(status))
        return cannotRead(name, error ? error : std::make_error_code(std::errc::no_such_file_or_directory));
    if (fs::is_directory(status))
        return cannotRead(name, std::make_error_code(std::errc::is_a_directory));
    if (!fs::is_regular_file(status))
        return cannotRead(name, std::make_error_code(std::errc::not_supported));
    const std::uintmax_t size = fs::file_size(file, error);
    if (error)
        return cannotRead(name, error);
    errno = 0;
    const std::intptr_t handle = openForReading(file);
    if (handle < 0)
        return cannotRead(name, lastError());
    return std::unique_ptr<FileSource>(new FileSource(std::move(name), size, handle));
}

FileSource::~FileSource() { closeHandle(m_handle); }

Result<void> FileSource::readWithin(std::uint64_t offset, std::span<char> into)
{
    while (!into.empty()) {
        errno = 0;
        const std::int64_t count = readAt(m_handle, offset, into);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return cannotRead(name(), lastError());
        // The file shrank since it was opened.
        if (count == 0)
            return fail(ErrorCode::CutShort, {std::to_string(offset + into.size()), std::to_string(offset)},
                        {name(), 0, {}});
        offset += static_cast<std::uint64_t>(count);
        into = into.subspan(static_cast<std::size_t>(count));
    }
    return {};
}

}  // namespace vramwise
