// Every chart at every kind of size: nothing leaves the picture, no text covers another, and something is drawn.
#include "app/export/render_chart.h"

#include "app/charts/overlays/chart_text.h"
#include "tests/app/charts/chosen_state.h"
#include "tests/app/charts/text_boxes.h"

#include <QDir>
#include <QFile>
#include <QFontInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <set>

namespace vramwise
{

namespace
{

using Case = std::tuple<ChartKind, ThemeKind, QSize>;

constexpr int kPreviewWidth = 480;
constexpr int kFewestColours = 4;

int coloursIn(const QImage& image)
{
    std::set<QRgb> colours;
    for (int y = 0; y < image.height(); y += 2)
        for (int x = 0; x < image.width(); x += 2)
            colours.insert(image.pixel(x, y));
    return int(colours.size());
}

class EveryPicture : public ::testing::TestWithParam<Case>
{
protected:
    [[nodiscard]] static AdvisorState& state()
    {
        static const auto kState = makeShippedState(
            {ModelId{"flux.1-dev"}, ModelId{"wan2.2-t2v-a14b"}, ModelId{"qwen-image"}}, CardId{"rtx-3070"});
        return *kState;
    }
};

TEST_P(EveryPicture, HasRoomForAllItsTexts)
{
    const auto& [kind, theme, size] = GetParam();
    ExportOptions options;
    options.size = size;
    options.theme = theme;
    const Picture picture = layOutPicture(kind, state(), options);
    EXPECT_FALSE(chartTexts(*picture.board).isEmpty());
    EXPECT_EQ(textProblems(*picture.board), QStringList());
    const QSize preview = size.scaled(kPreviewWidth, kPreviewWidth, Qt::KeepAspectRatio);
    EXPECT_GT(coloursIn(drawPicture(picture, preview, theme)), kFewestColours);
}

std::string caseName(const ::testing::TestParamInfo<Case>& info)
{
    const auto& [kind, theme, size] = info.param;
    QString name = chartName(kind).remove(QLatin1Char('-')) + QString::number(size.width());
    name += theme == ThemeKind::Dark ? QStringLiteral("Dark") : QStringLiteral("Light");
    return name.toStdString();
}

INSTANTIATE_TEST_SUITE_P(Sizes, EveryPicture,
                         ::testing::Combine(::testing::ValuesIn(kChartKinds),
                                            ::testing::Values(ThemeKind::Light, ThemeKind::Dark),
                                            ::testing::Values(QSize(800, 600), QSize(1920, 1080), QSize(7680, 4320))),
                         caseName);

TEST(RenderChart, KeepsItsProportionsAtEverySize)
{
    const auto state = makeShippedState();
    ExportOptions small;
    small.size = {1280, 720};
    ExportOptions large;
    large.size = {7680, 4320};
    const Picture a = layOutPicture(ChartKind::Vram, *state, small);
    const Picture b = layOutPicture(ChartKind::Vram, *state, large);
    EXPECT_EQ(a.board->size(), b.board->size());
    EXPECT_DOUBLE_EQ(b.factor, a.factor * 6);
}

TEST(RenderChart, TextIsReadableInTheSmallestCommonPicture)
{
    const auto state = makeShippedState();
    for (const ChartKind kind : kChartKinds) {
        ExportOptions options;
        options.size = {800, 600};
        const Picture picture = layOutPicture(kind, *state, options);
        EXPECT_GE(picture.board->usedTextSize() * picture.factor, 7.0) << chartName(kind).toStdString();
    }
}

TEST(RenderChart, HasTheAskedSizeAndThemesDiffer)
{
    const auto state = makeShippedState();
    ExportOptions options;
    options.size = {1000, 700};
    const QImage light = renderChart(ChartKind::Unlock, *state, options);
    options.theme = ThemeKind::Dark;
    const QImage dark = renderChart(ChartKind::Unlock, *state, options);
    EXPECT_EQ(light.size(), QSize(1000, 700));
    EXPECT_EQ(light.pixel(1, 1), Theme::of(ThemeKind::Light).panel.rgb());
    EXPECT_EQ(dark.pixel(1, 1), Theme::of(ThemeKind::Dark).panel.rgb());
}

TEST(SaveChart, WritesAPngThatReadsBack)
{
    const auto state = makeShippedState();
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("chart.png"));
    ExportOptions options;
    options.size = {1280, 720};
    ASSERT_TRUE(saveChartPng(file, ChartKind::Balance, *state, options));
    EXPECT_EQ(QImage(file).size(), options.size);
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 1) << "no temporary file is left";
}

TEST(SaveChart, AFailureNamesTheFileAndWritesNothing)
{
    const auto state = makeShippedState();
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("missing/chart.png"));
    const auto saved = saveChartPng(file, ChartKind::Vram, *state, {});
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().code, ErrorCode::CannotWrite);
    EXPECT_EQ(saved.error().where.file, file.toStdString());
    EXPECT_FALSE(saved.error().args.front().empty());
    EXPECT_FALSE(QFile::exists(file));
}

TEST(SaveChart, RefusesSizesThatNoPictureHas)
{
    const auto state = makeShippedState();
    const QTemporaryDir folder;
    for (const QSize size : {QSize(0, 0), QSize(10, 10), QSize(100000, 100000), QSize(-5, 800)}) {
        ExportOptions options;
        options.size = size;
        const auto saved = saveChartPng(folder.filePath(QStringLiteral("x.png")), ChartKind::Vram, *state, options);
        ASSERT_FALSE(saved);
        EXPECT_EQ(saved.error().code, ErrorCode::OutOfRange);
    }
}

TEST(SuggestedFileName, NamesChartAndCards)
{
    const auto state = makeShippedState();
    state->setComparedCards(CardId{"rtx-4080"}, CardId{"rtx-4090"});
    EXPECT_EQ(suggestedFileName(ChartKind::Vram, *state, {1920, 1080}), QStringLiteral("vram-1920x1080.png"));
    EXPECT_EQ(suggestedFileName(ChartKind::Compare, *state, {1280, 720}),
              QStringLiteral("compare-rtx-4080-rtx-4090-1280x720.png"));
}

}  // namespace

}  // namespace vramwise
