#include "core/workflow/media/byte_source.h"

#include "core/base/file_io.h"

#include <algorithm>
#include <cerrno>
#include <system_error>

namespace vramwise
{

namespace fs = std::filesystem;

Result<ByteSource> ByteSource::open(const fs::path& file)
{
    const auto refuse = [&file](const std::error_code& reason) {
        return fail(ErrorCode::CannotRead, {reason.message()}, {displayName(file), 0, {}});
    };
    std::error_code error;
    const fs::file_status status = fs::status(file, error);
    if (!fs::exists(status))
        return refuse(error ? error : std::make_error_code(std::errc::no_such_file_or_directory));
    if (fs::is_directory(status))
        return refuse(std::make_error_code(std::errc::is_a_directory));
    if (!fs::is_regular_file(status))
        return refuse(std::make_error_code(std::errc::invalid_argument));
    const std::uintmax_t size = fs::file_size(file, error);
    if (error)
        return refuse(error);
    auto stream = std::make_unique<std::ifstream>();
    stream->rdbuf()->pubsetbuf(nullptr, 0);  // reads are few and far apart
    stream->open(file, std::ios::binary);
    if (!*stream)
        return refuse({errno != 0 ? errno : EIO, std::generic_category()});
    return ByteSource(std::move(stream), size);
}

std::string ByteSource::read(std::uint64_t offset, std::size_t length)
{
    if (offset >= m_size)
        return {};
    const std::uint64_t there = std::min<std::uint64_t>({length, m_size - offset, m_left});
    const auto count = static_cast<std::size_t>(there);
    m_left -= count;
    if (!m_stream)
        return std::string(m_bytes.substr(static_cast<std::size_t>(offset), count));
    std::string bytes(count, '\0');
    m_stream->clear();
    m_stream->seekg(static_cast<std::streamoff>(offset));
    m_stream->read(bytes.data(), static_cast<std::streamsize>(count));
    bytes.resize(static_cast<std::size_t>(std::max<std::streamsize>(m_stream->gcount(), 0)));
    return bytes;
}

std::string ByteSource::readExactly(std::uint64_t offset, std::size_t length)
{
    if (length > m_left || offset > m_size || length > m_size - offset)
        return {};
    std::string bytes = read(offset, length);
    return bytes.size() == length ? bytes : std::string();
}

std::uint64_t bigEndian(std::string_view text, std::size_t offset, std::size_t count)
{
    std::uint64_t value = 0;
    if (offset > text.size() || count > text.size() - offset)
        return 0;
    for (const char c : text.substr(offset, count))
        value = value << 8U | static_cast<unsigned char>(c);
    return value;
}

std::uint64_t littleEndian(std::string_view text, std::size_t offset, std::size_t count)
{
    std::uint64_t value = 0;
    if (offset > text.size() || count > text.size() - offset)
        return 0;
    for (std::size_t i = count; i > 0; --i)
        value = value << 8U | static_cast<unsigned char>(text[offset + i - 1]);
    return value;
}

}  // namespace vramwise
