#include "app/cli/help_formatter.h"

#include <QString>

namespace vramwise::cli
{

std::string HelpFormatter::make_option(const CLI::Option* option, bool isPositional) const
{
    const auto width = qsizetype(column_width_);
    const QString indent(width, QLatin1Char(' '));
    const std::string left = make_option_name(option, isPositional) + make_option_opts(option);
    const QString name = QStringLiteral("  ") + QString::fromStdString(left);
    QString words = QString::fromStdString(make_option_desc(option));
    if (words.isEmpty())
        return (name + QLatin1Char('\n')).toStdString();
    words.replace(QLatin1Char('\n'), QLatin1Char('\n') + indent);
    const QString column = name.size() < width ? name.leftJustified(width) : name + QLatin1Char('\n') + indent;
    return (column + words + QLatin1Char('\n')).toStdString();
}

}  // namespace vramwise::cli
