#include "tests/app/charts/text_boxes.h"

#include "app/charts/overlays/chart_text.h"

namespace vramwise
{

QStringList textProblems(const QChart& chart)
{
    QStringList problems;
    QList<std::pair<QRectF, QString>> boxes;
    const QRectF picture = chart.rect();
    for (const ChartText* text : chartTexts(chart)) {
        const QRectF box = text->mapRectToItem(&chart, text->boundingRect());
        if (!picture.contains(box))
            problems.append(QStringLiteral("outside: ") + text->text());
        const QRectF inner = box.adjusted(1, 1, -1, -1);
        for (const auto& [other, words] : boxes)
            if (inner.intersects(other))
                problems.append(QStringLiteral("%1 covers %2").arg(text->text(), words));
        boxes.append({inner, text->text()});
    }
    return problems;
}

}  // namespace vramwise
