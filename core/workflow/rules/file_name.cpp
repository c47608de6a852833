#include "core/workflow/rules/file_name.h"

#include "core/base/names.h"
#include "core/workflow/rules/rules.h"

#include <algorithm>
#include <array>

namespace vramwise
{

namespace
{

constexpr std::size_t kLongest = 300;

constexpr std::array<std::string_view, 8> kEndings{".safetensors", ".sft", ".gguf", ".ckpt",
                                                   ".pth",         ".pt",  ".bin",  ".onnx"};

bool isPlain(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

std::string lowerName(std::string_view file) { return lowerCase(baseName(file).substr(0, kLongest)); }

std::string stem(std::string_view file)
{
    std::string name = lowerName(file);
    for (const std::string_view ending : kEndings)
        if (name.ends_with(ending)) {
            name.resize(name.size() - ending.size());
            break;
        }
    return name;
}

}  // namespace

std::string_view baseName(std::string_view file)
{
    const std::size_t slash = file.find_last_of("/\\");
    return slash == std::string_view::npos ? file : file.substr(slash + 1);
}

std::string squeezedName(std::string_view file)
{
    std::string name = stem(file);
    std::erase_if(name, [](char c) { return !isPlain(c); });
    return name;
}

std::string dashedName(std::string_view file)
{
    std::string name = "-";
    for (const char c : stem(file))
        if (isPlain(c))
            name += c;
        else if (name.back() != '-')
            name += '-';
    if (name.back() != '-')
        name += '-';
    return name;
}

bool isWeightFile(std::string_view value)
{
    const std::string name = lowerName(value);
    return value.size() <= kLongest && std::any_of(kEndings.begin(), kEndings.end(), [&name](std::string_view ending) {
               return name.size() > ending.size() && name.ends_with(ending);
           });
}

bool matchesGlob(std::string_view text, std::string_view pattern)
{
    std::size_t t = 0;
    std::size_t p = 0;
    std::size_t star = std::string_view::npos;
    std::size_t retry = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            retry = t;
        } else if (p < pattern.size() && pattern[p] == text[t]) {
            ++p;
            ++t;
        } else if (star != std::string_view::npos) {
            p = star + 1;
            t = ++retry;
        } else {
            return false;
        }
    }
    return pattern.substr(p).find_first_not_of('*') == std::string_view::npos;
}

bool matchesName(std::string_view squeezed, const NamePattern& pattern) { return matchesName(squeezed, {}, pattern); }

bool matchesName(std::string_view squeezed, std::string_view dashed, const NamePattern& pattern)
{
    const auto matches = [squeezed, dashed](const std::string& glob) {
        return matchesGlob(glob.find('-') == std::string::npos ? squeezed : dashed, glob);
    };
    return std::any_of(pattern.match.begin(), pattern.match.end(), matches)
        && std::none_of(pattern.exclude.begin(), pattern.exclude.end(), matches);
}

}  // namespace vramwise
