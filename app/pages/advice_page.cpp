#include "app/pages/advice_page.h"

#include "app/delegates/row_table.h"
#include "app/items/roles.h"
#include "app/pages/alternative_sheet.h"
#include "app/pages/card_menu.h"
#include "app/pages/heat_sheet.h"
#include "app/pages/line_list.h"
#include "app/pages/notices.h"
#include "app/pages/pick_sheet.h"
#include "app/pages/rejected_sheet.h"
#include "app/pages/scroll_body.h"
#include "app/pages/why_sheet.h"
#include "app/text/language.h"
#include "app/text/sentences.h"
#include "app/theme/sheet.h"
#include "app/theme/theme.h"

#include <QDate>
#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace vramwise
{

namespace
{

constexpr int kSideBySideFrom = 620;  // narrower pages put the alternatives under the pick
constexpr int kUsualHeight = 840;     // of the page: all of it is seen with the usual rows of the heat map
constexpr int kUsualRows = 8;
constexpr int kMostRows = 24;
constexpr int kPickShare = 7;
constexpr int kAlternativesShare = 4;

/// The model whose column is there; empty for other columns.
ModelId modelUnder(const RowTable& table, const QPoint& at)
{
    const int column = table.columnAt(table.viewport()->mapFromGlobal(at).x());
    const QVariant id = column < 0 ? QVariant() : table.model()->headerData(column, Qt::Horizontal, ColumnIdRole);
    return ModelId{id.toString().toStdString()};
}

}  // namespace

AdvicePage::AdvicePage(AdvisorState& state, QWidget* parent) : Page(parent), m_state(state)
{
    setObjectName(QStringLiteral("advice"));
    m_body = new ScrollBody(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_body);
    makeTop();
    makeAlternatives();
    makeTables();
    makeChanges();
    m_body->column()->addStretch(1);
    listen();
    retranslate();
    refresh();
}

void AdvicePage::makeTop()
{
    m_notices = new NoticeList(m_body->content());
    m_pick = new PickSheet(m_state, m_body->content());
    m_top = new QBoxLayout(QBoxLayout::LeftToRight);
    m_top->setSpacing(space::kMedium);
    m_top->addWidget(m_pick, kPickShare);
    m_body->column()->addWidget(m_notices);
    m_body->column()->addLayout(m_top);
    connect(m_notices, &NoticeList::pricesRequested, this, [this] { Q_EMIT priceRequested({}); });
    connect(m_notices, &NoticeList::problemsRequested, this, &AdvicePage::problemsRequested);
    connect(m_pick, &PickSheet::menuRequested, this,
            [this](const QString& id, const QPoint& at) { openMenu(nullptr, id, at); });
    connect(m_pick, &PickSheet::computationRequested, this,
            [this](const QString& id) { Q_EMIT computationRequested(CardId{id.toStdString()}, {}); });
}

void AdvicePage::makeAlternatives()
{
    using Kind = AlternativeSheet::Kind;
    auto* column = m_alternativeColumn = new QVBoxLayout;
    column->setSpacing(space::kSmall);
    const char* names[] = {"cheapest", "value", "nextStep"};
    for (const Kind kind : {Kind::Cheapest, Kind::Value, Kind::NextStep}) {
        auto* sheet = new AlternativeSheet(m_state, kind, m_body->content());
        sheet->setObjectName(QLatin1String(names[int(kind)]));
        column->addWidget(sheet, 1);
        m_alternatives.push_back(sheet);
        connect(sheet, &AlternativeSheet::compareRequested, this,
                [this](const QString& id) { compareWithPick(*this, m_state, CardId{id.toStdString()}); });
        connect(sheet, &AlternativeSheet::menuRequested, this,
                [this](const QString& id, const QPoint& at) { openMenu(nullptr, id, at); });
    }
    m_top->addLayout(column, kAlternativesShare);
}

void AdvicePage::makeTables()
{
    m_heat = new HeatSheet(m_state, m_body->content());
    m_why = new WhySheet(m_state, WhySheet::Unselected::Nothing, m_body->content());
    m_body->column()->addWidget(m_heat);
    m_body->column()->addWidget(m_why);
    connect(m_heat, &HeatSheet::menuRequested, this,
            [this](const QString& id, const QPoint& at) { openMenu(m_heat->table(), id, at); });
}

void AdvicePage::makeChanges()
{
    m_changesSheet = new Sheet(m_body->content());
    m_changesTitle = new TextLabel(TextRole::Section, m_changesSheet);
    m_changes = new LineList(TextRole::Body, m_changesSheet);
    m_changes->setObjectName(QStringLiteral("changes"));
    auto* layout = new QVBoxLayout(m_changesSheet);
    layout->setContentsMargins(space::kLarge, space::kMedium, space::kLarge, space::kMedium);
    layout->addWidget(m_changesTitle);
    layout->addWidget(m_changes);
    m_rejected = new RejectedSheet(m_state, m_body->content());
    m_body->column()->addWidget(m_changesSheet);
    m_body->column()->addWidget(m_rejected);
    connect(m_rejected, &RejectedSheet::menuRequested, this,
            [this](const QString& id, const QPoint& at) { openMenu(m_rejected->table(), id, at); });
}

void AdvicePage::listen()
{
    connect(&m_state, &AdvisorState::catalogChanged, this, &AdvicePage::refresh);
    connect(&m_state, &AdvisorState::adviceChanged, this, &AdvicePage::adviceChanged);
    connect(&m_state, &AdvisorState::refusedProblemsChanged, this, &AdvicePage::adviceChanged);
    connect(&m_state, &AdvisorState::selectionChanged, this, &AdvicePage::selectionChanged);
}

void AdvicePage::adviceChanged()
{
    m_stale = !isVisible();  // a page that nobody sees waits until it is opened
    if (!m_stale)
        refresh();
}

void AdvicePage::showEvent(QShowEvent* event)
{
    if (m_stale)
        refresh();
    Page::showEvent(event);
}

void AdvicePage::refresh()
{
    m_stale = false;
    m_notices->setNotices(noticesFor(m_state, QDate::currentDate()));
    m_pick->refresh();
    for (AlternativeSheet* alternative : m_alternatives) {
        alternative->refresh();
        setShown(*alternative, m_state.advice().picks.best.has_value());  // else the nearest has the room
        m_alternativeColumn->setStretchFactor(alternative, alternative->hasCard() ? 1 : 0);
    }
    m_top->setStretchFactor(m_alternativeColumn, m_state.advice().picks.best ? kAlternativesShare : 0);
    m_heat->refresh();
    m_why->refresh();
    refreshChanges();
    m_rejected->refresh();
}

void AdvicePage::refreshChanges()
{
    m_changes->setLines(text::reasonTexts(m_state.advice().changes, m_state.catalog(), text::currentLocale()));
    m_changesTitle->setText(m_state.advice().picks.best ? tr("What would change this answer")
                                                        : tr("What would make something fit"));
    setShown(*m_changesSheet, !m_state.advice().changes.empty());
}

void AdvicePage::selectionChanged()
{
    m_heat->showSelection();
    m_why->refresh();
}

void AdvicePage::openMenu(RowTable* table, const QString& id, const QPoint& at)
{
    const CardId card{id.toStdString()};
    CardMenuActions actions;
    actions.why = [this, card] {
        m_state.selectCard(card);
        m_body->ensureWidgetVisible(m_why);
    };
    if (table != nullptr) {
        actions.copyRow = [table] { table->copyCurrentRow(); };
        actions.model = modelUnder(*table, at);
    }
    makeCardMenu(*this, m_state, card, actions)->popup(at);
}

void AdvicePage::retranslate()
{
    setAccessibleName(title());
    m_body->setAccessibleName(title());
}

void AdvicePage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
}

void AdvicePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const bool wide = width() >= scaled(kSideBySideFrom);
    m_top->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const int spare = (height() - scaled(kUsualHeight)) / m_heat->table()->verticalHeader()->defaultSectionSize();
    m_heat->setFirstRows(std::clamp(kUsualRows + spare, kUsualRows, kMostRows));
}

}  // namespace vramwise
