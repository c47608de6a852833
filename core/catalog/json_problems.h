// Where in a JSON file something is wrong, and what. Private to core/.
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace vramwise
{

/// More problems than this are not kept: nobody reads them, and a hostile file must not fill the memory.
inline constexpr std::size_t kMostProblems = 1000;

/// A key as part of a JSON pointer, '~' and '/' escaped, cut where it is too long to be shown.
std::string pointerPart(std::string_view key);

/// `text` cut between two characters of UTF-8, with an ellipsis, where it is too long to be shown.
std::string shortened(std::string_view text);

/// Where a value is: a chain on the stack, spelled out only when there is a problem.
struct JsonPath {
    const JsonPath* parent = nullptr;
    std::string_view key;   ///< of an object
    std::size_t index = 0;  ///< of an array, where `key` has no characters
    bool isIndex = false;

    [[nodiscard]] std::string pointer() const;  ///< "/cards/3/memory/gib"; "" for the root
};

/// Problems of one file, in the order in which they were met; at most kMostProblems of them.
class ProblemList
{
public:
    explicit ProblemList(std::string file) : m_file(std::move(file)) { }

    void add(ErrorCode code, std::vector<std::string> args, std::string pointer);
    void add(Error error);
    /// Problems that spoil the entry they are in: all but an unknown field.
    [[nodiscard]] std::size_t spoiling() const { return m_spoiling; }
    [[nodiscard]] const std::string& file() const { return m_file; }
    [[nodiscard]] std::vector<Error>& errors() { return m_errors; }

private:
    std::string m_file;
    std::vector<Error> m_errors;
    std::size_t m_spoiling = 0;
};

}  // namespace vramwise
