// The article on the tiers of GeForce cards, held at the shipped prices and at those that it was written under.
#include "tests/core/article/said.h"

namespace vramwise
{
namespace
{

using test::articleAgrees;
using test::card;
using test::cardIn;
using test::ownPrice;
using test::pickOf;
using test::ratedForTheArticle;
using test::ratedForTheDefault;
using test::shippedCatalog;

bool isGood(const RatedCard& rated)
{
    return rated.rating == Rating::Blue || rated.rating == Rating::Green || rated.rating == Rating::Purple;
}

TEST(Article, Tier50HasNoGoodChoice)
{
    EXPECT_TRUE(articleAgrees("tier-50-8gb"));
    for (const auto& rated : {ratedForTheArticle(), ratedForTheDefault()})
        for (const RatedCard& one : rated)
            if (groupOf(*one.card) == CardGroup::Tier50) {
                EXPECT_FALSE(isGood(one)) << one.card->id.value;
            }
    EXPECT_EQ(pickOf(ratedForTheArticle(), CardGroup::Tier50), "");
}

TEST(Article, InTier60TheRtx3060IsCheapAndStrong)
{
    EXPECT_TRUE(articleAgrees("tier-60-rtx-3060"));
    Question question = defaultQuestion();
    question.budget.minor = 30'000;
    const Advice advice = advise(shippedCatalog(), PriceBook(shippedCatalog(), {}), question);
    const auto first = std::find_if(advice.ranked.begin(), advice.ranked.end(), [](const RankedCard& entry) {
        return groupOf(*entry.rated.card) == CardGroup::Tier60;
    });
    ASSERT_NE(first, advice.ranked.end());
    // Of its tier; other makers' cards may go further. A used 3060 Ti comes within a point, for more money.
    const auto card = std::find_if(advice.ranked.begin(), advice.ranked.end(), [](const RankedCard& entry) {
        return entry.rated.card->id.value == "rtx-3060-12gb";
    });
    ASSERT_NE(card, advice.ranked.end());
    EXPECT_GT(card->score, first->score - 1) << first->rated.card->id.value;
    EXPECT_EQ(advice.picks.cheapestThatWorks, CardId{"rtx-3060-12gb"});
}

TEST(Article, InTier60The5060TiBeatsThe4060TiFor16Gb)
{
    EXPECT_TRUE(articleAgrees("tier-60-5060-ti-over-4060-ti"));
    const auto rated = ratedForTheArticle();
    const RatedCard& newer = cardIn(rated, "rtx-5060-ti-16gb");
    const RatedCard& older = cardIn(rated, "rtx-4060-ti-16gb");
    EXPECT_GT(speedRatio(newer, older).value(), 1);
    EXPECT_GE(newer.card->memory.size, older.card->memory.size);
    // Which of the two is picked at the same price may fall either way: the newer one is hardly measured.
    EXPECT_GE(severityOf(newer.rating), severityOf(older.rating));
}

TEST(Article, The4060TiHasTwoThirdsOfTheBandwidthNotHalf)
{
    // The article says little more than half; the data sheets say 288 against 448 GB/s.
    EXPECT_FALSE(articleAgrees("tier-60-4060-ti-bandwidth"));
    EXPECT_NEAR(*card("rtx-4060-ti-16gb").memory.bandwidth / *card("rtx-5060-ti-16gb").memory.bandwidth, 0.64, 0.01);
}

TEST(Article, InTier70The4070TiSuperOrThe5070TiByPrice)
{
    EXPECT_TRUE(articleAgrees("tier-70-4070-ti-super"));
    EXPECT_TRUE(articleAgrees("tier-70-5070-ti"));
    const auto pickAt = [](std::int64_t superPrice, std::int64_t tiPrice) {
        return pickOf(ratedForTheDefault({ownPrice("rtx-4070-ti-super", superPrice), ownPrice("rtx-5070-ti", tiPrice)}),
                      CardGroup::Tier70);
    };
    EXPECT_EQ(pickAt(700, 880), "rtx-4070-ti-super");
    EXPECT_EQ(pickAt(880, 550), "rtx-5070-ti");
    const std::string today = pickOf(ratedForTheDefault(), CardGroup::Tier70);
    EXPECT_TRUE(today == "rtx-4070-ti-super" || today == "rtx-5070-ti") << today;
}

TEST(Article, The5070TiHasAThirdMoreBandwidthNotAQuarter)
{
    // The article says about a quarter more; the data sheets say 896 against 672 GB/s.
    EXPECT_FALSE(articleAgrees("tier-70-5070-ti-bandwidth"));
    EXPECT_NEAR(*card("rtx-5070-ti").memory.bandwidth / *card("rtx-4070-ti-super").memory.bandwidth, 1.33, 0.01);
}

TEST(Article, AnUnreleased5070SuperWouldAdd2Gb)
{
    EXPECT_TRUE(articleAgrees("tier-70-5070-super"));
    const Card& super = card("rtx-5070-super");
    EXPECT_FALSE(isBuyable(super.status));
    EXPECT_EQ(super.memory.size, card("rtx-5070-ti").memory.size + gib(2));
    EXPECT_FALSE(cardIn(ratedForTheDefault(), "rtx-5070-super").tierPick);
}

TEST(Article, InTier80NotThe5080ButThe4080WhereThePriceDecides)
{
    EXPECT_TRUE(articleAgrees("tier-80-4080-over-5080"));
    EXPECT_EQ(pickOf(ratedForTheDefault({}, 900), CardGroup::Tier80), "rtx-4080");
    // Measured, the 50 series does an eighth more with its arithmetic than the 40 series: a budget that admits the
    // 5080 gets it.
    for (const std::int64_t budget : {1300, 2000})
        EXPECT_EQ(pickOf(ratedForTheDefault({}, budget), CardGroup::Tier80), "rtx-5080") << budget;
}

TEST(Article, The5080BringsLittleInTensorCoresForAClearlyHigherPrice)
{
    EXPECT_TRUE(articleAgrees("tier-80-5080-little-gain"));
    const auto rated = ratedForTheDefault();
    const RatedCard& newer = cardIn(rated, "rtx-5080");
    const RatedCard& older = cardIn(rated, "rtx-4080");
    const double gain = *newer.card->compute.fp16 / *older.card->compute.fp16;
    const double price = toUnits(newer.price->amount) / toUnits(older.price->amount);
    EXPECT_LT(gain, 1.2);
    EXPECT_GT(price, gain * 1.2);
}

TEST(Article, AnUnreleased5080SuperWouldHave24Gb)
{
    EXPECT_TRUE(articleAgrees("tier-80-5080-super"));
    EXPECT_FALSE(isBuyable(card("rtx-5080-super").status));
    EXPECT_EQ(card("rtx-5080-super").memory.size, gib(24));
    EXPECT_FALSE(cardIn(ratedForTheDefault(), "rtx-5080-super").tierPick);
}

TEST(Article, InTier90The5090IsTheTopPickAtThePricesOfItsDay)
{
    // December 2025: 2088 USD for the 5090, 2142 for the 4090, 599 for a used 3090 (GPU Poet). Since then the 5090 has
    // more than doubled, the 4090 has not: at today's prices it is not worth its price over the 4090.
    EXPECT_TRUE(articleAgrees("tier-90-rtx-5090"));
    const std::vector<Price> then{ownPrice("rtx-5090", 2088), ownPrice("rtx-4090", 2142),
                                  ownPrice("rtx-3090", 599, Condition::Used)};
    EXPECT_EQ(pickOf(ratedForTheDefault(then, 2500), CardGroup::Tier90), "rtx-5090");
    const auto now = ratedForTheDefault({}, 6000);
    EXPECT_EQ(pickOf(now, CardGroup::Tier90), "rtx-4090");
    for (const char* other : {"rtx-4090", "rtx-3090"})
        EXPECT_GT(speedRatio(cardIn(now, "rtx-5090"), cardIn(now, other)).value(), 1.1) << "by far the fastest";
}

TEST(Article, InTier90The3090IsTheSpecialCase)
{
    EXPECT_TRUE(articleAgrees("tier-90-rtx-3090"));
    const auto rated = ratedForTheDefault();
    const RatedCard& old = cardIn(rated, "rtx-3090");
    EXPECT_EQ(old.rating, Rating::Purple);
    EXPECT_EQ(old.why.front().code, ReasonCode::BigMemoryForLittle);
    for (const RatedCard& other : rated)
        if (groupOf(*other.card) == CardGroup::Tier90 && other.price) {
            EXPECT_LE(old.price->amount.minor, other.price->amount.minor) << other.card->id.value;
        }
}

}  // namespace
}  // namespace vramwise
