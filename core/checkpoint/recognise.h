// Which model a set of tensors is: by the signatures, and where several models have the same structure, by what the
// file says of itself and by its name. Never confidently wrong: what is not told apart keeps a low confidence and
// all candidates, and what is not known stays unknown.
#pragma once

#include "core/checkpoint/checkpoint_file.h"
#include "core/checkpoint/signature.h"

#include <optional>
#include <string>
#include <vector>

namespace vramwise
{

/// How sure the recognition is, 0…1: of ten results with 0.9, nine are right.
namespace confidence
{
inline constexpr double kByTitle = 0.97;    ///< structure, and the title in the file's metadata
inline constexpr double kByFileName = 0.9;  ///< structure, and the file's name
inline constexpr double kUnlisted = 0.9;    ///< structure of a model that the catalog does not have
inline constexpr double kFamily = 0.3;      ///< names of a family, in sizes that no known model has
}  // namespace confidence

struct Recognition {
    std::optional<PartKind> part;
    std::string architecture;             ///< id of the signature, or the group of a relative; empty: unknown
    std::string name;                     ///< proper name of it
    std::string id;                       ///< of the catalog: a model, or a component; empty: none or unknown
    double confidence = 0;                ///< in `id`, where there is one; else in `architecture`
    std::vector<std::string> candidates;  ///< ids that the structure allows, where there are several

    friend bool operator==(const Recognition&, const Recognition&) = default;
};

/// What is known about a file beside its tensors.
struct Hints {
    std::string fileName;  ///< letters and digits in lower case, without the ending: "flux1devfp8"
    std::string title;     ///< of the metadata, likewise
    std::string ggufArchitecture;
};

Hints hintsOf(const std::string& fileName, const CheckpointFile& file);

/// `part` where it is known (a part of a bundle); else all signatures but those of LoRAs are tried.
Recognition recognise(const SignatureTable& table, const TensorView& view, std::optional<PartKind> part,
                      const Hints& hints);

}  // namespace vramwise
