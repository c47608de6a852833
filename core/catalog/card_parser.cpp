#include "core/catalog/parsers.h"

#include "core/base/number_text.h"

#include <cmath>

namespace vramwise
{

namespace
{

constexpr Interval kMemoryGib{0.5, 1024};
constexpr Interval kBandwidthGbs{0, 100'000, true};
constexpr Interval kTflops{0, 100'000, true};
constexpr Interval kWatts{1, 5000};
constexpr Interval kUnits{0, 1'000'000};

constexpr double kBandwidthTolerance = 0.015;
constexpr double kPeakTolerance = 0.03;

CardMemory parseMemory(FieldReader& fields)
{
    CardMemory memory;
    memory.size = gib(fields.number("gib", kMemoryGib));
    memory.type = fields.text("type");
    memory.busBits = fields.findInteger("bus_bits", {8, 16'384});
    memory.dataRateGbps = fields.findNumber("data_rate_gbps", {0, 1000, true});
    memory.bandwidth = mapped(fields.findNumber("bandwidth_gbs", kBandwidthGbs), gigabytesPerSecond);
    memory.unified = fields.findFlag("unified").value_or(false);
    return memory;
}

CardCompute parseCompute(FieldReader& fields)
{
    CardCompute compute;
    compute.tensorCores = fields.findInteger("tensor_cores", kUnits);
    compute.tensorGeneration = fields.findInteger("tensor_generation", {1, 20});
    compute.tensorFlopPerCoreClock = fields.findInteger("tensor_flop_per_core_clock", {1, 1'000'000});
    compute.shaderUnits = fields.findInteger("shader_units", kUnits);
    compute.boostMhz = fields.findInteger("boost_mhz", {100, 10'000});
    compute.fp32 = mapped(fields.findNumber("fp32_tflops", kTflops), teraflops);
    compute.fp16 = mapped(fields.findNumber("fp16_tflops", kTflops), teraflops);
    compute.fp16Accumulate16 = mapped(fields.findNumber("fp16_acc16_tflops", kTflops), teraflops);
    compute.fp8 = mapped(fields.findNumber("fp8_tflops", kTflops), teraflops);
    compute.fp4 = mapped(fields.findNumber("fp4_tflops", kTflops), teraflops);
    return compute;
}

void parseIdentity(FieldReader& fields, Card& card)
{
    card.id = {fields.id("id")};
    card.name = fields.text("name");
    card.aliases = fields.texts("aliases");
    card.vendor = fields.choice<Vendor>("vendor");
    card.architectureName = fields.text("architecture");
    // A name that we do not know is no mistake: the card is new. It is rated with care, as `Other`.
    card.architecture = valueOf<Architecture>(card.architectureName).value_or(Architecture::Other);
    card.chip = fields.findText("chip").value_or("");
    card.computeCapability = fields.findText("compute_capability").value_or("");
    card.tier = fields.findInteger("tier", {50, 90});
    if (card.tier && *card.tier % 10 != 0)
        fields.problem("tier", ErrorCode::BadValue, {std::to_string(*card.tier), "50, 60, 70, 80, 90"});
    card.form = fields.choice<Form>("form");
    fields.require("status", "object");
    fields.withObject("status", [&card](FieldReader& status) {
        card.status = status.choice<Status>("is");
        card.statusDate = status.date("date");
    });
}

void parseBody(FieldReader& fields, Card& card)
{
    card.pcie = findLink(fields, "pcie");
    const auto watts = [](double n) { return Watts{n}; };
    const auto millimetres = [](double n) { return Millimetres{n}; };
    card.power = mapped<Watts>(fields.findNumber("power_w", kWatts), watts);
    card.suggestedPsu = mapped<Watts>(fields.findNumber("psu_w", kWatts), watts);
    card.length = mapped<Millimetres>(fields.findNumber("length_mm", {10, 1000}), millimetres);
    card.slots = fields.findNumber("slots", {0, 10, true});
    card.connectors = fields.findText("connectors").value_or("");
}

bool differ(double stated, double computed, double tolerance)
{
    return std::abs(stated - computed) > tolerance * computed;
}

/// Figures that follow from each other must agree; a typing mistake in one of them shows here.
void checkBandwidth(FieldReader& fields, const CardMemory& memory)
{
    if (!memory.bandwidth || !memory.busBits || !memory.dataRateGbps)
        return;
    const double stated = toGigabytesPerSecond(*memory.bandwidth);
    const double computed = *memory.busBits * *memory.dataRateGbps / 8;
    if (differ(stated, computed, kBandwidthTolerance)) {
        fields.problem(
            "memory", ErrorCode::Inconsistent,
            {"bandwidth_gbs", "bus_bits × data_rate_gbps / 8", numberText(stated) + " ≠ " + numberText(computed)});
    }
}

void checkTensorPeak(FieldReader& fields, const CardCompute& compute)
{
    if (!compute.fp16 || !compute.tensorCores || !compute.tensorFlopPerCoreClock || !compute.boostMhz)
        return;
    const double stated = toTeraflops(*compute.fp16);
    const double computed = 1e-6 * *compute.tensorCores * *compute.tensorFlopPerCoreClock * *compute.boostMhz;
    if (differ(stated, computed, kPeakTolerance)) {
        fields.problem("compute", ErrorCode::Inconsistent,
                       {"fp16_tflops", "tensor_cores × tensor_flop_per_core_clock × boost_mhz",
                        numberText(stated) + " ≠ " + numberText(computed)});
    }
}

}  // namespace

std::optional<PcieLink> findLink(FieldReader& fields, std::string_view key)
{
    const std::size_t before = fields.problems().spoiling();
    PcieLink link;
    const bool present = fields.withObject(key, [&link](FieldReader& pcie) {
        link = {pcie.integer("generation", {1, 7}), pcie.integer("lanes", {1, 16})};
        if (link.lanes > 0 && (link.lanes & (link.lanes - 1)) != 0)
            pcie.problem("lanes", ErrorCode::BadValue, {std::to_string(link.lanes), "1, 2, 4, 8, 16"});
    });
    return present && fields.problems().spoiling() == before ? std::optional<PcieLink>(link) : std::nullopt;
}

Card parseCard(FieldReader& fields, const SourceTable& sources)
{
    Card card;
    parseIdentity(fields, card);
    fields.require("memory", "object");
    fields.withObject("memory", [&card](FieldReader& memory) { card.memory = parseMemory(memory); });
    fields.require("compute", "object");
    fields.withObject("compute", [&card](FieldReader& compute) { card.compute = parseCompute(compute); });
    parseBody(fields, card);
    card.released = fields.findDate("released");
    card.launchPrice = fields.findMoney("launch_price");
    card.special = fields.findChoice<SpecialCase>("special");
    card.derivedFields = fields.texts("derived");
    card.conflict = fields.findText("conflict").value_or("");
    card.sources = parseSourceList(fields, sources);
    checkBandwidth(fields, card.memory);
    checkTensorPeak(fields, card.compute);
    return card;
}

}  // namespace vramwise
