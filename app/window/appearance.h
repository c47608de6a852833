// Language, theme and text size: put onto the application and remembered.
#pragma once

#include "app/theme/theme.h"
#include "app/window/settings.h"

#include <QObject>

class QApplication;

namespace vramwise
{

class Appearance : public QObject
{
    Q_OBJECT

public:
    Appearance(QApplication& app, Settings& settings, QObject* parent = nullptr);

    /// What the settings say; `language` wins over them where it is not empty, and is not remembered.
    void applySettings(const QString& language = {});

    void setLanguage(const QString& code);
    void setTheme(const QString& name);
    void setTextPercent(int percent);
    [[nodiscard]] QString theme() const { return m_settings.value(setting::kTheme); }
    [[nodiscard]] int textPercent() const { return m_settings.value(setting::kTextPercent); }

    /// The system turned light or dark: follows where the user wants that.
    void systemThemeChanged();

protected:
    /// Underlines mnemonics while Alt is down.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void applyTheme();

    QApplication& m_app;
    Settings& m_settings;
    bool m_applying = false;
};

}  // namespace vramwise
