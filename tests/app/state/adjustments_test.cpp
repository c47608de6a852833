#include "app/state/adjustments.h"

#include "tests/app/state/shipped_state.h"

#include <QSignalSpy>

#include <set>

namespace vramwise
{
namespace
{

const Card& card(const AdvisorState& state, const char* id) { return *state.catalog().card(CardId{id}); }

std::vector<double> scores(const AdvisorState& state)
{
    std::vector<double> scores;
    for (const RankedCard& ranked : state.advice().ranked)
        scores.push_back(ranked.score);
    return scores;
}

TEST(Adjustments, NoneLeavesTheConstantsAsTheyAre)
{
    const Calibration& shipped = test::shippedCatalog().catalog.calibration();
    EXPECT_EQ(adjusted(shipped, {}), shipped);
}

TEST(Adjustments, ChangeOnlyWhatTheyName)
{
    const Calibration& shipped = test::shippedCatalog().catalog.calibration();
    for (const Reserve reserve : kReserves) {
        Adjustments adjustments;
        adjustments.reserves[reserve] = gib(7.5);
        const Calibration changed = adjusted(shipped, adjustments);
        for (const Reserve other : kReserves)
            EXPECT_EQ(reserveIn(changed, other), other == reserve ? gib(7.5) : reserveIn(shipped, other));
        EXPECT_EQ(changed.time, shipped.time);
        EXPECT_EQ(changed.efficiency, shipped.efficiency);
    }
}

TEST(Adjustments, NamesAreUniqueAndStable)
{
    std::set<std::string> names;
    for (const Reserve reserve : kReserves)
        names.insert(reserveKey(reserve));
    for (const CellKey& cell : allCells())
        names.insert(cellKey(cell));
    EXPECT_EQ(names.size(), kReserves.size() + kCardClassCount * 3);
    EXPECT_EQ(reserveKey(Reserve::RuntimeWindowsLarge), "runtimeWindowsLarge");
    EXPECT_EQ(cellKey({CardClass::AdaGeForce, ModelFamily::ImageDit}), "geforce-ada.image_dit");
}

/// The constant that is named is the one that the core takes.
TEST(Adjustments, TheReserveThatCountsIsFound)
{
    const auto state = test::makeState();
    const Calibration& shipped = state->shippedCalibration();
    for (const Os os : {Os::Linux, Os::Windows, Os::Macos})
        for (const bool headless : {false, true})
            for (const char* id : {"rtx-3060-12gb", "rtx-4090"}) {
                Machine machine;
                machine.os = os;
                machine.headless = headless;
                EXPECT_EQ(reserveIn(shipped, desktopReserveFor(machine)), desktopReserve(machine, shipped.memory));
                EXPECT_EQ(reserveIn(shipped, runtimeReserveFor(card(*state, id), machine)),
                          runtimeReserve(card(*state, id), machine, shipped.memory));
            }
    EXPECT_NE(runtimeReserveFor(card(*state, "rtx-3060-12gb"), Machine{}),
              runtimeReserveFor(card(*state, "rtx-4090"), Machine{}));
}

TEST(AdvisorStateAdjusted, AdviceFollowsAndResetRestoresItExactly)
{
    const auto state = test::makeState();
    const std::vector<double> before = scores(*state);
    const Calibration shipped = state->catalog().calibration();
    const QSignalSpy adjustedTold(state.get(), &AdvisorState::adjustmentsChanged);
    const QSignalSpy adviceTold(state.get(), &AdvisorState::adviceChanged);
    Adjustments adjustments;
    adjustments.reserves[Reserve::DesktopWindows] = gib(6);
    for (const CellKey& cell : allCells())
        adjustments.shares[cell] = 0.05;
    state->setAdjustments(adjustments);
    EXPECT_NE(scores(*state), before);
    EXPECT_EQ(state->shippedCalibration(), shipped);
    state->setAdjustments({});
    EXPECT_EQ(scores(*state), before);
    EXPECT_EQ(state->catalog().calibration(), shipped);
    EXPECT_EQ(adjustedTold.count(), 2);
    EXPECT_EQ(adviceTold.count(), 2);
}

TEST(AdvisorStateAdjusted, EqualAdjustmentsAreNoChange)
{
    const auto state = test::makeState();
    const QSignalSpy told(state.get(), &AdvisorState::adjustmentsChanged);
    state->setAdjustments({});
    EXPECT_EQ(told.count(), 0);
}

TEST(AdvisorStateAdjusted, AccuracyIsThatOfTheConstantsThatCount)
{
    const auto state = test::makeState();
    ASSERT_FALSE(state->accuracy().speed.empty());
    const double before = state->accuracy().speedErrors.bias;
    Adjustments adjustments;
    for (const CellKey& cell : allCells())
        adjustments.shares[cell] = shareIn(state->shippedCalibration(), cell) / 4;
    for (auto& [cell, share] : adjustments.shares)
        share = std::max(share, kLeastShare);
    state->setAdjustments(adjustments);
    EXPECT_GT(state->accuracy().speedErrors.bias, before * 1.5);  // estimated ÷ measured
}

}  // namespace
}  // namespace vramwise
