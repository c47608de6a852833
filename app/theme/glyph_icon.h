// Icons that are drawn in the theme's colours at any size. They need no icon theme, which to search costs more time
// than the rest of a window.
#pragma once

#include <QIcon>

namespace vramwise
{

enum class Glyph { Clear, More };  ///< a cross that empties a field; a chevron to what did not fit

QIcon glyphIcon(Glyph glyph);

}  // namespace vramwise
