#include "app/charts/bar_series.h"

#include <QBarSet>

#include <algorithm>
#include <cmath>
#include <memory>

namespace vramwise
{

double extentOf(const BarRow& row, bool stacked)
{
    double extent = 0;
    for (const double value : row.values) {
        if (stacked)
            extent += value;
        else if (std::abs(value) > std::abs(extent))
            extent = value;
    }
    return extent;
}

double reachOf(const BarRow& row, const BarList& list)
{
    const double end = std::clamp(extentOf(row, list.stacked), list.low, list.high);
    return (end - list.low) / (list.high - list.low);
}

double beyondOf(const BarRow& row, const BarList& list)
{
    const double reach = reachOf(row, list);
    return extentOf(row, list.stacked) < 0 ? reach : 1 - reach;
}

void copyBars(const BarList& list, RowSlice slice, const ChartStyle& style, QAbstractBarSeries& series,
              QBarCategoryAxis& rows, QValueAxis& values)
{
    QStringList names;
    for (int i = slice.first + slice.count - 1; i >= slice.first; --i)
        names.append(QString::number(i));  // names may repeat, which the axis would drop
    rows.setCategories(names);
    values.setRange(list.low, list.high);
    for (std::size_t s = 0; s < list.sets.size(); ++s) {
        auto set = std::make_unique<QBarSet>(list.sets[s].name);
        set->setBrush(style.brush(list.sets[s].ink));
        set->setPen(Qt::NoPen);
        for (int i = slice.first + slice.count - 1; i >= slice.first; --i) {
            const BarRow& row = list.rows[std::size_t(i)];
            double before = 0;
            for (std::size_t k = 0; list.stacked && k < s && k < row.values.size(); ++k)
                before += row.values[k];
            const double value = s < row.values.size() ? row.values[s] : 0;
            const double room = std::max(0.0, list.high - std::max(0.0, before));
            set->append(std::clamp(value, list.low, room));
        }
        series.append(set.release());
    }
}

}  // namespace vramwise
