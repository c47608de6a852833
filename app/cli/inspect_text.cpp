#include "app/cli/inspect_text.h"

#include "app/cli/table.h"
#include "app/cli/translated.h"
#include "app/text/format.h"
#include "app/text/words.h"
#include "app/text/words_checkpoint.h"
#include "app/text/workflow_words.h"
#include "core/base/file_io.h"
#include "core/requirements/requirements.h"

namespace vramwise::cli
{
namespace
{

QString looksLike(Session& session, const Recognition& what)
{
    if (what.confidence <= 0)
        return text::confidenceWord(0);
    return Tr::tr("%1 (%2)", "name of a model, how sure")
        .arg(text::recognisedName(what, session.catalog()), text::confidenceWord(what.confidence));
}

void addLine(Table& table, const QString& title, const QString& value)
{
    if (!value.isEmpty())
        table.addRow({{title, Colour::Muted}, {value}});
}

QString loraText(const LoraFacts& lora, const QLocale& locale)
{
    QStringList parts;
    if (lora.rank && lora.leastRank == lora.mostRank)
        parts << Tr::tr("rank %1").arg(locale.toString(static_cast<qulonglong>(*lora.rank)));
    else if (lora.rank)
        parts << Tr::tr("ranks %1 to %2, mostly %3")
                     .arg(locale.toString(static_cast<qulonglong>(lora.leastRank)),
                          locale.toString(static_cast<qulonglong>(lora.mostRank)),
                          locale.toString(static_cast<qulonglong>(*lora.rank)));
    parts << Tr::tr("%n layer(s)", nullptr, static_cast<int>(lora.layers));
    if (lora.textEncoder)
        parts << Tr::tr("text encoder too", "what a LoRA changes");
    return parts.join(QStringLiteral(", "));
}

void addPartColumns(Table& table)
{
    table.addColumn(Tr::tr("Part"));
    table.addColumn(Tr::tr("Looks like"));
    table.addColumn(Tr::tr("Parameters"), Table::Align::Right);
    table.addColumn(Tr::tr("Size"), Table::Align::Right);
    table.addColumn(Tr::tr("Precision"));
}

std::vector<Cell> partCells(Session& session, const CheckpointPart& part)
{
    const QLocale& locale = session.locale();
    return {{text::partWord(part.kind)},
            {part.kind == PartKind::Other ? QString() : looksLike(session, part.what)},
            {text::parameterCount(part.parameters, locale)},
            {text::fileSize(part.bytes, locale)},
            {text::quantizationWord(part.quantization)}};
}

void addFacts(Table& facts, Session& session, const CheckpointSummary& summary)
{
    const QLocale& locale = session.locale();
    addLine(facts, Tr::tr("Kind"), text::partWord(summary.kind()));
    addLine(facts, Tr::tr("Looks like"), looksLike(session, summary.main().what));
    addLine(facts, Tr::tr("Also possible"), text::otherCandidates(summary.main().what, session.catalog()));
    addLine(facts, Tr::tr("Parameters"), text::parameterCount(summary.parameters, locale));
    addLine(facts, Tr::tr("Size"), text::fileSize(summary.bytes, locale));
    addLine(facts, Tr::tr("Precision"), text::quantizationWord(summary.quantization));
    addLine(facts, Tr::tr("Tensors"), locale.toString(static_cast<qulonglong>(summary.tensors)));
    if (summary.lora)
        addLine(facts, Tr::tr("LoRA"), loraText(*summary.lora, locale));
    if (summary.piece)
        addLine(facts, Tr::tr("Piece"),
                Tr::tr("%1 of %2; inspect the index for the whole", "a file that is one of several")
                    .arg(summary.piece->first)
                    .arg(summary.piece->second));
}

/// What the file asks of a card, by its own bytes.
void addNeeds(Table& facts, Session& session, const UserModel& user)
{
    const Requirement need = requirementOf(session.catalog(), user.model);
    if (need.minimum)
        addLine(facts, Tr::tr("Fits whole from", "a card's memory"), text::memory(*need.minimum, session.locale()));
    if (need.optimal)
        addLine(facts, Tr::tr("With room for the desktop from", "a card's memory"),
                text::memory(*need.optimal, session.locale()));
    const Model* like = session.catalog().model(user.like);
    addLine(facts, Tr::tr("How that was had"),
            like != nullptr
                ? Tr::tr("%1, from this file's bytes and what else %2 needs", "how a figure was had, model")
                      .arg(text::basisWord(need.basis), QString::fromStdString(like->name))
                : Tr::tr("no model that is known: by the general laws, from this file's bytes and sizes alone"));
}

}  // namespace

void writeInspection(Session& session, const CheckpointSummary& summary, const QString& fileName, const UserModel* user)
{
    writeLine(session.console(), fileName, Colour::Bold);
    Table facts;
    facts.addColumn({});
    facts.addColumn({});
    addFacts(facts, session, summary);
    if (user != nullptr)
        addNeeds(facts, session, *user);
    facts.print(session.console());
    if (summary.parts.size() < 2)
        return;
    writeLine(session.console());
    Table parts;
    addPartColumns(parts);
    for (const CheckpointPart& part : summary.parts)
        parts.addRow(partCells(session, part));
    parts.print(session.console());
}

void writeScan(Session& session, const ScanResult& result, const std::filesystem::path& folder)
{
    Table table;
    table.addColumn(Tr::tr("File"));
    addPartColumns(table);
    Bytes whole;
    int count = 0;
    for (const ScannedFile& file : result.files) {
        if (!file.summary)
            continue;
        const std::filesystem::path relative = file.file.path.lexically_relative(folder);
        const bool isInside = !relative.empty() && *relative.begin() != "..";
        std::vector<Cell> cells{{QString::fromStdString(displayName(isInside ? relative : file.file.path))}};
        CheckpointPart part = file.summary->main();
        part.kind = file.summary->kind();
        part.bytes = file.summary->bytes;
        part.parameters = file.summary->parameters;
        for (Cell& cell : partCells(session, part))
            cells.push_back(std::move(cell));
        table.addRow(std::move(cells));
        whole += file.summary->bytes;
        ++count;
    }
    if (count > 0)
        table.print(session.console());
    writeLine(session.console());
    writeLine(session.console(), Tr::tr("%n file(s), %1", nullptr, count).arg(text::fileSize(whole, session.locale())));
}

}  // namespace vramwise::cli
