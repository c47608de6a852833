// Sentences about one job on one card, and about a model on a card.
#include "app/text/reason_args.h"
#include "app/text/translated.h"

namespace vramwise::text
{
namespace
{

QString missingFact(const QString& field)
{
    if (field == QLatin1String("weights"))
        return Tr::tr("The size of its weights is not known, so nothing is claimed.");
    if (field == QLatin1String("memory"))
        return Tr::tr("The card's memory is not known, so nothing is claimed.");
    if (field == QLatin1String("compute"))
        return Tr::tr("The card's compute rate is not known, so no time is claimed.");
    return Tr::tr("A fact is missing (%1), so nothing is claimed.").arg(field);
}

QString fitsSentence(const ReasonArgs& args)
{
    const QString model = args.word("model");
    const QString precision = args.word("precision");
    const QString spare = args.word("spare");
    const QString time = args.word("time");
    if (time.isEmpty())
        return Tr::tr("%1 (%2) fits with %3 to spare.", "model, precision, memory").arg(model, precision, spare);
    if (args.isVideo())
        return Tr::tr("%1 (%2) fits with %3 to spare; a clip takes %4.", "model, precision, memory, time")
            .arg(model, precision, spare, time);
    return Tr::tr("%1 (%2) fits with %3 to spare; an image takes %4.", "model, precision, memory, time")
        .arg(model, precision, spare, time);
}

QString offloadsSentence(const ReasonArgs& args)
{
    const QString model = args.word("model");
    const QString precision = args.word("precision");
    const QString share = args.word("share");
    const QString time = args.word("time");
    if (time.isEmpty())
        return Tr::tr("%1 (%2) runs with %3 of its weights in RAM.", "model, precision, percent")
            .arg(model, precision, share);
    if (args.isVideo())
        return Tr::tr("%1 (%2) runs with %3 of its weights in RAM; a clip takes %4.", "model, precision, percent, time")
            .arg(model, precision, share, time);
    return Tr::tr("%1 (%2) runs with %3 of its weights in RAM; an image takes %4.", "model, precision, percent, time")
        .arg(model, precision, share, time);
}

QString tooSlowSentence(const ReasonArgs& args)
{
    if (args.isVideo())
        return Tr::tr("%1 takes %2 for a clip; you accept to wait %3.", "model, time, patience")
            .arg(args.word("model"), args.word("time"), args.word("patience"));
    return Tr::tr("%1 takes %2 for an image; you accept to wait %3.", "model, time, patience")
        .arg(args.word("model"), args.word("time"), args.word("patience"));
}

}  // namespace

std::optional<QString> estimateSentence(const ReasonArgs& args)
{
    switch (args.reason().code) {
    case ReasonCode::EncodePeak:
        return Tr::tr("The text encoder decides the peak: %1.", "memory").arg(args.word("size"));
    case ReasonCode::DenoisePeak:
        return Tr::tr("Denoising decides the peak: %1.", "memory").arg(args.word("size"));
    case ReasonCode::DecodePeak:
        return Tr::tr("Decoding by the VAE decides the peak: %1.", "memory").arg(args.word("size"));
    case ReasonCode::SpareMemory:
        return Tr::tr("%1 of the card's memory stays free.", "memory").arg(args.word("size"));
    case ReasonCode::Tight:
        return Tr::tr("It fits with only %1 to spare: close other programs.", "memory").arg(args.word("size"));
    case ReasonCode::WeightsInRam:
        return Tr::tr("%1 of the weights (%2) wait in RAM.", "percent, memory")
            .arg(args.word("share"), args.word("size"));
    case ReasonCode::StreamedPerStep:
        return Tr::tr("%1 of weights cross to the card in every step.", "memory").arg(args.word("size"));
    case ReasonCode::ResidentExceedsCard:
        return Tr::tr("Even with weights in RAM it needs %1 on the card, which has %2 to use.", "memory, memory")
            .arg(args.word("size"), args.word("usable"));
    case ReasonCode::RamTooSmall:
        if (args.has("have"))
            return Tr::tr("Offloading needs %1 of RAM; you have %2.", "memory, memory")
                .arg(args.word("need"), args.word("have"));
        return Tr::tr("Offloading needs %1 of RAM, which is more than you have.", "memory").arg(args.word("need"));
    case ReasonCode::PrecisionUnsupported:
        return Tr::tr("%1 does not run on %2 cards.", "precision, architecture")
            .arg(args.word("precision"), args.word("architecture"));
    case ReasonCode::OffloadForbidden:
        return Tr::tr("It needs %1, the card has %2 to use, and you asked for no offloading.", "memory, memory")
            .arg(args.word("size"), args.word("usable"));
    case ReasonCode::TiledDecode:
        return Tr::tr("The VAE decodes piece by piece (in tiles), because the whole does not fit at once.");
    case ReasonCode::FactsMissing:
        return missingFact(args.word("field"));
    case ReasonCode::RoughEfficiency:
        return Tr::tr("Such a card has hardly been measured with such a model: the time is a rough estimate.");
    case ReasonCode::NoFp8Gain:
        return Tr::tr("On this card 8-bit weights save memory, but no time.");
    case ReasonCode::NoTensorCores:
        return Tr::tr("This card has no tensor cores: its ordinary units do all the arithmetic, which takes longer.");
    case ReasonCode::NoBf16:
        return Tr::tr("%1 cards do not compute in BF16: the software converts the weights.", "architecture")
            .arg(args.word("architecture"));
    case ReasonCode::NoSageGain:
        return Tr::tr("SageAttention is counted without a gain: it is made for NVIDIA cards from Ampere on.");
    case ReasonCode::NoCompileGain:
        return Tr::tr("torch.compile is counted without a gain: it does not work on %1 cards.", "architecture")
            .arg(args.word("architecture"));
    case ReasonCode::FourBitsMissing:
        return Tr::tr("This model's fast 4-bit files (%1) do not run on this card.", "precisions")
            .arg(args.precisions());
    case ReasonCode::LeanEncoder:
        return Tr::tr("The text encoder is taken in a smaller file, because its usual one does not fit.");
    default:
        return std::nullopt;
    }
}

std::optional<QString> modelSentence(const ReasonArgs& args)
{
    switch (args.reason().code) {
    case ReasonCode::ModelFits:
        return fitsSentence(args);
    case ReasonCode::ModelOffloads:
        return offloadsSentence(args);
    case ReasonCode::ModelTooSlow:
        return tooSlowSentence(args);
    case ReasonCode::ModelDoesNotRun:
        return Tr::tr("%1 does not run, not even with weights in RAM.", "model").arg(args.word("model"));
    case ReasonCode::ModelUnknown:
        return Tr::tr("It is not known how %1 does: facts are missing.", "model").arg(args.word("model"));
    case ReasonCode::ModelReducedPrecision:
        return Tr::tr("%1 runs only at a reduced precision (%2).", "model, precision")
            .arg(args.word("model"), args.word("precision"));
    case ReasonCode::ModelTight:
        return Tr::tr("%1 fits, but with %2 to spare.", "model, memory").arg(args.word("model"), args.word("spare"));
    default:
        return std::nullopt;
    }
}

}  // namespace vramwise::text
