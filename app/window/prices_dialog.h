// My prices: see, set, import and remove own prices. Every change counts at once.
#pragma once

#include "app/items/own_price_row.h"
#include "app/state/advisor_state.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace vramwise
{

class CardField;
class ChoiceBox;
class Prompts;
class RowTable;
class TextLabel;

class PricesDialog : public QDialog
{
    Q_OBJECT

public:
    /// `card` is preset where it is not empty.
    PricesDialog(AdvisorState& state, Prompts& prompts, const CardId& card, QWidget* parent = nullptr);

private:
    void makeForm();
    void makeTable();
    void makeButtons();
    void presetCard(const CardId& card);
    void setPrice();
    void removePrice();
    void importPrices();
    void refresh();
    void say(const QString& message, bool problem);

    AdvisorState& m_state;
    Prompts& m_prompts;
    CardField* m_card = nullptr;
    QLineEdit* m_amount = nullptr;
    ChoiceBox* m_currency = nullptr;
    ChoiceBox* m_condition = nullptr;
    QPushButton* m_set = nullptr;
    TextLabel* m_message = nullptr;
    OwnPriceTableModel* m_model = nullptr;
    RowTable* m_table = nullptr;
    TextLabel* m_empty = nullptr;
    QPushButton* m_remove = nullptr;
};

/// Keeps the user's price list on disk in step with the state. Atomic. A list that could not be read as a whole is
/// never written over: what it holds and we do not understand is the user's.
class PricesFile : public QObject
{
    Q_OBJECT

public:
    PricesFile(AdvisorState& state, const QString& file, bool hadProblems, QObject* parent = nullptr);

Q_SIGNALS:
    void failed(const vramwise::Error& error);
    /// A change was not saved, because the list on disk has problems.
    void refused();

private:
    void save();

    AdvisorState& m_state;
    QString m_file;
    bool m_hadProblems;
};

}  // namespace vramwise
