// Errors as JSON: a stable code, the place, and the message in the user's language.
#pragma once

#include "app/cli/session.h"

namespace vramwise::cli
{

/// "out_of_range": stable, for JSON.
std::string_view errorName(ErrorCode code);

/// {"code", "file"?, "line"?, "field"?, "message"}.
Json errorJson(const Error& error);

}  // namespace vramwise::cli
