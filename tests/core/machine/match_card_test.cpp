// Matching a detected card to the catalog: by id, by memory, by exact name; never by a part of a name.
#include "core/estimate/estimate.h"
#include "core/machine/this_machine.h"
#include "tests/core/machine/recorded_machine.h"
#include "tests/core/shipped_catalog.h"

#include <gmock/gmock.h>

namespace vramwise
{
namespace
{

using namespace test;
using ::testing::IsEmpty;

CardMatch match(const DetectedCard& card, const DetectedMachine& machine = {})
{
    return matchCard(card, machine, shippedPciTable(), shippedCatalog());
}

DetectedCard named(std::string name, std::optional<Bytes> memory = {})
{
    DetectedCard card;
    card.name = std::move(name);
    card.kind = DeviceKind::Discrete;
    card.memory = memory;
    return card;
}

DetectedCard withId(std::uint16_t vendor, std::uint16_t device, std::optional<Bytes> memory,
                    std::optional<std::uint8_t> revision = {})
{
    DetectedCard card = named({}, memory);
    card.pci = PciId{vendor, device, {}, {}, revision};
    return card;
}

struct NamedCase {
    const char* name;
    double gib;
    const char* card;  ///< empty: none
};

class CardNames : public ::testing::TestWithParam<NamedCase>
{
};

TEST_P(CardNames, areMatchedExactly)
{
    const auto [name, size, expected] = GetParam();
    const CardMatch found = match(named(name, size > 0 ? std::optional(gib(size)) : std::nullopt));
    EXPECT_EQ(found.card.value_or(CardId{}).value, expected);
}

INSTANTIATE_TEST_SUITE_P(
    Names, CardNames,
    ::testing::Values(NamedCase{"NVIDIA GeForce RTX 4090", 23.99, "rtx-4090"},
                      NamedCase{"NVIDIA GeForce RTX 4060 Laptop GPU", 8, "rtx-4060-laptop"},
                      NamedCase{"NVIDIA GeForce RTX 4060", 8, "rtx-4060"},
                      NamedCase{"NVIDIA GeForce RTX 4060 Ti", 15.99, "rtx-4060-ti-16gb"},
                      NamedCase{"NVIDIA GeForce RTX 4060 Ti", 0, ""},      // two cards have that name
                      NamedCase{"NVIDIA GeForce RTX 4060 Ti", 12, ""},     // no such card
                      NamedCase{"NVIDIA GeForce RTX 40", 24, ""},          // a part of a name is none
                      NamedCase{"GeForce RTX 4090 Mega Edition", 24, ""},  // nor is more than a name
                      NamedCase{"AMD Radeon RX 7900 XTX (RADV NAVI31)", 24, "rx-7900-xtx"},
                      NamedCase{"Intel(R) Arc(TM) A770 Graphics", 16, "arc-a770-16gb"},
                      NamedCase{"Intel(R) Arc(tm) B580 Graphics (BMG G21)", 11.3, "arc-b580"}, NamedCase{"", 24, ""}));

TEST(CardMatch, memoryTellsCardsOfOneIdApart)
{
    EXPECT_EQ(match(withId(0x10de, 0x2d04, gib(7.99))).card, CardId{"rtx-5060-ti-8gb"});
    EXPECT_EQ(match(withId(0x10de, 0x2d04, gib(15.9))).card, CardId{"rtx-5060-ti-16gb"});
    EXPECT_EQ(match(withId(0x10de, 0x2684, gib(47.99))).card, CardId{"rtx-4090-48gb"});
    const CardMatch unknown = match(withId(0x10de, 0x2d04, std::nullopt));
    EXPECT_FALSE(unknown.card);
    EXPECT_THAT(unknown.candidates, ::testing::SizeIs(2));
}

TEST(CardMatch, aMemoryThatNoCardOfTheIdHasIsNoMatch)
{
    const CardMatch found = match(withId(0x10de, 0x2204, gib(48)));  // a 3090 that somebody changed
    EXPECT_FALSE(found.card);
    EXPECT_THAT(found.candidates, ::testing::ElementsAre(CardId{"rtx-3090"}));
}

TEST(CardMatch, toleranceIsWhatErrorCheckingTakesAndNoMore)
{
    EXPECT_EQ(match(withId(0x10de, 0x2236, gib(22.49))).card, CardId{"a10"});
    EXPECT_FALSE(match(withId(0x10de, 0x2236, gib(24 * kLeastMemoryShare - 0.01))).card);
    EXPECT_FALSE(match(withId(0x10de, 0x2236, gib(24 * kMostMemoryShare + 0.01))).card);
}

TEST(CardMatch, everyCardOfTheTableIsFoundWithItsOwnMemory)
{
    for (const PciEntry& entry : shippedPciTable().entries)
        for (const CardId& id : entry.cards) {
            if (entry.name.find("GTX 1650]") != std::string::npos)
                continue;  // two cards with the same id and memory: neither is claimed
            DetectedMachine machine;
            machine.cpu = entry.processor;
            const Bytes size = shippedCatalog().card(id)->memory.size;
            EXPECT_EQ(match(withId(entry.vendor, entry.device, size, entry.revision), machine).card, id) << entry.name;
        }
}

TEST(CardMatch, cardsThatNothingTellsApartAreBothNamed)
{
    const CardMatch found = match(withId(0x10de, 0x1f82, gib(4)));
    EXPECT_FALSE(found.card);
    EXPECT_THAT(found.candidates, ::testing::SizeIs(2));
}

TEST(CardMatch, anotherProcessorIsAnotherMachine)
{
    DetectedMachine machine;
    machine.cpu = "AMD Ryzen AI Max 385 w/ Radeon 8050S";
    EXPECT_FALSE(match(withId(0x1002, 0x1586, gib(64), std::uint8_t(0xc2)), machine).card);
    EXPECT_FALSE(match(withId(0x1002, 0x1586, gib(64), std::uint8_t(0xc1)), machine).card);
}

TEST(MeasuredCard, holdsWhatWasMeasuredAndNothingElse)
{
    DetectedCard card = withId(0x10de, 0x3ff0, gib(20));
    card.name = "NVIDIA GeForce RTX 6080";
    card.computeCapability = "12.0";
    const std::optional<Card> measured = measuredCard(card);
    ASSERT_TRUE(measured);
    EXPECT_EQ(measured->id, CardId{"measured-10de-3ff0"});
    EXPECT_EQ(measured->memory.size, gib(20));
    EXPECT_EQ(measured->architecture, Architecture::Blackwell);
    EXPECT_FALSE(measured->memory.bandwidth);
    EXPECT_FALSE(measured->compute.fp16);
    EXPECT_FALSE(measured->launchPrice);
    EXPECT_FALSE(measuredCard(withId(0x10de, 0x3ff0, std::nullopt)));
    EXPECT_FALSE(measuredCard(withId(0x1af4, 0x1050, gib(4))));
}

TEST(MeasuredCard, isEstimatedAsFarAsItIsKnown)
{
    DetectedCard detected = withId(0x10de, 0x3ff0, gib(20));
    detected.computeCapability = "12.0";
    const auto estimated = estimate(shippedCatalog(), *measuredCard(detected), model("flux.1-dev"), {}, {});
    ASSERT_TRUE(estimated);
    EXPECT_EQ(estimated->fit, Fit::Fits);  // memory decides that
}

TEST(MeasuredCard, computeCapabilityNamesTheArchitecture)
{
    DetectedCard card = withId(0x10de, 0x3ff0, gib(20));
    for (const auto& [capability, architecture] : {std::pair{"6.1", Architecture::Pascal},
                                                   {"7.0", Architecture::Volta},
                                                   {"7.5", Architecture::Turing},
                                                   {"8.6", Architecture::Ampere},
                                                   {"8.9", Architecture::Ada},
                                                   {"9.0", Architecture::Hopper},
                                                   {"10.0", Architecture::Blackwell},
                                                   {"13.0", Architecture::Other},
                                                   {"", Architecture::Other}}) {
        card.computeCapability = capability;
        EXPECT_EQ(measuredCard(card)->architecture, architecture) << capability;
    }
}

TEST(SimulatedMachine, standsForTheCardsThatAreThere)
{
    const RecordedMachine recorded(machinesFolder() / "hybrid_laptop.machine");
    const ThisMachine real = matchMachine(recorded.detect(), shippedPciTable(), shippedCatalog());
    const ThisMachine simulated = simulatedMachine(real, card("rtx-5090"));
    EXPECT_TRUE(simulated.simulated);
    EXPECT_EQ(simulated.mainCardId(), CardId{"rtx-5090"});
    EXPECT_EQ(simulated.machine.ram, real.machine.ram);
}

TEST(InstalledRam, isTheSizeThatIsBuiltIn)
{
    for (const auto& [usable, built] : {std::pair{15.5, 16.0},
                                        {31.2, 32.0},
                                        {62.7, 64.0},
                                        {125.5, 128.0},
                                        {7.7, 8.0},
                                        {64.0, 64.0},
                                        {46.9, 48.0},
                                        {250.8, 256.0}})
        EXPECT_EQ(installedRam(gib(usable)), gib(built)) << usable;
    EXPECT_EQ(installedRam(gib(1)), gib(1));  // half of it missing would be too much to guess
}

}  // namespace
}  // namespace vramwise
