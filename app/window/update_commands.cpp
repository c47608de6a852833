#include "app/window/update_commands.h"

#include "app/text/catalog_words.h"
#include "app/text/format.h"
#include "app/text/language.h"
#include "app/text/paths.h"
#include "app/text/sentences.h"
#include "app/theme/sheet.h"
#include "app/theme/theme.h"
#include "app/window/catalog_watch.h"
#include "app/window/prompts.h"
#include "core/bundle/difference.h"
#include "core/bundle/store.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace vramwise
{

namespace
{

Result<TrustedKeys> trustedKeys()
{
    Result<TrustedKeys> keys = readKeys(text::shippedKeysFile());
    const Result<TrustedKeys> own = readKeys(text::userKeysFile());
    if (!keys || !own)
        return keys ? own : keys;
    keys->insert(keys->end(), own->begin(), own->end());
    return keys;
}

std::filesystem::path bundlePath(const QString& file)
{
    const QFileInfo info(file);
    return text::toPath(info.fileName() == QStringLiteral("manifest.json") ? info.path() : file);
}

/// What the update would change, to be taken or left.
void fillDialog(QDialog& dialog, const Bundle& bundle, const CatalogDifference& difference)
{
    dialog.setObjectName(QStringLiteral("updateDialog"));
    dialog.setWindowTitle(UpdateCommands::tr("Catalog update"));
    auto* layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    const QLocale locale = text::currentLocale();
    auto* summary = new TextLabel(TextRole::Body, text::bundleSummary(bundle, difference, locale).join(u'\n'), &dialog);
    summary->setObjectName(QStringLiteral("updateSummary"));
    auto* changes = new QPlainTextEdit(text::differenceLines(difference, bundle.catalog, locale).join(u'\n'), &dialog);
    changes->setObjectName(QStringLiteral("updateChanges"));
    changes->setAccessibleName(UpdateCommands::tr("What it changes"));
    changes->setReadOnly(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, &dialog);
    QPushButton* take = buttons->addButton(UpdateCommands::tr("&Take this update"), QDialogButtonBox::AcceptRole);
    take->setObjectName(QStringLiteral("takeUpdate"));
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    layout->addWidget(summary);
    layout->addWidget(changes, 1);
    layout->addWidget(buttons);
    dialog.resize(scaled(640), scaled(480));
}

}  // namespace

UpdateCommands::UpdateCommands(AdvisorState& state, CatalogWatch& watch, Prompts& prompts, QWidget* window)
    : QObject(window), m_state(state), m_watch(watch), m_prompts(prompts), m_window(window)
{
}

void UpdateCommands::open()
{
    const QString file = m_prompts.openFile(m_window, tr("Open catalog update"), QString(),
                                            {tr("Catalog updates (%1)").arg(QStringLiteral("*.zip manifest.json"))});
    if (!file.isEmpty())
        openFile(file);
}

void UpdateCommands::openFile(const QString& file)
{
    const Result<TrustedKeys> keys = trustedKeys();
    if (!keys)
        return warn(keys.error());
    const Result<Bundle> bundle = openBundle(bundlePath(file), *keys);
    if (!bundle)
        return warn(bundle.error());
    QDialog dialog(m_window);
    fillDialog(dialog, *bundle, differenceOf(loadCatalog(m_watch.base()).catalog, bundle->catalog));
    m_prompts.show(dialog);
    if (dialog.result() != QDialog::Accepted)
        return;
    if (const Result<void> applied = UpdateStore(text::userUpdatesFolder()).apply(*bundle); !applied)
        return warn(applied.error());
    m_watch.reload();
    Q_EMIT done(tr("Catalog %1 counts now. File → Take back undoes it.", "version")
                    .arg(QString::fromStdString(bundle->manifest.version)));
}

void UpdateCommands::rollBack()
{
    const Result<bool> done = UpdateStore(text::userUpdatesFolder()).rollBack();
    if (!done)
        return warn(done.error());
    if (!*done) {
        Q_EMIT this->done(tr("There is no update to take back."));
        return;
    }
    m_watch.reload();
    Q_EMIT this->done(
        tr("The catalog of %1 counts again.", "date").arg(text::date(m_state.catalog().date(), text::currentLocale())));
}

void UpdateCommands::warn(const Error& error)
{
    m_prompts.warn(m_window, tr("Nothing was changed"), text::errorText(error), {});
}

}  // namespace vramwise
