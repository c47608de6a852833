#include "core/catalog/json_text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <unordered_map>

namespace vramwise
{

namespace
{

using Json = nlohmann::json;

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

int lineAt(std::string_view text, std::size_t offset)
{
    int line = 1;
    for (const char c : text.substr(0, offset))
        line += c == '\n' ? 1 : 0;
    return line;
}

/// Offset of the bracket that opens one level too many; npos where there is none.
std::size_t tooDeepAt(std::string_view text)
{
    int depth = 0;
    bool inString = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            if (++depth > kMaxJsonDepth)
                return i;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return std::string_view::npos;
}

/// The library's message without its own prefix and position, which we give ourselves.
std::string detailOf(const Json::exception& exception)
{
    const std::string_view message = exception.what();
    const std::size_t start = message.find("] ");
    std::string_view detail = start == std::string_view::npos ? message : message.substr(start + 2);
    if (detail.starts_with("parse error at line")) {
        const std::size_t colon = detail.find(": ");
        if (colon != std::string_view::npos)
            detail.remove_prefix(colon + 2);
    }
    return std::string(detail);
}

/// Reads characters and counts the lines that went by, because the library reports no positions.
struct LineCounter {
    int line = 1;
    char last = '\0';
    bool atEnd = false;

    /// The line of the last character: a line break still belongs to the line that it ends.
    [[nodiscard]] int lineOfLast() const { return line - (last == '\n' ? 1 : 0); }
};

class CountingIterator
{
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    CountingIterator(const char* position, const char* end, LineCounter* counter)
        : m_position(position), m_end(end), m_counter(counter)
    {
    }
    reference operator*() const { return *m_position; }
    CountingIterator& operator++()
    {
        m_counter->last = *m_position;
        m_counter->line += *m_position == '\n' ? 1 : 0;
        ++m_position;
        m_counter->atEnd = m_position == m_end;
        return *this;
    }
    CountingIterator operator++(int)
    {
        const CountingIterator before = *this;
        ++*this;
        return before;
    }
    friend bool operator==(const CountingIterator& a, const CountingIterator& b)
    {
        return a.m_position == b.m_position;
    }

private:
    const char* m_position;
    const char* m_end;
    LineCounter* m_counter;
};

/// Notes the line of every value under its JSON pointer; of a member, the line of its key.
class LineIndex : public nlohmann::json_sax<Json>
{
public:
    explicit LineIndex(const LineCounter& counter) : m_counter(counter) { }

    /// Line of `pointer`, or of the nearest value around it that exists.
    [[nodiscard]] int lineOf(std::string pointer) const
    {
        while (true) {
            const auto found = m_lines.find(pointer);
            if (found != m_lines.end())
                return found->second;
            const std::size_t slash = pointer.rfind('/');
            if (slash == std::string::npos)
                return 1;
            pointer.resize(slash);
        }
    }

    bool null() override { return value(m_counter.line); }
    bool boolean(bool) override { return value(m_counter.line); }
    bool number_integer(number_integer_t) override { return value(numberLine()); }
    bool number_unsigned(number_unsigned_t) override { return value(numberLine()); }
    bool number_float(number_float_t, const string_t&) override { return value(numberLine()); }
    bool string(string_t&) override { return value(m_counter.line); }
    bool binary(binary_t&) override { return value(m_counter.line); }
    bool start_object(std::size_t) override { return open(false); }
    bool start_array(std::size_t) override { return open(true); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool key(string_t& name) override
    {
        std::string part;
        for (const char c : name)
            part += c == '~' ? "~0" : c == '/' ? "~1" : std::string(1, c);
        m_levels.back().key = std::move(part);
        m_lines[pointer()] = m_counter.line;
        return true;
    }

    bool parse_error(std::size_t, const std::string&, const Json::exception&) override { return false; }

private:
    struct Level {
        bool isArray = false;
        std::size_t index = 0;
        std::string key;
    };

    /// A number ends only where the next character is seen, which may be the end of its line.
    [[nodiscard]] int numberLine() const { return m_counter.lineOfLast(); }

    [[nodiscard]] std::string pointer() const
    {
        std::string text;
        for (const Level& level : m_levels)
            text += '/' + (level.isArray ? std::to_string(level.index) : level.key);
        return text;
    }

    void note(int line)
    {
        if (m_levels.empty() || m_levels.back().isArray)
            m_lines[pointer()] = line;
    }

    void next()
    {
        if (!m_levels.empty() && m_levels.back().isArray)
            ++m_levels.back().index;
    }

    bool value(int line)
    {
        note(line);
        next();
        return true;
    }

    bool open(bool isArray)
    {
        if (m_levels.size() >= static_cast<std::size_t>(kMaxJsonDepth))
            return false;
        note(m_counter.line);
        m_levels.push_back({isArray, 0, {}});
        return true;
    }

    bool close()
    {
        m_levels.pop_back();
        next();
        return true;
    }

    const LineCounter& m_counter;
    std::vector<Level> m_levels;
    std::unordered_map<std::string, int> m_lines;
};

/// Runs the parser once more, for its position; `index` is filled as far as the text is JSON.
void indexLines(std::string_view text, LineCounter& counter, LineIndex& index)
{
    const char* end = text.data() + text.size();
    Json::sax_parse(CountingIterator(text.data(), end, &counter), CountingIterator(end, end, &counter), &index);
}

std::string_view withoutMark(std::string_view text)
{
    if (text.starts_with(kByteOrderMark))
        text.remove_prefix(kByteOrderMark.size());
    return text;
}

}  // namespace

Result<nlohmann::json> parseJson(std::string_view text, const std::string& name)
{
    text = withoutMark(text);
    if (const std::size_t offset = tooDeepAt(text); offset != std::string_view::npos) {
        return fail(ErrorCode::BadJson, {"more than " + std::to_string(kMaxJsonDepth) + " levels deep"},
                    {name, lineAt(text, offset), {}});
    }
    try {
        return Json::parse(text.begin(), text.end());
    } catch (const Json::exception& exception) {
        LineCounter counter;
        LineIndex index(counter);
        indexLines(text, counter, index);
        return fail(ErrorCode::BadJson, {detailOf(exception)},
                    {name, counter.atEnd ? counter.line : counter.lineOfLast(), {}});
    }
}

void addLines(std::vector<Error>& problems, std::string_view text)
{
    const auto lacksLine = [](const Error& problem) { return problem.where.line == 0; };
    if (std::none_of(problems.begin(), problems.end(), lacksLine))
        return;
    LineCounter counter;
    LineIndex index(counter);
    indexLines(withoutMark(text), counter, index);
    for (Error& problem : problems)
        if (lacksLine(problem))
            problem.where.line = index.lineOf(problem.where.field);
}

}  // namespace vramwise
