#include "app/cli/broken_line.h"

#include <algorithm>

namespace vramwise::cli
{
namespace
{

constexpr int kDeepest = 64;

/// Follows the parser as far as it comes and remembers the last field of the outermost object.
class LineFollower : public nlohmann::json_sax<Json>
{
public:
    bool null() override { return value(nullptr); }
    bool boolean(bool val) override { return value(val); }
    bool number_integer(number_integer_t val) override { return value(val); }
    bool number_unsigned(number_unsigned_t val) override { return value(val); }
    bool number_float(number_float_t val, const string_t&) override { return value(val); }
    bool string(string_t& val) override { return value(val); }
    bool binary(binary_t&) override { return true; }
    bool start_object(std::size_t) override { return enter(); }
    bool end_object() override { return leave(); }
    bool start_array(std::size_t) override { return enter(); }
    bool end_array() override { return leave(); }

    bool key(string_t& val) override
    {
        if (m_depth == 1)
            m_field = val;
        return true;
    }

    bool parse_error(std::size_t, const std::string& token, const nlohmann::detail::exception& error) override
    {
        m_token = token;
        m_message = error.what();
        return false;
    }

    [[nodiscard]] BrokenLine result() const
    {
        // "[json.exception.parse_error.101] parse error at line 1, column 9: …"
        const std::size_t bracket = m_message.find("] ");
        const std::string detail = bracket == std::string::npos ? m_message : m_message.substr(bracket + 2);
        return {m_id, {ErrorCode::BadJson, {detail}, {{}, 0, m_field}}};
    }

private:
    template <class T>
    bool value(const T& content)
    {
        if (m_depth == 1 && m_field == "id")
            m_id = Json(content);
        return true;
    }

    bool enter()
    {
        ++m_depth;
        return true;
    }

    bool leave()
    {
        --m_depth;
        return true;
    }

    int m_depth = 0;
    std::string m_field;
    std::string m_token;
    std::string m_message;
    std::optional<Json> m_id;
};

}  // namespace

BrokenLine salvage(std::string_view text)
{
    LineFollower follower;
    Json::sax_parse(text, &follower);
    return follower.result();
}

bool isTooDeep(std::string_view text)
{
    // Few lines have so many brackets at all, and only those are worth a closer look.
    if (std::count_if(text.begin(), text.end(), [](char c) { return c == '[' || c == '{'; }) <= kDeepest)
        return false;
    int depth = 0;
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '"')
            quoted = !quoted;
        else if (quoted && c == '\\')
            ++i;
        else if (!quoted && (c == '[' || c == '{') && ++depth > kDeepest)
            return true;
        else if (!quoted && (c == ']' || c == '}'))
            --depth;
    }
    return false;
}

}  // namespace vramwise::cli
