#include "app/text/words_accuracy.h"

#include "app/text/translated.h"

namespace vramwise::text
{

QString cardClassName(CardClass cardClass)
{
    switch (cardClass) {
    case CardClass::Pascal:
        return QStringLiteral("GeForce GTX 900, GTX 10");
    case CardClass::Volta:
        return QStringLiteral("Tesla V100");
    case CardClass::TuringGeForce:
        return QStringLiteral("GeForce GTX 16, RTX 20");
    case CardClass::AmpereGeForce:
        return QStringLiteral("GeForce RTX 30");
    case CardClass::AdaGeForce:
        return QStringLiteral("GeForce RTX 40");
    case CardClass::BlackwellGeForce:
        return QStringLiteral("GeForce RTX 50");
    case CardClass::NvidiaWorkstation:
        return Tr::tr("NVIDIA workstation cards");
    case CardClass::NvidiaDatacenter:
        return Tr::tr("NVIDIA datacenter cards");
    case CardClass::NvidiaSoc:
        return QStringLiteral("GB10");
    case CardClass::Rdna2:
        return QStringLiteral("Radeon RX 6000");
    case CardClass::Rdna3:
        return QStringLiteral("Radeon RX 7000, PRO W7000");
    case CardClass::Rdna35:
        return QStringLiteral("Ryzen AI Max");
    case CardClass::Rdna4:
        return QStringLiteral("Radeon RX 9000, AI PRO R9700");
    case CardClass::Cdna:
        return QStringLiteral("Instinct MI");
    case CardClass::Alchemist:
        return QStringLiteral("Arc A");
    case CardClass::Battlemage:
        return QStringLiteral("Arc B");
    case CardClass::Apple:
        return QStringLiteral("Apple M");
    case CardClass::Other:
        break;
    }
    return Tr::tr("other cards");
}

QString familyName(ModelFamily family)
{
    switch (family) {
    case ModelFamily::Unet:
        return Tr::tr("Stable Diffusion (UNet)", "family of models");
    case ModelFamily::ImageDit:
        return Tr::tr("image transformers", "family of models");
    case ModelFamily::VideoDit:
        break;
    }
    return Tr::tr("video transformers", "family of models");
}

QString measuresWord(Measures measures)
{
    switch (measures) {
    case Measures::Step:
        return Tr::tr("one step", "what a time covers");
    case Measures::Denoise:
        return Tr::tr("all steps", "what a time covers");
    case Measures::Total:
        break;
    }
    return Tr::tr("the whole job", "what a time covers");
}

QString statedByWord(const NeedComparison& comparison)
{
    if (comparison.by == StatedBy::Article)
        return comparison.minimum ? Tr::tr("article, minimum") : Tr::tr("article, optimal");
    return comparison.minimum ? Tr::tr("makers, minimum") : Tr::tr("makers, recommended");
}

}  // namespace vramwise::text
