#include "core/machine/merge.h"

#include <algorithm>

namespace vramwise
{

namespace
{

bool sameId(const std::optional<PciId>& a, const std::optional<PciId>& b)
{
    return a && b && a->vendor == b->vendor && a->device == b->device;
}

class Merge
{
public:
    Merge(DetectedCard& card, const DetectedCard& told, Precedence precedence)
        : m_card(card), m_told(told), m_wins(precedence == Precedence::Wins)
    {
    }

    void run()
    {
        mergePlace();
        take(CardFact::Name, m_card.name, m_told.name);
        take(CardFact::Driver, m_card.driver, m_told.driver);
        take(CardFact::Driver, m_card.driverVersion, m_told.driverVersion);
        take(CardFact::ComputeCapability, m_card.computeCapability, m_told.computeCapability);
        take(CardFact::MemoryInUse, m_card.freeMemory, m_told.freeMemory);
        take(CardFact::MemoryInUse, m_card.usedMemory, m_told.usedMemory);
        take(CardFact::Link, m_card.link, m_told.link);
        take(CardFact::Link, m_card.maxLink, m_told.maxLink);
        take(CardFact::Programs, m_card.programs, m_told.programs);
        // A unit in the processor shares the system's memory: what a driver lends it is no figure of its own.
        if (m_card.kind != DeviceKind::Integrated)
            take(CardFact::Memory, m_card.memory, m_told.memory);
    }

private:
    static bool isAbsent(const std::string& value) { return value.empty(); }
    static bool isAbsent(const std::vector<MemoryHolder>& value) { return value.empty(); }
    template <class T>
    static bool isAbsent(const std::optional<T>& value)
    {
        return !value.has_value();
    }

    template <class T>
    void take(CardFact fact, T& known, const T& told)
    {
        if (isAbsent(told) || (!m_wins && !isAbsent(known)))
            return;
        known = told;
        if (const auto source = m_told.sources.find(fact); source != m_told.sources.end())
            m_card.sources[fact] = source->second;
    }

    void mergePlace()
    {
        if (m_card.address.empty())
            m_card.address = m_told.address;
        if (!m_card.pci) {
            m_card.pci = m_told.pci;
        } else if (m_told.pci && !m_card.pci->subvendor) {
            m_card.pci->subvendor = m_told.pci->subvendor;
            m_card.pci->subdevice = m_told.pci->subdevice;
        }
        if (m_card.kind == DeviceKind::Unknown && m_told.kind != DeviceKind::Unknown) {
            m_card.kind = m_told.kind;
            if (const auto source = m_told.sources.find(CardFact::Kind); source != m_told.sources.end())
                m_card.sources[CardFact::Kind] = source->second;
        }
    }

    DetectedCard& m_card;
    const DetectedCard& m_told;
    bool m_wins;
};

}  // namespace

void mergeCards(std::vector<DetectedCard>& cards, std::vector<DetectedCard> more, Precedence precedence)
{
    std::vector<bool> taken(cards.size(), false);
    const auto placeOf = [&](const DetectedCard& told) -> std::optional<std::size_t> {
        for (std::size_t i = 0; i < taken.size(); ++i)
            if (!taken[i] && !told.address.empty() && cards[i].address == told.address)
                return i;
        for (std::size_t i = 0; i < taken.size(); ++i)
            if (!taken[i] && (told.address.empty() || cards[i].address.empty()) && sameId(cards[i].pci, told.pci))
                return i;
        return std::nullopt;
    };
    for (DetectedCard& told : more) {
        if (const std::optional<std::size_t> place = placeOf(told)) {
            taken[*place] = true;
            Merge(cards[*place], told, precedence).run();
        } else {
            cards.push_back(std::move(told));
        }
    }
    std::stable_sort(cards.begin(), cards.end(), [](const DetectedCard& a, const DetectedCard& b) {
        return !a.address.empty() && (b.address.empty() || a.address < b.address);
    });
}

}  // namespace vramwise
