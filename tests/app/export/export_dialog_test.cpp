#include "app/export/export_dialog.h"

#include "tests/app/charts/chosen_state.h"

#include <QComboBox>
#include <QLabel>
#include <QSpinBox>
#include <QTest>

#include <gtest/gtest.h>

namespace vramwise
{

namespace
{

class ExportDialogTest : public ::testing::Test
{
protected:
    std::unique_ptr<AdvisorState> m_state = makeShippedState();
    ExportDialog m_dialog{*m_state, {ChartKind::Unlock, ChartKind::Vram}, {}};

    template <class T>
    T* part(const char* name)
    {
        return m_dialog.findChild<T*>(QString::fromLatin1(name));
    }
};

TEST_F(ExportDialogTest, StartsWithWhatWasUsedLast)
{
    EXPECT_EQ(m_dialog.chart(), ChartKind::Unlock);
    EXPECT_EQ(m_dialog.options().size, QSize(1920, 1080));
    EXPECT_EQ(m_dialog.options().theme, ThemeKind::Light);
}

TEST_F(ExportDialogTest, APresetFillsThePixels)
{
    part<QComboBox>("exportPreset")->setCurrentIndex(3);
    EXPECT_EQ(m_dialog.options().size, QSize(7680, 4320));
    EXPECT_EQ(part<QSpinBox>("exportWidth")->value(), 7680);
}

TEST_F(ExportDialogTest, TypedPixelsLeaveThePreset)
{
    part<QSpinBox>("exportWidth")->setValue(1000);
    EXPECT_FALSE(part<QComboBox>("exportPreset")->currentData().toSize().isValid());
    EXPECT_EQ(m_dialog.options().size, QSize(1000, 1080));
    part<QSpinBox>("exportWidth")->setValue(1920);
    EXPECT_EQ(part<QComboBox>("exportPreset")->currentData().toSize(), QSize(1920, 1080));
}

TEST_F(ExportDialogTest, PixelsStayWithinWhatCanBeDrawn)
{
    part<QSpinBox>("exportWidth")->setValue(100000);
    part<QSpinBox>("exportHeight")->setValue(1);
    EXPECT_TRUE(m_dialog.options().size.width() <= kLargestPicture.width());
    EXPECT_TRUE(m_dialog.options().size.height() >= kSmallestPicture.height());
}

TEST_F(ExportDialogTest, ShowsAPreview)
{
    m_dialog.show();
    part<QComboBox>("exportTheme")->setCurrentIndex(1);
    part<QComboBox>("exportChart")->setCurrentIndex(1);
    QTest::qWait(80);
    const QPixmap preview = part<QLabel>("exportPreview")->pixmap();
    ASSERT_FALSE(preview.isNull());
    EXPECT_EQ(preview.toImage().pixel(1, 1), Theme::of(ThemeKind::Dark).panel.rgb());
    EXPECT_EQ(m_dialog.chart(), ChartKind::Vram);
}

}  // namespace

}  // namespace vramwise
