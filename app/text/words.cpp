#include "app/text/words.h"

#include "app/text/format.h"
#include "app/text/translated.h"

#include <QRegularExpression>

#include <array>

// Every switch lists all its values and has no default: the compiler names a value that has no word.
namespace vramwise::text
{

QString fitWord(Fit fit)
{
    switch (fit) {
    case Fit::Fits:
        return Tr::tr("fits", "verdict: full speed");
    case Fit::Offloads:
        return Tr::tr("offloads", "verdict: works slower, weights spill to RAM");
    case Fit::DoesNotRun:
        return Tr::tr("does not run", "verdict");
    case Fit::Unknown:
        return Tr::tr("unknown", "verdict: not enough facts");
    }
    return {};
}

QString basisWord(Basis basis)
{
    switch (basis) {
    case Basis::Measured:
        return Tr::tr("measured", "how a time was had: this card and this job");
    case Basis::Near:
        return Tr::tr("near a measurement", "how a time was had: this card or this model");
    case Basis::Estimated:
        return Tr::tr("estimated", "how a time was had");
    case Basis::Rough:
        return Tr::tr("rough estimate", "how a time was had");
    }
    return {};
}

QString offloadWord(Offload offload)
{
    switch (offload) {
    case Offload::Auto:
        return Tr::tr("automatic", "offload mode");
    case Offload::None:
        return Tr::tr("no offload", "offload mode");
    case Offload::Model:
        return Tr::tr("one component at a time", "offload mode");
    case Offload::Block:
        return Tr::tr("weights streamed in blocks", "offload mode");
    case Offload::Sequential:
        return Tr::tr("layer by layer", "offload mode: sequential, the slowest");
    }
    return {};
}

QString stageWord(Stage stage)
{
    switch (stage) {
    case Stage::Encode:
        return Tr::tr("text encoding", "stage of a job");
    case Stage::Denoise:
        return Tr::tr("denoising", "stage of a job");
    case Stage::Decode:
        return Tr::tr("VAE decoding", "stage of a job");
    }
    return {};
}

QString taskWord(Task task)
{
    switch (task) {
    case Task::Image:
        return Tr::tr("image", "what a model makes");
    case Task::Edit:
        return Tr::tr("image editing", "what a model does");
    case Task::Video:
        return Tr::tr("video", "what a model makes");
    }
    return {};
}

QString vendorName(Vendor vendor)
{
    switch (vendor) {
    case Vendor::Nvidia:
        return QStringLiteral("NVIDIA");
    case Vendor::Amd:
        return QStringLiteral("AMD");
    case Vendor::Intel:
        return QStringLiteral("Intel");
    case Vendor::Apple:
        return QStringLiteral("Apple");
    }
    return {};
}

QString formWord(Form form)
{
    switch (form) {
    case Form::Desktop:
        return Tr::tr("desktop", "kind of card");
    case Form::Laptop:
        return Tr::tr("laptop", "kind of card");
    case Form::Workstation:
        return Tr::tr("workstation", "kind of card");
    case Form::Datacenter:
        return Tr::tr("datacenter", "kind of card");
    case Form::Soc:
        return Tr::tr("built into the processor", "kind of card");
    }
    return {};
}

QString statusWord(Status status)
{
    switch (status) {
    case Status::Released:
        return Tr::tr("on sale", "status of a card");
    case Status::EndOfLife:
        return Tr::tr("no longer made", "status of a card");
    case Status::Announced:
        return Tr::tr("announced, not on sale", "status of a card");
    case Status::Rumoured:
        return Tr::tr("rumoured, not on sale", "status of a card");
    case Status::Modded:
        return Tr::tr("modified by a workshop", "status of a card: more memory than the maker sells");
    }
    return {};
}

QString conditionWord(Condition condition)
{
    switch (condition) {
    case Condition::New:
        return Tr::tr("new", "condition of a card for sale");
    case Condition::Used:
        return Tr::tr("used", "condition of a card for sale");
    }
    return {};
}

QString priceBasisWord(PriceBasis basis)
{
    switch (basis) {
    case PriceBasis::Street:
        return Tr::tr("street price", "how a price was had");
    case PriceBasis::BestDeal:
        return Tr::tr("best offer found", "how a price was had");
    case PriceBasis::List:
        return Tr::tr("list price", "how a price was had");
    case PriceBasis::Median:
        return Tr::tr("median of offers", "how a price was had");
    case PriceBasis::Launch:
        return Tr::tr("launch price", "how a price was had: not today's");
    case PriceBasis::Own:
        return Tr::tr("your own price", "how a price was had: entered by the user");
    }
    return {};
}

QString needWord(Need need)
{
    switch (need) {
    case Need::Must:
        return Tr::tr("must have", "how much a model is wanted");
    case Need::Nice:
        return Tr::tr("nice to have", "how much a model is wanted");
    }
    return {};
}

QString criterionWord(Criterion criterion)
{
    switch (criterion) {
    case Criterion::Models:
        return Tr::tr("models that run", "criterion of the score");
    case Criterion::Speed:
        return Tr::tr("speed", "criterion of the score");
    case Criterion::Memory:
        return Tr::tr("spare memory", "criterion of the score");
    case Criterion::Precision:
        return Tr::tr("precision", "criterion of the score: quality of the weights");
    case Criterion::Price:
        return Tr::tr("price", "criterion of the score");
    case Criterion::Balance:
        return Tr::tr("balance", "criterion of the score: bandwidth against tensor cores");
    case Criterion::Risk:
        return Tr::tr("risk", "criterion of the score: modded, unreleased, stale price");
    }
    return {};
}

QString attentionWord(Attention attention)
{
    switch (attention) {
    case Attention::Sdpa:
        return Tr::tr("standard (SDPA)", "attention implementation");
    case Attention::Sage:
        return QStringLiteral("SageAttention");
    case Attention::Xformers:
        return QStringLiteral("xFormers");
    case Attention::Split:
        return Tr::tr("split", "attention implementation: slower, less memory");
    }
    return {};
}

QString speedupWord(Speedup speedup)
{
    switch (speedup) {
    case Speedup::None:
        return Tr::tr("none", "speed-up of the sampling");
    case Speedup::Teacache:
        return QStringLiteral("TeaCache");
    case Speedup::Lightning:
        return Tr::tr("Lightning (few steps)", "speed-up of the sampling");
    }
    return {};
}

QString osName(Os os)
{
    switch (os) {
    case Os::Linux:
        return QStringLiteral("Linux");
    case Os::Windows:
        return QStringLiteral("Windows");
    case Os::Macos:
        return QStringLiteral("macOS");
    }
    return {};
}

QString qualityWord(Quality quality)
{
    switch (quality) {
    case Quality::Reference:
        return Tr::tr("the reference", "quality of a precision");
    case Quality::Same:
        return Tr::tr("the same", "quality of a precision against 16 bit");
    case Quality::VeryClose:
        return Tr::tr("hardly visible loss", "quality of a precision against 16 bit");
    case Quality::Close:
        return Tr::tr("small loss", "quality of a precision against 16 bit");
    case Quality::Visible:
        return Tr::tr("visible loss", "quality of a precision against 16 bit");
    case Quality::Strong:
        return Tr::tr("strong loss", "quality of a precision against 16 bit");
    }
    return {};
}

QString specialCaseWord(SpecialCase special)
{
    switch (special) {
    case SpecialCase::BigMemoryForLittle:
        return Tr::tr("much memory for little money", "why a card is special");
    case SpecialCase::Modded:
        return Tr::tr("modified by a workshop: no maker's warranty", "why a card is special");
    case SpecialCase::UnifiedMemory:
        return Tr::tr("memory shared with the processor", "why a card is special");
    }
    return {};
}

QString precisionName(const PrecisionId& precision) { return QString::fromStdString(precision.value).toUpper(); }

QString shortCardName(const Card& card)
{
    static constexpr std::array<QLatin1String, 6> kFamilyWords{
        QLatin1String("NVIDIA "),  QLatin1String("AMD "),    QLatin1String("Intel "),
        QLatin1String("GeForce "), QLatin1String("Radeon "), QLatin1String("Apple "),
    };
    static const QRegularExpression kMemory(QStringLiteral("\\b\\d+\\s?GB\\b"));
    QString name = QString::fromStdString(card.name);
    for (const QLatin1String word : kFamilyWords)
        if (name.startsWith(word))
            name.remove(0, word.size());
    if (kMemory.match(name).hasMatch())
        return name;
    // Part of the product's name, so not translated.
    return name + QStringLiteral(" %1 GB").arg(qRound(toGib(card.memory.size)));
}

}  // namespace vramwise::text
