#include "app/window/status_line.h"

#include "app/pages/notices.h"
#include "app/text/format.h"
#include "app/text/language.h"
#include "app/theme/sheet.h"
#include "app/theme/theme.h"

#include <QDate>
#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace vramwise
{

StatusLine::StatusLine(AdvisorState& state, QWidget* parent) : QStatusBar(parent), m_state(state)
{
    setSizeGripEnabled(false);
    setContentsMargins(space::kSmall, 0, space::kSmall, 0);
    m_catalog = new TextLabel(TextRole::Small, this);
    m_prices = new TextLabel(TextRole::Small, this);
    for (TextLabel* label : {m_catalog, m_prices}) {
        label->setWordWrap(false);
        label->setContentsMargins(0, 0, space::kMedium, 0);
        addWidget(label);
    }
    m_catalog->setObjectName(QStringLiteral("catalogLine"));
    m_prices->setObjectName(QStringLiteral("pricesLine"));
    makeAdjusted();
    m_problems = new QToolButton(this);
    m_problems->setObjectName(QStringLiteral("problems"));
    m_problems->setAutoRaise(true);
    m_problems->setFocusPolicy(Qt::StrongFocus);
    addPermanentWidget(m_problems);
    connect(m_problems, &QToolButton::clicked, this, &StatusLine::problemsRequested);
    connect(&m_state, &AdvisorState::questionChanged, this, &StatusLine::refresh);
    connect(&m_state, &AdvisorState::catalogChanged, this, &StatusLine::refresh);
    refresh();
}

/// A badge; its menu gives the catalog's own constants back.
void StatusLine::makeAdjusted()
{
    m_adjusted = new QToolButton(this);
    m_adjusted->setObjectName(QStringLiteral("adjusted"));
    m_adjusted->setFocusPolicy(Qt::StrongFocus);
    m_adjusted->setAutoRaise(true);
    m_adjusted->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_adjusted);
    auto* reset = menu->addAction(QString());
    reset->setObjectName(QStringLiteral("resetAdjusted"));
    m_adjusted->setMenu(menu);
    addPermanentWidget(m_adjusted);
    connect(reset, &QAction::triggered, this, [this] { m_state.setAdjustments({}); });
    connect(&m_state, &AdvisorState::adjustmentsChanged, this, &StatusLine::refreshAdjusted);
}

void StatusLine::refreshAdjusted()
{
    const int count = int(m_state.adjustments().count());
    m_adjusted->setText(tr("Adjusted: %n constant(s)", nullptr, count));
    m_adjusted->setToolTip(tr("Estimates use constants that you set instead of the catalog's"));
    m_adjusted->menu()->actions().constFirst()->setText(tr("Reset to the catalog's constants"));
    m_adjusted->setVisible(count > 0);
}

void StatusLine::setProblemCount(int count)
{
    m_problemCount = count;
    refresh();
}

void StatusLine::refresh()
{
    m_catalog->setText(catalogText());
    m_prices->setText(pricesText());
    refreshAdjusted();
    m_problems->setText(tr("%n problems", "in files that were read", m_problemCount));
    setShown(*m_problems, m_problemCount > 0);
    m_problems->setToolTip(tr("Show what could not be read"));
}

QString StatusLine::catalogText() const
{
    const Catalog& catalog = m_state.catalog();
    const QStringList parts{
        tr("Catalog %1", "date").arg(text::date(catalog.date(), text::currentLocale())),
        tr("%n cards", nullptr, int(catalog.cards().size())),
        tr("%n models", nullptr, int(catalog.models().size())),
    };
    return parts.join(QStringLiteral(" · "));
}

QString StatusLine::pricesText() const
{
    constexpr int kDaysPerWeek = 7;
    const QString currency = QString::fromStdString(m_state.question().budget.currency);
    const auto newest = m_state.prices().newestMarketDate(m_state.question().budget.currency);
    const std::optional<int> age = priceAgeDays(m_state, QDate::currentDate());
    if (!newest || !age)
        return tr("No market prices in %1", "currency").arg(currency);
    const QString when = text::date(*newest, text::currentLocale());
    if (*age < kDaysPerWeek)
        return tr("Prices in %1 of %2", "currency, date").arg(currency, when);
    return tr("Prices in %1 of %2, %n week(s) old", "currency, date", *age / kDaysPerWeek).arg(currency, when);
}

void StatusLine::changeEvent(QEvent* event)
{
    QStatusBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

void StatusLine::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.panel);
    painter.fillRect(QRect(0, 0, width(), 1), theme.line);
    if (!currentMessage().isEmpty()) {
        painter.setPen(theme.text);
        painter.drawText(rect().adjusted(space::kMedium, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, currentMessage());
    }
}

}  // namespace vramwise
