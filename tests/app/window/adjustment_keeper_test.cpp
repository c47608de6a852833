#include "app/window/adjustment_keeper.h"

#include "app/window/settings.h"
#include "tests/app/state/shipped_state.h"

#include <QFile>
#include <QTemporaryDir>

namespace vramwise
{
namespace
{

class KeptAdjustments : public ::testing::Test
{
protected:
    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("s.ini")); }

    void write(const QByteArray& text) const
    {
        QFile out(file());
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(text);
    }

    QTemporaryDir m_folder;
};

TEST_F(KeptAdjustments, AreReadBackExactly)
{
    Adjustments adjustments;
    adjustments.reserves[Reserve::RuntimeLinux] = gib(0.55);
    adjustments.reserves[Reserve::DesktopHeadless] = Bytes{};
    adjustments.shares[{CardClass::Rdna4, ModelFamily::VideoDit}] = 1.0 / 3;
    {
        Settings settings(file());
        storeAdjustments(settings, adjustments);
    }
    EXPECT_EQ(storedAdjustments(Settings(file())), adjustments);
}

TEST_F(KeptAdjustments, NonsenseIsLeftOut)
{
    write("[adjust]\ndesktopWindows=-1\ndesktopLinux=nan\nruntimeLinux=a lot\nruntimeWindows=1e9\n"
          "geforce-ada.unet=0\ngeforce-ada.image_dit=0.5\nno-such-class.unet=0.5\n");
    const Adjustments adjustments = storedAdjustments(Settings(file()));
    EXPECT_TRUE(adjustments.reserves.empty());
    ASSERT_EQ(adjustments.shares.size(), 1U);
    EXPECT_EQ(adjustments.shares.begin()->second, 0.5);
}

TEST_F(KeptAdjustments, FollowTheStateAndAreGoneAfterAReset)
{
    const auto state = test::makeState();
    {
        Settings settings(file());
        const AdjustmentKeeper keeper(*state, settings);
        Adjustments adjustments;
        adjustments.reserves[Reserve::DesktopWindows] = gib(3);
        state->setAdjustments(adjustments);
    }
    const auto next = test::makeState();
    Settings settings(file());
    const AdjustmentKeeper keeper(*next, settings);
    EXPECT_EQ(next->adjustments(), state->adjustments());
    next->setAdjustments({});
    EXPECT_TRUE(storedAdjustments(settings).empty());
}

}  // namespace
}  // namespace vramwise
