// Groups of cards, and bandwidth against tensor cores.
#include "core/rating/rating.h"

#include "tests/core/rating/toy.h"
#include "tests/core/shipped_catalog.h"

#include <gtest/gtest.h>

#include <set>

namespace vramwise
{
namespace
{

using test::card;
using test::toyCard;

struct Member {
    const char* card;
    CardGroup group;
};

class GroupOf : public testing::TestWithParam<Member>
{
};

TEST_P(GroupOf, PutsTheCardWherePeopleLookForIt) { EXPECT_EQ(groupOf(card(GetParam().card)), GetParam().group); }

INSTANTIATE_TEST_SUITE_P(
    Shipped, GroupOf,
    testing::Values(Member{"rtx-3050-8gb", CardGroup::Tier50}, Member{"rtx-5060-ti-16gb", CardGroup::Tier60},
                    Member{"rtx-2070", CardGroup::Tier70}, Member{"rtx-5070-super", CardGroup::Tier70},
                    Member{"rtx-2080-ti", CardGroup::Tier80}, Member{"rtx-3090", CardGroup::Tier90},
                    Member{"rtx-4090-48gb", CardGroup::Tier90}, Member{"gtx-1080-ti", CardGroup::OlderGeForce},
                    Member{"gtx-1660-super", CardGroup::OlderGeForce}, Member{"titan-rtx", CardGroup::OlderGeForce},
                    Member{"rtx-a6000", CardGroup::Workstation}, Member{"rtx-4090-laptop", CardGroup::Laptop},
                    Member{"h100-pcie", CardGroup::Datacenter}, Member{"rx-9070-xt", CardGroup::Amd},
                    Member{"arc-b580", CardGroup::Intel}, Member{"gb10", CardGroup::Unified},
                    Member{"ryzen-ai-max-plus-395-128gb", CardGroup::Unified}));

TEST(GroupOf, LeavesNoGroupOfTheShippedCatalogEmpty)
{
    std::set<CardGroup> groups;
    for (const Card& one : test::shippedCatalog().cards())
        groups.insert(groupOf(one));
    EXPECT_EQ(groups.size(), 12u);
}

TEST(Balance, IsBytesOfBandwidthPerThousandFlop)
{
    const auto balance = balanceOf(toyCard("a", 16, 100, 500), 10);
    ASSERT_TRUE(balance);
    EXPECT_DOUBLE_EQ(balance->bytesPerKiloflop, 5);
    EXPECT_DOUBLE_EQ(balance->relative, 0.5);
}

TEST(Balance, IsUnknownWithoutBothFigures)
{
    Card noBandwidth = toyCard("a", 16, 100);
    noBandwidth.memory.bandwidth.reset();
    EXPECT_FALSE(balanceOf(noBandwidth, 10));
    Card noPeak = toyCard("b", 16, 100);
    noPeak.compute.fp16.reset();
    EXPECT_FALSE(balanceOf(noPeak, 10));
}

TEST(Balance, MedianLeavesOutWhatIsNotKnown)
{
    Card unknown = toyCard("d", 16, 100);
    unknown.memory.bandwidth.reset();
    const std::vector<Card> odd{toyCard("a", 16, 100, 200), toyCard("b", 16, 100, 900), toyCard("c", 16, 100, 400),
                                unknown};
    EXPECT_DOUBLE_EQ(medianBalance(odd), 4);
    const std::vector<Card> even{toyCard("a", 16, 100, 200), toyCard("b", 16, 100, 400)};
    EXPECT_DOUBLE_EQ(medianBalance(even), 3);
    EXPECT_DOUBLE_EQ(medianBalance({}), 0);
}

}  // namespace
}  // namespace vramwise
