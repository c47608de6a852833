#include "app/export/export_command.h"

#include "tests/app/charts/chosen_state.h"

#include <QFile>
#include <QImage>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace vramwise
{

namespace
{

ExportRequest requestOf(const char* chart, const QString& file, const char* size = "", const char* theme = "")
{
    return {QString::fromLatin1(chart), file, QString::fromLatin1(size), QString::fromLatin1(theme)};
}

struct Ran {
    int code = 0;
    QString out;
    QString err;
};

Ran run(const ExportRequest& request)
{
    const auto state = makeShippedState();
    Ran ran;
    QTextStream out(&ran.out);
    QTextStream err(&ran.err);
    ran.code = exportFromCommandLine(request, *state, out, err);
    return ran;
}

TEST(ExportCommand, WritesEveryChart)
{
    const QTemporaryDir folder;
    for (const char* chart : {"vram", "unlock", "bandwidth", "tensor", "vram-cards", "balance", "precision", "stages",
                              "memory", "compare", "compare:rtx-4090,RTX 3090"}) {
        const QString file = folder.filePath(QStringLiteral("chart.png"));
        const Ran ran = run(requestOf(chart, file, "800x600", "dark"));
        EXPECT_EQ(ran.code, 0) << chart << ran.err.toStdString();
        EXPECT_EQ(QImage(file).size(), QSize(800, 600)) << chart;
        EXPECT_TRUE(ran.out.contains(QStringLiteral("chart.png")));
        QFile::remove(file);
    }
}

struct BadRequest {
    const char* chart;
    const char* size;
    const char* theme;
    int code;
    const char* named;
};

class BadExport : public ::testing::TestWithParam<BadRequest>
{
};

TEST_P(BadExport, SaysWhatIsWrong)
{
    const QTemporaryDir folder;
    const BadRequest& bad = GetParam();
    const QString file = folder.filePath(QStringLiteral("x.png"));
    const Ran ran = run(requestOf(bad.chart, file, bad.size, bad.theme));
    EXPECT_EQ(ran.code, bad.code);
    EXPECT_TRUE(ran.err.contains(QString::fromLatin1(bad.named))) << ran.err.toStdString();
    EXPECT_EQ(ran.err.count(QLatin1Char('\n')), 1);
    EXPECT_FALSE(QFile::exists(file));
}

INSTANTIATE_TEST_SUITE_P(
    Requests, BadExport,
    ::testing::Values(BadRequest{"pie", "", "", 2, "--export"}, BadRequest{"", "", "", 2, "--export"},
                      BadRequest{"vram:rtx-4090", "", "", 2, "--export"},
                      BadRequest{"compare:rtx-4090", "", "", 2, "--export"},
                      BadRequest{"compare:rtx-4090,rtx-9999", "", "", 1, "rtx-9999"},
                      BadRequest{"vram", "large", "", 2, "--size"}, BadRequest{"vram", "10x10", "", 2, "--size"},
                      BadRequest{"vram", "99999x99999", "", 2, "--size"}, BadRequest{"vram", "800x", "", 2, "--size"},
                      BadRequest{"vram", "", "pink", 2, "--theme"}));

TEST(ExportCommand, AFolderThatIsNotThereIsBadInput)
{
    const Ran ran = run(requestOf("vram", QStringLiteral("/nowhere/at/all.png")));
    EXPECT_EQ(ran.code, 1);
    EXPECT_TRUE(ran.err.contains(QStringLiteral("/nowhere/at/all.png")));
}

TEST(ExportCommand, AMissingFileNameIsWrongUsage) { EXPECT_EQ(run(requestOf("vram", QString())).code, 2); }

}  // namespace

}  // namespace vramwise
