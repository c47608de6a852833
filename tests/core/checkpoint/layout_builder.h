// Puts the tensors of a layout together. For layouts.cpp and its neighbours.
#pragma once

#include "tests/core/checkpoint/checkpoint_writer.h"

#include <string>
#include <utility>
#include <vector>

namespace vramwise::test
{

constexpr std::uint64_t kFlux = 3072;
constexpr std::uint64_t kFluxHead = 128;

class Builder
{
public:
    explicit Builder(TensorType type) : m_type(type) { }

    void add(std::string name, std::vector<std::uint64_t> shape)
    {
        m_tensors.push_back({std::move(name), m_type, std::move(shape)});
    }
    void linear(const std::string& name, std::uint64_t out, std::uint64_t in, bool bias = true)
    {
        add(name + ".weight", {out, in});
        if (bias)
            add(name + ".bias", {out});
    }
    void conv(const std::string& name, std::uint64_t out, std::uint64_t in, std::uint64_t size)
    {
        add(name + ".weight", {out, in, size, size});
        add(name + ".bias", {out});
    }
    void norm(const std::string& name, std::uint64_t size)
    {
        add(name + ".weight", {size});
        add(name + ".bias", {size});
    }
    TensorSpecs take() { return std::move(m_tensors); }

private:
    TensorType m_type;
    TensorSpecs m_tensors;
};

inline std::string numbered(const std::string& group, int number) { return group + '.' + std::to_string(number) + '.'; }

}  // namespace vramwise::test
