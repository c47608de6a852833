#include "app/cli/job_options.h"

#include "app/cli/options.h"
#include "app/cli/parse.h"

namespace vramwise::cli
{
namespace
{

Result<void> setSize(const OptionText& text, JobRequest& request)
{
    if (!text)
        return {};
    const Result<PixelSize> size = parseSize(*text, "--size");
    if (!size)
        return tl::unexpected(size.error());
    request.width = size->width;
    request.height = size->height;
    return {};
}

Result<void> setPrecision(const OptionText& text, const Catalog& catalog, JobRequest& request)
{
    if (!text)
        return {};
    const Result<const Precision*> precision = withField(catalog.findPrecision(*text), "--precision");
    if (!precision)
        return tl::unexpected(precision.error());
    request.precision = (*precision)->id;
    return {};
}

Result<void> setNumbers(const JobOptions& options, JobRequest& request)
{
    const auto count
        = [](std::string_view field) { return [field](const std::string& text) { return parseInteger(text, field); }; };
    const auto setFps = [&] {
        return assignIfGiven<double>(options.fps, request.fps,
                                     [](const std::string& text) { return parseNumber(text, kAnyNumber, "--fps"); });
    };
    const auto setLora = [&] {
        return assignIfGiven<Bytes>(options.loraMb, request.lora, [](const std::string& text) {
            return parseNumber(text, kLoraMib, "--lora-mb").map([](double n) { return mib(n); });
        });
    };
    return assignIfGiven<int>(options.frames, request.frames, count("--frames"))
        .and_then([&] { return setFps(); })
        .and_then([&] { return assignIfGiven<int>(options.steps, request.steps, count("--steps")); })
        .and_then([&] { return assignIfGiven<int>(options.batchSize, request.batch, count("--batch-size")); })
        .and_then([&] { return assignIfGiven<int>(options.passes, request.passes, count("--passes")); })
        .and_then([&] { return assignIfGiven<int>(options.references, request.references, count("--references")); })
        .and_then([&] { return setLora(); });
}

Result<void> setChoices(const JobOptions& options, JobRequest& request)
{
    request.controlnet = options.controlnet;
    request.compile = options.compile;
    request.tiledDecode = options.tiledDecode;
    return setChoice(options.attention, request.attention, "--attention")
        .and_then([&] { return setChoice(options.speedup, request.speedup, "--speedup"); })
        .and_then([&] { return setChoice(options.offload, request.offload, "--offload"); });
}

}  // namespace

void addCardAndModel(CLI::App& command, OptionText& card, OptionText& model)
{
    const OptionGroup group(command, Tr::tr("What"));
    group.add("--card", card, Tr::tr("CARD", "placeholder of a value"), Tr::tr("id, name or alias of the card"));
    group.add("--model", model, Tr::tr("MODEL", "placeholder of a value"), Tr::tr("id, name or alias of the model"));
}

void addJobOptions(CLI::App& command, JobOptions& options)
{
    const OptionGroup group(command, Tr::tr("Job"));
    group.add(
        "--precision", options.precision, Tr::tr("PRECISION", "placeholder of a value"),
        Tr::tr("bf16 fp16 fp8 q8_0 q6_k q5_k_m q4_k_m q3_k_m q2_k nf4 int4 nvfp4 fp32 (default: the best that fits)"));
    group.add("--size", options.size, QStringLiteral("WxH"), Tr::tr("width and height in pixels"));
    group.add("--frames", options.frames, QStringLiteral("N"), Tr::tr("frames of a clip"));
    group.add("--fps", options.fps, QStringLiteral("N"), Tr::tr("frames per second of a clip"));
    group.add("--steps", options.steps, QStringLiteral("N"), Tr::tr("denoising steps"));
    group.add("--batch-size", options.batchSize, QStringLiteral("N"), Tr::tr("images or clips at once"));
    group.add("--passes", options.passes, QStringLiteral("N"),
              Tr::tr("denoiser evaluations a step: 2 with guidance, 1 without"));
    group.add("--references", options.references, QStringLiteral("N"), Tr::tr("reference images of an editing model"));
    group.add("--lora-mb", options.loraMb, QStringLiteral("N"), Tr::tr("size of the LoRA files in MB"));
    group.addFlag("--controlnet", options.controlnet, Tr::tr("with a ControlNet"));
    group.add("--attention", options.attention, listOf<Attention>(), Tr::tr("implementation of attention"));
    group.addFlag("--compile", options.compile, Tr::tr("with the compiled model"));
    group.add("--speedup", options.speedup, listOf<Speedup>(), Tr::tr("sampling with fewer or skipped steps"));
    group.addFlag("--tiled-decode", options.tiledDecode,
                  Tr::tr("decode the picture tile by tile even where there is room"));
    group.add("--offload", options.offload, listOf<Offload>(), Tr::tr("what may move to RAM"));
}

void addMachineOptions(CLI::App& command, MachineOptions& options)
{
    const OptionGroup group(command, Tr::tr("Machine"));
    group.add("--ram", options.ram, QStringLiteral("GIB"), Tr::tr("system memory (default: 32)"));
    group.add("--pcie", options.pcie, QStringLiteral("GENxLANES"), Tr::tr("the slot, where slower than the card: 3x4"));
    group.add("--os", options.os, listOf<Os>(), Tr::tr("operating system (default: windows)"));
    group.add("--reserve", options.reserve, QStringLiteral("GIB"),
              Tr::tr("memory of the card that other programs use"));
    group.addFlag("--headless", options.headless, Tr::tr("no desktop on this card"));
}

Result<JobRequest> toRequest(const JobOptions& options, const Catalog& catalog)
{
    JobRequest request;
    return setPrecision(options.precision, catalog, request)
        .and_then([&] { return setSize(options.size, request); })
        .and_then([&] { return setNumbers(options, request); })
        .and_then([&] { return setChoices(options, request); })
        .map([&] { return request; });
}

Error asOption(Error error)
{
    if (!error.where.field.empty() && error.where.field.front() != '-')
        error.where.field.insert(0, "--");
    return error;
}

Result<Machine> toMachine(const MachineOptions& options, Machine machine)
{
    const auto gibOf = [](std::string_view field, const Bounds& bounds) {
        return [field, &bounds](const std::string& text) {
            return parseNumber(text, bounds, field).map([](double n) { return gib(n); });
        };
    };
    const auto setLink = [&] {
        return assignIfGiven<PcieLink>(options.pcie, machine.link,
                                       [](const std::string& text) { return parsePcie(text, "--pcie"); });
    };
    machine.headless = machine.headless || options.headless;
    return assignIfGiven<Bytes>(options.ram, machine.ram, gibOf("--ram", kRamGib))
        .and_then(
            [&] { return assignIfGiven<Bytes>(options.reserve, machine.reserve, gibOf("--reserve", kReserveGib)); })
        .and_then([&] { return setLink(); })
        .and_then([&] { return setChoice(options.os, machine.os, "--os"); })
        .map([&] { return machine; });
}

}  // namespace vramwise::cli
