// Words of ratings, card groups and figures.
#include "app/text/format.h"
#include "app/text/translated.h"
#include "app/text/words.h"

#include <cmath>

namespace vramwise::text
{

QString ratingWord(Rating rating)
{
    switch (rating) {
    case Rating::Red:
        return Tr::tr("insufficient", "rating: red");
    case Rating::Yellow:
        return Tr::tr("tolerable", "rating: yellow");
    case Rating::Blue:
        return Tr::tr("optimal", "rating: blue");
    case Rating::Green:
        return Tr::tr("top pick", "rating: green");
    case Rating::Purple:
        return Tr::tr("special case", "rating: purple");
    case Rating::Unknown:
        return Tr::tr("unknown", "rating: grey");
    }
    return {};
}

QString ratingGlyph(Rating rating)
{
    switch (rating) {
    case Rating::Red:
        return QStringLiteral("\u2715");
    case Rating::Yellow:
        return QStringLiteral("\u25b2");
    case Rating::Blue:
        return QStringLiteral("\u25cf");
    case Rating::Green:
        return QStringLiteral("\u2605");
    case Rating::Purple:
        return QStringLiteral("\u25c6");
    case Rating::Unknown:
        return QStringLiteral("?");
    }
    return {};
}

QString ratingMeaning(Rating rating)
{
    switch (rating) {
    case Rating::Red:
        return Tr::tr("A model that you must have does not run, or takes longer than you accept to wait.");
    case Rating::Yellow:
        return Tr::tr("Runs within the time you accept, but offloaded, at reduced precision or close to the limit.");
    case Rating::Blue:
        return Tr::tr("Fits at a good precision, with room for the desktop.");
    case Rating::Green:
        return Tr::tr("Optimal, and the best choice of its tier for you.");
    case Rating::Purple:
        return Tr::tr("Worth a look for a reason that the scale does not hold.");
    case Rating::Unknown:
        return Tr::tr("There are not enough facts to judge it.");
    }
    return {};
}

QString groupTitle(CardGroup group)
{
    switch (group) {
    case CardGroup::Tier50:
        return Tr::tr("Tier 50", "group of cards: RTX 3050, 4050, 5050");
    case CardGroup::Tier60:
        return Tr::tr("Tier 60", "group of cards: RTX 3060, 4060, 5060");
    case CardGroup::Tier70:
        return Tr::tr("Tier 70", "group of cards: RTX 3070, 4070, 5070");
    case CardGroup::Tier80:
        return Tr::tr("Tier 80", "group of cards: RTX 3080, 4080, 5080");
    case CardGroup::Tier90:
        return Tr::tr("Tier 90", "group of cards: RTX 3090, 4090, 5090");
    case CardGroup::OlderGeForce:
        return Tr::tr("Older GeForce", "group of cards");
    case CardGroup::Workstation:
        return Tr::tr("Workstation", "group of cards");
    case CardGroup::Laptop:
        return Tr::tr("Laptop", "group of cards");
    case CardGroup::Datacenter:
        return Tr::tr("Datacenter", "group of cards");
    case CardGroup::Amd:
        return QStringLiteral("AMD Radeon");
    case CardGroup::Intel:
        return QStringLiteral("Intel Arc");
    case CardGroup::Unified:
        return Tr::tr("Unified memory", "group of cards");
    }
    return {};
}

QString figureWord(Figure figure)
{
    switch (figure) {
    case Figure::Vram:
        return Tr::tr("Memory", "figure of a card");
    case Figure::Bandwidth:
        return Tr::tr("Memory bandwidth", "figure of a card");
    case Figure::TensorCores:
        return Tr::tr("Tensor cores", "figure of a card");
    case Figure::Fp16Tflops:
        return Tr::tr("16-bit compute", "figure of a card");
    case Figure::Fp8Tflops:
        return Tr::tr("8-bit compute", "figure of a card");
    case Figure::Fp4Tflops:
        return Tr::tr("4-bit compute", "figure of a card");
    case Figure::Power:
        return Tr::tr("Power", "figure of a card");
    case Figure::Length:
        return Tr::tr("Length", "figure of a card");
    case Figure::Slots:
        return Tr::tr("Slots taken", "figure of a card");
    case Figure::PcieGeneration:
        return Tr::tr("PCIe generation", "figure of a card");
    case Figure::PcieLanes:
        return Tr::tr("PCIe lanes", "figure of a card");
    case Figure::Released:
        return Tr::tr("Released", "figure of a card: year");
    case Figure::Price:
        return Tr::tr("Price", "figure of a card");
    case Figure::LaunchPrice:
        return Tr::tr("Launch price", "figure of a card");
    case Figure::Balance:
        return Tr::tr("Bandwidth for its compute", "figure of a card");
    }
    return {};
}

QString figureValue(Figure figure, double value, const QLocale& locale)
{
    switch (figure) {
    case Figure::Vram:
        return memory(gib(value), locale);
    case Figure::Bandwidth:
        return bandwidth(gigabytesPerSecond(value), locale);
    case Figure::Fp16Tflops:
    case Figure::Fp8Tflops:
    case Figure::Fp4Tflops:
        return teraflops(vramwise::teraflops(value), locale);
    case Figure::Power:
        return power({value}, locale);
    case Figure::Length:
        return length({value}, locale);
    case Figure::Slots:
        return locale.toString(value, 'g', 3);
    case Figure::Released:
        return QString::number(qRound(value));  // a year: no grouping
    case Figure::Balance:
        return Tr::tr("%1 GB/s per TFLOPS", "bandwidth for its compute").arg(locale.toString(value, 'f', 1));
    case Figure::TensorCores:
    case Figure::PcieGeneration:
    case Figure::PcieLanes:
    case Figure::Price:
    case Figure::LaunchPrice:
        break;
    }
    return locale.toString(value, 'f', value == static_cast<double>(qRound64(value)) ? 0 : 2);
}

QString balanceText(double value, double median, const QLocale& locale)
{
    if (median <= 0)
        return figureValue(Figure::Balance, value, locale);
    const double more = std::round((value / median - 1) * 100) / 100;
    if (more == 0)
        return Tr::tr("as usual", "bandwidth for its compute, against the median card");
    const QString share = percent(std::abs(more), locale);
    return more > 0 ? Tr::tr("%1 above usual", "bandwidth for its compute, against the median card").arg(share)
                    : Tr::tr("%1 below usual", "bandwidth for its compute, against the median card").arg(share);
}

}  // namespace vramwise::text
