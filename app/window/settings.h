// What the window remembers beside the question: a small INI file. Each setting has its type and its default beside
// its key. A value that is missing, of another type or not allowed gives the default; a file that cannot be parsed
// is copied to *.bad and never silently overwritten.
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QVariant>

#include <memory>

namespace vramwise
{

template <class T>
struct Setting {
    const char* key;
    T fallback;
    bool (*allowed)(const T&) = nullptr;  ///< nullptr: every value
};

namespace setting
{
extern const Setting<QString> kLanguage;  ///< a code of text::languages(); empty: the system's
extern const Setting<QString> kTheme;     ///< "system", "light" or "dark"
extern const Setting<int> kTextPercent;   ///< 100, 125, 150 or 200
extern const Setting<QString> kPage;      ///< id of the page that was open
extern const Setting<QByteArray> kGeometry;
extern const Setting<QSize> kPictureSize;  ///< last exported chart
extern const Setting<QString> kPictureTheme;
extern const Setting<QString> kFolder;       ///< where a file was last saved or opened
extern const Setting<QString> kModelFolder;  ///< where model files were last looked for
}  // namespace setting

class Settings
{
public:
    /// `file` is an INI file that may not exist yet; an unwritable one is only not saved.
    explicit Settings(const QString& file);

    /// In the user's configuration folder.
    static QString defaultFile();

    template <class T>
    [[nodiscard]] T value(const Setting<T>& setting) const
    {
        const QVariant stored = m_settings->value(QLatin1String(setting.key));
        if (!stored.isValid() || !stored.template canConvert<T>())
            return setting.fallback;
        QVariant converted = stored;
        if (!converted.convert(QMetaType::fromType<T>()))
            return setting.fallback;
        const T value = converted.template value<T>();
        return setting.allowed == nullptr || setting.allowed(value) ? value : setting.fallback;
    }

    template <class T>
    void setValue(const Setting<T>& setting, const T& value)
    {
        m_settings->setValue(QLatin1String(setting.key), value);
    }

    /// The setting is at its default again.
    void remove(const char* key) { m_settings->remove(QLatin1String(key)); }

    /// Where a broken file was copied to; empty where all was well.
    [[nodiscard]] QString brokenCopy() const { return m_brokenCopy; }

private:
    std::unique_ptr<QSettings> m_settings;
    QString m_brokenCopy;
};

/// Copies `file` to "file.bad" (or .bad2 …, never over an earlier one). Empty where there is nothing to copy or the
/// copy failed.
QString keepBrokenCopy(const QString& file);

}  // namespace vramwise
