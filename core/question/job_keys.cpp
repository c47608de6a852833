#include "core/question/job_keys.h"

#include <array>

namespace vramwise
{

template <>
std::span<const Key<Attention>> keysOf<Attention>()
{
    static constexpr std::array<Key<Attention>, 4> keys{{
        {"sdpa", Attention::Sdpa},
        {"sage", Attention::Sage},
        {"xformers", Attention::Xformers},
        {"split", Attention::Split},
    }};
    return keys;
}

template <>
std::span<const Key<Speedup>> keysOf<Speedup>()
{
    static constexpr std::array<Key<Speedup>, 3> keys{{
        {"none", Speedup::None},
        {"teacache", Speedup::Teacache},
        {"lightning", Speedup::Lightning},
    }};
    return keys;
}

template <>
std::span<const Key<Offload>> keysOf<Offload>()
{
    static constexpr std::array<Key<Offload>, 5> keys{{
        {"auto", Offload::Auto},
        {"none", Offload::None},
        {"model", Offload::Model},
        {"block", Offload::Block},
        {"sequential", Offload::Sequential},
    }};
    return keys;
}

template <>
std::span<const Key<Os>> keysOf<Os>()
{
    static constexpr std::array<Key<Os>, 3> keys{{
        {"linux", Os::Linux},
        {"windows", Os::Windows},
        {"macos", Os::Macos},
    }};
    return keys;
}

template <>
std::span<const Key<Need>> keysOf<Need>()
{
    static constexpr std::array<Key<Need>, 2> keys{{
        {"must", Need::Must},
        {"nice", Need::Nice},
    }};
    return keys;
}

}  // namespace vramwise
