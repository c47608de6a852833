#include "app/text/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QPointer>
#include <QTranslator>

#include <memory>
#include <vector>

namespace vramwise::text
{
namespace
{

constexpr QLatin1String kEnglish("en");
constexpr QLatin1String kRussian("ru");

/// The translators in use. They are children of the application, so they end with it.
struct Current {
    QString code = QStringLiteral("en");
    std::vector<QPointer<QTranslator>> installed;
};

Current& current()
{
    static Current instance;
    return instance;
}

void removeTranslators()
{
    for (const QPointer<QTranslator>& translator : current().installed)
        delete translator.data();  // the destructor uninstalls it
    current().installed.clear();
}

void install(QCoreApplication& app, const QString& file, const QString& folder)
{
    auto translator = std::make_unique<QTranslator>(&app);
    if (!translator->load(file, folder) || !QCoreApplication::installTranslator(translator.get()))
        return;
    current().installed.emplace_back(translator.release());
}

}  // namespace

QStringList languages() { return {QString(kEnglish), QString(kRussian)}; }

QString languageName(const QString& code)
{
    if (code == kRussian)
        return QStringLiteral("Русский");
    return code == kEnglish ? QStringLiteral("English") : code;
}

QString systemLanguage()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString& tag : wanted)
        for (const QString& code : languages())
            if (tag == code || tag.startsWith(code + QLatin1Char('-')))
                return code;
    return kEnglish;
}

bool setLanguage(QCoreApplication& app, const QString& code)
{
    if (!languages().contains(code))
        return false;
    removeTranslators();
    current().code = code;
    // English is the source text; its file holds plural forms only. Qt's own words need no file for it.
    if (code != kEnglish)
        install(app, QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(app, QStringLiteral("vramwise_") + code, QStringLiteral(":/i18n"));
    QLocale::setDefault(currentLocale());
    return true;
}

QString currentLanguage() { return current().code; }

QLocale currentLocale()
{
    const QLocale plain(current().code);
    const QLocale system = QLocale::system();
    if (system.language() != plain.language())
        return plain;
    return QLocale(plain.language(), system.territory());
}

}  // namespace vramwise::text
