#include "app/window/start_options.h"

#include <gtest/gtest.h>

namespace vramwise
{
namespace
{

QStringList words(const char* line) { return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts); }

TEST(StartOptions, NothingGivenIsTheWindow)
{
    const ParsedStart start = parseStart({});
    EXPECT_FALSE(start.exitCode.has_value());
    EXPECT_FALSE(start.options.exported.has_value());
    EXPECT_FALSE(start.options.benchmarkStartup);
}

TEST(StartOptions, ExportTakesChartAndFile)
{
    const ParsedStart start = parseStart(words("--export vram a.png --size 800x600 --theme dark --lang ru"));
    ASSERT_FALSE(start.exitCode.has_value());
    ASSERT_TRUE(start.options.exported.has_value());
    EXPECT_EQ(start.options.exported->chart, QStringLiteral("vram"));
    EXPECT_EQ(start.options.exported->file, QStringLiteral("a.png"));
    EXPECT_EQ(start.options.exported->size, QStringLiteral("800x600"));
    EXPECT_EQ(start.options.exported->theme, QStringLiteral("dark"));
    EXPECT_EQ(start.options.language, QStringLiteral("ru"));
}

TEST(StartOptions, DataFoldersCanBeRepeated)
{
    EXPECT_EQ(parseStart(words("--data a --data b")).options.dataFolders.size(), 2);
    EXPECT_TRUE(parseStart(words("--benchmark-startup")).options.benchmarkStartup);
}

class WrongUsage : public ::testing::TestWithParam<const char*>
{
};

TEST_P(WrongUsage, IsSaidWithExitCodeTwo)
{
    const ParsedStart start = parseStart(words(GetParam()));
    ASSERT_TRUE(start.exitCode.has_value());
    EXPECT_EQ(*start.exitCode, 2);
    EXPECT_FALSE(start.output.isEmpty());
}

INSTANTIATE_TEST_SUITE_P(Kinds, WrongUsage,
                         ::testing::Values("--nonsense", "file.png", "--export vram", "--export vram a.png b.png",
                                           "--size 1x1", "--theme dark", "--lang xx", "--lang", "--data"));

TEST(StartOptions, HelpAndVersionEndWell)
{
    for (const char* line : {"--help", "-h", "--version", "-v"}) {
        const ParsedStart start = parseStart(words(line));
        ASSERT_TRUE(start.exitCode.has_value()) << line;
        EXPECT_EQ(*start.exitCode, 0) << line;
        EXPECT_TRUE(needsNoWindow(words(line))) << line;
    }
    EXPECT_TRUE(parseStart(words("--help")).output.contains(QStringLiteral("vram-cards")));
}

TEST(StartOptions, LanguageIsKnownBeforeParsing)
{
    EXPECT_EQ(languageArgument(words("--x --lang ru")), QStringLiteral("ru"));
    EXPECT_EQ(languageArgument(words("--lang=en")), QStringLiteral("en"));
    EXPECT_TRUE(languageArgument(words("--lang")).isEmpty());
    EXPECT_FALSE(needsNoWindow(words("--lang ru")));
    EXPECT_TRUE(needsNoWindow(words("--export vram a.png")));
}

}  // namespace
}  // namespace vramwise
