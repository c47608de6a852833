// The user's price list: set, import, list; nothing of it is ever lost.
#include "tests/app/cli/command_line.h"

#include <gtest/gtest.h>

namespace vramwise::cli
{
namespace
{

using Json = nlohmann::json;

class Prices : public ::testing::Test
{
protected:
    [[nodiscard]] Outcome prices(std::vector<std::string> arguments) const
    {
        arguments.insert(arguments.begin(), "prices");
        arguments.insert(arguments.end(), {"--prices", m_file, "--json"});
        return runCli(arguments);
    }

    TemporaryFolder m_folder;
    std::string m_file = m_folder.file("own/prices.json");
};

TEST_F(Prices, setAndListRoundTrip)
{
    ASSERT_EQ(prices({"set", "RTX 4090", "1499.90", "eur", "--used", "--date", "2026-11-01"}).code, 0);
    const Json list = prices({"list"}).json()["prices"];
    ASSERT_EQ(list.size(), 1U);
    EXPECT_EQ(list[0]["card"], "rtx-4090");
    EXPECT_EQ(list[0]["amount"], 1499.90);
    EXPECT_EQ(list[0]["currency"], "EUR");
    EXPECT_EQ(list[0]["condition"], "used");
    EXPECT_EQ(list[0]["date"], "2026-11-01");
    EXPECT_EQ(list[0]["origin"], "own");
}

TEST_F(Prices, settingAgainReplaces)
{
    ASSERT_EQ(prices({"set", "rtx-4090", "1500", "USD"}).code, 0);
    ASSERT_EQ(prices({"set", "rtx-4090", "1400", "USD"}).code, 0);
    ASSERT_EQ(prices({"set", "rtx-4090", "1200", "USD", "--used"}).code, 0);
    const Json list = prices({"list"}).json()["prices"];
    EXPECT_EQ(list.size(), 2U);
}

TEST_F(Prices, countInTheAdvice)
{
    ASSERT_EQ(prices({"set", "rtx-5090", "1", "USD"}).code, 0);
    const Json advice = runCli({"recommend", "--prices", m_file, "--json"}).json();
    EXPECT_EQ(advice["picks"]["best"], "rtx-5090");
    EXPECT_EQ(advice["ranked"][0]["price"]["origin"], "own");
}

TEST_F(Prices, importAddsAllRows)
{
    ASSERT_EQ(prices({"set", "rtx-4090", "1500", "USD"}).code, 0);
    const std::string csv = m_folder.write("p.csv",
                                           "card,amount,currency,condition,date\n"
                                           "RTX 3090,700,USD,used,2026-10-01\n"
                                           "rtx-5070-ti,749.99,USD,new,2026-10-02\n");
    const Outcome outcome = prices({"import", csv});
    ASSERT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_EQ(outcome.json()["prices"].size(), 2U);
    EXPECT_EQ(prices({"list"}).json()["prices"].size(), 3U);
}

TEST_F(Prices, importWithAnyBadRowAddsNone)
{
    ASSERT_EQ(prices({"set", "rtx-4090", "1500", "USD"}).code, 0);
    const std::string before = TemporaryFolder::read(m_file);
    const std::string csv = m_folder.write("p.csv",
                                           "card,amount,currency,condition,date\n"
                                           "rtx-3090,700,USD,used,2026-10-01\n"
                                           "nothing,700,USD,used,2026-10-01\n"
                                           "rtx-5070-ti,abc,USD,new,2026-13-02\n");
    const Outcome outcome = prices({"import", csv});
    EXPECT_EQ(outcome.code, 1);
    EXPECT_NE(outcome.err.find("p.csv:3: card"), std::string::npos) << outcome.err;
    EXPECT_NE(outcome.err.find("p.csv:4: amount"), std::string::npos) << outcome.err;
    EXPECT_NE(outcome.err.find("p.csv:4: date"), std::string::npos) << outcome.err;
    EXPECT_EQ(TemporaryFolder::read(m_file), before);
}

TEST_F(Prices, aBrokenListIsNeverOverwritten)
{
    const std::string broken = "{ this is mine";
    m_file = m_folder.write("prices.json", broken);
    const Outcome outcome = prices({"set", "rtx-4090", "1500", "USD"});
    EXPECT_EQ(outcome.code, 1);
    EXPECT_NE(outcome.err.find("prices.json:1"), std::string::npos) << outcome.err;
    EXPECT_EQ(TemporaryFolder::read(m_file), broken);
    // The advice goes on without it and says so.
    const Outcome advice = runCli({"recommend", "--prices", m_file, "--json"});
    EXPECT_EQ(advice.code, 0);
    EXPECT_NE(advice.err.find("prices.json:1"), std::string::npos);
}

TEST_F(Prices, anUnwritablePlaceIsOneClearMessage)
{
    m_file = "/proc/nowhere/prices.json";
    const Outcome outcome = prices({"set", "rtx-4090", "1500", "USD"});
    EXPECT_EQ(outcome.code, 1);
    EXPECT_NE(outcome.err.find("/proc/nowhere"), std::string::npos) << outcome.err;
}

TEST_F(Prices, listsByCardAndCurrency)
{
    const Json euros = prices({"list", "--all", "--currency", "eur"}).json();
    // A list that was named must be there.
    EXPECT_TRUE(euros.is_discarded());
    ASSERT_EQ(prices({"set", "rtx-4090", "1500", "EUR"}).code, 0);
    for (const Json& price : Json(prices({"list", "--all", "--currency", "eur"}).json()["prices"]))
        EXPECT_EQ(price["currency"], "EUR");
    for (const Json& price : Json(prices({"list", "--all", "--card", "RTX 4090"}).json()["prices"]))
        EXPECT_EQ(price["card"], "rtx-4090");
}

}  // namespace
}  // namespace vramwise::cli
