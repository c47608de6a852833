// The user's own folder while the window runs: read anew, edited, hidden, reset, shared, and updates from a file.
#include "app/delegates/row_table.h"
#include "app/items/roles.h"
#include "app/pages/card_menu.h"
#include "app/pages/notices.h"
#include "app/theme/sheet.h"
#include "app/window/actions.h"
#include "app/window/appearance.h"
#include "app/window/catalog_watch.h"
#include "app/window/entry_commands.h"
#include "app/window/entry_dialog.h"
#include "app/window/main_window.h"
#include "app/window/own_catalog_dialog.h"
#include "app/window/page_list.h"
#include "app/window/update_commands.h"
#include "core/machine/pci_table.h"
#include "core/validate/validate.h"
#include "tests/app/state/shipped_state.h"
#include "tests/app/window/answering_prompts.h"
#include "tests/core/bundle/made_bundle.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace vramwise
{
namespace
{

const CardId kCard{"rtx-3090"};
constexpr int kPatience = 5000;

class OwnCatalogWindow : public ::testing::Test
{
protected:
    OwnCatalogWindow()
    {
        const auto places = [own = m_own] {
            const std::filesystem::path folder(own.toStdU16String());
            text::CatalogPlaces found{VRAMWISE_CATALOG_DIR, {}};
            if (holdsCatalogFiles(folder))
                found.overlays.push_back(folder);
            return found;
        };
        QDir().mkpath(m_own);
        m_watch = std::make_unique<CatalogWatch>(*m_state, places, m_own);
        m_commands = std::make_unique<EntryCommands>(*m_state, *m_watch, m_prompts, &m_window);
    }

    /// As editors do: another file takes its place.
    void replace(const QByteArray& text) const
    {
        QSaveFile file(m_own + QStringLiteral("/mine.json"));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
        ASSERT_TRUE(file.commit());
    }

    static QByteArray change(const char* fields)
    {
        return QByteArrayLiteral("{\"schema\": 1, \"kind\": \"cards\", \"cards\": [\n  {\"change\": \"rtx-3090\", ")
            + fields + QByteArrayLiteral("}]}");
    }

    [[nodiscard]] std::optional<Watts> power() const { return m_state->catalog().card(kCard)->power; }

    void run(EntryCommand command, const EntryName& entry) { m_commands->run(command, entry); }

    template <class W>
    static W* field(QDialog& dialog, const char* name)
    {
        W* found = dialog.findChild<W*>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }

    QTemporaryDir m_folder;
    QString m_own = m_folder.filePath(QStringLiteral("catalog"));
    std::unique_ptr<AdvisorState> m_state = test::makeState();
    test::AnsweringPrompts m_prompts;
    QWidget m_window;
    std::unique_ptr<CatalogWatch> m_watch;
    std::unique_ptr<EntryCommands> m_commands;
};

TEST_F(OwnCatalogWindow, AChangedFileIsReadAnewAndAgainAfterItWasReplaced)
{
    replace(change("\"power_w\": 333"));
    EXPECT_TRUE(QTest::qWaitFor([this] { return power() == Watts{333}; }, kPatience));
    replace(change("\"power_w\": 3344"));
    EXPECT_TRUE(QTest::qWaitFor([this] { return power() == Watts{3344}; }, kPatience));
    QFile::remove(m_own + QStringLiteral("/mine.json"));
    EXPECT_TRUE(QTest::qWaitFor([this] { return power() == Watts{350}; }, kPatience));
}

TEST_F(OwnCatalogWindow, ABrokenFileLeavesTheLastGoodStateAndSaysWhatIsWrong)
{
    replace(change("\"power_w\": 333"));
    ASSERT_TRUE(m_watch->reload());
    replace(change("\"memory\": {\"gib\": -2}"));
    EXPECT_FALSE(m_watch->reload());
    EXPECT_EQ(power(), Watts{333});
    const std::vector<Notice> notices = noticesFor(*m_state, QDate(2026, 11, 23));
    ASSERT_FALSE(notices.empty());
    EXPECT_TRUE(notices.front().text.contains(QStringLiteral("mine.json:2: /cards/0/memory/gib: -2 is out of range")))
        << notices.front().text.toStdString();
    replace(change("\"power_w\": 334"));
    EXPECT_TRUE(m_watch->reload());
    EXPECT_TRUE(m_state->refusedProblems().empty());
}

TEST_F(OwnCatalogWindow, AnEditedCardIsWrittenAndCounts)
{
    m_prompts.onDialog = [](QDialog& dialog) {
        field<QLineEdit>(dialog, "field:/power_w")->setText(QStringLiteral("-5"));
        field<QPushButton>(dialog, "saveEntry")->click();
        auto* error = field<TextLabel>(dialog, "error:/power_w");
        EXPECT_FALSE(error->isHidden());
        EXPECT_TRUE(error->text().contains(QStringLiteral("-5"))) << error->text().toStdString();
        EXPECT_EQ(dialog.result(), QDialog::Rejected);
        field<QLineEdit>(dialog, "field:/power_w")->setText(QStringLiteral("345"));
        field<QPushButton>(dialog, "saveEntry")->click();
        EXPECT_EQ(dialog.result(), QDialog::Accepted);
    };
    run(EntryCommand::Change, {EntryKind::Card, kCard.value});
    EXPECT_EQ(m_prompts.shownDialog, QStringLiteral("entryDialog"));
    EXPECT_EQ(power(), Watts{345});
    const Provenance& provenance = m_state->catalog().provenance(kCard);
    EXPECT_EQ(provenance.origin, EntryOrigin::Changed);
    EXPECT_EQ(provenance.changedFields, (std::vector<std::string>{"/power_w", "/sources"}));
    run(EntryCommand::Reset, {EntryKind::Card, kCard.value});
    EXPECT_EQ(power(), Watts{350});
}

TEST_F(OwnCatalogWindow, LookingAtEveryModelAndSomeCardsWritesNothing)
{
    m_prompts.onDialog = [](QDialog& dialog) { field<QPushButton>(dialog, "saveEntry")->click(); };
    for (const char* card : {"rtx-4060-ti-16gb", "rtx-3090", "rx-7900-xtx"})
        run(EntryCommand::Change, {EntryKind::Card, card});
    for (const Model& model : m_state->catalog().models())
        run(EntryCommand::Change, {EntryKind::Model, model.id.value});
    EXPECT_FALSE(holdsCatalogFiles(m_own.toStdString()));
}

TEST_F(OwnCatalogWindow, ANewCardNeedsItsFieldsAndIsThenInTheCatalog)
{
    m_prompts.onDialog = [](QDialog& dialog) {
        field<QPushButton>(dialog, "saveEntry")->click();
        EXPECT_FALSE(field<TextLabel>(dialog, "error:/id")->text().isEmpty());
        EXPECT_FALSE(field<TextLabel>(dialog, "error:/memory/gib")->text().isEmpty());
        const std::pair<const char*, const char*> texts[]{
            {"field:/id", "rtx-3090"},   {"field:/name", "My card"},      {"field:/architecture", "Blackwell"},
            {"field:/memory/gib", "24"}, {"field:/memory/type", "GDDR7"}, {"field:/memory/bandwidth_gbs", "900"}};
        for (const auto& [name, text] : texts)
            field<QLineEdit>(dialog, name)->setText(QLatin1String(text));
        field<QPushButton>(dialog, "saveEntry")->click();
        EXPECT_TRUE(field<TextLabel>(dialog, "error:/id")->text().contains(QStringLiteral("rtx-3090")));
        field<QLineEdit>(dialog, "field:/id")->setText(QStringLiteral("my-card"));
        field<QPushButton>(dialog, "saveEntry")->click();
        EXPECT_EQ(dialog.result(), QDialog::Accepted);
    };
    run(EntryCommand::Add, {EntryKind::Card, {}});
    ASSERT_NE(m_state->catalog().card({"my-card"}), nullptr);
    EXPECT_EQ(m_state->catalog().provenance(CardId{"my-card"}).origin, EntryOrigin::Added);
    run(EntryCommand::Reset, {EntryKind::Card, "my-card"});
    EXPECT_EQ(m_state->catalog().card({"my-card"}), nullptr);
}

TEST_F(OwnCatalogWindow, AHiddenModelComesBackFromTheListOfOwnEntries)
{
    const EntryName entry{EntryKind::Model, "flux.1-dev"};
    run(EntryCommand::Hide, entry);
    EXPECT_EQ(m_state->catalog().model({"flux.1-dev"}), nullptr);
    m_prompts.onDialog = [this](QDialog& dialog) {
        EXPECT_TRUE(field<TextLabel>(dialog, "ownFolder")->text().contains(m_own));
        auto* list = field<QListWidget>(dialog, "ownEntries");
        ASSERT_EQ(list->count(), 1);
        list->setCurrentRow(0);
        field<QPushButton>(dialog, "resetOwn")->click();
    };
    m_commands->showAll();
    EXPECT_NE(m_state->catalog().model({"flux.1-dev"}), nullptr);
}

TEST_F(OwnCatalogWindow, AnEntryIsSavedAndCopiedForOthers)
{
    m_prompts.file = m_folder.filePath(QStringLiteral("shared.json"));
    run(EntryCommand::Share, {EntryKind::Card, kCard.value});
    EXPECT_TRUE(m_prompts.suggestions.constFirst().endsWith(QStringLiteral("rtx-3090.json")));
    EXPECT_TRUE(validateFile(m_prompts.file.toStdString(), m_state->catalog()).empty());
    run(EntryCommand::Copy, {EntryKind::Card, kCard.value});
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(QStringLiteral("\"id\": \"rtx-3090\"")));
}

/// Rows of pages that nobody sees point into the catalog too; sanitizers tell where one does not let go.
TEST_F(OwnCatalogWindow, EveryPageLetsGoOfTheOldCatalog)
{
    Settings settings(m_folder.filePath(QStringLiteral("s.ini")));
    Appearance appearance(*qApp, settings);
    MainWindow window({*m_state, settings, appearance, m_prompts, m_watch.get()}, {});
    window.show();
    for (int page = 0; page < int(pageList().size()); ++page) {
        window.openPage(page);
        test::settle();
    }
    replace(R"({"schema": 1, "kind": "cards", "cards": [{"hide": "rtx-3090"}, {"hide": "rtx-5090"}]})");
    ASSERT_TRUE(m_watch->reload());
    for (int page = 0; page < int(pageList().size()); ++page) {
        window.openPage(page);
        test::settle();
        EXPECT_FALSE(window.grab().isNull());
    }
    for (const auto* table : window.findChildren<RowTable*>())
        for (int row = 0; row < table->model()->rowCount(); ++row)
            EXPECT_NE(table->model()->index(row, 0).data(IdRole).toString(), QStringLiteral("rtx-3090"));
    EXPECT_TRUE(window.actions().action(QStringLiteral("edit.ownCatalog")).isEnabled());
}

TEST_F(OwnCatalogWindow, TheCardMenuOffersWhatAppliesAndTheWindowDoesIt)
{
    Settings settings(m_folder.filePath(QStringLiteral("s.ini")));
    Appearance appearance(*qApp, settings);
    MainWindow window({*m_state, settings, appearance, m_prompts, m_watch.get()}, {});
    window.show();
    window.openPage(QStringLiteral("cards"));
    test::settle();
    const auto entryOf = [&](const char* name) {
        QMenu* menu = makeCardMenu(*window.currentPage(), *m_state, kCard, {});
        QAction* action = menu->findChild<QAction*>(QLatin1String(name));
        if (action != nullptr)
            action->trigger();
        delete menu;
        return action != nullptr;
    };
    EXPECT_FALSE(entryOf("resetEntry")) << "nothing to reset";
    replace(change("\"power_w\": 333"));
    ASSERT_TRUE(m_watch->reload());
    EXPECT_TRUE(entryOf("resetEntry"));
    EXPECT_EQ(power(), Watts{350});
    EXPECT_TRUE(entryOf("hideEntry"));
    EXPECT_TRUE(m_state->catalog().isHidden(kCard));
}

/// The data folder is the test's own, and the catalog the one that ships.
class UpdatesInTheWindow : public OwnCatalogWindow
{
protected:
    UpdatesInTheWindow()
    {
        QStandardPaths::setTestModeEnabled(false);  // it knows one place for all processes
        qputenv("XDG_DATA_HOME", m_folder.path().toUtf8());
        qunsetenv("VRAMWISE_CATALOG");
        m_watch = std::make_unique<CatalogWatch>(
            *m_state, [] { return text::catalogPlaces(); }, m_own);
        m_updates = std::make_unique<UpdateCommands>(*m_state, *m_watch, m_prompts, &m_window);
        m_prompts.file = m_folder.filePath(QStringLiteral("update.zip"));
    }
    ~UpdatesInTheWindow() override
    {
        QStandardPaths::setTestModeEnabled(true);
        m_data.isNull() ? qunsetenv("XDG_DATA_HOME") : qputenv("XDG_DATA_HOME", m_data);
        if (!m_catalog.isNull())
            qputenv("VRAMWISE_CATALOG", m_catalog);
    }

    void writeUpdate() const
    {
        BundleParts parts = test::shippedParts();
        Json cards = Json::parse(parts["cards.json"]);
        for (Json& card : cards["cards"])
            if (card["id"] == "rtx-3090")
                card["power_w"] = 351;
        parts["cards.json"] = cards.dump();
        // A device that pci.ids does not list.
        parts["pci_ids.json"] = R"({"schema": 1, "kind": "pci-ids", "date": "2099-01-01",
            "sources": {"t": {"title": "Test"}},
            "devices": [{"id": "10de:fffe", "name": "GX", "cards": ["rtx-3090"], "source": "t"}]})";
        const std::string zip = test::zippedParts(test::sealed(parts));
        QFile file(m_prompts.file);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(zip.data(), qint64(zip.size()));
    }

    QByteArray m_data = qgetenv("XDG_DATA_HOME");
    QByteArray m_catalog = qgetenv("VRAMWISE_CATALOG");
    std::unique_ptr<UpdateCommands> m_updates;
};

