#include "app/text/words_terms.h"

#include "app/text/format.h"
#include "app/text/translated.h"

namespace vramwise::text
{

namespace
{

constexpr double kTera = 1e12;
constexpr double kHundredthsBelow = 0.1;  // GB

QString bytesText(Bytes size, const QLocale& locale)
{
    return memory(size, locale, toGib(size) < kHundredthsBelow ? 2 : -1);
}

QString memoryTermName(TermKey key)
{
    switch (key) {
    case TermKey::CardMemory:
        return Tr::tr("Memory of the card", "term of an estimate");
    case TermKey::DesktopReserve:
        return Tr::tr("Desktop and driver", "term of an estimate");
    case TermKey::RuntimeReserve:
        return Tr::tr("Kept free by the program", "term of an estimate");
    case TermKey::OtherPrograms:
        return Tr::tr("Other programs", "term of an estimate");
    case TermKey::UnifiedShare:
        return Tr::tr("Share that graphics may use", "term of an estimate");
    case TermKey::Usable:
        return Tr::tr("Free for models", "term of an estimate");
    case TermKey::EncoderWeights:
        return Tr::tr("Text encoder", "term of an estimate");
    case TermKey::EncoderActivations:
        return Tr::tr("Working memory of the text encoder", "term of an estimate");
    case TermKey::DenoiserWeights:
        return Tr::tr("Model weights", "term of an estimate");
    case TermKey::DenoiserActivations:
        return Tr::tr("Working memory of a step", "term of an estimate");
    case TermKey::Extras:
        return Tr::tr("LoRA and ControlNet", "term of an estimate");
    case TermKey::VaeWeights:
        return Tr::tr("Picture decoder (VAE)", "term of an estimate");
    case TermKey::DecodeActivations:
        return Tr::tr("Working memory of the decoder", "term of an estimate");
    case TermKey::Peak:
        return Tr::tr("Most memory in use at once", "term of an estimate");
    default:
        return Tr::tr("Weights that stream from RAM in each step", "term of an estimate");
    }
}

QString memoryTermMeaning(TermKey key)
{
    switch (key) {
    case TermKey::CardMemory:
        return Tr::tr("All the memory that is built into the card.");
    case TermKey::DesktopReserve:
        return Tr::tr("What the screen and the driver hold before anything is started.");
    case TermKey::RuntimeReserve:
        return Tr::tr("A margin that programs such as ComfyUI leave alone so that nothing fails.");
    case TermKey::OtherPrograms:
        return Tr::tr("What you said that other programs hold.");
    case TermKey::UnifiedShare:
        return Tr::tr("Memory is shared with the processor, which keeps a part.");
    case TermKey::Usable:
        return Tr::tr("What is left for the job.");
    case TermKey::EncoderWeights:
        return Tr::tr("The part that turns your words into numbers. It works first.");
    case TermKey::EncoderActivations:
    case TermKey::DecodeActivations:
        return Tr::tr("Intermediate results, thrown away afterwards.");
    case TermKey::DenoiserWeights:
        return Tr::tr("The part that makes the picture, at the chosen precision.");
    case TermKey::DenoiserActivations:
        return Tr::tr("Intermediate results of one step; grows with size and length.");
    case TermKey::Extras:
        return Tr::tr("Loaded beside the model because your question has them.");
    case TermKey::VaeWeights:
        return Tr::tr("The part that turns the result into pixels. It works last.");
    case TermKey::Peak:
        return Tr::tr("The parts take turns on the card: the largest stage decides, but what streams needs no room.");
    default:
        return Tr::tr("They do not fit and cross the link to the card again and again.");
    }
}

QString timeTermName(TermKey key)
{
    switch (key) {
    case TermKey::LinearFlop:
        return Tr::tr("Work with the weights, one step", "term of an estimate");
    case TermKey::AttentionFlop:
        return Tr::tr("Work of attention, one step", "term of an estimate");
    case TermKey::CardPeak:
        return Tr::tr("Peak speed of the card", "term of an estimate");
    case TermKey::BalanceFactor:
        return Tr::tr("Bandwidth of the card's memory", "term of an estimate");
    case TermKey::Efficiency:
        return Tr::tr("Share of the peak that is reached", "term of an estimate");
    case TermKey::ModelFactor:
        return Tr::tr("Speed of this model", "term of an estimate");
    case TermKey::OptionFactor:
        return Tr::tr("Precision and options", "term of an estimate");
    case TermKey::StepOverhead:
        return Tr::tr("Fixed time of a step", "term of an estimate");
    case TermKey::LinkRate:
        return Tr::tr("Speed of the link to RAM", "term of an estimate");
    case TermKey::UnhiddenShare:
        return Tr::tr("Streaming that does not overlap", "term of an estimate");
    case TermKey::StepTime:
        return Tr::tr("One step", "term of an estimate");
    case TermKey::Steps:
        return Tr::tr("Steps", "term of an estimate");
    case TermKey::EncodeTime:
        return Tr::tr("Reading the words", "term of an estimate");
    case TermKey::DecodeTime:
        return Tr::tr("Decoding the picture", "term of an estimate");
    case TermKey::SwapTime:
        return Tr::tr("Moving parts to the card", "term of an estimate");
    case TermKey::TotalTime:
        return Tr::tr("The whole job", "term of an estimate");
    default:
        return Tr::tr("How unsure it is", "term of an estimate");
    }
}

QString workMeaning(TermKey key)
{
    switch (key) {
    case TermKey::LinearFlop:
        return Tr::tr("Operations that multiply by the model's weights; 1 TFLOP is a trillion operations.");
    case TermKey::AttentionFlop:
        return Tr::tr("Operations that compare every part of the picture with every other; grows with the square of "
                      "the size.");
    case TermKey::CardPeak:
        return Tr::tr("Trillions of operations a second on paper, in the arithmetic that is really used.");
    case TermKey::BalanceFactor:
        return Tr::tr("Above 1: fast memory for its computing power, which waits less than usual.");
    case TermKey::Efficiency:
        return Tr::tr("Fitted to what was measured on such cards with such models.");
    case TermKey::ModelFactor:
        return Tr::tr("Above 1: measured faster than its operations say. 1 where it was never measured.");
    default:
        return Tr::tr("Above 1: faster. Measured effect of precision, attention, compiling and speed-ups.");
    }
}

QString timeTermMeaning(TermKey key)
{
    switch (key) {
    case TermKey::StepOverhead:
        return Tr::tr("Passes whatever the card, such as starting work on it.");
    case TermKey::LinkRate:
        return Tr::tr("Streaming can be slower than computing; then it decides how long a step takes.");
    case TermKey::UnhiddenShare:
        return Tr::tr("This share of the shorter of computing and streaming adds to the longer one.");
    case TermKey::StepTime:
        return Tr::tr("One round of turning noise into picture.");
    case TermKey::Steps:
        return Tr::tr("Rounds of the job.");
    case TermKey::EncodeTime:
        return Tr::tr("The text encoder's run, once.");
    case TermKey::DecodeTime:
        return Tr::tr("Turning the result into pixels, once.");
    case TermKey::SwapTime:
        return Tr::tr("Parts that take turns on the card cross the link once.");
    case TermKey::TotalTime:
        return Tr::tr("From your words to the picture, without loading from disk.");
    case TermKey::Spread:
        return Tr::tr("Four times out of five the truth lies between the time divided and multiplied by this.");
    default:
        return workMeaning(key);
    }
}

}  // namespace

QString termName(TermKey key) { return key <= TermKey::StreamedPerStep ? memoryTermName(key) : timeTermName(key); }

QString termMeaning(TermKey key)
{
    return key <= TermKey::StreamedPerStep ? memoryTermMeaning(key) : timeTermMeaning(key);
}

QString termSign(TermKey key)
{
    switch (key) {
    case TermKey::DesktopReserve:
    case TermKey::RuntimeReserve:
    case TermKey::OtherPrograms:
        return QStringLiteral("\u2212");
    case TermKey::UnifiedShare:
    case TermKey::Steps:
        return QStringLiteral("\u00d7");
    case TermKey::EncoderActivations:
    case TermKey::DenoiserActivations:
    case TermKey::Extras:
    case TermKey::DecodeActivations:
    case TermKey::AttentionFlop:
    case TermKey::StepOverhead:
    case TermKey::EncodeTime:
    case TermKey::DecodeTime:
    case TermKey::SwapTime:
        return QStringLiteral("+");
    case TermKey::CardPeak:
    case TermKey::BalanceFactor:
    case TermKey::Efficiency:
    case TermKey::ModelFactor:
    case TermKey::OptionFactor:
        return QStringLiteral("\u00f7");
    case TermKey::Usable:
    case TermKey::Peak:
    case TermKey::StepTime:
    case TermKey::TotalTime:
        return QStringLiteral("=");
    case TermKey::Spread:
        return QStringLiteral("\u00b1");
    default:
        return {};
    }
}

QString termOriginWord(TermOrigin origin)
{
    switch (origin) {
    case TermOrigin::Card:
        return Tr::tr("data of the card", "where a value comes from");
    case TermOrigin::Model:
        return Tr::tr("data of the model", "where a value comes from");
    case TermOrigin::Job:
        return Tr::tr("your question", "where a value comes from");
    case TermOrigin::Machine:
        return Tr::tr("your computer", "where a value comes from");
    case TermOrigin::Constant:
        return Tr::tr("constant", "where a value comes from");
    case TermOrigin::Fitted:
        return Tr::tr("fitted to measurements", "where a value comes from");
    case TermOrigin::Computed:
        break;
    }
    return Tr::tr("computed", "where a value comes from");
}

QString termValue(const Term& term, const QLocale& locale)
{
    switch (term.unit) {
    case TermUnit::Size:
        return bytesText(Bytes{term.value}, locale);
    case TermUnit::Rate:
        return bandwidth(BytesPerSecond{term.value}, locale);
    case TermUnit::Work:
        return Tr::tr("%1\u00a0TFLOP", "trillions of operations").arg(locale.toString(term.value / kTera, 'g', 3));
    case TermUnit::Speed:
        return teraflops(FlopPerSecond{term.value}, locale);
    case TermUnit::Time:
        return duration(Seconds{term.value}, locale);
    case TermUnit::Share:
        return percent(term.value, locale);
    case TermUnit::Factor:
        return locale.toString(term.value, 'f', 2);
    case TermUnit::Count:
        break;
    }
    return locale.toString(term.value, 'f', 0);
}

}  // namespace vramwise::text
