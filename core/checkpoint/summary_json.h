// A summary as JSON: what `vramwise-cli inspect --json` prints for a file, and what the cache of a scan keeps.
#pragma once

#include "core/checkpoint/inspect.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>

namespace vramwise
{

/// Keys: format, kind, parameters, bytes, tensors, files, model?, confidence, architecture?, name?, candidates?,
/// components, dtypes, quantization?, precision?, lora?, sizes?, piece?. Absent facts are absent keys.
nlohmann::ordered_json summaryJson(const CheckpointSummary& summary);

/// The summary back; nullopt where the JSON is not of that form.
std::optional<CheckpointSummary> summaryFromJson(const nlohmann::ordered_json& json);

}  // namespace vramwise
