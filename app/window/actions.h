// The window's actions in one table: name, words, key. Menus are filled from it; the window connects by name.
#pragma once

#include <QAction>
#include <QObject>

#include <map>
#include <vector>

class QMenu;
class QMenuBar;
class QUndoStack;

namespace vramwise
{

class Actions : public QObject
{
    Q_OBJECT

public:
    Actions(QMenuBar& bar, QUndoStack& undo, const std::vector<QString>& pageIds, QObject* parent);

    /// The action of that name; the names are those of actions.cpp.
    [[nodiscard]] QAction& action(const QString& id) const;
    void retranslate();

    void showTheme(const QString& name);
    void showLanguage(const QString& code);
    void showTextPercent(int percent);

Q_SIGNALS:
    void pageChosen(int index);
    void themeChosen(const QString& name);
    void languageChosen(const QString& code);
    void textPercentChosen(int percent);

private:
    void fillFile(QMenu& menu);
    void fillEdit(QMenu& menu, QUndoStack& undo);
    void fillView(QMenu& menu, const std::vector<QString>& pageIds);
    void fillTools(QMenu& menu);
    void fillHelp(QMenu& menu);
    QMenu& addMenu(QMenuBar& bar, const QString& id);
    QMenu& addSubmenu(QMenu& menu, const QString& id);
    QAction& add(QMenu& menu, const QString& id, const QKeySequence& key = {});
    void addChoice(QMenu& menu, class QActionGroup& group, const QString& id, const QVariant& value);
    void check(const QString& prefix, const QVariant& value);

    std::map<QString, QAction*> m_actions;
    std::map<QString, QMenu*> m_menus;
};

}  // namespace vramwise
