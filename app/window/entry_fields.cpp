#include "app/window/entry_fields.h"

#include "core/catalog/keys.h"

#include <QCoreApplication>

namespace vramwise
{

namespace
{

struct FieldText {
    Q_DECLARE_TR_FUNCTIONS(EntryFields)
};

EntryField text(const char* pointer, const QString& label)
{
    return {QLatin1String(pointer), label, FieldKind::Text, {}};
}

EntryField number(const char* pointer, const QString& label)
{
    return {QLatin1String(pointer), label, FieldKind::Number, {}};
}

EntryField list(const char* pointer, const QString& label)
{
    return {QLatin1String(pointer), label, FieldKind::List, {}};
}

EntryField choice(const char* pointer, const QString& label, QStringList choices)
{
    return {QLatin1String(pointer), label, FieldKind::Choice, std::move(choices)};
}

template <class E>
QStringList keyNames(QStringList names = {})
{
    for (const Key<E>& key : keysOf<E>())
        names << QString::fromUtf8(key.name.data(), qsizetype(key.name.size()));
    return names;
}

std::vector<EntryFieldGroup> cardFields()
{
    return {
        {FieldText::tr("Card"),
         {text("/id", FieldText::tr("Id")), text("/name", FieldText::tr("Name")),
          list("/aliases", FieldText::tr("Other names")),
          choice("/vendor", FieldText::tr("Maker of the chip"), keyNames<Vendor>()),
          choice("/architecture", FieldText::tr("Architecture"), keyNames<Architecture>()),
          text("/chip", FieldText::tr("Chip")), choice("/form", FieldText::tr("Kind of card"), keyNames<Form>()),
          choice("/tier", FieldText::tr("Tier"),
                 {{},
                  QStringLiteral("50"),
                  QStringLiteral("60"),
                  QStringLiteral("70"),
                  QStringLiteral("80"),
                  QStringLiteral("90")}),
          choice("/status/is", FieldText::tr("State"), keyNames<Status>()),
          text("/status/date", FieldText::tr("State on"))}},
        {FieldText::tr("Memory"),
         {number("/memory/gib", FieldText::tr("Size, GiB")),
          text("/memory/type", FieldText::tr("Type")),
          number("/memory/bus_bits", FieldText::tr("Bus, bits")),
          number("/memory/data_rate_gbps", FieldText::tr("Data rate, Gbit/s")),
          number("/memory/bandwidth_gbs", FieldText::tr("Bandwidth, GB/s")),
          {QStringLiteral("/memory/unified"), FieldText::tr("Shared with the processor"), FieldKind::Flag, {}}}},
        {FieldText::tr("Computing"),
         {number("/compute/tensor_cores", FieldText::tr("Tensor cores")),
          number("/compute/tensor_generation", FieldText::tr("Their generation")),
          number("/compute/boost_mhz", FieldText::tr("Boost, MHz")),
          number("/compute/fp32_tflops", FieldText::tr("FP32, TFLOPS")),
          number("/compute/fp16_tflops", FieldText::tr("16 bit, TFLOPS")),
          number("/compute/fp8_tflops", FieldText::tr("8 bit, TFLOPS")),
          number("/compute/fp4_tflops", FieldText::tr("4 bit, TFLOPS"))}},
        {FieldText::tr("Board and price"),
         {number("/pcie/generation", FieldText::tr("PCIe generation")),
          number("/pcie/lanes", FieldText::tr("PCIe lanes")), number("/power_w", FieldText::tr("Power, W")),
          number("/psu_w", FieldText::tr("Suggested power supply, W")),
          number("/length_mm", FieldText::tr("Length, mm")), number("/slots", FieldText::tr("Slots")),
          text("/connectors", FieldText::tr("Connectors")), text("/released", FieldText::tr("Released")),
          text("/launch_price/amount", FieldText::tr("Launch price")),
          text("/launch_price/currency", FieldText::tr("Its currency"))}},
    };
}

QStringList componentIds(const Catalog& catalog, ComponentKind kind, QStringList ids)
{
    for (const Component& component : catalog.components())
        if (component.kind == kind)
            ids << QString::fromStdString(component.id.value);
    return ids;
}

QStringList precisionIds(const Catalog& catalog)
{
    QStringList ids;
    for (const Precision& precision : catalog.precisions())
        ids << QString::fromStdString(precision.id.value);
    return ids;
}

std::vector<EntryFieldGroup> modelFields(const Catalog& catalog)
{
    return {
        {FieldText::tr("Model"),
         {text("/id", FieldText::tr("Id")), text("/name", FieldText::tr("Name")),
          list("/aliases", FieldText::tr("Other names")), choice("/task", FieldText::tr("Makes"), keyNames<Task>()),
          choice("/family", FieldText::tr("Family"), keyNames<ModelFamily>()), text("/group", FieldText::tr("Group")),
          text("/released", FieldText::tr("Released"))}},
        {FieldText::tr("Parts"),
         {list("/text_encoders", FieldText::tr("Text encoders")),
          choice("/vae", FieldText::tr("VAE"), componentIds(catalog, ComponentKind::Vae, {QString()})),
          list("/other_components", FieldText::tr("Other parts"))}},
        {FieldText::tr("Denoiser"),
         {choice("/denoiser/kind", FieldText::tr("Kind"), {QStringLiteral("dit"), QStringLiteral("unet")}),
          number("/denoiser/parameters_b", FieldText::tr("Parameters, 10⁹")),
          number("/denoiser/active_parameters_b", FieldText::tr("Used by each token, 10⁹")),
          number("/denoiser/experts", FieldText::tr("Experts")),
          number("/denoiser/hidden", FieldText::tr("Hidden size")), number("/denoiser/layers", FieldText::tr("Layers")),
          number("/denoiser/heads", FieldText::tr("Heads")),
          number("/denoiser/text_tokens", FieldText::tr("Text tokens")),
          number("/memory_factor", FieldText::tr("Memory factor of ComfyUI"))}},
        {FieldText::tr("Usual job"),
         {number("/defaults/width", FieldText::tr("Width, pixels")),
          number("/defaults/height", FieldText::tr("Height, pixels")),
          number("/defaults/frames", FieldText::tr("Frames")),
          number("/defaults/fps", FieldText::tr("Frames per second")),
          number("/defaults/steps", FieldText::tr("Steps")),
          number("/defaults/passes", FieldText::tr("Passes per step")),
          choice("/reference_precision", FieldText::tr("Makers' precision"), precisionIds(catalog))}},
    };
}

}  // namespace

std::vector<EntryFieldGroup> entryFields(EntryKind kind, const Catalog& catalog)
{
    return kind == EntryKind::Card ? cardFields() : modelFields(catalog);
}

}  // namespace vramwise
