#include "app/window/appearance.h"

#include "app/text/language.h"
#include "app/theme/style.h"

#include <QApplication>
#include <QKeyEvent>
#include <QStyleHints>
#include <QWidget>

namespace vramwise
{

Appearance::Appearance(QApplication& app, Settings& settings, QObject* parent)
    : QObject(parent), m_app(app), m_settings(settings)
{
    m_app.installEventFilter(this);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(m_app.styleHints(), &QStyleHints::colorSchemeChanged, this, &Appearance::systemThemeChanged);
#endif
}

void Appearance::applySettings(const QString& language)
{
    const QString stored = m_settings.value(setting::kLanguage);
    const QString wanted = !language.isEmpty() ? language : !stored.isEmpty() ? stored : text::systemLanguage();
    text::setLanguage(m_app, wanted);
    applyTextScale(m_app, textPercent() / 100.0);
    applyTheme();
}

void Appearance::setLanguage(const QString& code)
{
    m_settings.setValue(setting::kLanguage, code);
    if (code != text::currentLanguage())
        text::setLanguage(m_app, code);
}

void Appearance::setTheme(const QString& name)
{
    m_settings.setValue(setting::kTheme, name);
    applyTheme();
}

void Appearance::setTextPercent(int percent)
{
    m_settings.setValue(setting::kTextPercent, percent);
    applyTextScale(m_app, percent / 100.0);
}

void Appearance::applyTheme()
{
    m_applying = true;
    const QString name = theme();
    if (name == QStringLiteral("system"))
        vramwise::applyTheme(m_app, std::nullopt);
    else
        vramwise::applyTheme(m_app, name == QStringLiteral("dark") ? ThemeKind::Dark : ThemeKind::Light);
    m_applying = false;
}

void Appearance::systemThemeChanged()
{
    if (!m_applying && theme() == QStringLiteral("system"))
        applyTheme();
}

bool Appearance::eventFilter(QObject* watched, QEvent* event)
{
    const bool press = event->type() == QEvent::KeyPress;
    if ((press || event->type() == QEvent::KeyRelease) && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Alt) {
        Style::showMnemonics(press);
        for (QWidget* window : QApplication::topLevelWidgets())
            window->update();
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace vramwise
