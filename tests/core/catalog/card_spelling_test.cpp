// Names that people shorten or lengthen, on the shipped catalog.
#include "core/catalog/card_spelling.h"

#include "tests/core/shipped_catalog.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace vramwise
{
namespace
{

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> spelled(std::string_view name)
{
    std::vector<std::string> ids;
    for (const Card* card : cardsSpelled(name, test::shippedCatalog().cards()))
        ids.push_back(card->id.value);
    return ids;
}

TEST(CardSpelling, TakesANameApart)
{
    const CardSpelling card = spellingOf("NVIDIA GeForce RTX 4060 Ti 16 GB");
    EXPECT_EQ(card.base, "rtx-4060-ti");
    EXPECT_EQ(card.gib, 16);
    const CardSpelling apple = spellingOf("Apple M2 Ultra 60-core GPU 64 GB");
    EXPECT_EQ(apple.base, "m2-ultra");
    EXPECT_EQ(apple.gib, 64);
    EXPECT_EQ(apple.cores, 60);
    for (const char* odd : {"", "-", "16gb", "nvidia", "-gb", "x-gb", "x-0gb", "x-99999999999gb"})
        EXPECT_FALSE(spellingOf(odd).gib) << odd;
}

TEST(CardSpelling, TheMemorySizeAndTheMakerMayBeAdded)
{
    EXPECT_EQ(test::card("GeForce RTX 4090 24GB").id.value, "rtx-4090");
    EXPECT_EQ(test::card("Intel Arc A770 16GB").id.value, "arc-a770-16gb");
    EXPECT_EQ(test::card("AMD Radeon RX 7900 XTX 24 GB").id.value, "rx-7900-xtx");
    EXPECT_THAT(spelled("GeForce RTX 4090 12GB"), IsEmpty()) << "no such card";
}

TEST(CardSpelling, ANameOfSeveralSizesIsAmbiguousNotUnknown)
{
    const auto found = test::shippedCatalog().findCard("RTX 3060");
    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().code, ErrorCode::AmbiguousName);
    EXPECT_THAT(found.error().args, ElementsAre("RTX 3060", "card", "rtx-3060-12gb", "rtx-3060-8gb"));
    EXPECT_THAT(spelled("M2 Ultra 60-core GPU"),
                ElementsAre("apple-m2-ultra-60c-128gb", "apple-m2-ultra-60c-192gb", "apple-m2-ultra-60c-64gb"));
}

TEST(CardSpelling, APartOfANameFindsNothing)
{
    for (const char* part : {"RTX", "RTX 30", "GeForce", "Ti 16GB", "Laptop", "12GB"})
        EXPECT_THAT(spelled(part), IsEmpty()) << part;
}

TEST(CardSpelling, EveryNameOfACardFindsIt)
{
    for (const Card& card : test::shippedCatalog().cards()) {
        EXPECT_THAT(cardsSpelled(card.name, {&card, 1}), ElementsAre(&card));
        for (const std::string& alias : card.aliases)
            EXPECT_THAT(cardsSpelled(alias, {&card, 1}), ElementsAre(&card)) << alias;
    }
}

}  // namespace
}  // namespace vramwise
