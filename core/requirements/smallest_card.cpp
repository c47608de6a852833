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

std::optional<int> smallestCard(const Catalog& catalog, const Workload& load, const Machine& machine,
                                const std::function<bool(const Estimate&)>& holds)
{
    const auto holdsOn = [&](int size) {
        const Card card = plainCard(gib(size));
        return holds(evaluate(profileOf(card, machine, catalog.calibration()), load, catalog.calibration()));
    };
    if (!holdsOn(kMostCardGib))
        return std::nullopt;
    int low = 1;
    int high = kMostCardGib;
    while (low < high) {
        const int middle = (low + high) / 2;
        if (holdsOn(middle))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

}  // namespace vramwise
