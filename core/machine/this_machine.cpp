#include "core/machine/this_machine.h"

#include "core/base/names.h"

#include <algorithm>
#include <cmath>

namespace vramwise
{

namespace
{

const PciEntry* entryOf(const DetectedCard& card, const DetectedMachine& machine, const PciTable& table)
{
    if (!card.pci)
        return nullptr;
    const PciEntry* any = nullptr;
    for (const PciEntry* entry : table.find(*card.pci)) {
        if (!entry->processor.empty() && normalizedName(entry->processor) == normalizedName(machine.cpu))
            return entry;
        if (entry->processor.empty() && any == nullptr)
            any = entry;
    }
    return any;
}

/// "AD102 [GeForce RTX 4090]" is the "GeForce RTX 4090" to people.
std::string shownName(const std::string& name)
{
    const std::size_t open = name.find('[');
    const std::size_t close = name.rfind(']');
    const bool bracketed = open != std::string::npos && close != std::string::npos && close > open + 1;
    return bracketed ? name.substr(open + 1, close - open - 1) : name;
}

/// What processor and graphics unit share: the system's part, and the part set aside for graphics.
void shareMemory(DetectedCard& card, const DetectedMachine& machine)
{
    if (!machine.ram)
        return;
    card.memory = *machine.ram + card.memory.value_or(Bytes{});
    if (machine.ramAvailable)
        card.freeMemory = *machine.ramAvailable + card.freeMemory.value_or(Bytes{});
    if (machine.os == Os::Linux)
        card.sources[CardFact::Memory] = FactSource::Procfs;
    else
        card.sources.erase(CardFact::Memory);
}

void applyTable(DetectedCard& card, const DetectedMachine& machine, const PciTable& table)
{
    const PciEntry* entry = entryOf(card, machine, table);
    if (entry == nullptr)
        return;
    if (card.name.empty()) {
        card.name = shownName(entry->name);
        card.sources[CardFact::Name] = FactSource::PciTable;
    }
    // A cable is seen, and a table cannot know of it.
    if (card.kind != DeviceKind::External && card.kind != entry->kind) {
        card.kind = entry->kind;
        card.sources[CardFact::Kind] = FactSource::PciTable;
    }
    if (entry->unified && !card.unified) {
        card.unified = true;
        shareMemory(card, machine);
    }
}

}  // namespace

ThisMachine matchMachine(DetectedMachine machine, const PciTable& table, const Catalog& catalog)
{
    ThisMachine result;
    for (DetectedCard& card : machine.cards)
        applyTable(card, machine, table);
    for (const DetectedCard& card : machine.cards)
        result.matches.push_back(isForComputing(card) ? matchCard(card, machine, table, catalog) : CardMatch{});
    result.machine = std::move(machine);
    return result;
}

std::optional<std::size_t> ThisMachine::mainCard() const
{
    std::optional<std::size_t> best;
    const auto worth = [this](std::size_t i) {
        return std::pair(matches[i].card.has_value(), machine.cards[i].memory.value_or(Bytes{}));
    };
    for (std::size_t i = 0; i < machine.cards.size() && i < matches.size(); ++i)
        if (isForComputing(machine.cards[i]) && (!best || worth(i) > worth(*best)))
            best = i;
    return best;
}

std::optional<CardId> ThisMachine::mainCardId() const
{
    const std::optional<std::size_t> index = mainCard();
    return index ? matches[*index].card : std::nullopt;
}

ThisMachine simulatedMachine(ThisMachine machine, const Card& card)
{
    DetectedCard stand;
    stand.name = card.name;
    stand.kind = card.form == Form::Soc ? DeviceKind::Integrated : DeviceKind::Discrete;
    stand.unified = card.memory.unified;
    stand.memory = card.memory.size;
    stand.computeCapability = card.computeCapability;
    stand.maxLink = card.pcie;
    machine.machine.cards = {std::move(stand)};
    machine.matches = {{card.id, MatchBasis::Name, {}}};
    machine.simulated = true;
    return machine;
}

Bytes installedRam(Bytes usable)
{
    constexpr double kSmall = 32;
    constexpr double kStep = 2;
    constexpr double kLargeStep = 8;
    const double size = toGib(usable);
    const double step = size <= kSmall ? kStep : kLargeStep;
    const double built = std::ceil(size / step) * step;
    return size >= kLeastMemoryShare * built ? gib(built) : usable;
}

}  // namespace vramwise
