#include "app/pages/article_notes.h"

#include "app/text/format.h"
#include "app/text/language.h"

#include <QCoreApplication>

namespace vramwise
{

namespace
{

struct ArticleNotesWords {
    Q_DECLARE_TR_FUNCTIONS(ArticleNotes)
};

QString neededNote(const std::string& topic, const QString& model, const QString& article, const QString& evidence)
{
    if (topic == "minimum_vram")
        return ArticleNotesWords::tr("The article says %1 is enough for %2; measured: %3.", "size, model, size")
            .arg(article, model, evidence);
    if (topic == "optimal_vram")
        return ArticleNotesWords::tr("The article says %1 is the best for %2; measured: %3.", "size, model, size")
            .arg(article, model, evidence);
    if (topic == "runs_at")
        return ArticleNotesWords::tr("The article says %2 runs on %1; measured: it wants %3.", "size, model, size")
            .arg(article, model, evidence);
    if (topic == "out_at")
        return ArticleNotesWords::tr("The article says %2 needs %1; measured: %3.", "size, model, size")
            .arg(article, model, evidence);
    if (topic == "offload")
        return ArticleNotesWords::tr("The article says %2 runs from %1 with weights in RAM; measured: from %3.",
                                     "size, model, size")
            .arg(article, model, evidence);
    return {};
}

}  // namespace

QString articleNote(const ArticleStatement& statement, const Catalog& catalog)
{
    const Model* model = statement.model ? catalog.model(*statement.model) : nullptr;
    if (statement.agrees || !model)
        return {};
    const QString name = QString::fromStdString(model->name);
    const QLocale locale = text::currentLocale();
    if (statement.articleSize && statement.evidenceSize)
        return neededNote(statement.topic, name, text::memory(*statement.articleSize, locale),
                          text::memory(*statement.evidenceSize, locale));
    if (statement.topic == "out_at" && statement.size)
        return ArticleNotesWords::tr("The article says %2 is out at %1; measured: it runs, offloaded.", "size, model")
            .arg(text::memory(*statement.size, locale), name);
    return {};
}

QStringList articleNotesAt(int gib, const Catalog& catalog)
{
    QStringList notes;
    for (const ArticleStatement& statement : catalog.article()) {
        const std::optional<Bytes>& place = statement.size ? statement.size : statement.articleSize;
        if (!place || int(toGib(*place)) != gib)
            continue;
        if (const QString note = articleNote(statement, catalog); !note.isEmpty())
            notes.append(note);
    }
    return notes;
}

QString balanceNote(const Catalog& catalog)
{
    for (const ArticleStatement& statement : catalog.article()) {
        if (statement.topic != "balance" || statement.agrees)
            continue;
        return ArticleNotesWords::tr(
            "The article says that tensor cores idle about half the time, waiting for memory; the "
            "measurements do not bear that out for images and clips.");
    }
    return {};
}

}  // namespace vramwise
