#include "app/charts/overlays/chart_text.h"

namespace vramwise
{

namespace
{

void collect(const QGraphicsItem& item, QList<const ChartText*>& texts)
{
    if (const auto* text = qgraphicsitem_cast<const ChartText*>(&item))
        texts.append(text);
    for (const QGraphicsItem* child : item.childItems())
        collect(*child, texts);
}

}  // namespace

QList<const ChartText*> chartTexts(const QGraphicsItem& root)
{
    QList<const ChartText*> texts;
    collect(root, texts);
    return texts;
}

}  // namespace vramwise
