#include "core/checkpoint/model_paths.h"

#include "core/base/file_io.h"
#include "core/checkpoint/model_paths_yaml.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <system_error>

namespace vramwise
{

namespace fs = std::filesystem;

namespace
{

/// Source: ComfyUI, folder_paths.py.
constexpr std::array<std::string_view, 21> kKinds{
    "checkpoints",      "configs",       "loras",       "vae",          "text_encoders",  "clip",
    "diffusion_models", "unet",          "clip_vision", "style_models", "embeddings",     "diffusers",
    "vae_approx",       "controlnet",    "t2i_adapter", "gligen",       "upscale_models", "hypernetworks",
    "photomaker",       "model_patches", "ipadapter"};

fs::path pathOf(const std::string& text) { return {std::u8string(text.begin(), text.end())}; }

bool isVariableCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

/// Puts the variable that starts at `text[at]` ('$' or '%') into `result` and gives the place behind it; what is no
/// variable, or is not set, stays.
std::size_t expandOne(const std::string& text, std::size_t at, const Environment& environment, std::string& result)
{
    std::size_t start = at + 1;
    std::size_t end = start;
    std::size_t behind = start;
    if (text[at] == '%' || (start < text.size() && text[start] == '{')) {
        start += text[at] == '%' ? 0 : 1;
        end = text.find(text[at] == '%' ? '%' : '}', start);
        behind = end + 1;
    } else {
        while (end < text.size() && isVariableCharacter(text[end]))
            ++end;
        behind = end;
    }
    const bool hasName = end != std::string::npos && end > start;
    const std::optional<std::string> value = hasName ? environment(text.substr(start, end - start)) : std::nullopt;
    if (!value) {
        result += text[at];
        return at + 1;
    }
    result += *value;
    return behind;
}

std::string expanded(const std::string& text, const Environment& environment)
{
    std::string result;
    std::size_t at = 0;
    if (text == "~" || text.starts_with("~/") || text.starts_with("~\\")) {
        std::optional<std::string> home = environment("HOME");
        if (!home)
            home = environment("USERPROFILE");
        result = home.value_or("~");
        at = 1;
    }
    while (at < text.size()) {
        if (text[at] == '$' || text[at] == '%')
            at = expandOne(text, at, environment, result);
        else
            result += text[at++];
    }
    return result;
}

fs::path below(const fs::path& base, const fs::path& path)
{
    return (path.is_absolute() ? path : base / path).lexically_normal();
}

Result<std::vector<ModelFolder>> readModelPaths(const fs::path& file)
{
    const Result<std::string> text = readTextFile(file, kMostYamlBytes);
    if (!text)
        return tl::unexpected(text.error());
    return parseModelPaths(*text, displayName(file), file.parent_path(), systemEnvironment());
}

/// The folders of known kinds directly in `folder`.
std::vector<ModelFolder> kindFolders(const fs::path& folder)
{
    std::vector<ModelFolder> folders;
    std::error_code error;
    for (const std::string_view kind : kKinds)
        if (fs::is_directory(folder / kind, error))
            folders.push_back({currentKind(kind), folder / kind});
    return folders;
}

}  // namespace

Environment systemEnvironment()
{
    return [](std::string_view name) -> std::optional<std::string> {
        const char* value = std::getenv(std::string(name).c_str());
        return value == nullptr ? std::nullopt : std::optional<std::string>(value);
    };
}

std::string currentKind(std::string_view kind)
{
    if (kind == "unet")
        return "diffusion_models";
    if (kind == "clip")
        return "text_encoders";
    return std::string(kind);
}

bool isModelKind(std::string_view kind) { return std::find(kKinds.begin(), kKinds.end(), kind) != kKinds.end(); }

Result<std::vector<ModelFolder>> parseModelPaths(std::string_view text, const std::string& name, const fs::path& folder,
                                                 const Environment& environment)
{
    const Result<std::vector<PathSection>> sections = parsePathSections(text, name);
    if (!sections)
        return tl::unexpected(sections.error());
    std::vector<ModelFolder> folders;
    for (const PathSection& section : *sections) {
        const fs::path base = below(folder, pathOf(expanded(section.basePath, environment)));
        for (const PathEntry& entry : section.entries)
            folders.push_back({currentKind(entry.kind), below(base, pathOf(entry.path))});
    }
    return folders;
}

Result<std::vector<ModelFolder>> modelFoldersOf(const fs::path& path)
{
    const std::string extension = displayName(path.extension());
    if (extension == ".yaml" || extension == ".yml")
        return readModelPaths(path);
    std::error_code error;
    if (!fs::is_directory(path, error)) {
        const std::error_code reason = error ? error : std::make_error_code(std::errc::not_a_directory);
        return fail(ErrorCode::CannotRead, {reason.message()}, {displayName(path), 0, {}});
    }
    const bool isRoot = fs::is_directory(path / "models", error);
    std::vector<ModelFolder> folders = kindFolders(isRoot ? path / "models" : path);
    if (folders.empty())
        folders.push_back({{}, path});
    const fs::path extra = path / "extra_model_paths.yaml";
    if (!isRoot || !fs::exists(extra, error))
        return folders;
    Result<std::vector<ModelFolder>> more = readModelPaths(extra);
    if (!more)
        return more;
    folders.insert(folders.end(), more->begin(), more->end());
    return folders;
}

}  // namespace vramwise
