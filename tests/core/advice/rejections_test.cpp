// Why cards are left out, and in which order they are listed.
#include "tests/core/advice/asked.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace vramwise
{
namespace
{

using test::Asked;
using test::toyCard;
using test::toyPrice;
using test::toyQuestion;
using test::ToyWorld;
using testing::ElementsAre;
using testing::IsEmpty;

/// "a" does all; the test makes "b" fail.
Asked ask(const Card& b, const std::optional<Price>& price, const Question& question = toyQuestion())
{
    ToyWorld world = ToyWorld().with(toyCard("a", 24, 100)).with(toyPrice("a", 500)).with(b);
    if (price)
        world.with(*price);
    return Asked(world, question);
}

TEST(Rejection, OverBudget)
{
    EXPECT_THAT(ask(toyCard("b", 24, 100), toyPrice("b", 1001)).against("b"), ElementsAre(ReasonCode::OverBudget));
    EXPECT_THAT(ask(toyCard("b", 24, 100), toyPrice("b", 1000)).against("b"), IsEmpty());
}

TEST(Rejection, NoPrice)
{
    EXPECT_THAT(ask(toyCard("b", 24, 100), std::nullopt).against("b"), ElementsAre(ReasonCode::NoPrice));
    const Price euros = toyPrice("b", 500, Condition::New, PriceBasis::Street, "EUR");
    EXPECT_THAT(ask(toyCard("b", 24, 100), euros).against("b"), ElementsAre(ReasonCode::NoPrice))
        << "currencies are not converted";
}

TEST(Rejection, Condition)
{
    Question question = toyQuestion();
    question.allowUsed = false;
    const Asked asked = ask(toyCard("b", 24, 100), toyPrice("b", 500, Condition::Used), question);
    EXPECT_THAT(asked.against("b"), ElementsAre(ReasonCode::ConditionExcluded));
    EXPECT_EQ(*argOf<std::string>(asked.advice.rejected[0].reasons[0], "condition"), "used");
    question.allowUsed = true;
    question.allowNew = false;
    const Asked other = ask(toyCard("b", 24, 100), toyPrice("b", 500), question);
    EXPECT_EQ(*argOf<std::string>(other.advice.rejected[0].reasons[0], "condition"), "new");
}

TEST(Rejection, Unreleased)
{
    Card card = toyCard("b", 24, 100);
    card.status = Status::Announced;
    EXPECT_THAT(ask(card, toyPrice("b", 500)).against("b"), ElementsAre(ReasonCode::UnreleasedExcluded));
}

TEST(Rejection, VendorAndForm)
{
    Card card = toyCard("b", 24, 100);
    card.vendor = Vendor::Apple;
    card.form = Form::Datacenter;
    EXPECT_THAT(ask(card, toyPrice("b", 500)).against("b"),
                ElementsAre(ReasonCode::VendorExcluded, ReasonCode::FormExcluded));
}

TEST(Rejection, MustTooSlow)
{
    EXPECT_THAT(ask(toyCard("b", 24, 10), toyPrice("b", 500)).against("b"), ElementsAre(ReasonCode::MustModelTooSlow));
}

TEST(Rejection, MustUnknown)
{
    Card card = toyCard("b", 24, 100);
    card.compute.fp16.reset();
    EXPECT_THAT(ask(card, toyPrice("b", 500)).against("b"), ElementsAre(ReasonCode::MustModelUnknown));
}

TEST(Rejection, MustFails)
{
    Question question = toyQuestion();
    question.machine.ram = gib(4);
    EXPECT_THAT(ask(toyCard("b", 4, 100), toyPrice("b", 500), question).against("b"),
                ElementsAre(ReasonCode::MustModelFails));
}

TEST(Rejection, NiceToHavesDoNotReject)
{
    Question question = toyQuestion();
    question.models.push_back({{"film"}, Need::Nice, 5});
    question.patience.clip = Seconds{1};
    EXPECT_THAT(ask(toyCard("b", 24, 100), toyPrice("b", 500), question).against("b"), IsEmpty());
}

TEST(Rejection, WithoutMustsACardThatDoesTooLittle)
{
    Question question = toyQuestion();
    question.models = {{{"paint"}, Need::Nice, 1}, {{"film"}, Need::Nice, 1}};
    question.patience.clip = Seconds{1};
    const Asked asked = ask(toyCard("b", 24, 100), toyPrice("b", 500), question);
    EXPECT_THAT(asked.against("b"), ElementsAre(ReasonCode::ModelTooSlow)) << "half of what is wanted is red";
}

TEST(Rejection, PowerSupply)
{
    Question question = toyQuestion();
    question.psu = Watts{600};
    Card card = toyCard("b", 24, 100);
    EXPECT_THAT(ask(card, toyPrice("b", 500), question).against("b"), IsEmpty());
    card.power = Watts{250};
    EXPECT_THAT(ask(card, toyPrice("b", 500), question).against("b"), ElementsAre(ReasonCode::PsuTooSmall));
    card.suggestedPsu = Watts{600};
    EXPECT_THAT(ask(card, toyPrice("b", 500), question).against("b"), IsEmpty())
        << "the maker's suggestion before ours";
}

TEST(Rejection, NoGainOverThePresentCard)
{
    Question question = toyQuestion();
    question.presentCard = CardId{"a"};
    const auto against = [&](double gibs, double tflops) {
        return ask(toyCard("b", gibs, tflops), toyPrice("b", 500), question).against("b");
    };
    EXPECT_THAT(against(24, 100), ElementsAre(ReasonCode::BelowPresentCard)) << "the same";
    EXPECT_THAT(against(24, 104), ElementsAre(ReasonCode::BelowPresentCard)) << "4 % are not felt";
    EXPECT_THAT(against(24, 130), IsEmpty()) << "faster";
    EXPECT_THAT(against(32, 100), IsEmpty()) << "bigger";
    EXPECT_THAT(against(32, 60), ElementsAre(ReasonCode::BelowPresentCard)) << "bigger, but slower for it";
    EXPECT_THAT(against(6, 150), ElementsAre(ReasonCode::BelowPresentCard)) << "faster, but worse";
}

TEST(Rejection, ThePresentCardIsNotBoughtAgain)
{
    Question question = toyQuestion();
    question.presentCard = CardId{"a"};
    EXPECT_THAT(ask(toyCard("b", 24, 200), toyPrice("b", 500), question).against("a"),
                ElementsAre(ReasonCode::BelowPresentCard));
}

TEST(Rejection, AllReasonsInTheirOrder)
{
    Card card = toyCard("b", 24, 10);
    card.status = Status::Rumoured;
    card.form = Form::Laptop;
    EXPECT_THAT(ask(card, toyPrice("b", 5000)).against("b"),
                ElementsAre(ReasonCode::UnreleasedExcluded, ReasonCode::FormExcluded, ReasonCode::OverBudget,
                            ReasonCode::MustModelTooSlow));
}

TEST(Rejection, NearestMissFirst)
{
    Card rumour = toyCard("rumour", 24, 100);
    rumour.status = Status::Rumoured;
    const Asked asked(ToyWorld()
                          .with(toyCard("unpriced", 24, 100))
                          .with(toyCard("dear", 24, 100))
                          .with(toyCard("dearer", 24, 100))
                          .with(toyCard("slow", 24, 40))
                          .with(toyCard("slow-and-dear", 24, 40))
                          .with(rumour)
                          .with(toyPrice("rumour", 500))
                          .with(toyPrice("dear", 1200))
                          .with(toyPrice("dearer", 3000))
                          .with(toyPrice("slow", 300))
                          .with(toyPrice("slow-and-dear", 1100)));
    EXPECT_THAT(asked.rejected(), ElementsAre("slow", "dear", "dearer", "slow-and-dear", "rumour", "unpriced"));
}

TEST(Rejection, WhatTheUserDoesNotLookForComesLast)
{
    Card laptop = toyCard("laptop", 24, 100);
    laptop.form = Form::Laptop;
    Card other = toyCard("other", 24, 100);
    other.vendor = Vendor::Amd;
    Question question = toyQuestion();
    question.vendors = {Vendor::Nvidia};
    const Asked asked(ToyWorld()
                          .with(laptop)
                          .with(other)
                          .with(toyCard("small", 0.5, 100))
                          .with(toyCard("unpriced", 24, 100))
                          .with(toyPrice("laptop", 500))
                          .with(toyPrice("other", 500))
                          .with(toyPrice("small", 500)),
                      question);
    EXPECT_THAT(asked.rejected(), ElementsAre("small", "unpriced", "laptop", "other"));
}

TEST(Rejection, OfThoseThatAreAsNearTheBestComesFirst)
{
    const Asked asked(ToyWorld().with(toyCard("a", 24, 80)).with(toyCard("b", 24, 130)).with(toyCard("c", 24, 100)));
    EXPECT_THAT(asked.rejected(), ElementsAre("b", "c", "a"));
}

}  // namespace
}  // namespace vramwise
