#include "core/base/names.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <numeric>
#include <tuple>

namespace vramwise
{

namespace
{

// Longer input is no name of anything; it only costs time.
constexpr std::size_t kMaxCompared = 128;

/// Bytes of the separator that `text` starts with, 0 where it starts with none. Spaces and hyphens that
/// arrive by copy and paste (no-break, narrow, thin space; no-break hyphen, en dash) count as well.
std::size_t separatorLength(std::string_view text)
{
    constexpr std::string_view ascii = " -_\t\n\r";
    constexpr std::array<std::string_view, 5> pasted{"\u00a0", "\u202f", "\u2009", "\u2011", "\u2013"};
    if (ascii.find(text.front()) != std::string_view::npos)
        return 1;
    if (static_cast<unsigned char>(text.front()) < 0x80)
        return 0;
    const auto found = std::find_if(pasted.begin(), pasted.end(), [text](auto mark) { return text.starts_with(mark); });
    return found == pasted.end() ? 0 : found->size();
}

std::vector<std::string> wordsOf(std::string_view name)
{
    std::vector<std::string> words(1);
    while (!name.empty()) {
        if (const std::size_t length = separatorLength(name)) {
            words.emplace_back();
            name.remove_prefix(length);
            continue;
        }
        words.back() += lowerCase(name.front());
        name.remove_prefix(1);
    }
    std::erase_if(words, [](const std::string& word) { return word.empty(); });
    return words;
}

bool isNumber(std::string_view word)
{
    return !word.empty() && word.find_first_not_of("0123456789.") == std::string_view::npos;
}

bool isUnit(std::string_view word)
{
    constexpr std::array<std::string_view, 5> units{"gb", "gib", "tb", "mb", "b"};
    return std::find(units.begin(), units.end(), word) != units.end();
}

/// Insertions, deletions and replacements that turn one into the other (Levenshtein).
std::size_t editDistance(std::string_view a, std::string_view b)
{
    a = a.substr(0, kMaxCompared);
    b = b.substr(0, kMaxCompared);
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
        }
    }
    return row[b.size()];
}

/// Whole words that both have; one more where one begins with the other.
std::size_t likeness(const std::string& name, const std::vector<std::string>& words, const std::string& candidate)
{
    if (name.empty())
        return 0;
    const std::vector<std::string> others = wordsOf(candidate);
    const auto shared = std::count_if(words.begin(), words.end(), [&others](const std::string& word) {
        return std::find(others.begin(), others.end(), word) != others.end();
    });
    const bool begins = candidate.starts_with(name) || name.starts_with(candidate);
    return static_cast<std::size_t>(shared) + (begins ? 1 : 0);
}

}  // namespace

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    for (char& c : lower)
        c = lowerCase(c);
    return lower;
}

std::string normalizedName(std::string_view name)
{
    // Loading asks for thousands of these: the words are written where they stay.
    std::string result;
    result.reserve(name.size());
    std::size_t previous = std::string::npos;  // where the word before the last one starts
    std::size_t last = 0;
    const auto endWord = [&] {
        if (last == result.size())
            return;
        const std::string_view written = result;
        if (previous != std::string::npos && isUnit(written.substr(last))
            && isNumber(written.substr(previous, last - 1 - previous)))
            result.erase(--last, 1);  // "16 GB" is one word
        previous = last;
        result += '-';
        last = result.size();
    };
    while (!name.empty()) {
        const std::size_t separator = separatorLength(name);
        if (separator > 0)
            endWord();
        else
            result += lowerCase(name.front());
        name.remove_prefix(separator > 0 ? separator : 1);
    }
    endWord();
    if (!result.empty())
        result.pop_back();
    return result;
}

std::vector<std::string> nearestNames(std::string_view name, const std::vector<std::string>& candidates,
                                      std::size_t count)
{
    const std::string wanted = normalizedName(name.substr(0, kMaxCompared));
    const std::vector<std::string> words = wordsOf(wanted);

    using Ranked = std::tuple<std::ptrdiff_t, std::size_t, std::string>;  // unlikeness, distance, text
    std::vector<Ranked> ranked;
    ranked.reserve(candidates.size());
    for (const std::string& candidate : candidates) {
        const std::string other = normalizedName(candidate);
        const auto unlikeness = -static_cast<std::ptrdiff_t>(likeness(wanted, words, other));
        ranked.emplace_back(unlikeness, editDistance(wanted, other), candidate);
    }
    const std::size_t kept = std::min(count, ranked.size());
    std::partial_sort(ranked.begin(), ranked.begin() + static_cast<std::ptrdiff_t>(kept), ranked.end());

    std::vector<std::string> names;
    for (std::size_t i = 0; i < kept; ++i)
        names.push_back(std::move(std::get<std::string>(ranked[i])));
    return names;
}

}  // namespace vramwise
