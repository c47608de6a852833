// The user interface language: "en" or "ru", switched without a restart.
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

class QCoreApplication;

namespace vramwise::text
{

QStringList languages();                    ///< codes, in menu order
QString languageName(const QString& code);  ///< in its own language
QString systemLanguage();                   ///< the best of languages() for this system

/// Installs the translators of `code` (removing the former) and sets QLocale's default. False where unknown.
bool setLanguage(QCoreApplication& app, const QString& code);
QString currentLanguage();
QLocale currentLocale();  ///< locale of the current language, with the system's region where it fits

}  // namespace vramwise::text
