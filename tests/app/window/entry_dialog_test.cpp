// The form of a card, a model and its parts: everything in words, every field to be reached, nothing lost.
#include "app/window/entry_dialog.h"

#include "app/panel/choice_box.h"
#include "app/text/entry_values.h"
#include "app/theme/sheet.h"
#include "core/base/file_io.h"
#include "core/catalog/load.h"
#include "tests/app/window/answering_prompts.h"
#include "tests/core/catalog/small_catalog.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <gmock/gmock.h>

namespace vramwise
{
namespace
{

using testing::IsEmpty;

const EntryName kModel{EntryKind::Model, "film-2.0"};
const EntryName kUnetModel{EntryKind::Model, "paint-1.0"};
const EntryName kEntry{EntryKind::Card, "rtx-3090"};

/// The small catalog with a folder of the user's own, and the form of an entry in it.
class EntryForm : public ::testing::Test
{
protected:
    EntryForm() { test::writeSmallCatalog(m_base); }

    void open(const EntryName& entry)
    {
        m_loaded = load();
        m_dialog = std::make_unique<EntryDialog>(EntryRequest{m_loaded.catalog, m_own, entry, m_source, m_prompts});
    }

    [[nodiscard]] LoadedCatalog load() const
    {
        return holdsCatalogFiles(m_folder.path()) ? loadCatalog(m_base.path(), {m_folder.path()})
                                                  : loadCatalog(m_base.path());
    }

