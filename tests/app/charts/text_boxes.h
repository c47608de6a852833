// Looks for texts of a chart that cover each other or leave the picture.
#pragma once

#include <QChart>
#include <QStringList>

namespace vramwise
{

/// One line a problem, empty where all is well. A pixel is allowed: boxes include the air of the font.
QStringList textProblems(const QChart& chart);

}  // namespace vramwise
