// A field to choose a card by typing part of its name. Shared by the panel, the comparison and the prices dialog.
#pragma once

#include "core/catalog/catalog.h"

#include <QLineEdit>

#include <optional>

namespace vramwise
{

class CardField : public QLineEdit
{
    Q_OBJECT

public:
    explicit CardField(const Catalog& catalog, QWidget* parent = nullptr);

    /// Shows a card, or nothing. Emits no signal.
    void setCard(const std::optional<CardId>& card);
    /// The catalog has other cards now.
    void refill();
    [[nodiscard]] std::optional<CardId> card() const { return m_card; }

Q_SIGNALS:
    /// The user chose a card, or emptied the field.
    void cardChosen(const std::optional<vramwise::CardId>& card);

protected:
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void makeCompleter();
    void accept();
    void choose(const std::optional<CardId>& card);
    [[nodiscard]] std::optional<CardId> typedCard() const;
    void showCard();

    const Catalog& m_catalog;
    std::optional<CardId> m_card;
};

}  // namespace vramwise
