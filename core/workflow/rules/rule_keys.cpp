#include "core/workflow/rules/rule_keys.h"

#include <array>

namespace vramwise
{

template <>
std::span<const Key<NodeRole>> keysOf<NodeRole>()
{
    static constexpr std::array kKeys{
        Key<NodeRole>{"known", NodeRole::Known},
        Key<NodeRole>{"loader", NodeRole::Loader},
        Key<NodeRole>{"sampler", NodeRole::Sampler},
        Key<NodeRole>{"sigmas", NodeRole::Sigmas},
        Key<NodeRole>{"split", NodeRole::Split},
        Key<NodeRole>{"guider", NodeRole::Guider},
        Key<NodeRole>{"decode", NodeRole::Decode},
        Key<NodeRole>{"scale", NodeRole::Scale},
        Key<NodeRole>{"size", NodeRole::Size},
        Key<NodeRole>{"value", NodeRole::Value},
        Key<NodeRole>{"math", NodeRole::Math},
        Key<NodeRole>{"text", NodeRole::Text},
        Key<NodeRole>{"resolution", NodeRole::Resolution},
        Key<NodeRole>{"pass", NodeRole::Pass},
        Key<NodeRole>{"switch", NodeRole::Switch},
        Key<NodeRole>{"bundle", NodeRole::Bundle},
        Key<NodeRole>{"set", NodeRole::Set},
        Key<NodeRole>{"get", NodeRole::Get},
        Key<NodeRole>{"broadcast", NodeRole::Broadcast},
        Key<NodeRole>{"output", NodeRole::Output},
        Key<NodeRole>{"note", NodeRole::Note},
    };
    return kKeys;
}

}  // namespace vramwise
