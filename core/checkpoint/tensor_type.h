// Number formats of tensors in files, and the bytes that their blocks take. One table for both file formats.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace vramwise
{

enum class TensorType : std::uint8_t {
    F64,
    F32,
    F16,
    Bf16,
    F8E4m3,
    F8E5m2,
    F8E8m0,  ///< exponents only: scales of MXFP blocks
    F6E2m3,
    F6E3m2,
    F4,
    C64,
    I64,
    I32,
    I16,
    I8,
    I4,
    U64,
    U32,
    U16,
    U8,
    U4,
    Bool,
    // Blocks of GGUF
    Q4_0,
    Q4_1,
    Q5_0,
    Q5_1,
    Q8_0,
    Q8_1,
    Q2K,
    Q3K,
    Q4K,
    Q5K,
    Q6K,
    Q8K,
    Iq2Xxs,
    Iq2Xs,
    Iq3Xxs,
    Iq1S,
    Iq4Nl,
    Iq3S,
    Iq2S,
    Iq4Xs,
    Iq1M,
    Tq1_0,
    Tq2_0,
    Mxfp4,
    Nvfp4,
    Unknown,
};

/// `elements` values take `bytes` bytes. Sources: the safetensors format (dtype names and widths), ggml's table of
/// block formats (github.com/ggml-org/ggml: docs/gguf.md and ggml-common.h).
struct TensorTypeFacts {
    TensorType type{};
    std::string_view name;  ///< as the format calls it: "BF16", "Q4_K"
    std::uint16_t elements = 1;
    std::uint16_t bytes = 0;  ///< 0 where unknown
    int ggmlId = -1;          ///< −1: not a type of GGUF
    bool safetensors = true;  ///< a dtype of safetensors
};

const TensorTypeFacts& factsOf(TensorType type);

/// By the dtype of safetensors; Unknown where it is none of the format's.
TensorType safetensorsType(std::string_view name);
/// By the number of GGUF; Unknown for one that is not in the table.
TensorType ggmlType(std::uint32_t id);

/// Whole numbers, in which nothing but packed or scaled weights, and indices, are kept.
constexpr bool isInteger(TensorType type) { return type >= TensorType::I64 && type <= TensorType::Bool; }

/// Bytes of `elements` values; nullopt where the type is unknown, the values fill no whole block or byte, or the
/// product does not fit 64 bits.
std::optional<std::uint64_t> bytesOf(TensorType type, std::uint64_t elements);

}  // namespace vramwise
