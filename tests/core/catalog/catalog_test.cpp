#include "core/catalog/catalog.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace vramwise
{
namespace
{

using testing::ElementsAre;

Card cardOf(const char* id, const char* name, std::vector<std::string> aliases = {})
{
    Card card;
    card.id = {id};
    card.name = name;
    card.aliases = std::move(aliases);
    return card;
}

Catalog catalogOf(std::vector<Card> cards)
{
    CatalogContent content;
    content.cards = std::move(cards);
    return Catalog(std::move(content));
}

Catalog threeCards()
{
    return catalogOf({cardOf("rtx-4090", "GeForce RTX 4090", {"4090"}),
                      cardOf("rtx-3090", "GeForce RTX 3090", {"3090", "Ampere flagship"}),
                      cardOf("rtx-3090-ti", "GeForce RTX 3090 Ti")});
}

TEST(Catalog, SortsCardsById)
{
    const Catalog catalog = threeCards();
    ASSERT_EQ(catalog.cards().size(), 3U);
    EXPECT_EQ(catalog.cards()[0].id.value, "rtx-3090");
    EXPECT_EQ(catalog.cards()[2].id.value, "rtx-4090");
}

TEST(Catalog, FindsByIdNameAndAlias)
{
    const Catalog catalog = threeCards();
    for (const char* name :
         {"rtx-3090", "RTX 3090", "geforce_rtx_3090", "GeForce RTX 3090", "3090", "ampere-flagship"}) {
        const Result<const Card*> card = catalog.findCard(name);
        ASSERT_TRUE(card) << name;
        EXPECT_EQ((*card)->id.value, "rtx-3090") << name;
    }
}

TEST(Catalog, NeverFindsByPart)
{
    const Catalog catalog = threeCards();
    for (const char* name : {"rtx", "RTX 30", "flagship", "geforce", "", "-"}) {
        const Result<const Card*> card = catalog.findCard(name);
        ASSERT_FALSE(card) << name;
        EXPECT_EQ(card.error().code, ErrorCode::UnknownReference);
    }
}

TEST(Catalog, AnUnknownNameListsTheNearestIds)
{
    const Result<const Card*> card = threeCards().findCard("RTX 3090 Super");
    ASSERT_FALSE(card);
    EXPECT_THAT(card.error().args, ElementsAre("RTX 3090 Super", "card", "rtx-3090", "rtx-3090-ti", "rtx-4090"));
}

TEST(Catalog, ANameOfTwoIsAmbiguousAndAnIdNeverIs)
{
    const Catalog catalog
        = catalogOf({cardOf("b", "Twin", {"x"}), cardOf("a", "Twin", {"b", "x"}), cardOf("x", "Third")});
    const Result<const Card*> twin = catalog.findCard("twin");
    ASSERT_FALSE(twin);
    EXPECT_EQ(twin.error().code, ErrorCode::AmbiguousName);
    EXPECT_THAT(twin.error().args, ElementsAre("twin", "card", "a", "b"));
    EXPECT_EQ(catalog.findCard("b").value()->id.value, "b");
    EXPECT_EQ(catalog.findCard("x").value()->id.value, "x");
}

TEST(Catalog, ANameThatRepeatsTheIdIsNotAmbiguous)
{
    const Catalog catalog = catalogOf({cardOf("rtx-4090", "RTX 4090", {"RTX_4090", "rtx 4090"})});
    EXPECT_TRUE(catalog.findCard("RTX 4090"));
}

TEST(Catalog, ModelsKeepTheirDots)
{
    CatalogContent content;
    Model model;
    model.id = {"flux.1-dev"};
    model.name = "FLUX.1-dev";
    content.models = {model};
    const Catalog catalog(std::move(content));
    EXPECT_TRUE(catalog.findModel("FLUX.1 dev"));
    EXPECT_FALSE(catalog.findModel("FLUX1 dev"));
    const Result<const Model*> unknown = catalog.findModel("flux-2-dev");
    ASSERT_FALSE(unknown);
    EXPECT_THAT(unknown.error().args, ElementsAre("flux-2-dev", "model", "flux.1-dev"));
}

TEST(Catalog, AbsentIdsAreNull)
{
    const Catalog catalog = threeCards();
    EXPECT_EQ(catalog.card({"rtx-1"}), nullptr);
    EXPECT_EQ(catalog.card({"RTX-3090"}), nullptr) << "ids are exact";
    EXPECT_EQ(catalog.model({"rtx-3090"}), nullptr);
    EXPECT_EQ(catalog.component({""}), nullptr);
    EXPECT_EQ(catalog.precision({""}), nullptr);
    EXPECT_EQ(catalog.source({""}), nullptr);
    EXPECT_FALSE(catalog.findPrecision("fp8"));
}

TEST(Catalog, PointersBelongToTheCopyThatWasAsked)
{
    const Catalog catalog = threeCards();
    const Catalog copy = catalog;
    EXPECT_NE(copy.card({"rtx-3090"}), catalog.card({"rtx-3090"}));
    EXPECT_EQ(copy.card({"rtx-3090"}), &copy.cards()[0]);
}

TEST(Catalog, ModelsTakeTheirFrameStepFromTheVae)
{
    CatalogContent content;
    Component vae;
    vae.id = {"vae"};
    vae.kind = ComponentKind::Vae;
    vae.vae = VaeFacts{};
    vae.vae->temporal = 8;
    content.components = {vae};
    Model with;
    with.id = {"with"};
    with.vae = ComponentId{"vae"};
    Model without;
    without.id = {"without"};
    content.models = {with, without};
    const Catalog catalog(std::move(content));
    EXPECT_EQ(catalog.model({"with"})->frameStep, 8);
    EXPECT_EQ(catalog.model({"without"})->frameStep, 1);
}

}  // namespace
}  // namespace vramwise
