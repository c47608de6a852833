#include "core/workflow/media/inflate.h"

#include <zlib.h>

#include <algorithm>

namespace vramwise
{

std::optional<std::string> inflated(std::string_view stream, std::size_t limit)
{
    constexpr std::size_t kPiece = std::size_t{64} * 1024;
    z_stream state{};
    if (inflateInit(&state) != Z_OK)
        return std::nullopt;
    // zlib takes no pointer to const, but does not write there.
    state.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(stream.data()));
    state.avail_in = static_cast<uInt>(stream.size());
    std::string text;
    int code = Z_OK;
    while (code == Z_OK && text.size() <= limit) {
        const std::size_t before = text.size();
        const std::size_t piece = std::min(kPiece, limit + 1 - before);
        text.resize(before + piece);
        state.next_out = reinterpret_cast<Bytef*>(text.data() + before);
        state.avail_out = static_cast<uInt>(piece);
        code = inflate(&state, Z_NO_FLUSH);
        text.resize(before + piece - state.avail_out);
        if (code == Z_OK && state.avail_in == 0 && state.avail_out > 0)
            break;  // the stream ends in the middle
    }
    inflateEnd(&state);
    if (code != Z_STREAM_END || text.size() > limit)
        return std::nullopt;
    return text;
}

}  // namespace vramwise
