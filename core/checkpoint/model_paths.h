// Where ComfyUI keeps model files: the folders below "models", and those of an extra_model_paths.yaml.
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vramwise
{

/// A folder and what ComfyUI looks for in it ("checkpoints", "diffusion_models", "loras"…); empty: anything.
struct ModelFolder {
    std::string kind;
    std::filesystem::path path;

    friend bool operator==(const ModelFolder&, const ModelFolder&) = default;
};

/// Longer files are nobody's list of folders.
inline constexpr std::size_t kMostYamlBytes = 262'144;
inline constexpr std::size_t kMostModelFolders = 1000;

/// The value of an environment variable; nullopt where it is not set.
using Environment = std::function<std::optional<std::string>(std::string_view name)>;
Environment systemEnvironment();

/// Reads the form that ComfyUI documents: sections with a "base_path" and, for each kind, a path or several on lines
/// of their own. Relative paths start at the base, a relative base at `folder`; "~" and variables are put in, as
/// ComfyUI does. Older names of kinds ("unet", "clip") become today's. Errors carry the line: BadYaml, TooLarge,
/// TooDeep, WrongType, and BadValue for aliases, which nobody needs here and which can blow up a file.
Result<std::vector<ModelFolder>> parseModelPaths(std::string_view text, const std::string& name,
                                                 const std::filesystem::path& folder, const Environment& environment);

/// What to scan for a path that a user gives: a yaml file; a ComfyUI folder, with its extra_model_paths.yaml; a
/// "models" folder; else the folder itself. Errors: CannotRead and those of parseModelPaths().
Result<std::vector<ModelFolder>> modelFoldersOf(const std::filesystem::path& path);

/// "unet" → "diffusion_models", "clip" → "text_encoders"; others stay.
std::string currentKind(std::string_view kind);
/// Whether ComfyUI keeps models in a folder of this name.
bool isModelKind(std::string_view kind);

}  // namespace vramwise