TEST_F(UpdatesInTheWindow, AnUpdateOfSomebodyUnknownIsRefused)
{
    writeUpdate();
    m_updates->open();
    ASSERT_EQ(m_prompts.warnings.size(), 1);
    EXPECT_TRUE(m_prompts.warnings.front().contains(QStringLiteral("no trusted key")));
    EXPECT_EQ(power(), Watts{350});
}

TEST_F(UpdatesInTheWindow, AnUpdateIsShownTakenAndTakenBack)
{
    writeUpdate();
    ASSERT_TRUE(writeKeys(text::userKeysFile(), test::testKeys().trusted()));
    m_prompts.onDialog = [](QDialog& dialog) { dialog.reject(); };
    m_updates->open();
    EXPECT_EQ(power(), Watts{350}) << "only looked at";
    m_prompts.onDialog = [](QDialog& dialog) {
        EXPECT_TRUE(field<QPlainTextEdit>(dialog, "updateChanges")
                        ->toPlainText()
                        .contains(QStringLiteral("GeForce RTX 3090: Power, W 350 \u2192 351")));
        field<QPushButton>(dialog, "takeUpdate")->click();
    };
    m_updates->open();
    EXPECT_EQ(power(), Watts{351});
    const auto devices = [this] {
        const PciTable table = loadPciTable(text::dataFolders(), m_state->catalog()).table;
        EXPECT_FALSE(table.find({0x10de, 0x2204, {}, {}, {}}).empty()) << "what ships stays";
        return table.find({0x10de, 0xfffe, {}, {}, {}}).size();
    };
    EXPECT_EQ(devices(), 1U);
    m_updates->rollBack();
    EXPECT_EQ(devices(), 0U);
    EXPECT_EQ(power(), Watts{350});
}

}  // namespace
}  // namespace vramwise
