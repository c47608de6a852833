#include "app/panel/card_field.h"

#include "app/text/words.h"

#include <QCompleter>
#include <QFocusEvent>

namespace vramwise
{

CardField::CardField(const Catalog& catalog, QWidget* parent) : QLineEdit(parent), m_catalog(catalog)
{
    setClearButtonEnabled(true);
    connect(this, &QLineEdit::returnPressed, this, &CardField::accept);
    connect(this, &QLineEdit::textEdited, this, [this](const QString& text) {
        setProperty("invalid", false);
        if (text.isEmpty())
            choose(std::nullopt);
    });
}

void CardField::setCard(const std::optional<CardId>& card)
{
    if (card == m_card && (hasFocus() || !text().isEmpty()))
        return;
    m_card = card;
    showCard();
}

void CardField::showCard()
{
    const Card* card = m_card ? m_catalog.card(*m_card) : nullptr;
    setText(card != nullptr ? text::shortCardName(*card) : QString());
    setProperty("invalid", false);
    setCursorPosition(0);
}

void CardField::refill()
{
    setCompleter(nullptr);  // made anew when somebody wants to choose
    showCard();
}

void CardField::makeCompleter()
{
    QStringList names;
    for (const Card& card : m_catalog.cards())
        names << text::shortCardName(card);
    auto* completer = new QCompleter(names, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(12);
    setCompleter(completer);
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, [this](const QString& name) {
        setText(name);
        accept();
    });
}

void CardField::focusInEvent(QFocusEvent* event)
{
    if (completer() == nullptr)
        makeCompleter();  // hundreds of names: not before somebody wants to choose
    QLineEdit::focusInEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::MouseFocusReason)
        selectAll();
}

void CardField::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        accept();
}

std::optional<CardId> CardField::typedCard() const
{
    for (const Card& card : m_catalog.cards())
        if (text::shortCardName(card).compare(text().trimmed(), Qt::CaseInsensitive) == 0)
            return card.id;
    const auto found = m_catalog.findCard(text().trimmed().toStdString());
    return found ? std::optional((*found)->id) : std::nullopt;
}

void CardField::accept()
{
    if (text().trimmed().isEmpty())
        return choose(std::nullopt);
    if (const std::optional<CardId> typed = typedCard()) {
        choose(typed);
        return showCard();
    }
    if (hasFocus())
        setProperty("invalid", true);
    else
        showCard();
    update();
}

void CardField::choose(const std::optional<CardId>& card)
{
    if (card == m_card)
        return;
    m_card = card;
    Q_EMIT cardChosen(card);
}

}  // namespace vramwise
