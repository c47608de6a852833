#include "core/catalog/parsers.h"

#include <algorithm>

namespace vramwise
{

namespace
{

constexpr Interval kBits{0.5, 64};

/// Names of architectures, as cards state them; several of one kind count once.
std::vector<Architecture> parseArchitectures(FieldReader& fields, std::string_view key)
{
    std::vector<Architecture> architectures;
    for (const std::string& name : fields.texts(key)) {
        const std::optional<Architecture> architecture = valueOf<Architecture>(name);
        if (!architecture)
            fields.problem(key, ErrorCode::BadValue, {shortened(name), fields.namesOf<Architecture>()});
        else if (std::find(architectures.begin(), architectures.end(), *architecture) == architectures.end())
            architectures.push_back(*architecture);
    }
    return architectures;
}

void parseBits(FieldReader& fields, Precision& precision)
{
    precision.bits = fields.number("bits", kBits);
    precision.bitsPerWeight = fields.number("bits_per_weight", kBits);
    precision.bitsPerWeightLow = fields.findNumber("bits_per_weight_low", kBits).value_or(precision.bitsPerWeight);
    precision.bitsPerWeightHigh = fields.findNumber("bits_per_weight_high", kBits).value_or(precision.bitsPerWeight);
    const bool ordered = precision.bitsPerWeightLow <= precision.bitsPerWeight
        && precision.bitsPerWeight <= precision.bitsPerWeightHigh;
    if (!ordered) {
        fields.problem("bits_per_weight", ErrorCode::Inconsistent,
                       {"bits_per_weight", "bits_per_weight_low, bits_per_weight_high", "low > mid or mid > high"});
    }
    precision.exponentBits = fields.findInteger("exponent_bits", {1, 32});
    precision.mantissaBits = fields.findInteger("mantissa_bits", {0, 64});
}

}  // namespace

Precision parsePrecision(FieldReader& fields, const SourceTable& sources)
{
    Precision precision;
    precision.id = {fields.id("id")};
    precision.name = fields.text("name");
    parseBits(fields, precision);
    precision.kind = fields.choice<PrecisionKind>("kind");
    precision.arithmetic = fields.choice<Arithmetic>("arithmetic");
    precision.fastArithmetic = fields.findChoice<Arithmetic>("fast_arithmetic");
    precision.computedOn = parseArchitectures(fields, "computed_on");
    precision.runsOn = parseArchitectures(fields, "runs_on");
    precision.quality = fields.choice<Quality>("quality");
    precision.sources = parseSourceList(fields, sources);
    return precision;
}

}  // namespace vramwise
