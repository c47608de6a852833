// A checkpoint of the user's own as an entry of the catalog: the real bytes of the file as its only variant, marked as
// the user's. A model that the catalog knows lends its facts; a relative of one (a pruned FLUX) lends those that do
// not depend on size; for anything else the general laws have to do, from the sizes of its blocks.
#pragma once

#include "core/base/date.h"
#include "core/base/result.h"
#include "core/catalog/catalog.h"
#include "core/checkpoint/inspect.h"

#include <string>

namespace vramwise
{

struct UserModel {
    Model model;       ///< as the entry reads
    std::string json;  ///< a catalog file of kind "models" with this one entry
    /// Empty: no model of the catalog is like it, and all but its bytes and sizes is by the general laws.
    ModelId like;
};

/// What user entries name as their source.
inline constexpr std::string_view kOwnFileSource = "own-file";

/// Whether an entry was made by userModelOf().
bool isUserModel(const Model& model);

/// Errors: WrongKind {found, "denoiser"} for a file that is no denoiser (a LoRA, a VAE), MissingField where nothing
/// says in which precision it is, OutOfRange for sizes that no model has.
/// `date` goes into the file: core knows no clock.
Result<UserModel> userModelOf(const CheckpointSummary& summary, const std::string& fileName, const Date& date,
                              const Catalog& catalog);

}  // namespace vramwise
