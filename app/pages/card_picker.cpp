#include "app/pages/card_picker.h"

#include "app/items/natural_sort.h"
#include "app/text/words.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>

#include <algorithm>

namespace vramwise
{

namespace
{

constexpr int kLeastLetters = 18;
constexpr int kRowsShown = 16;

QString idText(const CardId& card) { return QString::fromStdString(card.value); }

}  // namespace

CardPicker::CardPicker(const Catalog& catalog, QWidget* parent) : QComboBox(parent), m_catalog(catalog)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setMaxVisibleItems(kRowsShown);
    setMinimumContentsLength(kLeastLetters);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    fill();
    makeCompleter();
    connect(this, &QComboBox::activated, this, &CardPicker::takeIndex);
    connect(lineEdit(), &QLineEdit::returnPressed, this, &CardPicker::takeText);
}

void CardPicker::refill()
{
    clear();
    fill();
    showCard();
}

void CardPicker::fill()
{
    std::vector<std::pair<QString, QString>> names;
    for (const Card& card : m_catalog.cards())
        names.emplace_back(text::shortCardName(card), idText(card.id));
    std::sort(names.begin(), names.end(),
              [](const auto& a, const auto& b) { return compareNaturally(a.first, b.first) < 0; });
    for (const auto& [name, id] : names)
        addItem(name, id);
}

void CardPicker::makeCompleter()
{
    auto* completer = new QCompleter(model(), this);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setCompletionMode(QCompleter::PopupCompletion);
    completer->setMaxVisibleItems(kRowsShown);
    completer->popup()->setObjectName(QStringLiteral("cardCompletions"));
    setCompleter(completer);
}

CardId CardPicker::card() const { return m_card; }

void CardPicker::setCard(const CardId& card)
{
    m_card = card;
    showCard();
}

void CardPicker::showCard()
{
    const int index = findData(idText(m_card));
    setCurrentIndex(index);
    if (index < 0)
        setEditText(QString());
    lineEdit()->setCursorPosition(0);
}

void CardPicker::takeIndex(int index)
{
    const CardId chosen{itemData(index).toString().toStdString()};
    if (chosen.empty() || chosen == m_card)
        return;
    m_card = chosen;
    Q_EMIT cardChosen(m_card);
}

/// What was typed, as people type it; else the only card that contains it; else the former card stays.
void CardPicker::takeText()
{
    const QString typed = currentText().trimmed();
    if (const auto found = m_catalog.findCard(typed.toStdString())) {
        takeIndex(findData(idText((*found)->id)));
    } else {
        int only = -1;
        int matches = 0;
        for (int i = 0; i < count() && !typed.isEmpty(); ++i)
            if (itemText(i).contains(typed, Qt::CaseInsensitive) && ++matches > 0)
                only = i;
        if (matches == 1)
            takeIndex(only);
    }
    showCard();
}

void CardPicker::focusOutEvent(QFocusEvent* event)
{
    QComboBox::focusOutEvent(event);
    if (!completer()->popup()->isVisible())
        takeText();
}

}  // namespace vramwise
