#include "core/requirements/smallest_card.h"

namespace vramwise
{

Card plainCard(Bytes memory)
{
    Card card;
    card.vendor = Vendor::Nvidia;
    card.architecture = Architecture::Blackwell;
    card.memory.size = memory;
    return card;
}

std::optional<int> smallestSize(int most, const std::function<bool(int)>& holds)
{
    if (most < 1 || !holds(most))
        return std::nullopt;
    int low = 1;
    int high = most;
    while (low < high) {
        const int middle = (low + high) / 2;
        if (holds(middle))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

std::optional<int> smallestCard(const Catalog& catalog, const Workload& load, const Machine& machine,
                                const std::function<bool(const Estimate&)>& holds)
{
    return smallestSize(kMostCardGib, [&](int size) {
        const Card card = plainCard(gib(size));
        return holds(evaluate(profileOf(card, machine, catalog.calibration()), load, catalog.calibration()));
    });
}

}  // namespace vramwise
