// Own catalog files and updates by the command line, in a data folder of the test's own.
#include "tests/app/cli/command_line.h"
#include "tests/core/bundle/made_bundle.h"

#include <gtest/gtest.h>

#include <QByteArray>
#include <QStandardPaths>

namespace vramwise::cli
{
namespace
{

using Json = nlohmann::json;

class OwnData : public ::testing::Test
{
protected:
    OwnData()
    {
        QStandardPaths::setTestModeEnabled(false);  // it knows one place for all processes
        qputenv("XDG_DATA_HOME", QByteArray::fromStdString(m_folder.file("")));
        qunsetenv("VRAMWISE_CATALOG");
        std::filesystem::create_directories(m_folder.file("vramwise/catalog"));
    }
    ~OwnData() override
    {
        QStandardPaths::setTestModeEnabled(true);
        qputenv("VRAMWISE_CATALOG", m_catalog);
        if (m_data.isNull())
            qunsetenv("XDG_DATA_HOME");
        else
            qputenv("XDG_DATA_HOME", m_data);
    }

    void writeBundle(const BundleParts& parts) const
    {
        std::filesystem::create_directories(m_folder.file("bundle"));
        for (const auto& [name, content] : parts)
            (void)m_folder.write("bundle/" + name, content);
    }

    [[nodiscard]] Outcome bundle(const char* command) const
    {
        return runCli(
            {"bundle", command, m_folder.file("bundle"), "--json", "--key", hexText(test::testKeys().publicKey())});
    }

    static Json card(const Json& document, const std::string& id)
    {
        for (const Json& one : document["cards"])
            if (one["id"] == id)
                return one;
        return {};
    }

    QByteArray m_data = qgetenv("XDG_DATA_HOME");
    QByteArray m_catalog = qgetenv("VRAMWISE_CATALOG");
    TemporaryFolder m_folder;
};

TEST_F(OwnData, TheUsersFolderIsLaidOverTheCatalog)
{
    (void)m_folder.write("vramwise/catalog/mine.json", R"({"schema": 1, "kind": "cards", "cards": [
        {"change": "rtx-3090", "power_w": 333}, {"hide": "rtx-5090"}]})");
    const Outcome outcome = runCli({"cards", "--json"});
    EXPECT_EQ(outcome.err, "");
    const Json document = outcome.json();
    EXPECT_EQ(card(document, "rtx-3090")["power_w"], 333);
    EXPECT_EQ(card(document, "rtx-3090")["origin"], "changed");
    EXPECT_EQ(card(document, "rtx-3090")["changed_fields"], Json::array({"/power_w"}));
    EXPECT_EQ(card(document, "rtx-4090")["origin"], "built_in");
    EXPECT_TRUE(card(document, "rtx-5090").is_null());
    EXPECT_EQ(document.value("hidden", Json()), Json::parse(R"([{"id": "rtx-5090", "name": "GeForce RTX 5090"}])"));
}

TEST_F(OwnData, AnUpdateIsShownTakenAndTakenBack)
{
    BundleParts parts = test::shippedParts();
    Json cards = Json::parse(parts["cards.json"]);
    for (Json& one : cards["cards"])
        if (one["id"] == "rtx-3090")
            one["power_w"] = 351;
    parts["cards.json"] = cards.dump();
    writeBundle(test::sealed(parts));
    const Outcome shown = bundle("show");
    ASSERT_EQ(shown.code, 0) << shown.err;
    const Json changes = shown.json()["bundle"]["cards"];
    ASSERT_EQ(changes.size(), 1U);
    EXPECT_EQ(changes[0]["fields"], Json::parse(R"([{"field": "/power_w", "before": "350", "after": "351"}])"));
    EXPECT_EQ(card(runCli({"cards", "--json"}).json(), "rtx-3090")["power_w"], 350) << "showing changes nothing";
    ASSERT_EQ(bundle("apply").code, 0);
    EXPECT_EQ(card(runCli({"cards", "--json"}).json(), "rtx-3090")["power_w"], 351);
    const Outcome back = runCli({"bundle", "rollback", "--json"});
    EXPECT_EQ(back.json()["rolled_back"], true);
    EXPECT_EQ(card(runCli({"cards", "--json"}).json(), "rtx-3090")["power_w"], 350);
    EXPECT_EQ(runCli({"bundle", "rollback", "--json"}).json()["rolled_back"], false);
}

TEST_F(OwnData, ABadUpdateIsRefusedWithItsReason)
{
    BundleParts parts = test::sealed(test::shippedParts());
    writeBundle(parts);
    const Outcome untrusted = runCli({"bundle", "apply", m_folder.file("bundle")});
    EXPECT_EQ(untrusted.code, 1);
    EXPECT_NE(untrusted.err.find("no trusted key"), std::string::npos) << untrusted.err;
    parts["cards.json"][200] ^= 1;
    writeBundle(parts);
    const Outcome bad = bundle("apply");
    EXPECT_EQ(bad.code, 1);
    EXPECT_NE(bad.err.find("SHA-256"), std::string::npos) << bad.err;
    EXPECT_FALSE(std::filesystem::exists(m_folder.file("vramwise/updates")));
}

TEST_F(OwnData, ATrustedKeyIsKept)
{
    writeBundle(test::sealed(test::shippedParts()));
    ASSERT_EQ(runCli({"bundle", "trust", hexText(test::testKeys().publicKey()), "Tester"}).code, 0);
    EXPECT_EQ(runCli({"bundle", "show", m_folder.file("bundle"), "--json"}).json()["bundle"]["signed_by"], "Tester");
    EXPECT_EQ(runCli({"bundle", "trust", "abc", "Tester"}).code, 1);
    EXPECT_EQ(runCli({"bundle", "trust"}).code, 2);
}

}  // namespace
}  // namespace vramwise::cli
