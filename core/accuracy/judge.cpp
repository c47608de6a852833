#include "core/accuracy/judge.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace vramwise
{

namespace
{

/// Value at share 0…1 of a sorted, non-empty list, linear between neighbours.
double quantile(const std::vector<double>& sorted, double share)
{
    const double place = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (sorted[above] - sorted[below]) * (place - static_cast<double>(below));
}

template <class Key, class KeyOf>
std::map<Key, Errors> errorsBy(const std::vector<SpeedPrediction>& predictions, KeyOf keyOf)
{
    std::map<Key, std::vector<Judged>> groups;
    for (const SpeedPrediction& prediction : predictions)
        groups[keyOf(prediction)].push_back(judge(prediction));
    std::map<Key, Errors> errors;
    for (const auto& [key, judged] : groups)
        errors.emplace(key, errorsOf(judged));
    return errors;
}

}  // namespace

Judged judge(const SpeedPrediction& prediction)
{
    return {prediction.ratio(), prediction.isCovered(), prediction.row->source};
}

Judged judge(const MemoryPrediction& prediction)
{
    return {prediction.ratio(), prediction.isCovered(), prediction.row->source};
}

Errors errorsOf(const std::vector<Judged>& judged)
{
    Errors errors;
    if (judged.empty())
        return errors;
    std::vector<double> ratios;
    std::vector<double> misses;
    std::set<std::string> sources;
    int covered = 0;
    for (const Judged& one : judged) {
        ratios.push_back(one.ratio);
        misses.push_back(std::abs(one.ratio - 1));
        sources.insert(one.source.value);
        covered += one.covered ? 1 : 0;
    }
    std::sort(ratios.begin(), ratios.end());
    std::sort(misses.begin(), misses.end());
    errors.count = static_cast<int>(judged.size());
    errors.sources = static_cast<int>(sources.size());
    errors.median = quantile(misses, 0.5);
    errors.p90 = quantile(misses, 0.9);
    errors.bias = quantile(ratios, 0.5);
    errors.coverage = static_cast<double>(covered) / static_cast<double>(judged.size());
    return errors;
}

CellKey cellOf(const SpeedPrediction& prediction)
{
    return {classOf(*prediction.estimate.card), prediction.estimate.model->family};
}

std::map<CellKey, Errors> errorsByCell(const std::vector<SpeedPrediction>& predictions)
{
    return errorsBy<CellKey>(predictions, cellOf);
}

std::map<std::string, Errors> errorsByModel(const std::vector<SpeedPrediction>& predictions)
{
    return errorsBy<std::string>(predictions,
                                 [](const SpeedPrediction& prediction) { return prediction.estimate.model->id.value; });
}

}  // namespace vramwise
