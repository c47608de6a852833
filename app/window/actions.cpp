#include "app/window/actions.h"

#include "app/text/language.h"

#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>
#include <QUndoStack>

#include <array>

namespace vramwise
{

namespace
{

constexpr std::array kTextSizes{100, 125, 150, 200};

/// The words of every menu and action, in the current language.
std::map<QString, QString> actionWords()
{
    return {
        {QStringLiteral("menu.file"), Actions::tr("&File")},
        {QStringLiteral("menu.edit"), Actions::tr("&Edit")},
        {QStringLiteral("menu.view"), Actions::tr("&View")},
        {QStringLiteral("menu.tools"), Actions::tr("&Tools")},
        {QStringLiteral("menu.help"), Actions::tr("&Help")},
        {QStringLiteral("menu.theme"), Actions::tr("&Theme")},
        {QStringLiteral("menu.language"), Actions::tr("&Language")},
        {QStringLiteral("menu.text"), Actions::tr("Text &size")},
        {QStringLiteral("file.export"), Actions::tr("&Export chart…")},
        {QStringLiteral("file.copy"), Actions::tr("&Copy chart")},
        {QStringLiteral("file.saveQuestion"), Actions::tr("&Save question…")},
        {QStringLiteral("file.openQuestion"), Actions::tr("&Open question…")},
        {QStringLiteral("file.openWorkflow"), Actions::tr("Open &workflow…")},
        {QStringLiteral("file.pasteWorkflow"), Actions::tr("&Paste workflow")},
        {QStringLiteral("file.inspect"), Actions::tr("&Inspect model files…")},
        {QStringLiteral("file.openUpdate"), Actions::tr("Open catalog &update…")},
        {QStringLiteral("file.rollBack"), Actions::tr("Take &back the last catalog update")},
        {QStringLiteral("edit.addCard"), Actions::tr("Add &card…")},
        {QStringLiteral("edit.addModel"), Actions::tr("Add &model…")},
        {QStringLiteral("edit.ownCatalog"), Actions::tr("&Own catalog…")},
        {QStringLiteral("file.report"), Actions::tr("Export advice as &report…")},
        {QStringLiteral("file.quit"), Actions::tr("&Quit")},
        {QStringLiteral("edit.reset"), Actions::tr("Reset &question")},
        {QStringLiteral("edit.find"), Actions::tr("&Find")},
        {QStringLiteral("view.page0"), Actions::tr("&Advice")},
        {QStringLiteral("view.page1"), Actions::tr("&Models")},
        {QStringLiteral("view.page2"), Actions::tr("&Cards")},
        {QStringLiteral("view.page3"), Actions::tr("Com&pare")},
        {QStringLiteral("view.page4"), Actions::tr("&Workflow")},
        {QStringLiteral("view.page5"), Actions::tr("Lea&rn")},
        {QStringLiteral("view.page6"), Actions::tr("Acc&uracy")},
        {QStringLiteral("theme.system"), Actions::tr("As the &system")},
        {QStringLiteral("theme.light"), Actions::tr("&Light")},
        {QStringLiteral("theme.dark"), Actions::tr("&Dark")},
        {QStringLiteral("tools.prices"), Actions::tr("&My prices…")},
        {QStringLiteral("tools.problems"), Actions::tr("&Problems of the catalog…")},
        {QStringLiteral("help.learn"), Actions::tr("&Learn")},
        {QStringLiteral("help.sources"), Actions::tr("&Catalog and sources")},
        {QStringLiteral("help.hardware"), Actions::tr("Copy &hardware report")},
        {QStringLiteral("help.about"), Actions::tr("&About VRAMwise")},
    };
}

}  // namespace

Actions::Actions(QMenuBar& bar, QUndoStack& undo, const std::vector<QString>& pageIds, QObject* parent)
    : QObject(parent)
{
    fillFile(addMenu(bar, QStringLiteral("menu.file")));
    fillEdit(addMenu(bar, QStringLiteral("menu.edit")), undo);
    fillView(addMenu(bar, QStringLiteral("menu.view")), pageIds);
    fillTools(addMenu(bar, QStringLiteral("menu.tools")));
    fillHelp(addMenu(bar, QStringLiteral("menu.help")));
    retranslate();
}

QAction& Actions::action(const QString& id) const { return *m_actions.at(id); }

QMenu& Actions::addMenu(QMenuBar& bar, const QString& id)
{
    QMenu* menu = bar.addMenu(QString());
    menu->setObjectName(id);
    m_menus[id] = menu;
    return *menu;
}

QMenu& Actions::addSubmenu(QMenu& menu, const QString& id)
{
    QMenu* submenu = menu.addMenu(QString());
    submenu->setObjectName(id);
    m_menus[id] = submenu;
    return *submenu;
}

QAction& Actions::add(QMenu& menu, const QString& id, const QKeySequence& key)
{
    QAction* action = menu.addAction(QString());
    action->setObjectName(id);
    action->setShortcut(key);
    m_actions[id] = action;
    return *action;
}

void Actions::addChoice(QMenu& menu, QActionGroup& group, const QString& id, const QVariant& value)
{
    QAction& action = add(menu, id);
    action.setCheckable(true);
    action.setData(value);
    group.addAction(&action);
}

void Actions::fillFile(QMenu& menu)
{
    add(menu, QStringLiteral("file.export"), QKeySequence(Qt::CTRL | Qt::Key_E));
    add(menu, QStringLiteral("file.copy"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    menu.addSeparator();
    add(menu, QStringLiteral("file.saveQuestion"), QKeySequence::Save);
    add(menu, QStringLiteral("file.openQuestion"), QKeySequence::Open);
    menu.addSeparator();
    add(menu, QStringLiteral("file.openWorkflow"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    add(menu, QStringLiteral("file.pasteWorkflow"), QKeySequence::Paste);
    add(menu, QStringLiteral("file.inspect"), QKeySequence(Qt::CTRL | Qt::Key_I));
    menu.addSeparator();
    add(menu, QStringLiteral("file.openUpdate"));
    add(menu, QStringLiteral("file.rollBack"));
    menu.addSeparator();
    add(menu, QStringLiteral("file.report"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    menu.addSeparator();
    QAction& quit = add(menu, QStringLiteral("file.quit"), QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit.setMenuRole(QAction::QuitRole);
}

void Actions::fillEdit(QMenu& menu, QUndoStack& undo)
{
    QAction* back = undo.createUndoAction(&menu, QStringLiteral("%1"));
    back->setObjectName(QStringLiteral("edit.undo"));
    back->setShortcut(QKeySequence::Undo);
    QAction* again = undo.createRedoAction(&menu, QStringLiteral("%1"));
    again->setObjectName(QStringLiteral("edit.redo"));
    again->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    menu.addAction(back);
    menu.addAction(again);
    // The stack words them as "undo text"; we want our own words before the step, in the current language.
    const auto word = [back, again, &undo] {
        back->setText(undo.canUndo() ? tr("&Undo: %1", "a step").arg(undo.undoText()) : tr("&Undo"));
        again->setText(undo.canRedo() ? tr("&Redo: %1", "a step").arg(undo.redoText()) : tr("&Redo"));
    };
    connect(&undo, &QUndoStack::indexChanged, this, word);
    connect(&menu, &QMenu::aboutToShow, this, word);
    menu.addSeparator();
    add(menu, QStringLiteral("edit.reset"));
    menu.addSeparator();
    for (const char* id : {"edit.addCard", "edit.addModel", "edit.ownCatalog"})
        add(menu, QLatin1String(id));
    menu.addSeparator();
    add(menu, QStringLiteral("edit.find"), QKeySequence::Find);
    word();
}

void Actions::fillView(QMenu& menu, const std::vector<QString>& pageIds)
{
    auto* pages = new QActionGroup(this);
    for (int i = 0; i < int(pageIds.size()); ++i) {
        QAction& page
            = add(menu, QStringLiteral("view.page%1").arg(i), QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)));
        page.setData(i);
        pages->addAction(&page);
    }
    pages->setExclusive(false);
    connect(pages, &QActionGroup::triggered, this, [this](QAction* page) { Q_EMIT pageChosen(page->data().toInt()); });
    menu.addSeparator();
    auto* themes = new QActionGroup(this);
    QMenu& themeMenu = addSubmenu(menu, QStringLiteral("menu.theme"));
    for (const char* name : {"system", "light", "dark"})
        addChoice(themeMenu, *themes, QStringLiteral("theme.") + QLatin1String(name), QLatin1String(name));
    connect(themes, &QActionGroup::triggered, this, [this](QAction* a) { Q_EMIT themeChosen(a->data().toString()); });
    auto* languages = new QActionGroup(this);
    QMenu& languageMenu = addSubmenu(menu, QStringLiteral("menu.language"));
    for (const QString& code : text::languages())
        addChoice(languageMenu, *languages, QStringLiteral("language.") + code, code);
    connect(languages, &QActionGroup::triggered, this,
            [this](QAction* a) { Q_EMIT languageChosen(a->data().toString()); });
    auto* sizes = new QActionGroup(this);
    QMenu& textMenu = addSubmenu(menu, QStringLiteral("menu.text"));
    for (const int percent : kTextSizes)
        addChoice(textMenu, *sizes, QStringLiteral("text.%1").arg(percent), percent);
    connect(sizes, &QActionGroup::triggered, this, [this](QAction* a) { Q_EMIT textPercentChosen(a->data().toInt()); });
}

void Actions::fillTools(QMenu& menu)
{
    add(menu, QStringLiteral("tools.prices"));
    add(menu, QStringLiteral("tools.problems"));
}

void Actions::fillHelp(QMenu& menu)
{
    add(menu, QStringLiteral("help.learn"), QKeySequence::HelpContents);
    add(menu, QStringLiteral("help.sources"));
    add(menu, QStringLiteral("help.hardware"));
    menu.setToolTipsVisible(true);
    add(menu, QStringLiteral("help.about")).setMenuRole(QAction::AboutRole);
}

void Actions::retranslate()
{
    const std::map<QString, QString> words = actionWords();
    for (const auto& [id, menu] : m_menus)
        menu->setTitle(words.at(id));
    for (const auto& [id, action] : m_actions)
        if (const auto at = words.find(id); at != words.end())
            action->setText(at->second);
    action(QStringLiteral("help.hardware"))
        .setToolTip(tr("Cards, memory, drivers and processor as text, without serial numbers or names of users"));
    for (const QString& code : text::languages())
        action(QStringLiteral("language.") + code).setText(text::languageName(code));
    for (const int percent : kTextSizes)
        action(QStringLiteral("text.%1").arg(percent)).setText(QStringLiteral("%1 %").arg(percent));
}

void Actions::check(const QString& prefix, const QVariant& value)
{
    for (const auto& [id, action] : m_actions)
        if (id.startsWith(prefix) && action->data() == value)
            action->setChecked(true);
}

void Actions::showTheme(const QString& name) { check(QStringLiteral("theme."), name); }
void Actions::showLanguage(const QString& code) { check(QStringLiteral("language."), code); }
void Actions::showTextPercent(int percent) { check(QStringLiteral("text."), percent); }

}  // namespace vramwise
