// How large the user's own model is at each precision, and on which card that fits whole.
#include "app/charts/chart_contents.h"
#include "app/charts/chart_parts.h"
#include "app/text/format.h"
#include "app/text/language.h"
#include "app/text/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace vramwise
{

namespace
{

constexpr double kBitsPerByte = 8;
constexpr std::array kGuides{8, 12, 16, 24, 32};

struct PrecisionChartWords {
    Q_DECLARE_TR_FUNCTIONS(PrecisionChart)
};

const Variant* variantOf(const Model& model, const PrecisionId& precision)
{
    const auto found = std::find_if(model.variants.begin(), model.variants.end(),
                                    [&](const Variant& variant) { return variant.precision == precision; });
    return found == model.variants.end() ? nullptr : &*found;
}

/// On the size's example card, or on another desktop card of that size where the example lacks the precision.
std::optional<Estimate> estimateOn(const AdvisorState& state, const SizeUnlock& size, const Model& model,
                                   const JobRequest& request)
{
    const auto on
        = [&](const Card& card) { return estimate(state.catalog(), card, model, request, state.question().machine); };
    const auto first = on(*size.example);
    if (!first)
        return std::nullopt;
    if (first->limit != Limit::PrecisionUnsupported)
        return *first;
    for (const Card& card : state.catalog().cards()) {
        if (card.form != Form::Desktop || card.memory.size != size.example->memory.size)
            continue;
        if (const auto other = on(card); other && other->limit != Limit::PrecisionUnsupported)
            return *other;
    }
    return *first;
}

/// The smallest of the common sizes on whose example card the default job fits whole.
QString fitsOn(const AdvisorState& state, const std::vector<SizeUnlock>& sizes, const Model& model,
               const PrecisionId& precision)
{
    JobRequest request = requestFor(model, state.question().job);
    request.precision = precision;
    for (const SizeUnlock& size : sizes) {
        const auto result = size.example ? estimateOn(state, size, model, request) : std::nullopt;
        if (result && result->fit == Fit::Fits)
            return text::memory(gib(size.gib), text::currentLocale());
    }
    return PrecisionChartWords::tr("more than 32 GB", "the card that a model needs to fit whole");
}

QString variantTooltip(const AdvisorState& state, const Precision& precision, const Variant* variant)
{
    const QLocale locale = text::currentLocale();
    QStringList lines{PrecisionChartWords::tr("%1 bits a weight in real files", nullptr)
                          .arg(locale.toString(precision.bitsPerWeight, 'f', precision.bitsPerWeight < 10 ? 1 : 0))};
    if (precision.exponentBits && precision.mantissaBits)
        lines.append(PrecisionChartWords::tr("%1 exponent and %2 fraction bits")
                         .arg(*precision.exponentBits)
                         .arg(*precision.mantissaBits));
    lines.append(text::qualityWord(precision.quality));
    if (variant) {
        lines.append(QString::fromStdString(variant->file));
        const std::array sources{variant->source};
        lines.append(sourcesLine(state.catalog(), sources));
    } else {
        lines.append(
            PrecisionChartWords::tr("No such file is in the catalog: computed from the number of parameters."));
    }
    return tooltipOf(QString::fromStdString(precision.name), lines);
}

std::optional<BarRow> rowOf(const AdvisorState& state, const std::vector<SizeUnlock>& sizes, const Model& model,
                            const Precision& precision)
{
    const Variant* variant = variantOf(model, precision.id);
    // Only FP32 is shown without a file: every 16-bit model can be kept in it.
    if (!variant && precision.arithmetic != Arithmetic::Fp32)
        return std::nullopt;
    const bool real = variant && !variant->derived;
    const Bytes size = variant ? variant->denoiser
                               : Bytes{model.denoiser.parametersB * 1e9 * precision.bitsPerWeight / kBitsPerByte};
    const QLocale locale = text::currentLocale();
    BarRow row;
    row.name = QString::fromStdString(precision.name);
    row.lead = text::qualityWord(precision.quality);
    row.values = {real ? toGib(size) : 0, real ? 0 : toGib(size)};
    row.label = text::memory(size, locale);
    row.trail = variant ? fitsOn(state, sizes, model, precision.id) : QString();
    row.emphasised = precision.id == model.referencePrecision;
    row.tooltip = variantTooltip(state, precision, variant);
    return row;
}

void describe(ChartContent& content, const AdvisorState& state, const Model& model)
{
    content.title = PrecisionChartWords::tr("Size of %1 at each precision").arg(QString::fromStdString(model.name));
    content.unit = PrecisionChartWords::tr("GB, the denoiser's file");
    content.key = {{Ink::Strong, PrecisionChartWords::tr("read from a real file")},
                   {Ink::Hatch, PrecisionChartWords::tr("computed")}};
    content.note = PrecisionChartWords::tr("On the band: the precision that its makers ship.") + QLatin1Char(' ')
        + machineNote(state);
    content.origin = catalogNote(state);
}

BarList barsOf(const AdvisorState& state, const Model& model, ChartContent& content)
{
    BarList list;
    list.sets = {{content.key[0].text, Ink::Strong}, {content.key[1].text, Ink::Hatch}};
    list.stacked = true;
    list.maxColumns = 1;
    list.leadTitle = PrecisionChartWords::tr("quality", "column title: of a precision, against 16 bit");
    list.trailTitle = PrecisionChartWords::tr("fits whole on", "column title: size of the card");
    content.table = {{PrecisionChartWords::tr("Precision"), content.unit, list.leadTitle, list.trailTitle}};
    const std::vector<SizeUnlock> sizes = unlocksOf(state.catalog(), state.requirements(), state.question().machine);
    for (const Precision& precision : state.catalog().precisions()) {
        if (auto row = rowOf(state, sizes, model, precision)) {
            list.high = std::max(list.high, row->values[0] + row->values[1]);
            content.table.push_back({row->name, row->label, row->lead, row->trail});
            list.rows.push_back(std::move(*row));
        }
    }
    for (const int size : kGuides)
        if (size <= list.high)
            list.guides.push_back({double(size), text::currentLocale().toString(size), false});
    return list;
}

}  // namespace

ChartContent precisionChart(const AdvisorState& state)
{
    ChartContent content;
    content.kind = ChartKind::PrecisionSize;
    content.title = chartTitle(ChartKind::PrecisionSize);
    content.empty = PrecisionChartWords::tr("The catalog has no model to show.");
    content.body = BarList{};
    if (const Model* model = exampleModel(state)) {
        describe(content, state, *model);
        content.body = barsOf(state, *model, content);
    }
    return content;
}

}  // namespace vramwise
