// Model files in the window: a scan with progress and cancel, the table, and a model into the question.
#include "app/window/model_files_dialog.h"

#include "app/delegates/row_table.h"
#include "app/window/model_scan.h"
#include "app/window/settings.h"
#include "tests/app/items/model_watch.h"
#include "tests/app/state/shipped_state.h"
#include "tests/app/window/answering_prompts.h"
#include "tests/core/checkpoint/layouts.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace vramwise
{
namespace
{

namespace fs = std::filesystem;

constexpr int kLongest = 10'000;

class ModelFiles : public ::testing::Test
{
protected:
    ModelFiles()
        : m_settings(m_folder.filePath(QStringLiteral("s.ini"))), m_state(test::makeState()),
          m_dialog(*m_state, m_settings, m_prompts, files())
    {
        m_prompts.folder = m_folder.filePath(QStringLiteral("models"));
        m_dialog.show();
        test::settle();
    }

    [[nodiscard]] ScanFiles files() const { return {signaturesFile(VRAMWISE_CATALOG_DIR), path("cache.json")}; }

    [[nodiscard]] fs::path path(const char* name) const
    {
        return {m_folder.filePath(QLatin1String(name)).toStdU16String()};
    }

    void write(const char* name, const test::FileStart& file) const
    {
        fs::create_directories(path(name).parent_path());
        file.write(path(name));
    }

    void writeModels() const
    {
        write("models/unet/flux1-dev.safetensors", test::safetensorsFile(test::flux1()));
        write("models/vae/ae.safetensors", test::safetensorsFile(test::klVae(16, false)));
        test::FileStart broken;
        broken.bytes = "GGUF";
        broken.size = broken.bytes.size();
        write("models/unet/broken.gguf", broken);
    }

    template <class W>
    [[nodiscard]] W& child(const char* name) const
    {
        return *m_dialog.findChild<W*>(QLatin1String(name));
    }

    [[nodiscard]] RowTable& table() const { return child<RowTable>("modelFiles"); }
    [[nodiscard]] QPushButton& use() const { return child<QPushButton>("useModel"); }
    [[nodiscard]] QString message() const { return child<QLabel>("modelFilesMessage").text(); }

    void click(const char* button)
    {
        QTest::mouseClick(&child<QPushButton>(button), Qt::LeftButton);
        ASSERT_TRUE(QTest::qWaitFor([this] { return child<QPushButton>("openModelFolder").isEnabled(); }, kLongest));
        test::settle();
    }

    [[nodiscard]] QString cell(int row, const char* id) const
    {
        const QAbstractItemModel& model = *table().model();
        for (int column = 0; column < model.columnCount(); ++column)
            if (model.headerData(column, Qt::Horizontal, ColumnIdRole).toString() == QLatin1String(id))
                return model.index(row, column).data().toString();
        return {};
    }

    QTemporaryDir m_folder;
    Settings m_settings;
    test::AnsweringPrompts m_prompts;
    std::unique_ptr<AdvisorState> m_state;
    ModelFilesDialog m_dialog;
};

TEST_F(ModelFiles, OfAFolderAreATable)
{
    writeModels();
    const test::ModelWatch watch(*table().model());
    EXPECT_FALSE(use().isEnabled());
    click("openModelFolder");
    ASSERT_EQ(table().model()->rowCount(), 3);
    EXPECT_TRUE(table().isVisible());
    EXPECT_EQ(cell(0, "model"), QStringLiteral("cannot be read"));
    EXPECT_EQ(cell(1, "file"), QDir::toNativeSeparators(QStringLiteral("unet/flux1-dev.safetensors")));
    EXPECT_EQ(cell(1, "model"), QStringLiteral("FLUX.1-dev"));
    EXPECT_EQ(cell(1, "confidence"), QStringLiteral("certain"));
    EXPECT_EQ(cell(1, "precision"), QStringLiteral("BF16"));
    EXPECT_EQ(cell(1, "parameters"), QStringLiteral("11.9 B"));
    EXPECT_EQ(cell(2, "kind"), QStringLiteral("VAE"));
    EXPECT_FALSE(child<QProgressBar>("scanProgress").isVisible());
    EXPECT_TRUE(message().startsWith(QStringLiteral("3 file"))) << message().toStdString();
    EXPECT_TRUE(fs::exists(path("cache.json")));
    EXPECT_EQ(m_settings.value(setting::kModelFolder), m_prompts.folder);
    EXPECT_TRUE(m_prompts.warnings.isEmpty());
}

TEST_F(ModelFiles, OfAModelGoIntoTheQuestion)
{
    writeModels();
    click("openModelFolder");
    EXPECT_FALSE(use().isEnabled());
    EXPECT_TRUE(table().model()->index(0, 1).data(Qt::ToolTipRole).toString().contains(QStringLiteral("cut short")));
    table().setCurrentIndex(table().model()->index(2, 0));
    EXPECT_FALSE(use().isEnabled());
    EXPECT_FALSE(use().toolTip().isEmpty());
    table().setCurrentIndex(table().model()->index(1, 0));
    ASSERT_TRUE(use().isEnabled());
    Question without = m_state->question();
    without.models.clear();
    m_state->setQuestion(without, {});
    QTest::mouseClick(&use(), Qt::LeftButton);
    ASSERT_EQ(m_state->question().models.size(), 1U);
    EXPECT_EQ(m_state->question().models.front().model.value, "flux.1-dev");
    EXPECT_TRUE(message().contains(QStringLiteral("added")));
    QTest::mouseClick(&use(), Qt::LeftButton);
    EXPECT_EQ(m_state->question().models.size(), 1U);
    EXPECT_TRUE(message().contains(QStringLiteral("already")));
    m_state->undoStack().undo();
    EXPECT_TRUE(m_state->question().models.empty());
}

TEST_F(ModelFiles, MayBeOneFile)
{
    write("alone/my-fill.safetensors", test::safetensorsFile(test::flux1({384})));
    m_prompts.file = m_folder.filePath(QStringLiteral("alone/my-fill.safetensors"));
    click("openModelFile");
    ASSERT_EQ(table().model()->rowCount(), 1);
    EXPECT_EQ(cell(0, "file"), QStringLiteral("my-fill.safetensors"));
    EXPECT_TRUE(use().isEnabled());
    EXPECT_FALSE(fs::exists(path("cache.json")));
}

TEST_F(ModelFiles, ThatAreNotThereAreSaidSo)
{
    fs::create_directories(path("models"));
    click("openModelFolder");
    EXPECT_EQ(message(), QStringLiteral("No model file found."));
    EXPECT_FALSE(table().isVisible());
    m_prompts.file = m_folder.filePath(QStringLiteral("gone.yaml"));
    click("openModelFile");
    EXPECT_TRUE(message().contains(QStringLiteral("gone.yaml"))) << message().toStdString();
    m_prompts.file.clear();
    click("openModelFile");
    EXPECT_TRUE(message().contains(QStringLiteral("gone.yaml")));
}

TEST_F(ModelFiles, AreScannedWithProgressAndCanBeStopped)
{
    const test::FileStart file = test::safetensorsFile({{"a", TensorType::F32, {4}}});
    for (int i = 0; i < 200; ++i)
        write(QStringLiteral("models/%1.safetensors").arg(i).toLatin1(), file);
    ModelScan scan(files());
    QSignalSpy progress(&scan, &ModelScan::progressed);
    ScanResult result;
    QObject::connect(&scan, &ModelScan::finished, &scan, [&result](const ScanResult& found) { result = found; });
    scan.start(m_prompts.folder);
    EXPECT_TRUE(scan.isRunning());
    ASSERT_TRUE(QTest::qWaitFor([&scan] { return !scan.isRunning(); }, kLongest));
    EXPECT_EQ(result.files.size(), 200U);
    EXPECT_FALSE(result.stopped);
    ASSERT_GE(progress.size(), 2);
    EXPECT_EQ(progress[0][1].toInt(), 0);
    EXPECT_EQ(progress[1][1].toInt(), 200);

    scan.start(m_prompts.folder);
    scan.cancel();
    ASSERT_TRUE(QTest::qWaitFor([&scan] { return !scan.isRunning(); }, kLongest));
    EXPECT_TRUE(result.stopped || result.files.size() == 200U);
}

TEST_F(ModelFiles, AScanThatIsReplacedOrGoneSaysNothing)
{
    writeModels();
    int finished = 0;
    {
        ModelScan scan(files());
        QObject::connect(&scan, &ModelScan::finished, &m_dialog, [&finished] { ++finished; });
        scan.start(m_prompts.folder);
        scan.start(m_prompts.folder);
        ASSERT_TRUE(QTest::qWaitFor([&scan] { return !scan.isRunning(); }, kLongest));
        test::settle();
        EXPECT_EQ(finished, 1);
        scan.start(m_prompts.folder);
    }
    test::settle();
    EXPECT_EQ(finished, 1);
}

}  // namespace
}  // namespace vramwise
