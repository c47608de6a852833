// Chooses a card by typing any part of its name or from the list of all cards.
#pragma once

#include "core/catalog/catalog.h"

#include <QComboBox>

namespace vramwise
{

class CardPicker : public QComboBox
{
    Q_OBJECT

public:
    explicit CardPicker(const Catalog& catalog, QWidget* parent = nullptr);

    [[nodiscard]] CardId card() const;
    /// Without cardChosen.
    void setCard(const CardId& card);
    /// The catalog has other cards now.
    void refill();

Q_SIGNALS:
    void cardChosen(const vramwise::CardId& card);

protected:
    void focusOutEvent(QFocusEvent* event) override;

private:
    void fill();
    void makeCompleter();
    void takeIndex(int index);
    void takeText();
    void showCard();

    const Catalog& m_catalog;
    CardId m_card;
};

}  // namespace vramwise
