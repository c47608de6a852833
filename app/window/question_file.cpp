#include "app/window/question_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

namespace vramwise
{

namespace
{

constexpr qint64 kLargestFile = 1 << 20;  // a question has a few kilobytes; anything else is not one

Error fileError(ErrorCode code, const QString& file, const QString& detail)
{
    return {code, {detail.toStdString()}, {file.toStdString(), 0, {}}};
}

/// Models and cards that the catalog does not have (any more) are left out, everything else stays.
void dropUnknown(Question& question, const Catalog& catalog)
{
    std::erase_if(question.models, [&](const WantedModel& want) { return catalog.model(want.model) == nullptr; });
    if (question.presentCard && catalog.card(*question.presentCard) == nullptr)
        question.presentCard.reset();
}

}  // namespace

LoadedQuestion loadQuestion(const QString& file, const Catalog& catalog)
{
    LoadedQuestion loaded;
    QFile source(file);
    if (!source.exists())
        return loaded;
    if (!source.open(QIODevice::ReadOnly)) {
        loaded.problems.push_back(fileError(ErrorCode::CannotRead, file, source.errorString()));
        return loaded;
    }
    const QByteArray text = source.read(kLargestFile);
    ReadQuestion read = questionFromJson({text.constData(), std::size_t(text.size())}, file.toStdString());
    loaded.problems = std::move(read.problems);
    for (Error problem : checkQuestion(read.question, catalog)) {
        problem.where.file = file.toStdString();
        loaded.problems.push_back(std::move(problem));
    }
    const bool readable = std::none_of(loaded.problems.begin(), loaded.problems.end(), [](const Error& error) {
        return error.code == ErrorCode::BadJson || error.code == ErrorCode::FutureVersion
            || error.code == ErrorCode::WrongKind;
    });
    if (readable) {
        dropUnknown(read.question, catalog);
        loaded.question = std::move(read.question);
    }
    return loaded;
}

Result<void> saveQuestion(const QString& file, const Question& question)
{
    QDir().mkpath(QFileInfo(file).absolutePath());
    QSaveFile target(file);
    const std::string text = questionToJson(question);
    const bool done = target.open(QIODevice::WriteOnly)
        && target.write(text.data(), qint64(text.size())) == qint64(text.size()) && target.commit();
    if (!done)
        return tl::unexpected(fileError(ErrorCode::CannotWrite, file, target.errorString()));
    return {};
}

QString ownQuestionFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/vramwise/question.json");
}

}  // namespace vramwise
