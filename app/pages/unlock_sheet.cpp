#include "app/pages/unlock_sheet.h"

#include "app/charts/chart_parts.h"
#include "app/pages/article_notes.h"
#include "app/pages/unlock_row.h"
#include "app/text/format.h"
#include "app/text/language.h"
#include "app/text/words.h"
#include "app/theme/link_button.h"
#include "app/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace vramwise
{

namespace
{

UnlockWords::Name offloadName(const AdvisorState& state, const Model& model, const Estimate* cost)
{
    UnlockWords::Name name;
    name.chosen = isChosen(state, model.id);
    name.text = QString::fromStdString(model.name);
    if (cost && cost->timed)
        name.text += QLatin1Char(' ') + text::duration(cost->total, text::currentLocale());
    return name;
}

std::vector<UnlockWords::Name> offloadNames(const AdvisorState& state, const SizeUnlock& unlock)
{
    std::vector<UnlockWords::Name> names;
    for (std::size_t i = 0; i < unlock.offloads.size(); ++i) {
        const Estimate* cost = i < unlock.offloadCosts.size() ? &unlock.offloadCosts[i] : nullptr;
        names.push_back(offloadName(state, *unlock.offloads[i], cost));
    }
    std::stable_partition(names.begin(), names.end(), [](const UnlockWords::Name& name) { return name.chosen; });
    return names;
}

UnlockWords wordsOf(const AdvisorState& state, const SizeUnlock& unlock)
{
    UnlockWords words;
    words.size = text::memory(gib(unlock.gib), text::currentLocale());
    for (const Model* model : unlock.unlocked)
        words.unlocked.push_back({QString::fromStdString(model->name), isChosen(state, model->id)});
    const int before = int(unlock.runs.size() - unlock.unlocked.size());
    if (before > 0)
        words.alsoFits = unlock.unlocked.empty()
            ? UnlockSheet::tr("Nothing new: the %n model(s) that fit smaller cards", nullptr, before)
            : UnlockSheet::tr("and the %n model(s) that fit smaller cards", nullptr, before);
    words.offloads = offloadNames(state, unlock);
    if (!words.offloads.empty())
        words.offloadTitle = unlock.example
            ? UnlockSheet::tr("Offloaded, on the %1:").arg(text::shortCardName(*unlock.example))
            : UnlockSheet::tr("Offloaded:");
    words.notes = articleNotesAt(unlock.gib, state.catalog());
    return words;
}

}  // namespace

UnlockSheet::UnlockSheet(AdvisorState& state, QWidget* parent) : Sheet(parent), m_state(state)
{
    setObjectName(QStringLiteral("unlockSheet"));
    makeWidgets();
    retranslate();
    connect(&m_state, &AdvisorState::catalogChanged, this, &UnlockSheet::refresh);
    connect(&m_state, &AdvisorState::adviceChanged, this, [this] {
        m_stale = true;
        if (isVisible())
            refresh();
    });
}

void UnlockSheet::makeWidgets()
{
    m_title = new TextLabel(TextRole::Strong, this);
    m_title->setWordWrap(true);
    m_hint = new TextLabel(TextRole::Small, this);
    m_save = new LinkButton(this);
    m_save->setObjectName(QStringLiteral("saveUnlock"));
    connect(m_save, &QToolButton::clicked, this, &UnlockSheet::exportRequested);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_save);
    head->setContentsMargins(0, 0, space::kSmall, 0);
    m_hint->setContentsMargins(0, 0, space::kSmall, space::kTiny);
    makeRows();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kLarge, space::kSmall, space::kSmall, space::kSmall);
    layout->setSpacing(space::kTiny);
    layout->addLayout(head);
    layout->addWidget(m_hint);
    layout->addWidget(m_scroll, 1);
}

void UnlockSheet::makeRows()
{
    m_content = new QWidget;
    auto* rows = new QVBoxLayout(m_content);
    rows->setContentsMargins(0, 0, space::kSmall, 0);
    rows->setSpacing(0);
    for (std::size_t i = 0; i < kCommonSizesGib.size(); ++i) {
        m_rows.push_back(new UnlockRow(m_content));
        rows->addWidget(m_rows.back());
    }
    rows->addStretch();
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(QStringLiteral("unlockScroll"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    fillScroll();
}

void UnlockSheet::fillScroll()
{
    m_scroll->setWidget(m_content);
    m_content->setAutoFillBackground(false);
}

void UnlockSheet::setGrowing(bool growing)
{
    if (growing == (m_scroll->widget() == nullptr))
        return;
    if (growing) {
        layout()->addWidget(m_scroll->takeWidget());
        m_content->show();
    } else {
        layout()->removeWidget(m_content);
        fillScroll();
    }
    setShown(*m_scroll, !growing);
}

void UnlockSheet::refresh()
{
    m_stale = false;
    const std::vector<SizeUnlock> unlocks
        = unlocksOf(m_state.catalog(), m_state.requirements(), m_state.question().machine);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        setShown(*m_rows[i], i < unlocks.size());
        if (i < unlocks.size())
            m_rows[i]->setWords(wordsOf(m_state, unlocks[i]));
    }
}

void UnlockSheet::showEvent(QShowEvent* event)
{
    Sheet::showEvent(event);
    if (m_stale)
        refresh();
}

void UnlockSheet::changeEvent(QEvent* event)
{
    Sheet::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    refresh();
}

void UnlockSheet::retranslate()
{
    m_title->setText(tr("What each size unlocks"));
    m_hint->setText(
        tr("Yellow: fits whole on this size and on no smaller one. Offloaded: works, with weights in RAM."));
    m_save->setText(tr("Save as PNG…"));
    m_save->setAccessibleName(tr("Save what each size unlocks as PNG"));
}

}  // namespace vramwise
