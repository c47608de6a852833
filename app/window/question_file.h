// A question as a JSON file: the one that survives a restart, and those that the user saves and opens.
#pragma once

#include "core/question/question.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace vramwise
{

struct LoadedQuestion {
    std::optional<Question> question;  ///< nullopt: no file, or nothing usable in it
    std::vector<Error> problems;
};

/// What is right in the file is kept, what is wrong is a problem and has its default.
/// References to models and cards are checked against `catalog`.
LoadedQuestion loadQuestion(const QString& file, const Catalog& catalog);

/// Atomic: a failure leaves an old file as it was. Makes the folder where it is missing.
[[nodiscard]] Result<void> saveQuestion(const QString& file, const Question& question);

/// Where the window keeps its question.
QString ownQuestionFile();

}  // namespace vramwise
