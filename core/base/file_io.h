// Whole files in and out. Reading is bounded; writing is atomic: after any failure the old file is as it was.
#pragma once

#include "core/base/result.h"

#include <cerrno>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

namespace vramwise
{

/// Larger files are no catalog, price list or question of anybody.
inline constexpr std::uintmax_t kMaxFileBytes = 16ULL * 1024 * 1024;

/// The name of a file as messages show it, in UTF-8.
std::string displayName(const std::filesystem::path& file);

/// Why the last call of the C library failed.
inline std::error_code lastError() { return {errno != 0 ? errno : EIO, std::generic_category()}; }

/// The bytes of a regular file. Errors: CannotRead {reason} – missing, a folder, no permission, too large.
Result<std::string> readTextFile(const std::filesystem::path& file, std::uintmax_t limit = kMaxFileBytes);

/// Every `*.json` directly in `folder`, by name. Errors: CannotRead {reason}.
Result<std::vector<std::filesystem::path>> jsonFilesIn(const std::filesystem::path& folder);

/// `file` of the last of `folders` that has it; of the first where none has. Some folder has to be given.
std::filesystem::path lastThatIsThere(const std::vector<std::filesystem::path>& folders,
                                      const std::filesystem::path& file);

/// Writes a temporary file in the same folder, flushes it to the disk and renames it over `file`. Missing
/// folders are made; a symbolic link keeps pointing to its file; the old file's permissions stay.
/// Errors: CannotWrite {reason}.
Result<void> writeFileAtomically(const std::filesystem::path& file, std::string_view text);

}  // namespace vramwise
