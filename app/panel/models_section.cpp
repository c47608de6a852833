#include "app/panel/models_section.h"

#include "app/panel/entry_menu.h"
#include "app/panel/model_list_model.h"
#include "app/panel/model_row_delegate.h"
#include "app/text/words.h"
#include "app/theme/link_button.h"
#include "app/theme/sheet.h"
#include "app/theme/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace vramwise
{

namespace
{

constexpr int kMostRows = 16;  // beyond that the list scrolls by itself

}  // namespace

ModelsSection::ModelsSection(AdvisorState& state, QWidget* parent) : PanelSection(state, parent)
{
    makeFinder();
    makeList();
    makeFoot();
    begin();
}

void ModelsSection::makeFinder()
{
    m_find = new QLineEdit(this);
    m_find->setObjectName(QStringLiteral("findModel"));
    m_find->setClearButtonEnabled(true);
    m_find->installEventFilter(this);
    title()->setBuddy(m_find);
    body()->addWidget(m_find);
    connect(m_find, &QLineEdit::textChanged, this, &ModelsSection::showRows);
}

void ModelsSection::makeList()
{
    m_model = new ModelListModel(state(), this);
    m_list = new QListView(this);
    m_list->setObjectName(QStringLiteral("models"));
    m_list->setModel(m_model);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    auto* delegate = new ModelRowDelegate(m_list);
    m_list->setItemDelegate(delegate);
    body()->addWidget(m_list);
    connect(&state(), &AdvisorState::catalogChanged, this, [this] {
        retranslate();
        showRows();
    });
    connect(delegate, &ModelRowDelegate::needMenuRequested, this, &ModelsSection::openNeedMenu);
    connect(m_list, &QListView::activated, this, &ModelsSection::openNeedMenu);
    connect(m_list, &QListView::customContextMenuRequested, this, &ModelsSection::openRowMenu);
}

void ModelsSection::makeFoot()
{
    m_nothing = new TextLabel(TextRole::Small, this);
    m_nothing->setObjectName(QStringLiteral("noModelFound"));
    m_all = new LinkButton(this);
    m_all->setObjectName(QStringLiteral("allModels"));
    m_all->setCheckable(true);
    body()->addWidget(m_nothing);
    body()->addWidget(m_all, 0, Qt::AlignLeft);
    connect(m_all, &QToolButton::toggled, this, [this] {
        retranslate();
        showRows();
    });
}

void ModelsSection::retranslate()
{
    title()->setText(tr("&Models I want to run"));
    m_find->setPlaceholderText(tr("Type to find…"));
    m_find->setAccessibleName(tr("Find a model"));
    m_list->setAccessibleName(tr("Models I want to run"));
    m_list->setToolTip(tr("Space ticks a model, Enter chooses must have or nice to have"));
    m_all->setText(m_all->isChecked() ? tr("Only chosen and common ones")
                                      : tr("All %n models…", nullptr, m_model->modelCount()));
    m_model->retranslate();
}

void ModelsSection::showQuestion(const Question& /*question*/) { showRows(); }

void ModelsSection::showRows()
{
    const QString needle = m_find->text();
    bool any = false;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const bool shown = m_model->isShown(row, needle, m_all->isChecked());
        m_list->setRowHidden(row, !shown);
        any = any || shown;
    }
    m_nothing->setText(tr("No model is called “%1”.").arg(needle));
    setShown(*m_nothing, !any && !needle.isEmpty());
    setShown(*m_all, needle.isEmpty());
    fitHeight();
}

void ModelsSection::fitHeight()
{
    int rows = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        rows += m_list->isRowHidden(row) ? 0 : 1;
    const int height = m_list->sizeHintForRow(0);
    m_list->setFixedHeight(std::max(0, std::min(rows, kMostRows) * height));
    setShown(*m_list, rows > 0);
}

bool ModelsSection::eventFilter(QObject* watched, QEvent* event)
{
    const auto* key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent*>(event) : nullptr;
    if (watched != m_find || key == nullptr)
        return PanelSection::eventFilter(watched, event);
    if (key->key() == Qt::Key_Escape && !m_find->text().isEmpty()) {
        m_find->clear();
        return true;
    }
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (key->key() != Qt::Key_Down && !enter)
        return PanelSection::eventFilter(watched, event);
    const QModelIndexList found = foundModels();
    if (enter && found.size() == 1)
        tick(found.first());
    else if (!found.isEmpty()) {
        m_list->setCurrentIndex(found.first());
        m_list->setFocus(Qt::TabFocusReason);
    }
    return true;
}

QModelIndexList ModelsSection::foundModels() const
{
    QModelIndexList found;
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (!m_list->isRowHidden(row) && !m_model->index(row).data(GroupTitleRole).toBool())
            found << m_model->index(row);
    return found;
}

void ModelsSection::tick(const QModelIndex& index)
{
    const bool ticked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    m_model->setData(index, ticked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void ModelsSection::changeEvent(QEvent* event)
{
    PanelSection::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        fitHeight();
}

/// What can be done with the model itself; how much it is wanted is in the menu of that word.
void ModelsSection::openRowMenu(const QPoint& at)
{
    const QModelIndex index = m_list->indexAt(at);
    const EntryName entry{EntryKind::Model, index.data(ModelIdRole).toString().toStdString()};
    if (entry.id.empty())
        return;
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("modelMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (index.data(NeedRole).isValid()) {
        const QPersistentModelIndex row(index);
        for (const Need need : {Need::Must, Need::Nice})
            menu->addAction(text::needWord(need), this, [this, row, need] { m_model->setNeed(row, need); });
    }
    addEntryActions(*menu, entry, state().catalog().provenance(ModelId{entry.id}).origin,
                    [this, entry](EntryCommand command) { Q_EMIT entryRequested(command, entry); });
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

void ModelsSection::openNeedMenu(const QModelIndex& index)
{
    if (!index.data(NeedRole).isValid())
        return;
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("needMenu"));
    const QPersistentModelIndex row(index);
    for (const Need need : {Need::Must, Need::Nice}) {
        QAction* action = menu.addAction(text::needWord(need));
        action->setCheckable(true);
        action->setChecked(index.data(NeedRole).toInt() == int(need));
        connect(action, &QAction::triggered, this, [this, row, need] { m_model->setNeed(row, need); });
    }
    const QRect need = ModelRowDelegate::needRect(m_list->visualRect(index), m_list->font(), index);
    menu.exec(m_list->viewport()->mapToGlobal(need.bottomLeft()));
}

}  // namespace vramwise
