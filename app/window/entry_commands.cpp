#include "app/window/entry_commands.h"

#include "app/text/format.h"
#include "app/text/paths.h"
#include "app/text/sentences.h"
#include "app/window/catalog_watch.h"
#include "app/window/entry_dialog.h"
#include "app/window/own_catalog_dialog.h"
#include "app/window/prompts.h"
#include "core/base/file_io.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QStandardPaths>

namespace vramwise
{

namespace
{

QString nameOf(const Catalog& catalog, const EntryName& entry)
{
    const Card* card = entry.kind == EntryKind::Card ? catalog.card({entry.id}) : nullptr;
    const Model* model = entry.kind == EntryKind::Model ? catalog.model({entry.id}) : nullptr;
    return QString::fromStdString(card != nullptr ? card->name : model != nullptr ? model->name : entry.id);
}

}  // namespace

EntryCommands::EntryCommands(AdvisorState& state, CatalogWatch& watch, Prompts& prompts, QWidget* window)
    : QObject(window), m_state(state), m_watch(watch), m_prompts(prompts), m_window(window)
{
}

void EntryCommands::run(EntryCommand command, const EntryName& entry)
{
    switch (command) {
    case EntryCommand::Add:
    case EntryCommand::Change:
        return edit(command, entry);
    case EntryCommand::Hide:
        return hide(entry);
    case EntryCommand::Reset:
        return reset(entry);
    case EntryCommand::Share:
        return share(entry, false);
    case EntryCommand::Copy:
        return share(entry, true);
    }
}

void EntryCommands::edit(EntryCommand command, const EntryName& entry)
{
    const OwnEntries own(text::toPath(m_watch.folder()));
    const Source source{
        {"own"}, tr("Own entry", "source of figures that the user entered").toStdString(), {}, {}, text::today()};
    EntryDialog dialog({m_state.catalog(), own, entry, source, m_prompts}, m_window);
    m_prompts.show(dialog);
    if (dialog.saved().isEmpty())
        return;
    reload();
    Q_EMIT done(command == EntryCommand::Add ? tr("Added: %1", "a card or model").arg(dialog.saved())
                                             : tr("Changed: %1", "a card or model").arg(dialog.saved()));
}

void EntryCommands::hide(const EntryName& entry)
{
    const QString name = nameOf(m_state.catalog(), entry);
    if (const Result<void> hidden = OwnEntries(text::toPath(m_watch.folder())).hide(entry); !hidden)
        return warn(hidden.error());
    reload();
    Q_EMIT done(tr("Hidden: %1. Edit → Own catalog… shows it again.", "a card or model").arg(name));
}

void EntryCommands::reset(const EntryName& entry)
{
    const QString name = nameOf(m_state.catalog(), entry);
    if (const Result<bool> reset = OwnEntries(text::toPath(m_watch.folder())).reset(entry); !reset)
        return warn(reset.error());
    reload();
    Q_EMIT done(tr("Reset: %1", "a card or model").arg(name));
}

void EntryCommands::share(const EntryName& entry, bool copy)
{
    const Result<std::string> text = sharedEntry(m_state.catalog(), entry, text::today());
    if (!text)
        return warn(text.error());
    if (copy) {
        QGuiApplication::clipboard()->setText(QString::fromStdString(*text));
        Q_EMIT done(tr("Copied: %1", "a card or model").arg(nameOf(m_state.catalog(), entry)));
        return;
    }
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString suggestion = folder.filePath(QString::fromStdString(entry.id) + QStringLiteral(".json"));
    const QString file = m_prompts.saveFile(m_window, tr("Save for sharing"), suggestion,
                                            {tr("Catalog files (%1)").arg(QStringLiteral("*.json"))});
    if (file.isEmpty())
        return;
    if (const Result<void> written = writeFileAtomically(text::toPath(file), *text); !written)
        return warn(written.error());
    Q_EMIT done(tr("Saved %1", "file").arg(QDir::toNativeSeparators(file)));
}

void EntryCommands::showAll()
{
    OwnCatalogDialog dialog(m_state, m_watch.folder(), m_window);
    connect(&dialog, &OwnCatalogDialog::commandRequested, this, &EntryCommands::run);
    m_prompts.show(dialog);
}

void EntryCommands::reload() { m_watch.reload(); }

void EntryCommands::warn(const Error& error) { m_prompts.warn(m_window, tr("Not saved"), text::errorText(error), {}); }

}  // namespace vramwise
