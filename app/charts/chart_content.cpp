#include "app/charts/chart_content.h"

#include "app/charts/chart_contents.h"
#include "app/charts/chart_words.h"

#include <QCoreApplication>

namespace vramwise
{

namespace
{

constexpr qsizetype kRowsRead = 60;

}  // namespace

ChartContent chartContent(ChartKind kind, const AdvisorState& state, const ChartOptions& options)
{
    switch (kind) {
    case ChartKind::Vram:
        return vramChart(state, options);
    case ChartKind::Unlock:
        return unlockChart(state);
    case ChartKind::VramCards:
    case ChartKind::Bandwidth:
    case ChartKind::Tensor:
        return cardFigureChart(kind, state);
    case ChartKind::Compare:
        return compareChart(state, options);
    case ChartKind::Balance:
        return balanceChart(state, options);
    case ChartKind::PrecisionSize:
        return precisionChart(state);
    case ChartKind::Stages:
        return stagesChart(state);
    case ChartKind::MemoryLevels:
        return memoryLevelsChart(state);
    case ChartKind::Accuracy:
        return accuracyChart(state);
    }
    return {};
}

QString describedInWords(const ChartContent& content)
{
    QStringList lines{content.unit.isEmpty() ? content.title
                                             : QStringLiteral("%1, %2").arg(content.title, content.unit)};
    if (content.table.size() <= 1)
        return content.empty.isEmpty() ? lines.first() : lines.first() + QStringLiteral(". ") + content.empty;
    const auto rows = qsizetype(content.table.size()) - 1;
    for (qsizetype i = 1; i <= std::min(rows, kRowsRead); ++i) {
        QStringList cells = content.table[std::size_t(i)];
        const QString name = cells.takeFirst();
        cells.removeAll(QString());
        lines.append(QStringLiteral("%1: %2").arg(name, cells.join(QStringLiteral(", "))));
    }
    if (rows > kRowsRead)
        lines.append(ChartWords::tr("and %n more", "rows of a chart that are not read out", int(rows - kRowsRead)));
    return lines.join(QStringLiteral(". "));
}

QString tableText(const ChartContent& content)
{
    QString text;
    for (const QStringList& row : content.table)
        text += row.join(QLatin1Char('\t')) + QLatin1Char('\n');
    return text;
}

}  // namespace vramwise
