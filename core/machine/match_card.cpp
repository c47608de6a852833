// Which entry of the catalog a detected card is.
#include "core/base/names.h"
#include "core/catalog/keys.h"
#include "core/machine/this_machine.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace vramwise
{

namespace
{

bool memoryAgrees(Bytes measured, Bytes marketed)
{
    const double share = measured / marketed;
    return share >= kLeastMemoryShare && share <= kMostMemoryShare;
}

/// How far the measured size is from the marketed one, as a share of it.
double distance(Bytes measured, Bytes marketed) { return std::abs(measured / marketed - 1); }

std::vector<const Card*> cardsById(const DetectedCard& card, const DetectedMachine& machine, const PciTable& table,
                                   const Catalog& catalog)
{
    std::vector<const Card*> cards;
    if (!card.pci)
        return cards;
    for (const PciEntry* entry : table.find(*card.pci)) {
        if (!entry->processor.empty() && normalizedName(entry->processor) != normalizedName(machine.cpu))
            continue;
        for (const CardId& id : entry->cards)
            if (const Card* found = catalog.card(id); found != nullptr)
                cards.push_back(found);
    }
    return cards;
}

/// The one whose memory is nearest to what was measured; nullptr where none agrees, or two do equally.
const Card* nearestInMemory(const std::vector<const Card*>& cards, Bytes measured)
{
    const Card* best = nullptr;
    bool tied = false;
    for (const Card* card : cards) {
        if (!memoryAgrees(measured, card->memory.size))
            continue;
        const double further
            = best == nullptr ? -1 : distance(measured, card->memory.size) - distance(measured, best->memory.size);
        tied = further == 0 || (tied && further > 0);
        if (further < 0)
            best = card;
    }
    return tied ? nullptr : best;
}

CardMatch matchById(const std::vector<const Card*>& cards, const std::optional<Bytes>& measured)
{
    CardMatch match;
    for (const Card* card : cards)
        match.candidates.push_back(card->id);
    const Card* found = nullptr;
    if (measured)
        found = nearestInMemory(cards, *measured);
    else if (cards.size() == 1)
        found = cards.front();
    if (found == nullptr)
        return match;
    return {found->id, cards.size() == 1 ? MatchBasis::PciId : MatchBasis::PciMemory, {}};
}

void eraseAll(std::string& text, std::string_view part)
{
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part))
        text.erase(at, part.size());
}

/// What drivers put around the name of a product: "NVIDIA GeForce RTX 4060 Laptop GPU", "Intel(R) Arc(TM) A770
/// Graphics (DG2)", "AMD Radeon RX 7900 XTX (RADV NAVI31)".
std::string productName(std::string name)
{
    for (const std::string_view mark : {"(R)", "(r)", "(TM)", "(tm)"})
        eraseAll(name, mark);
    if (name.ends_with(')'))
        name.resize(std::min(name.size(), name.rfind(" (")));
    for (const std::string_view maker : {"NVIDIA ", "AMD ", "Intel "})
        if (name.starts_with(maker)) {
            name.erase(0, maker.size());
            break;
        }
    for (const std::string_view ending : {" GPU", " Graphics"})
        if (name.ends_with(ending))
            name.resize(name.size() - ending.size());
    return name;
}

/// Marketed sizes that the measured one can be, the nearest first.
std::vector<int> marketedSizes(Bytes measured)
{
    std::vector<int> sizes;
    const int most = int(std::floor(toGib(measured) / kLeastMemoryShare));
    for (int size = std::max(1, int(std::ceil(toGib(measured) / kMostMemoryShare))); size <= most; ++size)
        sizes.push_back(size);
    std::stable_sort(sizes.begin(), sizes.end(),
                     [&](int a, int b) { return distance(measured, gib(a)) < distance(measured, gib(b)); });
    return sizes;
}

/// Names to look up, the most telling first.
std::vector<std::string> namesOf(const DetectedCard& card)
{
    std::string product = productName(card.name);
    if (product.empty())
        return {};
    if (card.coreCount)
        product += ' ' + std::to_string(*card.coreCount) + "-core GPU";
    std::vector<std::string> names;
    if (card.memory)
        for (const int size : marketedSizes(*card.memory))
            names.push_back(product + ' ' + std::to_string(size) + " GB");
    names.push_back(product);
    return names;
}

const Card* cardByName(const DetectedCard& card, const Catalog& catalog)
{
    for (const std::string& name : namesOf(card)) {
        const Result<const Card*> found = catalog.findCard(name);
        if (found && (!card.memory || memoryAgrees(*card.memory, (*found)->memory.size)))
            return *found;
    }
    return nullptr;
}

struct Capability {
    std::string_view begins;
    Architecture architecture;
};

// CUDA programming guide, "Compute Capabilities".
constexpr std::array kCapabilities{
    Capability{"5.", Architecture::Maxwell},    Capability{"6.", Architecture::Pascal},
    Capability{"7.0", Architecture::Volta},     Capability{"7.5", Architecture::Turing},
    Capability{"8.9", Architecture::Ada},       Capability{"8.", Architecture::Ampere},
    Capability{"9.", Architecture::Hopper},     Capability{"10.", Architecture::Blackwell},
    Capability{"12.", Architecture::Blackwell},
};

std::optional<Vendor> vendorOf(const std::optional<PciId>& id)
{
    switch (PciVendor{id ? id->vendor : std::uint16_t{0}}) {
    case PciVendor::Nvidia:
        return Vendor::Nvidia;
    case PciVendor::Amd:
        return Vendor::Amd;
    case PciVendor::Intel:
        return Vendor::Intel;
    default:
        return std::nullopt;
    }
}

}  // namespace

CardMatch matchCard(const DetectedCard& card, const DetectedMachine& machine, const PciTable& table,
                    const Catalog& catalog)
{
    CardMatch match = matchById(cardsById(card, machine, table, catalog), card.memory);
    if (match.card)
        return match;
    if (const Card* named = cardByName(card, catalog))
        return {named->id, MatchBasis::Name, {}};
    return match;
}

std::optional<Card> measuredCard(const DetectedCard& detected)
{
    const std::optional<Vendor> vendor = vendorOf(detected.pci);
    if (!vendor || !detected.memory)
        return std::nullopt;
    Card card;
    std::string id = pciText({detected.pci->vendor, detected.pci->device, {}, {}, {}});
    std::replace(id.begin(), id.end(), ':', '-');
    card.id = {"measured-" + id};
    card.name = detected.name.empty() ? pciText(*detected.pci) : detected.name;
    card.vendor = *vendor;
    card.architecture = Architecture::Other;
    const auto* known = std::find_if(kCapabilities.begin(), kCapabilities.end(), [&](const Capability& capability) {
        return detected.computeCapability.starts_with(capability.begins);
    });
    if (known != kCapabilities.end())
        card.architecture = known->architecture;
    if (card.architecture != Architecture::Other)
        card.architectureName = keyOf(card.architecture);
    card.computeCapability = detected.computeCapability;
    card.form = detected.unified ? Form::Soc : Form::Desktop;
    card.status = Status::Released;
    card.memory.size = *detected.memory;
    card.memory.unified = detected.unified;
    card.pcie = detected.maxLink;
    return card;
}

}  // namespace vramwise
