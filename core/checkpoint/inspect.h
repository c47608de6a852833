// What a checkpoint file holds: format, parameters, bytes, precision, its parts, and the model that it looks like.
// Reads headers only. inspect() neither words nor judges anything.
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/base/units.h"
#include "core/checkpoint/checkpoint_file.h"
#include "core/checkpoint/lora.h"
#include "core/checkpoint/recognise.h"
#include "core/checkpoint/signature.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace vramwise
{

/// Logical parameters by the format of their weights ("BF16", "Q4_K", "NF4"), see weight_format.h.
using FormatCounts = std::map<std::string, std::uint64_t, std::less<>>;

/// How a part is quantised, and what of the catalog that is.
struct Quantization {
    /// bf16, fp16, fp32, fp8_e4m3, fp8_e5m2, fp8_scaled, int8, nf4, fp4, int4, nvfp4, mxfp4, mixed, or the type of
    /// GGUF in lower case ("q4_k_m", "q8_0"); empty where there are no weights.
    std::string name;
    PrecisionId precision;  ///< the nearest of the catalog; empty where there is none

    friend bool operator==(const Quantization&, const Quantization&) = default;
};

struct CheckpointPart {
    std::string prefix;  ///< of its tensors in a bundle; empty where it is the whole file
    PartKind kind = PartKind::Other;
    Recognition what;
    std::uint64_t parameters = 0;  ///< logical, see weight_format.h
    Bytes bytes;                   ///< of all its tensors, helpers included
    std::size_t tensors = 0;
    FormatCounts formats;
    Quantization quantization;

    friend bool operator==(const CheckpointPart&, const CheckpointPart&) = default;
};

/// Sizes of a transformer that no signature knows, read off its tensors: what the general laws of the estimator need.
struct TransformerSizes {
    int hidden = 0;
    int layers = 0;
    double blockParametersB = 0;  ///< 10^9, of all blocks: what every token passes

    friend bool operator==(const TransformerSizes&, const TransformerSizes&) = default;
};

struct CheckpointSummary {
    CheckpointFormat format{};
    std::uint64_t parameters = 0;
    Bytes bytes;  ///< of the file, or of all its parts
    std::size_t tensors = 0;
    std::uint16_t files = 1;
    /// Part `first` of `second` where the name says so ("…-00001-of-00003…") and the index was not read.
    std::optional<std::pair<int, int>> piece;
    std::vector<CheckpointPart> parts;  ///< the main one first
    FormatCounts formats;
    Quantization quantization;  ///< of the main part
    std::optional<LoraFacts> lora;
    std::optional<TransformerSizes> sizes;  ///< of the main part, where it is a denoiser or unknown

    /// What the file is about: its denoiser, else its largest part.
    [[nodiscard]] const CheckpointPart& main() const { return parts.front(); }
    /// Checkpoint for a denoiser in a bundle with others, else what the main part is.
    [[nodiscard]] PartKind kind() const;
    /// The model of the catalog: that of the denoiser, or that a LoRA or ControlNet is made for. Empty: none, unknown.
    [[nodiscard]] ModelId model() const;
};

/// Errors: those of readCheckpoint().
Result<CheckpointSummary> inspect(const std::filesystem::path& file, const SignatureTable& signatures);

/// The same for a header that was read.
CheckpointSummary summarize(const CheckpointFile& file, const std::string& fileName, const SignatureTable& signatures);

}  // namespace vramwise
