// Ready questions to start from. A preset keeps what the PC is and the currency; it replaces what is wanted.
#pragma once

#include "core/question/question.h"

#include <QString>

#include <vector>

namespace vramwise
{

struct Preset {
    QString id;
    QString name;       ///< in the current language
    Question question;  ///< made from the one that was passed in
};

/// Models that the catalog lacks are left out.
std::vector<Preset> presets(const Question& present, const Catalog& catalog);

}  // namespace vramwise
