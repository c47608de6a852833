// extra_model_paths.yaml of ComfyUI.
#include "core/checkpoint/model_paths.h"
#include "tests/fuzz/targets.h"

namespace vramwise::fuzz
{

void model_paths(std::string_view input)  // NOLINT(readability-identifier-naming): named as its file
{
    const auto environment
        = [](std::string_view name) { return name == "HOME" ? std::optional<std::string>("/home/me") : std::nullopt; };
    (void)parseModelPaths(input, "extra_model_paths.yaml", "/apps/ComfyUI", environment);
}

}  // namespace vramwise::fuzz
