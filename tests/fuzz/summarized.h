// A header that was read goes on to be counted and recognised, as `inspect` does.
#pragma once

#include "core/checkpoint/inspect.h"
#include "core/checkpoint/user_model.h"
#include "tests/fuzz/known_catalog.h"

#include <string>

namespace vramwise::fuzz
{

inline void readAndSummarize(std::string_view input, const std::string& name)
{
    static const LoadedSignatures signatures = loadSignatures(signaturesFile(VRAMWISE_CATALOG_DIR));
    MemorySource source(input, name);
    const Result<CheckpointFile> file = readCheckpoint(source);
    if (!file)
        return;
    const CheckpointSummary summary = summarize(*file, name, signatures.table);
    (void)userModelOf(summary, name, {2026, 11, 23}, knownCatalog());
}

}  // namespace vramwise::fuzz
