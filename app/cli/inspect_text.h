// What `inspect` prints for people.
#pragma once

#include "app/cli/session.h"
#include "core/checkpoint/scan.h"
#include "core/checkpoint/user_model.h"

namespace vramwise::cli
{

/// `user`: the denoiser as a model of its own; nullptr for what is none (a LoRA, a VAE), which asks nothing by itself.
void writeInspection(Session& session, const CheckpointSummary& summary, const QString& fileName,
                     const UserModel* user);
void writeScan(Session& session, const ScanResult& result, const std::filesystem::path& folder);

}  // namespace vramwise::cli
