#include "core/catalog/line_index.h"

#include "core/catalog/json_problems.h"
#include "core/catalog/json_text.h"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <iterator>

namespace vramwise
{

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
    // NOLINTBEGIN(readability-identifier-naming): names that an iterator must have
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;
    // NOLINTEND(readability-identifier-naming)

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

/// Follows the parser with a running JSON pointer and notes the lines of those that are wanted.
class LineIndex::Handler : public nlohmann::json_sax<Json>
{
public:
    Handler(LineIndex& index, const LineCounter& counter) : m_index(index), m_counter(counter) { }

    bool null() override { return value(m_counter.line); }
    bool boolean(bool) override { return value(m_counter.line); }
    // A number ends only where the next character is seen, which may be the end of its line.
    bool number_integer(number_integer_t) override { return value(m_counter.lineOfLast()); }
    bool number_unsigned(number_unsigned_t) override { return value(m_counter.lineOfLast()); }
    bool number_float(number_float_t, const string_t&) override { return value(m_counter.lineOfLast()); }
    bool string(string_t&) override { return value(m_counter.line); }
    bool binary(binary_t&) override { return value(m_counter.line); }
    bool start_object(std::size_t) override { return open(false); }
    bool start_array(std::size_t) override { return open(true); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool key(string_t& name) override
    {
        Level& object = m_levels.back();
        m_pointer.resize(object.length);
        m_pointer += '/' + pointerPart(name);
        note(m_counter.line);
        const auto [first, isNew] = object.keys.emplace(name, m_counter.line);
        if (!isNew && m_index.m_repeated.size() < kMostProblems)
            m_index.m_repeated.push_back({m_pointer, m_counter.line, first->second});
        return true;
    }

    bool parse_error(std::size_t, const std::string&, const Json::exception&) override { return false; }

private:
    struct Level {
        bool isArray = false;
        std::size_t length = 0;  ///< of the pointer to the array or object itself
        std::size_t index = 0;   ///< of the next element
        std::unordered_map<std::string, int> keys;
    };

    void note(int line)
    {
        const auto wanted = m_index.m_lines.find(m_pointer);
        if (wanted != m_index.m_lines.end())
            wanted->second = line;
    }

    /// An element is noted where it starts; a member was noted at its key.
    void start(int line)
    {
        if (m_levels.empty()) {
            note(line);
        } else if (m_levels.back().isArray) {
            Level& array = m_levels.back();
            m_pointer.resize(array.length);
            m_pointer += '/' + std::to_string(array.index++);
            note(line);
        }
    }

    bool value(int line)
    {
        start(line);
        return true;
    }

    bool open(bool isArray)
    {
        if (m_levels.size() >= static_cast<std::size_t>(kMaxJsonDepth))
            return false;
        start(m_counter.line);
        m_levels.push_back({isArray, m_pointer.size(), 0, {}});
        return true;
    }

    bool close()
    {
        m_pointer.resize(m_levels.back().length);
        m_levels.pop_back();
        return true;
    }

    LineIndex& m_index;
    const LineCounter& m_counter;
    std::vector<Level> m_levels;
    std::string m_pointer;
};

LineIndex::LineIndex(std::string_view text, const std::vector<std::string>& pointers)
{
    m_lines.emplace(std::string(), 0);
    for (const std::string& pointer : pointers)
        for (std::size_t end = pointer.size(); end != 0 && end != std::string::npos; end = pointer.rfind('/', end - 1))
            m_lines.emplace(pointer.substr(0, end), 0);

    LineCounter counter;
    Handler handler(*this, counter);
    const char* end = text.data() + text.size();
    Json::sax_parse(CountingIterator(text.data(), end, &counter), CountingIterator(end, end, &counter), &handler);
    m_lastLine = counter.atEnd ? counter.line : counter.lineOfLast();
}

int LineIndex::lineOf(std::string pointer) const
{
    while (true) {
        const auto found = m_lines.find(pointer);
        if (found != m_lines.end() && found->second != 0)
            return found->second;
        const std::size_t slash = pointer.rfind('/');
        if (slash == std::string::npos)
            return 1;
        pointer.resize(slash);
    }
}

}  // namespace vramwise
