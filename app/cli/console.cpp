#include "app/cli/console.h"

#include <ostream>

namespace vramwise::cli
{
namespace
{

QString codeOf(Colour colour)
{
    switch (colour) {
    case Colour::None:
        return {};
    case Colour::Bold:
        return QStringLiteral("1");
    case Colour::Muted:
        return QStringLiteral("2");
    case Colour::Red:
        return QStringLiteral("31");
    case Colour::Yellow:
        return QStringLiteral("33");
    case Colour::Blue:
        return QStringLiteral("34");
    case Colour::Green:
        return QStringLiteral("32");
    case Colour::Purple:
        return QStringLiteral("35");
    }
    return {};
}

}  // namespace

std::string plainText(const QString& text)
{
    QString plain = text;
    for (const char16_t space : {u'\u00a0', u'\u202f', u'\u2009'})
        plain.replace(QChar(space), QLatin1Char(' '));
    return plain.toStdString();
}

void writeLine(Console& console, const QString& text, Colour colour)
{
    console.out << plainText(painted(console, text, colour)) << '\n';
}

QString painted(const Console& console, const QString& text, Colour colour)
{
    if (!console.colour || colour == Colour::None || text.isEmpty())
        return text;
    return QStringLiteral("\x1b[%1m%2\x1b[0m").arg(codeOf(colour), text);
}

}  // namespace vramwise::cli
