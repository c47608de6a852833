#include "app/items/found_file_row.h"

#include "app/items/card_text.h"
#include "app/text/language.h"
#include "app/text/sentences.h"
#include "app/text/words_checkpoint.h"
#include "app/text/workflow_words.h"

#include <QCoreApplication>
#include <QDir>

namespace vramwise
{

namespace
{

struct FoundFileTable {
    Q_DECLARE_TR_FUNCTIONS(FoundFileTable)
};

using FoundFileColumn = Column<FoundFileRow>;

QString shown(const std::filesystem::path& path)
{
    return QDir::toNativeSeparators(QString::fromStdU16String(path.u16string()));
}

FoundFileRow rowOf(const ScannedFile& scanned, const std::filesystem::path& root, const Catalog& catalog)
{
    const std::filesystem::path relative = scanned.file.path.lexically_relative(root);
    const bool isInside = !relative.empty() && *relative.begin() != ".." && *relative.begin() != ".";
    FoundFileRow row;
    row.path = shown(scanned.file.path);
    row.file = isInside ? shown(relative) : row.path;
    if (!scanned.summary) {
        row.problem = text::errorText(scanned.summary.error());
        return row;
    }
    row.summary = *scanned.summary;
    row.name = text::recognisedName(row.summary->main().what, catalog);
    row.others = text::otherCandidates(row.summary->main().what, catalog);
    if (catalog.model(row.summary->model()) != nullptr)
        row.model = row.summary->model();
    return row;
}

/// A column that is empty where the file cannot be read.
FoundFileColumn column(const char* id, std::function<QString()> header,
                       std::function<QString(const CheckpointSummary&)> display)
{
    FoundFileColumn column;
    column.id = QLatin1String(id);
    column.header = std::move(header);
    column.display = [display = std::move(display)](const FoundFileRow& row) {
        return row.summary ? display(*row.summary) : unknownMark();
    };
    return column;
}

void makeNumber(FoundFileColumn& column, double (*value)(const CheckpointSummary&))
{
    column.sort = [value](const FoundFileRow& row) { return row.summary ? QVariant(value(*row.summary)) : QVariant(); };
    column.align = Qt::AlignRight | Qt::AlignVCenter;
}

FoundFileColumn fileColumn()
{
    FoundFileColumn file;
    file.id = QStringLiteral("file");
    file.header = [] { return FoundFileTable::tr("File"); };
    file.display = [](const FoundFileRow& row) { return row.file; };
    file.tooltip = [](const FoundFileRow& row) { return row.path; };
    return file;
}

FoundFileColumn fileModelColumn()
{
    FoundFileColumn model;
    model.id = QStringLiteral("model");
    model.header = [] { return FoundFileTable::tr("Looks like"); };
    model.display = [](const FoundFileRow& row) {
        if (!row.problem.isEmpty())
            return FoundFileTable::tr("cannot be read", "a file");
        return row.name.isEmpty() ? unknownMark() : row.name;
    };
    model.tooltip = [](const FoundFileRow& row) {
        if (!row.problem.isEmpty())
            return row.problem;
        return row.others.isEmpty() ? QString() : FoundFileTable::tr("Also possible: %1", "models").arg(row.others);
    };
    return model;
}

}  // namespace

std::vector<FoundFileRow> foundFileRows(const ScanResult& result, const std::filesystem::path& root,
                                        const Catalog& catalog)
{
    std::vector<FoundFileRow> rows;
    for (const ScannedFile& file : result.files)
        rows.push_back(rowOf(file, root, catalog));
    return rows;
}

std::vector<FoundFileColumn> foundFileColumns()
{
    FoundFileColumn kind = column(
        "kind", [] { return FoundFileTable::tr("Kind"); },
        [](const CheckpointSummary& file) { return text::partWord(file.kind()); });
    FoundFileColumn sure = column(
        "confidence", [] { return FoundFileTable::tr("How sure"); },
        [](const CheckpointSummary& file) { return text::confidenceWord(file.main().what.confidence); });
    sure.sort = [](const FoundFileRow& row) {
        return row.summary ? QVariant(row.summary->main().what.confidence) : QVariant();
    };
    FoundFileColumn precision = column(
        "precision", [] { return FoundFileTable::tr("Precision"); },
        [](const CheckpointSummary& file) { return text::quantizationWord(file.quantization); });
    FoundFileColumn size = column(
        "size", [] { return FoundFileTable::tr("Size"); },
        [](const CheckpointSummary& file) { return text::fileSize(file.bytes, text::currentLocale()); });
    makeNumber(size, [](const CheckpointSummary& file) { return file.bytes.value; });
    FoundFileColumn parameters = column(
        "parameters", [] { return FoundFileTable::tr("Parameters"); },
        [](const CheckpointSummary& file) { return text::parameterCount(file.parameters, text::currentLocale()); });
    makeNumber(parameters, [](const CheckpointSummary& file) { return static_cast<double>(file.parameters); });
    return {fileColumn(), fileModelColumn(), sure, kind, precision, size, parameters};
}

}  // namespace vramwise
