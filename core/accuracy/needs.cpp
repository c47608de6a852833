#include "core/accuracy/needs.h"

#include "core/accuracy/need_reasons.h"
#include "core/catalog/catalog.h"

#include <cmath>

namespace vramwise
{

namespace
{

bool isWithin(Bytes a, Bytes b) { return std::abs(a.value - b.value) <= kNeedTolerance.value; }

void explain(NeedComparison& comparison, const Catalog& catalog, const Requirement& need)
{
    if (comparison.isNear())
        return;
    if (comparison.computed)
        comparison.reasons.push_back(sizedReason(ReasonCode::NeedCounts,
                                                 comparison.minimum ? need.minimumPrecision : need.optimalPrecision,
                                                 *comparison.computed));
    std::optional<Reason> reason = reasonOfNeed(catalog, comparison);
    if (!reason && need.minimum && !comparison.minimum && isWithin(*need.minimum, comparison.stated))
        reason = sizedReason(ReasonCode::NeedOfMinimum, need.minimumPrecision, *need.minimum);
    comparison.reasons.push_back(reason.value_or(Reason{ReasonCode::NeedUnexplained, {}}));
}

NeedComparison statedBy(StatedBy by, const Requirement& need, bool minimum, Bytes stated)
{
    NeedComparison comparison;
    comparison.model = need.model;
    comparison.by = by;
    comparison.minimum = minimum;
    comparison.stated = stated;
    comparison.computed = minimum ? need.minimum : need.optimal;
    return comparison;
}

}  // namespace

std::optional<Bytes> NeedComparison::difference() const
{
    return computed ? std::optional(stated - *computed) : std::nullopt;
}

bool NeedComparison::isNear() const { return computed && isWithin(stated, *computed); }

bool NeedComparison::isExplained() const
{
    return isNear() || (!reasons.empty() && reasons.back().code != ReasonCode::NeedUnexplained);
}

std::vector<NeedComparison> compareNeeds(const Catalog& catalog, const Measurements& measurements,
                                         std::span<const Requirement> requirements)
{
    std::vector<NeedComparison> comparisons;
    for (const Requirement& need : requirements) {
        const auto add = [&](NeedComparison comparison) {
            explain(comparison, catalog, need);
            comparisons.push_back(std::move(comparison));
        };
        const ArticleFigures& article = need.model->article;
        if (article.minimum)
            add(statedBy(StatedBy::Article, need, true, *article.minimum));
        if (article.optimal)
            add(statedBy(StatedBy::Article, need, false, *article.optimal));
        for (const StatedNeed& stated : measurements.needs)
            if (stated.model == need.model->id) {
                NeedComparison comparison = statedBy(StatedBy::Makers, need, stated.minimum, stated.size);
                comparison.need = &stated;
                add(std::move(comparison));
            }
    }
    return comparisons;
}

}  // namespace vramwise
