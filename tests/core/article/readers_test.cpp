// What readers of the article asked about.
#include "tests/core/article/said.h"

namespace vramwise
{
namespace
{

using test::articleAgrees;
using test::card;
using test::cardIn;
using test::in;
using test::ratedForTheArticle;
using test::ratedForTheDefault;
using test::run;
using test::shippedCatalog;

TEST(Readers, AnAppleChipHoldsFluxWholeButIsSlow)
{
    const Estimate apple = run("apple-m4-max-40c-64gb", "flux.1-dev", in("bf16"));
    const Estimate geForce = run("rtx-4070-ti-super", "flux.1-dev", in("fp8"));
    EXPECT_EQ(apple.fit, Fit::Fits);
    EXPECT_GT(apple.total.mid, geForce.total.mid * 3);
}

TEST(Readers, TheRyzenAiMaxHasMuchMemoryAtALowBandwidth)
{
    EXPECT_TRUE(articleAgrees("ryzen-ai-max-128gb"));
    const Card& ryzen = card("ryzen-ai-max-plus-395-128gb");
    EXPECT_EQ(ryzen.memory.size, gib(128));
    EXPECT_NEAR(toGigabytesPerSecond(*ryzen.memory.bandwidth), 256, 1);
    EXPECT_TRUE(ryzen.memory.unified);
    EXPECT_EQ(ryzen.special, SpecialCase::UnifiedMemory);
}

TEST(Readers, TheR9700Has32Gb)
{
    EXPECT_TRUE(articleAgrees("r9700-32gb"));
    EXPECT_EQ(card("radeon-ai-pro-r9700").memory.size, gib(32));
    EXPECT_EQ(groupOf(card("radeon-ai-pro-r9700")), CardGroup::Amd);
}

TEST(Readers, AModded4090Has48GbAndIsASpecialCase)
{
    EXPECT_TRUE(articleAgrees("modded-4090-48gb"));
    const auto rated = ratedForTheArticle();
    const RatedCard& modded = cardIn(rated, "rtx-4090-48gb");
    EXPECT_EQ(modded.card->memory.size, gib(48));
    EXPECT_EQ(modded.rating, Rating::Purple);
    EXPECT_EQ(modded.why.front().code, ReasonCode::ModdedCard);
}

TEST(Readers, AnM2LinkCostsNothingWhereAllFitsAndMuchWhereWeightsStream)
{
    Machine slot{gib(64), Os::Windows, {}, std::nullopt, false};
    Machine m2 = slot;
    m2.link = PcieLink{3, 2};
    const auto slowdown = [&](const char* precision) {
        return run("rtx-4060-ti-16gb", "flux.1-dev", in(precision), m2).total.mid
            / run("rtx-4060-ti-16gb", "flux.1-dev", in(precision), slot).total.mid;
    };
    EXPECT_LT(slowdown("fp8"), 1.35);
    EXPECT_GT(slowdown("bf16"), slowdown("fp8"));
}

TEST(Readers, CardsNotYetOnSaleAreNeverRecommended)
{
    Question question = defaultQuestion();
    for (const std::int64_t budget : {300, 900, 3000, 20'000}) {
        question.budget.minor = budget * 100;
        const Advice advice = advise(shippedCatalog(), PriceBook(shippedCatalog(), {}), question);
        for (const RankedCard& ranked : advice.ranked)
            EXPECT_TRUE(isBuyable(ranked.rated.card->status)) << ranked.rated.card->id.value;
    }
}

TEST(Readers, Wan14BWantsMuchSystemMemory)
{
    const Estimate estimate = run("rtx-4070-ti-super", "wan2.2-t2v-a14b", in("fp8"));
    EXPECT_GT(toGib(estimate.ram.mid), 32) << "to keep both experts and the encoder loaded";
    EXPECT_LT(toGib(estimate.ram.mid), 64);
    Machine small{gib(8), Os::Windows, {}, std::nullopt, false};
    EXPECT_EQ(run("rtx-4070-ti-super", "wan2.2-t2v-a14b", in("fp8"), small).limit, Limit::RamTooSmall);
}

TEST(Readers, NunchakuRunsFluxWithFourGigabytes)
{
    // The article says 3 GB; the makers say 4 GB.
    EXPECT_FALSE(articleAgrees("nunchaku-flux-3gb"));
    EXPECT_TRUE(articleAgrees("nunchaku-3gb"));
    EXPECT_EQ(run("rtx-3050-laptop-4gb", "flux.1-dev", in("int4")).fit, Fit::Offloads);
}

TEST(Readers, NunchakuIsFasterOnCardsThatComputeInFourBits)
{
    EXPECT_GT(run("rtx-4090", "flux.1-dev", in("fp8")).total.mid / run("rtx-4090", "flux.1-dev", in("int4")).total.mid,
              1.5);
}

TEST(Readers, SageAttentionSpeedsUpVideoMoreThanImages)
{
    JobRequest sage;
    sage.attention = Attention::Sage;
    const auto gain
        = [&](const char* model) { return run("rtx-4090", model).total.mid / run("rtx-4090", model, sage).total.mid; };
    EXPECT_GT(gain("wan2.2-t2v-a14b"), 1.15);
    EXPECT_LT(gain("wan2.2-t2v-a14b"), 1.6);
    EXPECT_GT(gain("flux.1-dev"), 1);
    EXPECT_LT(gain("flux.1-dev"), gain("wan2.2-t2v-a14b"));
}

TEST(Readers, RentedCardsAreRatedButNotSold)
{
    Question question = defaultQuestion();
    question.budget.minor = 10'000'000;
    const Advice advice = advise(shippedCatalog(), PriceBook(shippedCatalog(), {}), question);
    for (const char* id : {"a2", "h100-pcie"}) {
        EXPECT_EQ(rankedIn(advice, {id}), nullptr) << id;
        ASSERT_NE(ratedIn(advice, {id}), nullptr) << id;
    }
    EXPECT_NE(ratedIn(advice, {"h100-pcie"})->rating, Rating::Unknown);
}

TEST(Readers, ZImageIsFastEvenOnAnRtx2080)
{
    EXPECT_TRUE(articleAgrees("z-image-fast-on-old-cards"));
    const Estimate estimate = run("rtx-2080", "z-image-turbo");
    EXPECT_TRUE(estimate.fit == Fit::Fits || estimate.fit == Fit::Offloads);
    EXPECT_LT(estimate.total.mid.value, 60);
}

}  // namespace
}  // namespace vramwise
