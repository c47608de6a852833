#include "app/window/model_files_dialog.h"

#include "app/delegates/row_delegate.h"
#include "app/delegates/row_table.h"
#include "app/text/language.h"
#include "app/text/paths.h"
#include "app/text/sentences.h"
#include "app/text/words_checkpoint.h"
#include "app/theme/sheet.h"
#include "app/theme/theme.h"
#include "app/window/model_scan.h"
#include "app/window/prompts.h"
#include "app/window/settings.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace vramwise
{

ModelFilesDialog::ModelFilesDialog(AdvisorState& state, Settings& settings, Prompts& prompts, const ScanFiles& files,
                                   QWidget* parent)
    : QDialog(parent), m_state(state), m_settings(settings), m_prompts(prompts), m_scan(new ModelScan(files, this))
{
    setObjectName(QStringLiteral("modelFilesDialog"));
    setWindowTitle(tr("Inspect model files"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    layout->setSpacing(space::kMedium);
    makeHead();
    makeProgress();
    makeTable();
    makeButtons();
    connect(m_scan, &ModelScan::progressed, this, &ModelFilesDialog::showProgress);
    connect(m_scan, &ModelScan::finished, this, &ModelFilesDialog::showResult);
    connect(m_scan, &ModelScan::failed, this, &ModelFilesDialog::showFailure);
    setRunning(false);
    resize(scaled(960), scaled(560));
}

QBoxLayout& ModelFilesDialog::column() const { return *static_cast<QVBoxLayout*>(layout()); }

void ModelFilesDialog::makeHead()
{
    m_openFile = new QPushButton(tr("Open &file…"), this);
    m_openFile->setObjectName(QStringLiteral("openModelFile"));
    m_openFolder = new QPushButton(tr("Open f&older…"), this);
    m_openFolder->setObjectName(QStringLiteral("openModelFolder"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_openFile);
    row->addWidget(m_openFolder);
    row->addStretch(1);
    column().addLayout(row);
    connect(m_openFile, &QPushButton::clicked, this, &ModelFilesDialog::chooseFile);
    connect(m_openFolder, &QPushButton::clicked, this, &ModelFilesDialog::chooseFolder);
    m_message
        = new TextLabel(TextRole::Muted,
                        tr("A .safetensors or .gguf file, or a folder such as ComfyUI/models. Only the headers of "
                           "the files are read, and nothing leaves this computer."),
                        this);
    m_message->setObjectName(QStringLiteral("modelFilesMessage"));
    column().addWidget(m_message);
}

void ModelFilesDialog::makeProgress()
{
    m_bar = new QProgressBar(this);
    m_bar->setObjectName(QStringLiteral("scanProgress"));
    m_bar->setAccessibleName(tr("Progress"));
    m_cancel = new QPushButton(tr("Cance&l"), this);
    m_cancel->setObjectName(QStringLiteral("cancelScan"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    column().addLayout(row);
    connect(m_cancel, &QPushButton::clicked, m_scan, &ModelScan::cancel);
}

void ModelFilesDialog::makeTable()
{
    m_model = new FoundFileTableModel(this);
    m_model->setColumns(foundFileColumns());
    m_table = new RowTable;
    m_table->setObjectName(QStringLiteral("modelFiles"));
    m_table->setAccessibleName(tr("Model files"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    auto* content = new QWidget;
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_table);
    rows->addStretch(1);
    area->setWidget(content);
    column().addWidget(area, 1);
    connect(m_table, &RowTable::currentIdChanged, this, &ModelFilesDialog::enableUse);
    connect(m_table, &RowTable::activatedId, this, &ModelFilesDialog::useInQuestion);
}

void ModelFilesDialog::makeButtons()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_use = buttons->addButton(tr("&Use in question"), QDialogButtonBox::ActionRole);
    m_use->setObjectName(QStringLiteral("useModel"));
    column().addWidget(buttons);
    for (QPushButton* button : {m_openFile, m_openFolder, m_cancel, m_use, buttons->button(QDialogButtonBox::Close)})
        button->setAutoDefault(false);
    connect(m_use, &QPushButton::clicked, this, &ModelFilesDialog::useInQuestion);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString ModelFilesDialog::lastFolder() const
{
    const QString folder = m_settings.value(setting::kModelFolder);
    return QFileInfo(folder).isDir() ? folder : QDir::homePath();
}

void ModelFilesDialog::chooseFile()
{
    const QStringList filters{tr("Model files (%1)").arg(QStringLiteral("*.safetensors *.sft *.gguf *.index.json")),
                              tr("Lists of model folders (%1)").arg(QStringLiteral("*.yaml *.yml"))};
    const QString file = m_prompts.openFile(this, tr("Open model file"), lastFolder(), filters);
    if (file.isEmpty())
        return;
    m_settings.setValue(setting::kModelFolder, QFileInfo(file).absolutePath());
    start(file);
}

void ModelFilesDialog::chooseFolder()
{
    const QString folder = m_prompts.openFolder(this, tr("Open model folder"), lastFolder());
    if (folder.isEmpty())
        return;
    m_settings.setValue(setting::kModelFolder, folder);
    start(folder);
}

void ModelFilesDialog::start(const QString& path)
{
    m_model->setRows({});
    m_root = text::toPath(path);
    if (!isFolderOrList(m_root))
        m_root = m_root.parent_path();
    setRunning(true);
    m_scan->start(path);
}

void ModelFilesDialog::showProgress(int done, int total, const QString& file)
{
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    m_message->setText(
        total == 0 ? tr("Looking for model files…")
                   : tr("%1 of %2: %3", "files done, files in all, file")
                         .arg(text::currentLocale().toString(done), text::currentLocale().toString(total), file));
}

void ModelFilesDialog::showResult(const ScanResult& result)
{
    m_model->setRows(foundFileRows(result, m_root, m_state.catalog()));
    setRunning(false);
    shareColumns();
    Bytes whole;
    for (const ScannedFile& file : result.files)
        if (file.summary)
            whole += file.summary->bytes;
    QString message
        = tr("%n file(s), %1", nullptr, int(result.files.size())).arg(text::fileSize(whole, text::currentLocale()));
    if (result.files.empty())
        message = tr("No model file found.");
    if (result.stopped)
        message += u' ' + tr("Stopped before the end.");
    if (result.tooMany)
        message += u' ' + tr("There are more; the rest was left out.");
    m_message->setText(message);
    if (!result.files.empty())
        m_table->selectId(m_model->rows().front().key());
    enableUse();
    QStringList problems;
    for (const Error& problem : result.problems)
        problems << text::errorText(problem);
    if (!problems.isEmpty())
        m_prompts.warn(this, tr("Not everything could be read"), problems.front(), problems);
}

/// Names of files may be long: they are cut, with a tooltip, before the other columns are.
void ModelFilesDialog::shareColumns()
{
    std::vector<ColumnWidth> widths = m_table->neededWidths();
    widths.front() = {scaled(220), 1};
    m_table->setColumnWidths(std::move(widths));
}

void ModelFilesDialog::showFailure(const Error& error)
{
    setRunning(false);
    m_message->setText(text::errorText(error));
}

void ModelFilesDialog::setRunning(bool running)
{
    m_bar->setVisible(running);
    m_cancel->setVisible(running);
    m_openFile->setEnabled(!running);
    m_openFolder->setEnabled(!running);
    m_table->setVisible(!running && m_model->rowCount() > 0);
    enableUse();
}

const FoundFileRow* ModelFilesDialog::currentRow() const
{
    const std::optional<int> row = m_model->rowOf(m_table->currentId());
    return row ? &m_model->rows().at(std::size_t(*row)) : nullptr;
}

void ModelFilesDialog::enableUse()
{
    const FoundFileRow* row = currentRow();
    m_use->setEnabled(row != nullptr && !row->model.empty());
    m_use->setToolTip(row != nullptr && row->model.empty() ? tr("No model of the catalog was recognised in this file.")
                                                           : QString());
}

void ModelFilesDialog::useInQuestion()
{
    const FoundFileRow* row = currentRow();
    if (row == nullptr || row->model.empty())
        return;
    Question question = m_state.question();
    const bool isThere = std::any_of(question.models.begin(), question.models.end(),
                                     [row](const WantedModel& wanted) { return wanted.model == row->model; });
    if (!isThere) {
        question.models.push_back({row->model});
        m_state.setQuestion(question, tr("Add %1", "a model").arg(row->name));
    }
    m_message->setText(isThere ? tr("%1 is in the question already.").arg(row->name)
                               : tr("%1 was added to the question.").arg(row->name));
}

}  // namespace vramwise
