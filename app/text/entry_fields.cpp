#include "app/text/entry_fields.h"

#include "app/text/field_makers.h"
#include "app/text/words.h"

#include <algorithm>

namespace vramwise::text
{

namespace
{

std::vector<FieldChoice> tiers()
{
    std::vector<FieldChoice> choices{absentChoice(FieldText::tr("none", "tier of a card"))};
    for (int tier = 50; tier <= 90; tier += 10)
        choices.push_back({tier, QString::number(tier)});
    return choices;
}

QStringList architectureNames()
{
    QStringList names;
    for (const Key<Architecture>& key : keysOf<Architecture>())
        if (key.value != Architecture::Other)
            names << QString::fromUtf8(key.name.data(), qsizetype(key.name.size()));
    return names;
}

QStringList memoryTypes(const Catalog& catalog)
{
    QStringList types;
    for (const Card& card : catalog.cards())
        types << QString::fromStdString(card.memory.type);
    types.sort();
    types.removeDuplicates();
    return types;
}

QString dateHint() { return FieldText::tr("2026-11-23, 2026-11 or 2026", "how a date is written"); }

EntryFieldGroup identityGroup()
{
    EntryField architecture = textField("/architecture", FieldText::tr("Architecture"),
                                        FieldText::tr("As published: Ada Lovelace, RDNA 4. One that the program does "
                                                      "not know is rated with care."));
    architecture.suggestions = architectureNames();
    return {FieldText::tr("Card"),
            {textField("/id", FieldText::tr("Id"),
                       FieldText::tr("Lower case letters, digits, dots and hyphens: rtx-4060-ti-16gb")),
             textField("/name", FieldText::tr("Name")),
             makeField(FieldKind::List, "/aliases", FieldText::tr("Other names"),
                       FieldText::tr("Separated by commas", "a list")),
             choiceField("/vendor", FieldText::tr("Maker of the chip"), choicesOf<Vendor>(vendorName)), architecture,
             textField("/chip", FieldText::tr("Chip")),
             textField("/compute_capability", FieldText::tr("Compute capability"), FieldText::tr("Of NVIDIA: 8.9")),
             choiceField("/form", FieldText::tr("Kind of card"), choicesOf<Form>(formWord)),
             choiceField("/tier", FieldText::tr("Tier"), tiers()),
             choiceField("/status/is", FieldText::tr("State"), choicesOf<Status>(statusWord)),
             textField("/status/date", FieldText::tr("State on"), dateHint()),
             choiceField("/special", FieldText::tr("Special case"),
                         choicesOf<SpecialCase>(specialCaseWord,
                                                {absentChoice(FieldText::tr("no", "special case of a card"))}))}};
}

EntryFieldGroup memoryGroup(const Catalog& catalog)
{
    EntryField type = textField("/memory/type", FieldText::tr("Type"));
    type.suggestions = memoryTypes(catalog);
    return {FieldText::tr("Memory"),
            {numberField("/memory/gib", FieldText::tr("Size, GiB")), type,
             numberField("/memory/bus_bits", FieldText::tr("Bus, bits")),
             numberField("/memory/data_rate_gbps", FieldText::tr("Data rate, Gbit/s")),
             numberField("/memory/bandwidth_gbs", FieldText::tr("Bandwidth, GB/s"),
                         FieldText::tr("Bus times data rate, divided by 8")),
             makeField(FieldKind::Flag, "/memory/unified", FieldText::tr("Shared with the processor"))}};
}

EntryFieldGroup computeGroup()
{
    const QString dense = FieldText::tr("Dense: makers often print the sparse figure, which is twice as high.");
    return {FieldText::tr("Computing"),
            {numberField("/compute/tensor_cores", FieldText::tr("Tensor cores")),
             numberField("/compute/tensor_generation", FieldText::tr("Their generation")),
             numberField("/compute/tensor_flop_per_core_clock", FieldText::tr("FLOP per core and clock"),
                         FieldText::tr("Only where it is published")),
             numberField("/compute/shader_units", FieldText::tr("Shader units")),
             numberField("/compute/boost_mhz", FieldText::tr("Boost, MHz")),
             numberField("/compute/fp32_tflops", FieldText::tr("FP32, TFLOPS")),
             numberField("/compute/fp16_tflops", FieldText::tr("16 bit, TFLOPS"), dense),
             numberField("/compute/fp16_acc16_tflops", FieldText::tr("16 bit, sums in 16 bit, TFLOPS"), dense),
             numberField("/compute/fp8_tflops", FieldText::tr("8 bit, TFLOPS"), dense),
             numberField("/compute/fp4_tflops", FieldText::tr("4 bit, TFLOPS"), dense)}};
}

EntryFieldGroup boardGroup()
{
    return {FieldText::tr("Board and price"),
            {numberField("/pcie/generation", FieldText::tr("PCIe generation")),
             numberField("/pcie/lanes", FieldText::tr("PCIe lanes")),
             numberField("/power_w", FieldText::tr("Power, W")),
             numberField("/psu_w", FieldText::tr("Suggested power supply, W")),
             numberField("/length_mm", FieldText::tr("Length, mm")), numberField("/slots", FieldText::tr("Slots")),
             textField("/connectors", FieldText::tr("Connectors")),
             textField("/released", FieldText::tr("Released"), dateHint()),
             textField("/launch_price/amount", FieldText::tr("Launch price"), QStringLiteral("499.00")),
             textField("/launch_price/currency", FieldText::tr("Its currency"), QStringLiteral("USD"))}};
}

EntryFieldGroup evidenceGroup()
{
    return {FieldText::tr("Evidence"),
            {makeField(FieldKind::List, "/derived", FieldText::tr("Worked out, not published"),
                       FieldText::tr("Fields as the files name them: length_mm, slots")),
             textField("/conflict", FieldText::tr("Where sources disagree"))}};
}

}  // namespace

std::vector<FieldChoice> precisionChoices(const Catalog& catalog, const QString& absent)
{
    std::vector<FieldChoice> choices;
    if (!absent.isEmpty())
        choices.push_back(absentChoice(absent));
    for (const Precision& precision : catalog.precisions())
        choices.push_back({QString::fromStdString(precision.id.value), QString::fromStdString(precision.name)});
    return choices;
}

EntryField sourcesField()
{
    EntryField title = textField("/title", FieldText::tr("Title"));
    EntryField url = textField("/url", FieldText::tr("Address", "of a page"));
    title.share = 5;
    url.share = 5;
    return tableField(
        "/sources", FieldText::tr("Sources"), FieldText::tr("Source %1", "row of a table"),
        FieldText::tr("Add &source"),
        {std::move(title), std::move(url), textField("/date", FieldText::tr("Date"), dateHint()),
         textField("/licence", FieldText::tr("Licence of the figures"), FieldText::tr("Where it asks to be named"))});
}

std::vector<EntryFieldGroup> entryFields(EntryKind kind, const Catalog& catalog)
{
    std::vector<EntryFieldGroup> groups = kind == EntryKind::Card
        ? std::vector<EntryFieldGroup>{identityGroup(), memoryGroup(catalog), computeGroup(), boardGroup(),
                                       evidenceGroup()}
        : kind == EntryKind::Model ? modelFields(catalog)
                                   : componentFields(catalog);
    groups.push_back({FieldText::tr("Sources"), {sourcesField()}});
    return groups;
}

}  // namespace vramwise::text
