// The tensors that a checkpoint announces, by name: what they are called, how they are shaped and where their bytes
// lie. No weights. Names and sizes of a hundred thousand tensors take some megabytes.
#pragma once

#include "core/base/result.h"
#include "core/checkpoint/tensor_type.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace vramwise
{

/// More tensors than this are no model of anybody; the largest that are known have some ten thousand.
inline constexpr std::size_t kMostTensors = 100'000;
/// More dimensions than any framework has.
inline constexpr std::size_t kMostDimensions = 8;

struct Tensor {
    std::string_view name;       ///< lives in the list
    std::uint64_t offset = 0;    ///< of its bytes in its file
    std::uint64_t bytes = 0;     ///< in the file
    std::uint64_t elements = 0;  ///< product of the dimensions: stored values, which may be packed weights
    std::uint32_t firstDimension = 0;
    std::uint8_t rank = 0;
    TensorType type{};
    std::uint16_t part = 0;  ///< of a checkpoint in several files
};

/// The dimensions of one tensor, slowest first (as PyTorch prints them).
using Shape = std::span<const std::uint64_t>;

/// Tensors whose names start with the same characters, without these.
class TensorView;

/// Filled by a reader, then sealed, which sorts it; only then can it be searched.
class TensorList
{
public:
    TensorList() = default;
    TensorList(TensorList&&) = default;
    TensorList& operator=(TensorList&&) = default;
    TensorList(const TensorList&) = delete;
    TensorList& operator=(const TensorList&) = delete;

    /// `name` and `shape` are copied. Errors: TooLarge past kMostTensors, OutOfRange for a name or shape that is too
    /// long, or a product of dimensions beyond 64 bits.
    Result<void> add(std::string_view name, Shape shape, Tensor tensor);
    /// Sorts by name. Errors: DuplicateId of a name that occurs twice, Overlapping where two tensors claim the same
    /// bytes of a file.
    Result<void> seal();
    /// Takes over the tensors of another list, as another part. To be sealed again.
    void append(TensorList&& other, std::uint16_t part);

    [[nodiscard]] std::span<const Tensor> tensors() const { return m_tensors; }
    /// For readers that learn places only after all names.
    [[nodiscard]] std::span<Tensor> unsealed() { return m_tensors; }
    [[nodiscard]] Shape shapeOf(const Tensor& tensor) const
    {
        return Shape(m_dimensions).subspan(tensor.firstDimension, tensor.rank);
    }
    /// The name that the file gives to a type: "BF16", or what an unknown one is called.
    [[nodiscard]] std::string_view typeNameOf(const Tensor& tensor) const;
    void nameUnknownType(std::string_view tensor, std::string name);

private:
    std::string_view stored(std::string_view name);
    [[nodiscard]] Result<void> checkOverlaps() const;

    static constexpr std::size_t kBlockBytes = std::size_t{1} << 16U;

    std::vector<Tensor> m_tensors;
    std::vector<std::uint64_t> m_dimensions;
    std::vector<std::unique_ptr<char[]>> m_names;
    std::size_t m_used = kBlockBytes;  ///< of the last block of names
    std::map<std::string, std::string, std::less<>> m_unknownTypes;
};

class TensorView
{
public:
    explicit TensorView(const TensorList& list) : m_list(&list), m_tensors(list.tensors()) { }

    [[nodiscard]] std::span<const Tensor> tensors() const { return m_tensors; }
    [[nodiscard]] bool isEmpty() const { return m_tensors.empty(); }
    [[nodiscard]] const TensorList& list() const { return *m_list; }
    [[nodiscard]] std::string_view nameOf(const Tensor& tensor) const { return tensor.name.substr(m_prefix); }
    [[nodiscard]] Shape shapeOf(const Tensor& tensor) const { return m_list->shapeOf(tensor); }

    /// nullptr where there is none.
    [[nodiscard]] const Tensor* find(std::string_view name) const;
    /// The tensors below `prefix`, which their names then lack.
    [[nodiscard]] TensorView below(std::string_view prefix) const;
    /// How many different numbers follow `prefix` up to the next dot: the blocks "0."…"18." are 19.
    [[nodiscard]] std::size_t countBlocks(std::string_view prefix) const;

private:
    TensorView(const TensorList& list, std::span<const Tensor> tensors, std::size_t prefix)
        : m_list(&list), m_tensors(tensors), m_prefix(prefix)
    {
    }

    const TensorList* m_list;
    std::span<const Tensor> m_tensors;
    std::size_t m_prefix = 0;
};

}  // namespace vramwise
