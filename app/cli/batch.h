// Many estimates: JSON Lines in, JSON Lines out, one answer per line in the same order, in constant memory.
// A line that is wrong gives {"id": …, "error": …} and does not stop the rest.
#pragma once

#include "app/cli/job_options.h"
#include "app/cli/session.h"

#include <iosfwd>

namespace vramwise::cli
{

/// What counts where a line says nothing.
struct BatchDefaults {
    const Card* card = nullptr;
    const Model* model = nullptr;
    JobInput job;
};

/// Always "done": each bad line is answered in its place; how many there were is said on stderr.
int runBatch(Session& session, std::istream& in, const BatchDefaults& defaults);

}  // namespace vramwise::cli
