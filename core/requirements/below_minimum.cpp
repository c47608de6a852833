#include "core/requirements/below_minimum.h"

#include "core/requirements/smallest_card.h"

#include <algorithm>
#include <cmath>

namespace vramwise
{

namespace
{

constexpr int kReferenceGib = 16;

/// The reference card with other amounts of memory, running one model's default job.
class Shrinking
{
public:
    Shrinking(const Catalog& catalog, const Model& model, const Card& reference, const Machine& machine)
        : m_catalog(catalog), m_machine(machine), m_loads(workloadsOf(catalog, model, defaultJob(model))),
          m_card(reference)
    {
    }

    /// Points to this object's card.
    Estimate at(int size)
    {
        m_card.memory.size = gib(size);
        return evaluateBest(profileOf(m_card, m_machine, m_catalog.calibration()), m_loads, m_catalog.calibration());
    }

    /// The smallest size below `minimum` that runs; 0 where none does.
    int smallestBelow(int minimum)
    {
        return smallestSize(minimum - 1, [this](int size) { return runs(at(size)); }).value_or(0);
    }

    /// The same files with all the memory they want.
    Estimate wholeLike(const Estimate& streamed)
    {
        m_card.memory.size = gib(kMostCardGib);
        const auto load = std::find_if(m_loads.begin(), m_loads.end(),
                                       [&](const Workload& one) { return one.variant == streamed.variant; });
        return load == m_loads.end()
            ? Estimate{}
            : evaluate(profileOf(m_card, m_machine, m_catalog.calibration()), *load, m_catalog.calibration());
    }

    void setAmpleRam() { m_machine.ram = gib(kMostCardGib); }

private:
    const Catalog& m_catalog;
    Machine m_machine;
    std::vector<Workload> m_loads;
    Card m_card;
};

std::vector<int> sizesFrom(int smallest, int minimum)
{
    std::vector<int> sizes{smallest};
    for (const int size : kCommonSizesGib)
        if (size > smallest && size < minimum)
            sizes.push_back(size);
    return sizes;
}

/// Same card, same model: what is unsure of both cancels, the streaming remains.
Range<double> slowdownOf(const Estimate& streamed, const Estimate& whole, double spread)
{
    const double factor = streamed.total.mid / whole.total.mid;
    return {std::max(1.0, factor / spread), std::max(1.0, factor), std::max(1.0, factor * spread)};
}

StreamedSize sizeOf(int size, const Estimate& streamed, const Estimate& whole, double spread)
{
    StreamedSize entry;
    entry.gib = size;
    entry.precision = streamed.variant->precision;
    entry.ram = streamed.ram;
    if (!streamed.timed)
        return entry;
    entry.total = streamed.total;
    if (whole.timed && whole.total.mid.value > 0)
        entry.slowdown = slowdownOf(streamed, whole, spread);
    return entry;
}

}  // namespace

BelowMinimum belowMinimumOf(const Catalog& catalog, const Requirement& need, const Machine& machine)
{
    BelowMinimum below;
    below.reference = typicalCard(catalog, kReferenceGib);
    below.ram = machine.ram;
    if (below.reference == nullptr || need.model == nullptr)
        return below;
    const int minimum = need.minimum ? static_cast<int>(std::lround(toGib(*need.minimum))) : kMostCardGib;
    Shrinking card(catalog, *need.model, *below.reference, machine);
    const int smallest = card.smallestBelow(minimum);
    if (smallest > 0)
        for (const int size : sizesFrom(smallest, minimum)) {
            const Estimate streamed = card.at(size);
            below.sizes.push_back(
                sizeOf(size, streamed, card.wholeLike(streamed), catalog.calibration().time.offloadSpread));
        }
    card.setAmpleRam();
    const int withRam = card.smallestBelow(minimum);
    below.ramTooSmall = withRam > 0 && (smallest == 0 || withRam < smallest);
    return below;
}

}  // namespace vramwise
