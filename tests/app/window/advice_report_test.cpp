#include "app/window/advice_report.h"

#include "app/state/advisor_state.h"
#include "tests/app/charts/chosen_state.h"

#include <gtest/gtest.h>

namespace vramwise
{
namespace
{

TEST(AdviceReport, SaysWhichConstantsWereAdjusted)
{
    const auto state = makeShippedState({ModelId{"flux.1-dev"}});
    EXPECT_FALSE(reportMarkdown(*state).contains(QStringLiteral("Adjusted constants")));
    Adjustments adjustments;
    adjustments.reserves[Reserve::DesktopWindows] = gib(3);
    adjustments.shares[{CardClass::AdaGeForce, ModelFamily::ImageDit}] = 0.5;
    state->setAdjustments(adjustments);
    for (const QString& report : {reportMarkdown(*state), reportHtml(*state)}) {
        EXPECT_TRUE(report.contains(QStringLiteral("Adjusted constants")));
        EXPECT_TRUE(report.contains(QStringLiteral("Held by a Windows desktop: 3"))) << report.toStdString();
        EXPECT_TRUE(report.contains(QStringLiteral("GeForce RTX 40 with image transformers: 50")))
            << report.toStdString();
    }
    state->setAdjustments({});
    EXPECT_FALSE(reportMarkdown(*state).contains(QStringLiteral("Adjusted constants")));
}

}  // namespace
}  // namespace vramwise
