#include "app/window/settings.h"

#include "app/text/language.h"

#include <QFile>
#include <QSize>
#include <QStandardPaths>

namespace vramwise
{

namespace
{

bool isLanguage(const QString& code) { return code.isEmpty() || text::languages().contains(code); }

bool isTheme(const QString& name)
{
    return name == QStringLiteral("system") || name == QStringLiteral("light") || name == QStringLiteral("dark");
}

bool isTextSize(const int& percent) { return percent == 100 || percent == 125 || percent == 150 || percent == 200; }

}  // namespace

namespace setting
{
const Setting<QString> kLanguage{"ui/language", {}, isLanguage};
const Setting<QString> kTheme{"ui/theme", QStringLiteral("system"), isTheme};
const Setting<int> kTextPercent{"ui/textPercent", 100, isTextSize};
const Setting<QString> kPage{"ui/page", QStringLiteral("advice"), nullptr};
const Setting<QByteArray> kGeometry{"window/geometry", {}, nullptr};
const Setting<QSize> kPictureSize{"export/size", QSize(1920, 1080), nullptr};
const Setting<QString> kPictureTheme{"export/theme", QStringLiteral("system"), isTheme};
const Setting<QString> kFolder{"files/folder", {}, nullptr};
const Setting<QString> kModelFolder{"files/models", {}, nullptr};
}  // namespace setting

Settings::Settings(const QString& file)
{
    m_settings = std::make_unique<QSettings>(file, QSettings::IniFormat);
    if (m_settings->status() != QSettings::FormatError)
        return;
    m_brokenCopy = keepBrokenCopy(file);
    if (!m_brokenCopy.isEmpty())
        QFile::remove(file);  // the copy has it; QSettings would refuse to write over what it cannot read
    m_settings = std::make_unique<QSettings>(file, QSettings::IniFormat);
}

QString Settings::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QStringLiteral("/vramwise/vramwise.ini");
}

QString keepBrokenCopy(const QString& file)
{
    constexpr int kMostCopies = 99;
    for (int i = 1; i <= kMostCopies; ++i) {
        const QString copy = file + QStringLiteral(".bad") + (i == 1 ? QString() : QString::number(i));
        if (!QFile::exists(copy))
            return QFile::copy(file, copy) ? copy : QString();
    }
    return {};
}

}  // namespace vramwise
