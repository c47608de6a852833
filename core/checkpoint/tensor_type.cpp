#include "core/checkpoint/tensor_type.h"

#include <array>
#include <limits>

namespace vramwise
{

namespace
{

/// Of GGUF only.
constexpr TensorTypeFacts block(TensorType type, std::string_view name, std::uint16_t elements, std::uint16_t bytes,
                                int ggmlId)
{
    return {type, name, elements, bytes, ggmlId, false};
}

using enum TensorType;

/// In the order of the enumeration.
constexpr std::array kTypes{
    TensorTypeFacts{F64, "F64", 1, 8, 28},    TensorTypeFacts{F32, "F32", 1, 4, 0},
    TensorTypeFacts{F16, "F16", 1, 2, 1},     TensorTypeFacts{Bf16, "BF16", 1, 2, 30},
    TensorTypeFacts{F8E4m3, "F8_E4M3", 1, 1}, TensorTypeFacts{F8E5m2, "F8_E5M2", 1, 1},
    TensorTypeFacts{F8E8m0, "F8_E8M0", 1, 1}, TensorTypeFacts{F6E2m3, "F6_E2M3", 4, 3},
    TensorTypeFacts{F6E3m2, "F6_E3M2", 4, 3}, TensorTypeFacts{F4, "F4", 2, 1},
    TensorTypeFacts{C64, "C64", 1, 8},        TensorTypeFacts{I64, "I64", 1, 8, 27},
    TensorTypeFacts{I32, "I32", 1, 4, 26},    TensorTypeFacts{I16, "I16", 1, 2, 25},
    TensorTypeFacts{I8, "I8", 1, 1, 24},      TensorTypeFacts{I4, "I4", 2, 1},
    TensorTypeFacts{U64, "U64", 1, 8},        TensorTypeFacts{U32, "U32", 1, 4},
    TensorTypeFacts{U16, "U16", 1, 2},        TensorTypeFacts{U8, "U8", 1, 1},
    TensorTypeFacts{U4, "U4", 2, 1},          TensorTypeFacts{Bool, "BOOL", 1, 1},
    block(Q4_0, "Q4_0", 32, 18, 2),           block(Q4_1, "Q4_1", 32, 20, 3),
    block(Q5_0, "Q5_0", 32, 22, 6),           block(Q5_1, "Q5_1", 32, 24, 7),
    block(Q8_0, "Q8_0", 32, 34, 8),           block(Q8_1, "Q8_1", 32, 36, 9),
    block(Q2K, "Q2_K", 256, 84, 10),          block(Q3K, "Q3_K", 256, 110, 11),
    block(Q4K, "Q4_K", 256, 144, 12),         block(Q5K, "Q5_K", 256, 176, 13),
    block(Q6K, "Q6_K", 256, 210, 14),         block(Q8K, "Q8_K", 256, 292, 15),
    block(Iq2Xxs, "IQ2_XXS", 256, 66, 16),    block(Iq2Xs, "IQ2_XS", 256, 74, 17),
    block(Iq3Xxs, "IQ3_XXS", 256, 98, 18),    block(Iq1S, "IQ1_S", 256, 50, 19),
    block(Iq4Nl, "IQ4_NL", 32, 18, 20),       block(Iq3S, "IQ3_S", 256, 110, 21),
    block(Iq2S, "IQ2_S", 256, 82, 22),        block(Iq4Xs, "IQ4_XS", 256, 136, 23),
    block(Iq1M, "IQ1_M", 256, 56, 29),        block(Tq1_0, "TQ1_0", 256, 54, 34),
    block(Tq2_0, "TQ2_0", 256, 66, 35),       block(Mxfp4, "MXFP4", 32, 17, 39),
    block(Nvfp4, "NVFP4", 64, 36, 40),        block(Unknown, "unknown", 1, 0, -1),
};

constexpr bool isComplete()
{
    for (std::size_t i = 0; i < kTypes.size(); ++i)
        if (kTypes[i].type != static_cast<TensorType>(i))
            return false;
    return kTypes.back().type == Unknown;
}
static_assert(isComplete(), "a type was added, removed or moved: do the same here");

}  // namespace

const TensorTypeFacts& factsOf(TensorType type) { return kTypes.at(static_cast<std::size_t>(type)); }

TensorType safetensorsType(std::string_view name)
{
    for (const TensorTypeFacts& facts : kTypes)
        if (facts.safetensors && facts.name == name)
            return facts.type;
    return Unknown;
}

TensorType ggmlType(std::uint32_t id)
{
    for (const TensorTypeFacts& facts : kTypes)
        if (facts.ggmlId >= 0 && static_cast<std::uint32_t>(facts.ggmlId) == id)
            return facts.type;
    return Unknown;
}

std::optional<std::uint64_t> bytesOf(TensorType type, std::uint64_t elements)
{
    const TensorTypeFacts& facts = factsOf(type);
    if (facts.bytes == 0 || elements % facts.elements != 0)
        return std::nullopt;
    const std::uint64_t blocks = elements / facts.elements;
    if (blocks > std::numeric_limits<std::uint64_t>::max() / facts.bytes)
        return std::nullopt;
    return blocks * facts.bytes;
}

}  // namespace vramwise
