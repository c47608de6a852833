#include "app/text/language.h"

#include "app/text/paths.h"

#include <gtest/gtest.h>

#include <QCoreApplication>

#include <array>

namespace vramwise::text
{
namespace
{

class Language : public ::testing::Test
{
protected:
    void TearDown() override { setLanguage(m_app, QStringLiteral("en")); }

    int m_count = 1;
    std::array<char, 5> m_name{"test"};
    std::array<char*, 2> m_arguments{m_name.data(), nullptr};
    QCoreApplication m_app{m_count, m_arguments.data()};
};

TEST_F(Language, switchesNumbersAtOnce)
{
    ASSERT_TRUE(setLanguage(m_app, QStringLiteral("ru")));
    EXPECT_EQ(currentLanguage(), QStringLiteral("ru"));
    EXPECT_EQ(currentLocale().toString(1.5), QStringLiteral("1,5"));
    EXPECT_EQ(QLocale().language(), QLocale::Russian);
    ASSERT_TRUE(setLanguage(m_app, QStringLiteral("en")));
    EXPECT_EQ(currentLocale().language(), QLocale::English);
}

TEST_F(Language, refusesWhatItDoesNotKnow)
{
    EXPECT_FALSE(setLanguage(m_app, QStringLiteral("fr")));
    EXPECT_EQ(currentLanguage(), QStringLiteral("en"));
}

TEST_F(Language, namesThemselves)
{
    EXPECT_EQ(languages(), (QStringList{QStringLiteral("en"), QStringLiteral("ru")}));
    EXPECT_EQ(languageName(QStringLiteral("ru")), QStringLiteral("Русский"));
    EXPECT_TRUE(languages().contains(systemLanguage()));
}

TEST_F(Language, theEnvironmentNamesTheCatalog)
{
    qputenv("VRAMWISE_CATALOG", "/some/where");
    EXPECT_EQ(catalogFolder(), std::filesystem::path("/some/where"));
    qunsetenv("VRAMWISE_CATALOG");
    EXPECT_TRUE(std::filesystem::is_directory(catalogFolder()));
}

TEST_F(Language, pricesAreInAFolderOfTheProgram)
{
    EXPECT_EQ(userPricesFile().filename(), "prices.json");
    EXPECT_EQ(userPricesFile().parent_path().filename(), "vramwise");
}

}  // namespace
}  // namespace vramwise::text
