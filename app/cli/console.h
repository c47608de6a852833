// Where the command line reads and writes. Results go to `out`, problems to `err`.
#pragma once

#include <QString>

#include <iosfwd>

namespace vramwise::cli
{

enum class Colour { None, Bold, Muted, Red, Yellow, Blue, Green, Purple };

struct Console {
    std::istream& in;
    std::ostream& out;
    std::ostream& err;
    bool colour = false;  ///< `out` is a terminal and NO_COLOR is not set
};

/// UTF-8; no-break spaces become plain ones, so that people can search the output.
std::string plainText(const QString& text);

/// Writes a line to `out`, in a colour where the console has them.
void writeLine(Console& console, const QString& text = {}, Colour colour = Colour::None);

/// The text with the codes that a terminal needs; unchanged without colours.
QString painted(const Console& console, const QString& text, Colour colour);

}  // namespace vramwise::cli
