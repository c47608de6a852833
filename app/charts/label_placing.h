// Where labels of points go so that none covers another, a marked point or the edge. Pure geometry.
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <optional>
#include <span>
#include <vector>

namespace vramwise
{

struct LabelWish {
    QPointF point;
    QSizeF size;
    double radius = 4;  ///< of the point's mark
    int priority = 0;   ///< higher ones are placed first; ties in the order given
};

/// One rectangle a wish, or nullopt where there was no free place beside its point.
/// `taken` is never covered; `avoided` only where no other place is left.
std::vector<std::optional<QRectF>> placeLabels(std::span<const LabelWish> wishes, std::span<const QRectF> taken,
                                               std::span<const QRectF> avoided, const QRectF& area);

}  // namespace vramwise
