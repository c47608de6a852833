// Indexes of checkpoints in several files.
#include "core/checkpoint/shards.h"
#include "tests/fuzz/targets.h"

namespace vramwise::fuzz
{

void shard_index(std::string_view input)  // NOLINT(readability-identifier-naming): named as its file
{
    (void)parseShardIndex(input, "model.safetensors.index.json");
}

}  // namespace vramwise::fuzz
