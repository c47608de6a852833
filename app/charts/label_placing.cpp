#include "app/charts/label_placing.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace vramwise
{

namespace
{

constexpr double kGap = 4;
constexpr double kLabelAir = 2;  // between two labels

/// Right, left, above, below, then the corners: the order in which people look for a label.
std::array<QRectF, 8> candidates(const LabelWish& wish)
{
    const QPointF p = wish.point;
    const double w = wish.size.width();
    const double h = wish.size.height();
    const double d = wish.radius + kGap;
    const double c = wish.radius * 0.7 + kGap / 2;
    return {QRectF(p.x() + d, p.y() - h / 2, w, h),     QRectF(p.x() - d - w, p.y() - h / 2, w, h),
            QRectF(p.x() - w / 2, p.y() - d - h, w, h), QRectF(p.x() - w / 2, p.y() + d, w, h),
            QRectF(p.x() + c, p.y() - c - h, w, h),     QRectF(p.x() + c, p.y() + c, w, h),
            QRectF(p.x() - c - w, p.y() - c - h, w, h), QRectF(p.x() - c - w, p.y() + c, w, h)};
}

QRectF markOf(const LabelWish& wish)
{
    return {wish.point.x() - wish.radius, wish.point.y() - wish.radius, 2 * wish.radius, 2 * wish.radius};
}

bool isFree(const QRectF& box, std::span<const QRectF> obstacles)
{
    const QRectF air = box.adjusted(-kLabelAir, -kLabelAir / 2, kLabelAir, kLabelAir / 2);
    return std::none_of(obstacles.begin(), obstacles.end(), [&](const QRectF& other) { return air.intersects(other); });
}

std::optional<QRectF> placeFor(const LabelWish& wish, std::span<const QRectF> obstacles,
                               std::span<const QRectF> avoided, const QRectF& area)
{
    std::optional<QRectF> place;
    long fewest = 0;
    for (const QRectF& box : candidates(wish)) {
        if (!area.contains(box) || !isFree(box, obstacles))
            continue;
        const long covered
            = std::count_if(avoided.begin(), avoided.end(), [&](const QRectF& other) { return box.intersects(other); });
        if (!place || covered < fewest) {
            place = box;
            fewest = covered;
        }
    }
    return place;
}

}  // namespace

std::vector<std::optional<QRectF>> placeLabels(std::span<const LabelWish> wishes, std::span<const QRectF> taken,
                                               std::span<const QRectF> avoided, const QRectF& area)
{
    std::vector<std::size_t> order(wishes.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return wishes[a].priority > wishes[b].priority; });
    std::vector<QRectF> obstacles(taken.begin(), taken.end());
    for (const LabelWish& wish : wishes)
        obstacles.push_back(markOf(wish));
    std::vector<std::optional<QRectF>> places(wishes.size());
    for (const std::size_t i : order) {
        places[i] = placeFor(wishes[i], obstacles, avoided, area);
        if (places[i])
            obstacles.push_back(*places[i]);
    }
    return places;
}

}  // namespace vramwise
