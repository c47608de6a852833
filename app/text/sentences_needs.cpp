// Why a need that the article or a model's makers state differs from the computed one.
#include "app/text/reason_args.h"
#include "app/text/translated.h"

namespace vramwise::text
{

std::optional<QString> needSentence(const ReasonArgs& args)
{
    const QString size = args.word("size");
    const QString precision = args.word("precision");
    switch (args.reason().code) {
    case ReasonCode::NeedCounts:
        return Tr::tr("Computed: %1 for %2, one component at a time.", "memory, precision").arg(size, precision);
    case ReasonCode::NeedOfPrecision:
        return Tr::tr("The stated figure is that of %2, which takes %1.", "memory, precision").arg(size, precision);
    case ReasonCode::NeedOfMinimum:
        return Tr::tr("The stated figure is near the minimum, %1 for %2.", "memory, precision").arg(size, precision);
    case ReasonCode::NeedAllResident:
        return Tr::tr("The stated figure keeps everything on the card at once, which takes %1 for %2.",
                      "memory, precision")
            .arg(size, precision);
    case ReasonCode::NeedOfReference:
        return Tr::tr("The stated figure is for the makers' own code, which holds more while it computes: about %1 "
                      "for %2.",
                      "memory, precision")
            .arg(size, precision);
    case ReasonCode::NeedUsualEncoder:
        return Tr::tr("The stated figure takes the text encoder in its usual file, not in the smallest: %1 for %2.",
                      "memory, precision")
            .arg(size, precision);
    case ReasonCode::NeedWideEncoder:
        return Tr::tr("The stated figure keeps everything on the card at once, the text encoder in 16 bit: %1 for %2.",
                      "memory, precision")
            .arg(size, precision);
    case ReasonCode::NeedWholeDecode:
        return Tr::tr("The stated figure is for the makers' own code, which decodes the picture whole instead of tile "
                      "by tile: up to %1 for %2.",
                      "memory, precision")
            .arg(size, precision);
    case ReasonCode::NeedStreamed:
        return Tr::tr("The stated figure lets weights stream from RAM: %2 runs so from %1 on, slower.",
                      "memory, precision")
            .arg(size, precision);
    case ReasonCode::NeedRoundedUp:
        return Tr::tr("The stated figure is the next usual size of card: %2 takes %1.", "memory, precision")
            .arg(size, precision);
    case ReasonCode::NeedUnexplained:
        return Tr::tr("No precision and no way of offloading leads to the stated figure: unexplained.");
    default:
        return std::nullopt;
    }
}

}  // namespace vramwise::text
