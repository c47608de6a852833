// Writes the headers of both checkpoint formats as their documents lay them down, for tests. The tensors' bytes are
// never made: a file on disk is as long as it says, but sparse.
#pragma once

#include "core/catalog/json_text.h"
#include "core/checkpoint/tensor_type.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <filesystem>
#include <string>
#include <variant>
#include <vector>

namespace vramwise::test
{

struct TensorSpec {
    std::string name;
    TensorType type{};
    std::vector<std::uint64_t> shape;  ///< slowest dimension first

    [[nodiscard]] std::uint64_t elements() const;
    [[nodiscard]] std::uint64_t bytes() const;
};

using TensorSpecs = std::vector<TensorSpec>;

/// Elements of all tensors.
std::uint64_t elementsOf(const TensorSpecs& tensors);
/// The same tensors with `prefix` before each name.
TensorSpecs prefixed(const std::string& prefix, TensorSpecs tensors);
TensorSpecs joined(std::initializer_list<TensorSpecs> lists);
/// The same tensors in another type; those of one dimension stay as they are, as converters leave them.
TensorSpecs converted(TensorSpecs tensors, TensorType type);

/// The header of a file, and how long the whole file is.
struct FileStart {
    std::string bytes;
    std::uint64_t size = 0;

    /// With zeros for the tensors; for small files only.
    [[nodiscard]] std::string whole() const { return bytes + std::string(size - bytes.size(), '\0'); }
    /// On disk, sparse.
    void write(const std::filesystem::path& file) const;
};

/// The JSON header of a .safetensors file: one tensor behind the other.
OrderedJson safetensorsHeader(const TensorSpecs& tensors, const OrderedJson& metadata = {});
/// Length, header and the size that its offsets ask for.
FileStart safetensorsFile(const std::string& header, std::uint64_t dataBytes);
FileStart safetensorsFile(const TensorSpecs& tensors, const OrderedJson& metadata = {});

struct GgufArray {
    std::uint32_t type = 0;
    std::vector<std::variant<std::uint64_t, std::string>> values;
};
using GgufValue = std::variant<std::uint32_t, std::uint64_t, std::string, GgufArray>;
using GgufMetadataSpec = std::vector<std::pair<std::string, GgufValue>>;

/// Little-endian bytes, appended.
class ByteText
{
public:
    ByteText& u32(std::uint32_t value) { return put(value, 4); }
    ByteText& u64(std::uint64_t value) { return put(value, 8); }
    ByteText& text(const std::string& value);
    ByteText& raw(const std::string& value);
    [[nodiscard]] const std::string& bytes() const { return m_bytes; }

private:
    ByteText& put(std::uint64_t value, int width);
    std::string m_bytes;
};

FileStart ggufFile(const TensorSpecs& tensors, const GgufMetadataSpec& metadata = {}, std::uint32_t version = 3);

}  // namespace vramwise::test
