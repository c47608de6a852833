#include "app/window/own_catalog_dialog.h"

#include "app/text/catalog_words.h"
#include "app/theme/sheet.h"
#include "app/theme/theme.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace vramwise
{

namespace
{

enum OwnRole { KindRole = Qt::UserRole + 1, EntryIdRole, HiddenRole };

}  // namespace

OwnCatalogDialog::OwnCatalogDialog(AdvisorState& state, const QString& folder, QWidget* parent)
    : QDialog(parent), m_state(state)
{
    setObjectName(QStringLiteral("ownCatalogDialog"));
    setWindowTitle(tr("Own catalog"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    layout->setSpacing(space::kSmall);
    makeHead(folder);
    makeList();
    makeButtons();
    connect(&m_state, &AdvisorState::catalogChanged, this, &OwnCatalogDialog::refresh);
    refresh();
    resize(scaled(560), scaled(420));
}

void OwnCatalogDialog::makeHead(const QString& folder)
{
    auto* place = new TextLabel(TextRole::Muted,
                                tr("Files in this folder are laid over the built-in catalog and read as soon as they "
                                   "change: %1")
                                    .arg(QDir::toNativeSeparators(folder)),
                                this);
    place->setObjectName(QStringLiteral("ownFolder"));
    place->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout()->addWidget(place);
}

void OwnCatalogDialog::makeList()
{
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("ownEntries"));
    m_list->setAccessibleName(tr("Own, changed and hidden entries"));
    layout()->addWidget(m_list);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        const QListWidgetItem* item = m_list->item(row);
        const bool shown = item != nullptr && !item->data(HiddenRole).toBool();
        m_change->setEnabled(shown);
        m_share->setEnabled(shown);
        m_reset->setEnabled(item != nullptr && item->data(EntryIdRole).isValid());
    });
}

void OwnCatalogDialog::makeButtons()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    const auto addButton = [&](const char* name, const QString& text, EntryCommand command) {
        QPushButton* button = buttons->addButton(text, QDialogButtonBox::ActionRole);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, command] { request(command); });
        return button;
    };
    m_change = addButton("changeOwn", tr("&Change…"), EntryCommand::Change);
    m_reset = addButton("resetOwn", tr("&Reset to built-in"), EntryCommand::Reset);
    m_share = addButton("shareOwn", tr("&Save for sharing…"), EntryCommand::Share);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout()->addWidget(buttons);
}

void OwnCatalogDialog::add(EntryKind kind, const std::string& id, const std::string& name, const QString& what,
                           bool hidden)
{
    auto* item = new QListWidgetItem(QStringLiteral("%1 · %2").arg(QString::fromStdString(name), what), m_list);
    item->setData(KindRole, int(kind));
    item->setData(EntryIdRole, QString::fromStdString(id));
    item->setData(HiddenRole, hidden);
}

void OwnCatalogDialog::refresh()
{
    const int row = m_list->currentRow();
    m_list->clear();
    const Catalog& catalog = m_state.catalog();
    const auto addOwn = [&](EntryKind kind, const auto& entries) {
        for (const auto& entry : entries) {
            const Provenance& provenance = catalog.provenance(entry.id);
            if (provenance.origin == EntryOrigin::BuiltIn)
                continue;
            const QString fields = text::fieldNames(kind, provenance.changedFields);
            const QString origin = text::originWord(provenance.origin);
            add(kind, entry.id.value, entry.name,
                fields.isEmpty() ? origin : QStringLiteral("%1: %2").arg(origin, fields), false);
        }
    };
    addOwn(EntryKind::Card, catalog.cards());
    addOwn(EntryKind::Model, catalog.models());
    for (const Card& card : catalog.hiddenCards())
        add(EntryKind::Card, card.id.value, card.name, tr("hidden"), true);
    for (const Model& model : catalog.hiddenModels())
        add(EntryKind::Model, model.id.value, model.name, tr("hidden"), true);
    if (m_list->count() == 0)
        (new QListWidgetItem(tr("Nothing is added, changed or hidden."), m_list))->setFlags(Qt::NoItemFlags);
    m_list->setCurrentRow(-1);
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    if (m_list->currentRow() < 0)
        for (QPushButton* button : {m_change, m_reset, m_share})
            button->setEnabled(false);
}

void OwnCatalogDialog::request(EntryCommand command)
{
    const QListWidgetItem* item = m_list->currentItem();
    if (item == nullptr)
        return;
    const EntryName entry{EntryKind(item->data(KindRole).toInt()), item->data(EntryIdRole).toString().toStdString()};
    Q_EMIT commandRequested(command, entry);
}

}  // namespace vramwise
