#include "app/panel/job_values.h"

#include "app/text/format.h"
#include "app/text/language.h"
#include "app/text/words.h"

#include <QCoreApplication>

namespace vramwise::job
{

namespace
{

struct Choices {
    Q_DECLARE_TR_FUNCTIONS(Choices)
};

template <class T>
std::vector<QVariant> ownAnd(std::initializer_list<T> values)
{
    std::vector<QVariant> choices{QVariant()};
    for (const T& value : values)
        choices.emplace_back(value);
    return choices;
}

QString sizeText(const QVariant& value)
{
    const QSize size = value.toSize();
    return QStringLiteral("%1 × %2").arg(size.width()).arg(size.height());
}

}  // namespace

std::vector<QVariant> imageSizes()
{
    return ownAnd({QSize(512, 512), QSize(768, 768), QSize(1024, 1024), QSize(1216, 832), QSize(832, 1216),
                   QSize(1280, 720), QSize(1536, 1536), QSize(1920, 1080), QSize(2048, 2048)});
}

std::vector<QVariant> videoSizes()
{
    return ownAnd({QSize(640, 360), QSize(832, 480), QSize(480, 832), QSize(960, 544), QSize(1280, 720),
                   QSize(720, 1280), QSize(1920, 1080)});
}

std::vector<QVariant> clipLengths() { return ownAnd({2.0, 3.0, 4.0, 5.0, 8.0, 10.0, 16.0, 20.0, 30.0}); }

std::vector<QVariant> stepCounts() { return ownAnd({4, 6, 8, 10, 15, 20, 25, 28, 30, 40, 50}); }

std::vector<QVariant> speedups() { return {int(Speedup::None), int(Speedup::Teacache), int(Speedup::Lightning)}; }

std::vector<QVariant> attentions()
{
    return {int(Attention::Sdpa), int(Attention::Sage), int(Attention::Xformers), int(Attention::Split)};
}

std::vector<QVariant> ramSizes() { return {4.0, 8.0, 16.0, 24.0, 32.0, 48.0, 64.0, 96.0, 128.0, 192.0, 256.0}; }

std::vector<QVariant> psuPowers()
{
    return ownAnd({400.0, 450.0, 500.0, 550.0, 600.0, 650.0, 700.0, 750.0, 800.0, 850.0, 1000.0, 1200.0, 1600.0});
}

std::vector<QVariant> systems() { return {int(Os::Windows), int(Os::Linux), int(Os::Macos)}; }

QString imageSizeText(const QVariant& value)
{
    return value.isValid() ? Choices::tr("image %1", "width × height").arg(sizeText(value))
                           : Choices::tr("each model's own image size");
}

QString videoSizeText(const QVariant& value)
{
    return value.isValid() ? Choices::tr("video %1", "width × height").arg(sizeText(value))
                           : Choices::tr("own video size", "short: each video model's own");
}

QString clipText(const QVariant& value)
{
    return value.isValid() ? Choices::tr("%1 s clip", "seconds").arg(text::currentLocale().toString(value.toDouble()))
                           : Choices::tr("own length", "short: each video model's own clip length");
}

QString imageStepsText(const QVariant& value)
{
    return value.isValid() ? Choices::tr("image: %n steps", nullptr, value.toInt())
                           : Choices::tr("image: each model's own steps");
}

QString videoStepsText(const QVariant& value)
{
    return value.isValid() ? Choices::tr("video: %n steps", nullptr, value.toInt())
                           : Choices::tr("video: each model's own steps");
}

QString speedupText(const QVariant& value)
{
    return Choices::tr("speed-up: %1").arg(text::speedupWord(Speedup(value.toInt())));
}

QString attentionText(const QVariant& value)
{
    return Choices::tr("attention: %1").arg(text::attentionWord(Attention(value.toInt())));
}

QString ramText(const QVariant& value)
{
    return Choices::tr("%1 RAM", "memory").arg(text::memory(gib(value.toDouble()), text::currentLocale()));
}

QString psuText(const QVariant& value)
{
    return value.isValid() ? Choices::tr("%1 supply", "watts; the PC's power supply")
                                 .arg(text::power(Watts{value.toDouble()}, text::currentLocale()))
                           : Choices::tr("any supply", "short: the PC's power supply is not stated");
}

QString systemText(const QVariant& value) { return text::osName(Os(value.toInt())); }

QVariant sizeValue(std::optional<int> width, std::optional<int> height)
{
    return width && height ? QVariant(QSize(*width, *height)) : QVariant();
}

std::optional<int> widthOf(const QVariant& value)
{
    return value.isValid() ? std::optional(value.toSize().width()) : std::nullopt;
}

std::optional<int> heightOf(const QVariant& value)
{
    return value.isValid() ? std::optional(value.toSize().height()) : std::nullopt;
}

}  // namespace vramwise::job
