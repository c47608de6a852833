// The metadata of a GGUF file: keys with typed values, arrays among them, most of which are stepped over.
// Private to core/checkpoint.
#pragma once

#include "core/checkpoint/header_reader.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vramwise
{

/// Language models have some fifty keys; a converter's notes of original shapes add one a tensor.
inline constexpr std::uint64_t kMostGgufMetadata = 100'000;

/// Strings and arrays in arrays, which have to be walked one by one: vocabularies and merges.
inline constexpr std::uint64_t kMostGgufElements = 1'500'000;

class GgufMetadata
{
public:
    explicit GgufMetadata(HeaderReader& reader) : m_reader(reader) { }

    /// Reads `count` keys with their values. False where the reader has an error: BadValue for an unknown type,
    /// TooDeep for arrays of arrays of arrays, CutShort for more elements than there are bytes.
    bool read(std::uint64_t count);

    /// The values of kept keys (see isKeptMetadata), numbers in digits.
    [[nodiscard]] const std::map<std::string, std::string, std::less<>>& texts() const { return m_texts; }
    [[nodiscard]] std::optional<std::uint64_t> alignment() const { return m_alignment; }
    /// The dimensions that a converter noted for a tensor, where they have as many elements; else `shape`.
    [[nodiscard]] std::vector<std::uint64_t> originalShape(const std::string& tensor,
                                                           std::vector<std::uint64_t> shape) const;

private:
    bool readEntry();
    bool readValue(const std::string& key, std::uint32_t type);
    bool readArray(const std::string& key, int level);
    bool readElements(const std::string& key, std::uint32_t type, std::uint64_t count, int level);
    void keepShape(const std::string& key, std::uint64_t count);
    void keep(const std::string& key, std::string value);

    HeaderReader& m_reader;
    std::map<std::string, std::string, std::less<>> m_texts;
    std::map<std::string, std::vector<std::uint64_t>, std::less<>> m_shapes;
    std::optional<std::uint64_t> m_alignment;
    std::uint64_t m_elements = 0;
};

}  // namespace vramwise
