#include "core/checkpoint/quantization.h"

#include "core/base/names.h"
#include "core/checkpoint/tensor_type.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace vramwise
{

namespace
{

/// Below this share of the leading format, a file is a mixture.
constexpr double kLeading = 0.75;

struct Word {
    std::string_view format;
    std::string_view name;
    std::string_view precision;
};

constexpr std::array kWords{
    Word{"F64", "fp64", "fp32"},     Word{"F32", "fp32", "fp32"},        Word{"F16", "fp16", "fp16"},
    Word{"BF16", "bf16", "bf16"},    Word{"F8_E4M3", "fp8_e4m3", "fp8"}, Word{"F8_E5M2", "fp8_e5m2", "fp8"},
    Word{"I8", "int8", "fp8"},       Word{"U8", "int8", "fp8"},          Word{"NF4", "nf4", "nf4"},
    Word{"FP4", "fp4", "nf4"},       Word{"INT4", "int4", "int4"},       Word{"I4", "int4", "int4"},
    Word{"U4", "int4", "int4"},      Word{"F4", "mxfp4", "nvfp4"},       Word{"NVFP4", "nvfp4", "nvfp4"},
    Word{"MXFP4", "mxfp4", "nvfp4"},
};

/// GGUF's types under the ids of the catalog: by their bits, as its model files do.
constexpr std::array kGgufPrecisions{
    Word{"Q8", "", "q8_0"},   Word{"Q6", "", "q6_k"},  Word{"Q5", "", "q5_k_m"},  Word{"Q4", "", "q4_k_m"},
    Word{"Q3", "", "q3_k_m"}, Word{"Q2", "", "q2_k"},  Word{"IQ4", "", "q4_k_m"}, Word{"IQ3", "", "q3_k_m"},
    Word{"IQ2", "", "q2_k"},  Word{"IQ1", "", "q2_k"}, Word{"TQ", "", "q2_k"},
};

/// llama.cpp's numbers of file types (llama.h, LLAMA_FTYPE_MOSTLY_…), those that name a mixture.
struct FileType {
    int number;
    std::string_view name;
};

constexpr std::array kFileTypes{
    FileType{11, "q3_k_s"}, FileType{12, "q3_k_m"}, FileType{13, "q3_k_l"}, FileType{14, "q4_k_s"},
    FileType{15, "q4_k_m"}, FileType{16, "q5_k_s"}, FileType{17, "q5_k_m"}, FileType{21, "q2_k_s"},
    FileType{22, "iq3_xs"}, FileType{26, "iq3_s"},  FileType{27, "iq3_m"},  FileType{28, "iq2_s"},
    FileType{29, "iq2_m"},
};

std::string withoutLines(std::string text)
{
    text.erase(std::remove(text.begin(), text.end(), '_'), text.end());
    return text;
}

bool isGgufFormat(std::string_view format)
{
    return std::any_of(kGgufPrecisions.begin(), kGgufPrecisions.end(),
                       [format](const Word& word) { return format.starts_with(word.format); });
}

/// "q4_k" and a file type, or a name, that says "q4_k_m".
std::string ggufName(const std::string& type, std::string_view fileType, std::string_view fileName)
{
    int number = -1;
    std::from_chars(fileType.data(), fileType.data() + fileType.size(), number);
    const FileType* byName = nullptr;
    for (const FileType& known : kFileTypes) {
        if (!known.name.starts_with(type) || known.name == type)
            continue;
        if (known.number == number)
            return std::string(known.name);
        if (fileName.find(withoutLines(std::string(known.name))) != std::string_view::npos)
            byName = &known;
    }
    return byName != nullptr ? std::string(byName->name) : type;
}

Quantization ggufQuantization(std::string_view format, std::string_view fileType, std::string_view fileName)
{
    Quantization result{ggufName(lowerCase(format), fileType, fileName), {}};
    for (const Word& word : kGgufPrecisions)
        if (format.starts_with(word.format)) {
            result.precision = {std::string(word.precision)};
            break;
        }
    return result;
}

/// Blocks before plain numbers: converters keep small tensors as they are.
const std::pair<const std::string, std::uint64_t>* mostOf(const FormatCounts& formats, bool ggufOnly)
{
    const std::pair<const std::string, std::uint64_t>* most = nullptr;
    for (const auto& entry : formats)
        if ((!ggufOnly || isGgufFormat(entry.first)) && (most == nullptr || entry.second > most->second))
            most = &entry;
    return most;
}

}  // namespace

Quantization quantizationOf(const FormatCounts& formats, std::uint64_t scaled, std::string_view fileType,
                            std::string_view fileName)
{
    std::uint64_t all = 0;
    for (const auto& [format, count] : formats)
        all += count;
    if (all == 0)
        return {};
    if (const auto* block = mostOf(formats, true); block != nullptr && block->second * 4 > all)
        return ggufQuantization(block->first, fileType, fileName);
    const auto* most = mostOf(formats, false);
    const auto word
        = std::find_if(kWords.begin(), kWords.end(), [most](const Word& known) { return known.format == most->first; });
    Quantization result;
    result.name = word != kWords.end() ? std::string(word->name) : lowerCase(most->first);
    result.precision = {word != kWords.end() ? std::string(word->precision) : std::string()};
    const bool isEightBit = result.name == "fp8_e4m3" || result.name == "fp8_e5m2";
    if (isEightBit && scaled * 2 > most->second)
        result.name = "fp8_scaled";
    // Files of Nunchaku for NVFP4 keep the modulation in INT4.
    const auto beside = most->first == "NVFP4" ? formats.find("INT4") : formats.end();
    const std::uint64_t leading = most->second + (beside != formats.end() ? beside->second : 0);
    if (static_cast<double>(leading) < kLeading * static_cast<double>(all))
        result.name = "mixed";
    return result;
}

}  // namespace vramwise
