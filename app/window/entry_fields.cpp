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
    using T = FieldText;
    return {
        {T::tr("Card"),
         {text("/id", T::tr("Id")), text("/name", T::tr("Name")), list("/aliases", T::tr("Other names")),
          choice("/vendor", T::tr("Maker of the chip"), keyNames<Vendor>()),
          choice("/architecture", T::tr("Architecture"), keyNames<Architecture>()), text("/chip", T::tr("Chip")),
          choice("/form", T::tr("Kind of card"), keyNames<Form>()),
          choice("/tier", T::tr("Tier"),
                 {{},
                  QStringLiteral("50"),
                  QStringLiteral("60"),
                  QStringLiteral("70"),
                  QStringLiteral("80"),
                  QStringLiteral("90")}),
          choice("/status/is", T::tr("State"), keyNames<Status>()), text("/status/date", T::tr("State on"))}},
        {T::tr("Memory"),
         {number("/memory/gib", T::tr("Size, GiB")),
          text("/memory/type", T::tr("Type")),
          number("/memory/bus_bits", T::tr("Bus, bits")),
          number("/memory/data_rate_gbps", T::tr("Data rate, Gbit/s")),
          number("/memory/bandwidth_gbs", T::tr("Bandwidth, GB/s")),
          {QStringLiteral("/memory/unified"), T::tr("Shared with the processor"), FieldKind::Flag, {}}}},
        {T::tr("Computing"),
         {number("/compute/tensor_cores", T::tr("Tensor cores")),
          number("/compute/tensor_generation", T::tr("Their generation")),
          number("/compute/boost_mhz", T::tr("Boost, MHz")), number("/compute/fp32_tflops", T::tr("FP32, TFLOPS")),
          number("/compute/fp16_tflops", T::tr("16 bit, TFLOPS")),
          number("/compute/fp8_tflops", T::tr("8 bit, TFLOPS")),
          number("/compute/fp4_tflops", T::tr("4 bit, TFLOPS"))}},
        {T::tr("Board and price"),
         {number("/pcie/generation", T::tr("PCIe generation")), number("/pcie/lanes", T::tr("PCIe lanes")),
          number("/power_w", T::tr("Power, W")), number("/psu_w", T::tr("Suggested power supply, W")),
          number("/length_mm", T::tr("Length, mm")), number("/slots", T::tr("Slots")),
          text("/connectors", T::tr("Connectors")), text("/released", T::tr("Released")),
          text("/launch_price/amount", T::tr("Launch price")), text("/launch_price/currency", T::tr("Its currency"))}},
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
    using T = FieldText;
    return {
        {T::tr("Model"),
         {text("/id", T::tr("Id")), text("/name", T::tr("Name")), list("/aliases", T::tr("Other names")),
          choice("/task", T::tr("Makes"), keyNames<Task>()),
          choice("/family", T::tr("Family"), keyNames<ModelFamily>()), text("/group", T::tr("Group")),
          text("/released", T::tr("Released"))}},
        {T::tr("Parts"),
         {list("/text_encoders", T::tr("Text encoders")),
          choice("/vae", T::tr("VAE"), componentIds(catalog, ComponentKind::Vae, {QString()})),
          list("/other_components", T::tr("Other parts"))}},
        {T::tr("Denoiser"),
         {choice("/denoiser/kind", T::tr("Kind"), {QStringLiteral("dit"), QStringLiteral("unet")}),
          number("/denoiser/parameters_b", T::tr("Parameters, 10⁹")),
          number("/denoiser/active_parameters_b", T::tr("Used by each token, 10⁹")),
          number("/denoiser/experts", T::tr("Experts")), number("/denoiser/hidden", T::tr("Hidden size")),
          number("/denoiser/layers", T::tr("Layers")), number("/denoiser/heads", T::tr("Heads")),
          number("/denoiser/text_tokens", T::tr("Text tokens")),
          number("/memory_factor", T::tr("Memory factor of ComfyUI"))}},
        {T::tr("Usual job"),
         {number("/defaults/width", T::tr("Width, pixels")), number("/defaults/height", T::tr("Height, pixels")),
          number("/defaults/frames", T::tr("Frames")), number("/defaults/fps", T::tr("Frames per second")),
          number("/defaults/steps", T::tr("Steps")), number("/defaults/passes", T::tr("Passes per step")),
          choice("/reference_precision", T::tr("Makers' precision"), precisionIds(catalog))}},
    };
}

}  // namespace

std::vector<EntryFieldGroup> entryFields(EntryKind kind, const Catalog& catalog)
{
    return kind == EntryKind::Card ? cardFields() : modelFields(catalog);
}

}  // namespace vramwise
