// Budget: an amount and its currency. A text that is no amount is marked and said; the last good one stays.
#pragma once

#include "app/panel/panel_section.h"

class QLineEdit;

namespace vramwise
{

class ChoiceBox;

class BudgetSection : public PanelSection
{
    Q_OBJECT

public:
    BudgetSection(AdvisorState& state, QWidget* parent);

    /// An amount as people type it, with spaces or separators of the current language.
    static Result<Money> parseAmount(const QString& text, const std::string& currency);

protected:
    void retranslate() override;
    void showQuestion(const Question& question) override;

private:
    void makeWidgets();
    void fillCurrencies();
    void amountTyped(const QString& text);
    void showProblem(const QString& problem);

    QLineEdit* m_amount = nullptr;
    ChoiceBox* m_currency = nullptr;
    TextLabel* m_problem = nullptr;
};

}  // namespace vramwise
