#include "core/workflow/trace/tracer.h"

#include "core/base/number_text.h"

#include <algorithm>
#include <cmath>

namespace vramwise
{

namespace
{

/// Sides come out as whole multiples of `step`, rounded to the nearest and from the middle to even, as Python does.
void scaleBy(Extent& extent, double factor, double step)
{
    const auto scale = [factor, step](std::optional<double>& side) {
        if (side)
            side = std::max(std::nearbyint(*side * factor / step), 1.0) * step;
    };
    scale(extent.width);
    scale(extent.height);
    if (extent.pixels)
        extent.pixels = *extent.pixels * factor * factor;
}

/// As ComfyUI's FluxKontextImageScale: the size whose sides are nearest to the ratio; of equal ones the narrower.
void takeNearest(Extent& extent, const std::vector<std::pair<int, int>>& sizes)
{
    const double ratio = *extent.width / *extent.height;
    const auto nearest = std::min_element(sizes.begin(), sizes.end(), [ratio](const auto& a, const auto& b) {
        const auto away = [ratio](const auto& size) { return std::abs(ratio - 1.0 * size.first / size.second); };
        return away(a) != away(b) ? away(a) < away(b) : a < b;
    });
    extent.width = nearest->first;
    extent.height = nearest->second;
    extent.pixels.reset();
}

/// The factor in the name of an upscaling model: "4x-UltraSharp", "x4plus", "spatial-upscaler-x1.5".
std::optional<double> factorIn(const std::string& file)
{
    const auto isDigit = [](char c) { return c >= '1' && c <= '8'; };
    for (std::size_t i = 0; i + 1 < file.size(); ++i) {
        if (isDigit(file[i]) && (file[i + 1] == 'x' || file[i + 1] == 'X'))
            return static_cast<double>(file[i] - '0');
        if ((file[i] == 'x' || file[i] == 'X') && isDigit(file[i + 1]))
            return leadingNumber(std::string_view(file).substr(i + 1)).value_or(LeadingNumber{}).value;
    }
    return std::nullopt;
}

}  // namespace

/// By a factor, or to a number of pixels of the shorter side, up to one of the longer.
Extent Tracer::enlargedExtent(std::size_t index)
{
    Extent extent = extentOfInput(index);
    const auto factor = number(index, "upscale_by");
    if (factor && *factor > 0)
        scaleBy(extent, *factor, 1);
    if (!has(index, "resolution") || !extent.width || !extent.height || !(*extent.width > 0) || !(*extent.height > 0))
        return extent;
    const auto shorter = number(index, "resolution");
    const double longest = number(index, "max_resolution").value_or(0);
    if (shorter && *shorter > 0) {
        double by = *shorter / std::min(*extent.width, *extent.height);
        if (longest > 0)
            by = std::min(by, longest / std::max(*extent.width, *extent.height));
        scaleBy(extent, by, 1);
    } else {
        extent.width.reset();
        extent.height.reset();
    }
    return extent;
}

const std::string* Tracer::upscalerFile(std::size_t index) const
{
    const NodeInput* model = node(index).input("upscale_model");
    return model != nullptr && model->source ? text(model->source->node, "model_name") : nullptr;
}

/// Factors named by the node, in the name of its upscaling model, or known of the node.
std::optional<double> Tracer::scaleFactor(std::size_t index)
{
    if (const auto factor = firstNumber(index, {"scale_by", "upscale_by", "rescale_factor", "multiplier"}))
        return factor;
    const std::string* file = upscalerFile(index);
    const std::optional<double> named = file != nullptr ? factorIn(*file) : std::nullopt;
    return named ? named : rule(index).factor;
}

/// Upscalers of time double the frames between the first and the last, and leave the picture as it is.
bool Tracer::isUpscalerOfTime(std::size_t index) const
{
    const std::string* file = upscalerFile(index);
    return file != nullptr && file->find("temporal") != std::string::npos;
}

/// Pixels that sides come out as multiples of: those that the node names, whole values of a latent, or one.
double Tracer::scaleStep(std::size_t index)
{
    if (const auto steps = number(index, "resolution_steps"); steps && *steps >= 1)
        return *steps;
    for (const char* name : {"samples", "latent", "latents"})
        if (const NodeInput* input = node(index).input(name); input != nullptr && input->source)
            return kLatentPixels;
    return 1;
}

Extent Tracer::scaledExtent(std::size_t index)
{
    if (has(index, "width") && has(index, "height"))
        return ownExtent(index);
    Extent extent = extentOfInput(index);
    if (isUpscalerOfTime(index)) {
        extent.frames = extent.frames ? std::optional<double>(2 * *extent.frames - 1) : std::nullopt;
        return extent;
    }
    const bool sidesKnown = extent.width && extent.height && *extent.width > 0 && *extent.height > 0;
    if (sidesKnown && !rule(index).sizes.empty()) {
        takeNearest(extent, rule(index).sizes);
        return extent;
    }
    const double step = scaleStep(index);
    const auto megapixels = has(index, "megapixels") ? number(index, "megapixels") : rule(index).megapixels;
    const auto longest = firstNumber(index, {"largest_size", "longer_size", "longer_edge", "longest_side"});
    if (megapixels) {
        const double pixels = *megapixels * kMegapixel;
        if (sidesKnown)
            scaleBy(extent, std::sqrt(pixels / (*extent.width * *extent.height)), step);
        else
            extent.pixels = pixels;
        return extent;
    }
    if (longest && sidesKnown) {
        scaleBy(extent, *longest / std::max(*extent.width, *extent.height), step);
        return extent;
    }
    const auto factor = scaleFactor(index);
    if (factor && *factor > 0) {
        scaleBy(extent, *factor, step);
        return extent;
    }
    extent.width.reset();
    extent.height.reset();
    extent.pixels.reset();
    return extent;
}

}  // namespace vramwise