    template <class W>
    static W* child(QDialog& dialog, const QString& name)
    {
        W* found = dialog.findChild<W*>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    static void type(QDialog& dialog, const char* pointer, const QString& text)
    {
        auto* line = child<QLineEdit>(dialog, QStringLiteral("field:") + QLatin1String(pointer));
        line->setText(text);
        Q_EMIT line->textEdited(text);
    }
    /// By the word that is shown, as a user chooses.
    static void choose(QDialog& dialog, const char* pointer, const QString& word)
    {
        auto* box = child<ChoiceBox>(dialog, QStringLiteral("field:") + QLatin1String(pointer));
        const int at = box->findText(word);
        EXPECT_GE(at, 0) << word.toStdString();
        box->setCurrentIndex(at);
        Q_EMIT box->activated(at);
    }
    void type(const char* pointer, const QString& text) { type(*m_dialog, pointer, text); }
    void choose(const char* pointer, const QString& word) { choose(*m_dialog, pointer, word); }
    static void press(QDialog& dialog, const char* name)
    {
        child<QAbstractButton>(dialog, QLatin1String(name))->click();
    }
    void press(const char* name) { press(*m_dialog, name); }

    [[nodiscard]] QString shown(const char* pointer) const
    {
        const QString name = QStringLiteral("field:") + QLatin1String(pointer);
        if (const auto* box = m_dialog->findChild<ChoiceBox*>(name))
            return box->currentText();
        return child<QLineEdit>(*m_dialog, name)->text();
    }
    [[nodiscard]] QString error(const char* place) const
    {
        const auto* label = child<TextLabel>(*m_dialog, QStringLiteral("error:") + QLatin1String(place));
        return label->isHidden() ? QString() : label->text();
    }
    [[nodiscard]] QString message() const
    {
        const auto* label = child<TextLabel>(*m_dialog, QStringLiteral("entryMessage"));
        return label->isHidden() ? QString() : label->text();
    }
    [[nodiscard]] bool wasSaved() const { return m_dialog->result() == QDialog::Accepted; }
    [[nodiscard]] Json file(const char* name) const
    {
        return Json::parse(readTextFile(m_folder.path() / name).value_or("null"));
    }

    test::TestFolder m_base;
    test::TestFolder m_folder;
    LoadedCatalog m_loaded;
    OwnEntries m_own{m_folder.path()};
    Source m_source{{"own"}, "Own entry", {}, {}, Date{2026, 11, 23}};
    test::AnsweringPrompts m_prompts;
    std::unique_ptr<EntryDialog> m_dialog;
};

TEST_F(EntryForm, ChoicesAreShownInWords)
{
    open(kModel);
    EXPECT_EQ(shown("/task"), QStringLiteral("video"));
    EXPECT_EQ(shown("/family"), QStringLiteral("video transformer (DiT)"));
    EXPECT_EQ(shown("/denoiser/kind"), QStringLiteral("transformer (DiT)"));
    EXPECT_EQ(shown("/licence/commercial"), QStringLiteral("allowed"));
    EXPECT_EQ(shown("/licence/source"), QStringLiteral("Maker"));
    EXPECT_EQ(shown("/variants/0/precision"), QStringLiteral("BF16"));
    EXPECT_EQ(shown("/variants/0/denoiser_bytes"), QStringLiteral("28"));
    EXPECT_EQ(shown("/variants/0/text_encoder_precision"), QStringLiteral("–"));
    open(kEntry);
    EXPECT_EQ(shown("/status/is"), QStringLiteral("no longer made"));
    EXPECT_EQ(shown("/special"), QStringLiteral("much memory for little money"));
    EXPECT_EQ(shown("/tier"), QStringLiteral("none"));
}

TEST_F(EntryForm, EveryInputHasANameAndIsReachedByTheTabKey)
{
    for (const EntryName& entry : {kModel, kUnetModel, kEntry}) {
        open(entry);
        m_dialog->show();
        int inputs = 0;
        for (const auto* widget : m_dialog->findChildren<QWidget*>()) {
            const bool isInput = qobject_cast<const QLineEdit*>(widget) != nullptr
                || qobject_cast<const QComboBox*>(widget) != nullptr
                || qobject_cast<const QCheckBox*>(widget) != nullptr;
            if (!isInput)
                continue;
            ++inputs;
            EXPECT_FALSE(widget->accessibleName().isEmpty()) << widget->objectName().toStdString();
            EXPECT_TRUE(widget->focusPolicy() & Qt::TabFocus) << widget->objectName().toStdString();
        }
        EXPECT_GT(inputs, 30);
        EXPECT_LE(m_dialog->minimumSizeHint().width(), 1024);
        EXPECT_LE(m_dialog->minimumSizeHint().height(), 640);
    }
}

TEST_F(EntryForm, BeginsWithTheFirstFieldThatCanBeChanged)
{
    open(kEntry);
    ASSERT_NE(m_dialog->focusWidget(), nullptr);
    EXPECT_EQ(m_dialog->focusWidget()->objectName(), QStringLiteral("field:/name")) << "the id stays";
}

TEST_F(EntryForm, TheTabKeyGoesThroughATableRowByRow)
{
    open(kModel);
    press("add:/variants");
    const auto next = [this](const char* name) {
        QWidget* widget = child<QWidget>(*m_dialog, QLatin1String(name))->nextInFocusChain();
        while (widget->focusPolicy() == Qt::NoFocus)
            widget = widget->nextInFocusChain();
        return widget->objectName();
    };
    EXPECT_EQ(next("field:/variants/0/precision"), QStringLiteral("field:/variants/0/denoiser_bytes"));
    EXPECT_EQ(next("field:/variants/0/source"), QStringLiteral("remove:/variants/0"));
    EXPECT_EQ(next("remove:/variants/2"), QStringLiteral("field:/variants/3/precision"));
    EXPECT_EQ(next("remove:/variants/3"), QStringLiteral("add:/variants"));
}

TEST_F(EntryForm, FieldsOfAnotherKindAreOutOfSightAndOutOfTheEntry)
{
    open(kModel);
    m_dialog->show();
    const auto isShown = [this](const char* pointer) {
        return child<QWidget>(*m_dialog, QStringLiteral("field:") + QLatin1String(pointer))->isVisible();
    };
    EXPECT_TRUE(isShown("/denoiser/hidden"));
    EXPECT_FALSE(isShown("/denoiser/linear_gflop_per_position"));
    EXPECT_TRUE(isShown("/defaults/frames"));
    choose("/denoiser/kind", QStringLiteral("UNet"));
    choose("/task", QStringLiteral("image"));
    EXPECT_FALSE(isShown("/denoiser/hidden"));
    EXPECT_TRUE(isShown("/denoiser/linear_gflop_per_position"));
    EXPECT_FALSE(isShown("/defaults/frames"));
    press("saveEntry");
    ASSERT_TRUE(wasSaved()) << message().toStdString();
    const LoadedCatalog now = load();
    EXPECT_THAT(now.problems, IsEmpty()) << test::listed(now.problems);
    EXPECT_TRUE(now.catalog.model({"film-2.0"})->denoiser.unet);
}

TEST_F(EntryForm, AVariantIsAddedChangedAndTakenOutInItsTable)
{
    open(kModel);
    press("add:/variants");
    choose("/variants/3/precision", QStringLiteral("GGUF Q8_0"));
    type("/variants/3/denoiser_bytes", QStringLiteral("0"));
    type("/variants/3/file", QStringLiteral("film-small.safetensors"));
    press("saveEntry");
    EXPECT_TRUE(error("/variants/3").contains(QStringLiteral("Denoiser, GB: "))) << error("/variants/3").toStdString();
    EXPECT_TRUE(error("/variants/3").contains(QStringLiteral("10000"))) << "limits are told in GB too";
    EXPECT_FALSE(error("/variants/3").contains(QStringLiteral("10000000000000")));
    EXPECT_FALSE(holdsCatalogFiles(m_folder.path()));
    type("/variants/3/denoiser_bytes", QStringLiteral("7.123456789"));
    press("remove:/variants/2");
    press("saveEntry");
    ASSERT_TRUE(wasSaved()) << message().toStdString();
    const LoadedCatalog now = load();
    EXPECT_THAT(now.problems, IsEmpty()) << test::listed(now.problems);
    const std::vector<Variant>& variants = now.catalog.model({"film-2.0"})->variants;
    ASSERT_EQ(variants.size(), 3U);
    const auto small = std::find_if(variants.begin(), variants.end(),
                                    [](const Variant& variant) { return variant.file == "film-small.safetensors"; });
    ASSERT_NE(small, variants.end());
    EXPECT_EQ(small->denoiser.value, 7123456789.0);
    EXPECT_EQ(small->source.value, "own");
    EXPECT_EQ(variants[0].source.value, "maker") << "nobody touched it";
}

TEST_F(EntryForm, ANewSourceIsWrittenAndMayBeChosen)
{
    open(kModel);
    press("add:/sources");
    type("/sources/1/title", QStringLiteral("My bench"));
    type("/sources/1/date", QStringLiteral("soon"));
    choose("/licence/source", QStringLiteral("My bench"));
    press("saveEntry");
    EXPECT_TRUE(error("/sources/1").contains(QStringLiteral("soon"))) << error("/sources/1").toStdString();
    type("/sources/1/date", QStringLiteral("2026-11"));
    press("saveEntry");
    ASSERT_TRUE(wasSaved()) << message().toStdString();
    const LoadedCatalog now = load();
    EXPECT_THAT(now.problems, IsEmpty()) << test::listed(now.problems);
    const Model* model = now.catalog.model({"film-2.0"});
    ASSERT_EQ(model->sources.size(), 2U);
    EXPECT_EQ(now.catalog.source(model->sources[1])->title, "My bench");
    EXPECT_EQ(model->licence->source, model->sources[1]);
}

TEST_F(EntryForm, AClearedLicenceGoesWithItsSource)
{
    open(kModel);
    type("/licence/name", {});
    choose("/licence/commercial", QStringLiteral("with conditions, or not known"));
    press("saveEntry");
    ASSERT_TRUE(wasSaved()) << message().toStdString();
    EXPECT_FALSE(load().catalog.model({"film-2.0"})->licence);
}

TEST_F(EntryForm, ANewPartIsMadeInItsOwnFormAndSavedWithTheModel)
{
    m_prompts.onDialog = [](QDialog& part) {
        EXPECT_EQ(part.objectName(), QStringLiteral("partDialog"));
        press(part, "takePart");
        EXPECT_EQ(part.result(), QDialog::Rejected) << "it has neither name nor files";
        type(part, "/id", QStringLiteral("my-t5"));
        type(part, "/name", QStringLiteral("My T5"));
        choose(part, "/kind", QStringLiteral("text encoder"));
        press(part, "add:/files");
        choose(part, "/files/0/precision", QStringLiteral("BF16"));
        type(part, "/files/0/bytes", QStringLiteral("9.5"));
        press(part, "takePart");
        EXPECT_EQ(part.result(), QDialog::Accepted);
    };
    open(kModel);
    press("newPart");
    press("removePart:0");
    EXPECT_FALSE(holdsCatalogFiles(m_folder.path())) << "nothing is written before the model is";
    press("saveEntry");
    ASSERT_TRUE(wasSaved()) << message().toStdString();
    const LoadedCatalog now = load();
    EXPECT_THAT(now.problems, IsEmpty()) << test::listed(now.problems);
    EXPECT_EQ(now.catalog.model({"film-2.0"})->textEncoders, (std::vector<ComponentId>{{"my-t5"}}));
    const Component* part = now.catalog.component({"my-t5"});
    ASSERT_NE(part, nullptr);
    EXPECT_EQ(part->files.at(0).size, gigabytes(9.5));
}

TEST_F(EntryForm, APartThatShipsIsChangedFromTheModelThatHasIt)
{
    m_prompts.onDialog = [](QDialog& part) {
        type(part, "/parameters_b", QStringLiteral("5"));
        press(part, "takePart");
    };
    open(kModel);
    press("changePart:0");
    press("saveEntry");
    ASSERT_TRUE(wasSaved()) << message().toStdString();
    EXPECT_EQ(m_dialog->saved(), QStringLiteral("Film 2.0"));
    const LoadedCatalog now = load();
    EXPECT_THAT(now.problems, IsEmpty()) << test::listed(now.problems);
    EXPECT_EQ(now.catalog.component({"t5"})->parametersB, 5);
    EXPECT_EQ(now.catalog.provenance(ComponentId{"t5"}).origin, EntryOrigin::Changed);
    EXPECT_EQ(now.catalog.provenance(ModelId{"film-2.0"}).origin, EntryOrigin::BuiltIn);
}

TEST_F(EntryForm, WhatTheFormDoesNotKnowStays)
{
    m_folder.write("mine.json", Json::parse(R"({"schema": 1, "kind": "models", "remark": "mine", "models": [
        {"change": "film-2.0", "mood": "dark", "licence": {"name": "MIT", "note": "x"},
         "article": {"minimum_gib": 12}, "variants": [
            {"precision": "bf16", "denoiser_bytes": 28000000000, "source": "maker", "sha": "abc"},
            {"precision": "fp8", "denoiser_bytes": 14000000000, "source": "maker", "sha": "def"}]}]})"));
    open(kModel);
    type("/variants/1/denoiser_bytes", QStringLiteral("13"));
    type("/licence/name", QStringLiteral("Apache-2.0"));
    press("saveEntry");
    ASSERT_TRUE(wasSaved()) << message().toStdString();
    const Json now = file("mine.json");
    EXPECT_EQ(now["remark"], "mine");
    const Json& model = now["models"][0];
    EXPECT_EQ(model["mood"], "dark");
    EXPECT_EQ(model["licence"]["note"], "x");
    EXPECT_EQ(model["article"]["minimum_gib"], 12);
    EXPECT_EQ(model["variants"][0]["sha"], "abc");
    EXPECT_EQ(model["variants"][1]["sha"], "def");
    EXPECT_EQ(model["variants"][1]["denoiser_bytes"], 13'000'000'000);
}

TEST_F(EntryForm, ChangesAreNotThrownAwayAtOnce)
{
    for (const EntryName& entry :
         {kEntry, kModel, kUnetModel, EntryName{EntryKind::Card, {}}, EntryName{EntryKind::Model, {}}}) {
        open(entry);
        press("cancelEntry");
        EXPECT_TRUE(message().isEmpty()) << "nothing was changed: " << entry.id;
    }
    open(kEntry);
    m_dialog->show();
    type("/power_w", QStringLiteral("333"));
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    EXPECT_TRUE(m_dialog->isVisible());
    EXPECT_TRUE(message().contains(QStringLiteral("not saved")));
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    EXPECT_FALSE(m_dialog->isVisible());
    EXPECT_FALSE(holdsCatalogFiles(m_folder.path()));
}

TEST_F(EntryForm, WhatAnotherProgramDidToTheFileMeanwhileStays)
{
    m_folder.write("mine.json", Json::parse(R"({"schema": 1, "kind": "cards", "cards": [
        {"change": "rtx-3090", "power_w": 333}]})"));
    open(kEntry);
    m_folder.write("mine.json", Json::parse(R"({"schema": 1, "kind": "cards", "cards": [
        {"hide": "apple-m4-max"}, {"change": "rtx-3090", "power_w": 340, "slots": 3}]})"));
    type("/length_mm", QStringLiteral("300"));
    press("saveEntry");
    ASSERT_TRUE(wasSaved()) << message().toStdString();
    const LoadedCatalog now = load();
    EXPECT_THAT(now.problems, IsEmpty()) << test::listed(now.problems);
    EXPECT_TRUE(now.catalog.isHidden(CardId{"apple-m4-max"}));
    EXPECT_EQ(now.catalog.card({"rtx-3090"})->power, Watts{340}) << "not touched in the form";
    EXPECT_EQ(now.catalog.card({"rtx-3090"})->slots, 3);
    EXPECT_EQ(now.catalog.card({"rtx-3090"})->length, Millimetres{300});
}

TEST_F(EntryForm, AFileThatBrokeMeanwhileIsToldOfAndNeverWrittenOver)
{
    open(kEntry);
    for (const char* text : {"{broken", R"({"schema": 7, "kind": "cards", "cards": []})"}) {
        m_folder.write("cards.json", std::string(text));
        type("/power_w", QStringLiteral("333"));
        press("saveEntry");
        EXPECT_FALSE(wasSaved());
        EXPECT_TRUE(message().contains(QStringLiteral("cards.json"))) << message().toStdString();
        EXPECT_EQ(readTextFile(m_folder.path() / "cards.json").value_or(""), text);
        EXPECT_EQ(shown("/power_w"), QStringLiteral("333")) << "what was typed stays";
    }
    std::filesystem::remove(m_folder.path() / "cards.json");
    press("saveEntry");
    EXPECT_TRUE(wasSaved()) << message().toStdString();
    EXPECT_EQ(load().catalog.card({"rtx-3090"})->power, Watts{333});
}

TEST_F(EntryForm, AFolderThatCannotBeWrittenIsToldOfAndTheFormStays)
{
    m_folder.write("file", std::string("not a folder"));
    m_own = OwnEntries(m_folder.path() / "file");
    m_loaded = loadCatalog(m_base.path());
    m_dialog = std::make_unique<EntryDialog>(EntryRequest{m_loaded.catalog, m_own, kEntry, m_source, m_prompts});
    type("/power_w", QStringLiteral("333"));
    press("saveEntry");
    EXPECT_FALSE(wasSaved());
    EXPECT_FALSE(message().isEmpty());
    EXPECT_EQ(shown("/power_w"), QStringLiteral("333"));
}

TEST_F(EntryForm, AnIdThatIsTakenIsRefused)
{
    open({EntryKind::Model, {}});
    type("/id", QStringLiteral("paint-1.0"));
    press("saveEntry");
    EXPECT_TRUE(error("/id").contains(QStringLiteral("paint-1.0")));
    EXPECT_FALSE(holdsCatalogFiles(m_folder.path()));
}

struct NumberCase {
    double value;
    double unit;
    const char* shown;
};

TEST(EntryValues, NumbersComeBackToTheLastDigit)
{
    for (const NumberCase& number : {NumberCase{23'802'932'552, 1e9, "23.802932552"},
                                     {0.1, 1, "0.1"},
                                     {9'999'999'999'999, 1e9, "9999.999999999"},
                                     {936.2, 1, "936.2"}}) {
        EXPECT_EQ(text::shownValue(number.value, number.unit), QLatin1String(number.shown));
        EXPECT_EQ(text::numberOf(QLatin1String(number.shown), number.unit).toDouble(), number.value);
    }
    for (const char* text : {"", "abc", "nan", "inf", "1e999"})
        EXPECT_TRUE(text::numberOf(QLatin1String(text)).isString()) << text;
}

TEST(EntryValues, AnEmptyObjectGoesWithItsLastMember)
{
    QJsonObject json{{QStringLiteral("a"), QJsonObject{{QStringLiteral("b"), 1}}}};
    text::putValue(json, QStringLiteral("/a/c"), QJsonValue(QJsonValue::Undefined));
    EXPECT_EQ(json.size(), 1);
    text::putValue(json, QStringLiteral("/a/b"), QJsonValue(QJsonValue::Undefined));
    EXPECT_TRUE(json.isEmpty());
    text::putValue(json, QStringLiteral("/d/e"), 2);
    EXPECT_EQ(text::valueAt(json, QStringLiteral("/d/e")), QJsonValue(2));
}

}  // namespace
}  // namespace vramwise
