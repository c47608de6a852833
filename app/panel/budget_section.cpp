#include "app/panel/budget_section.h"

#include "app/panel/choice_box.h"
#include "app/text/language.h"
#include "app/theme/sheet.h"
#include "app/theme/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>

namespace vramwise
{

namespace
{

QString amountText(const Money& money)
{
    const bool whole = money.minor % 100 == 0;
    return text::currentLocale().toString(toUnits(money), 'f', whole ? 0 : 2);
}

}  // namespace

BudgetSection::BudgetSection(AdvisorState& state, QWidget* parent) : PanelSection(state, parent)
{
    makeWidgets();
    fillCurrencies();
    begin();
}

void BudgetSection::makeWidgets()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kTiny + 2);
    m_amount = new QLineEdit(this);
    m_amount->setObjectName(QStringLiteral("budget"));
    m_amount->setMaxLength(40);
    m_currency = new ChoiceBox(this);
    m_currency->setObjectName(QStringLiteral("currency"));
    row->addWidget(m_amount, 5);
    row->addWidget(m_currency, 2);
    body()->addLayout(row);
    m_problem = new TextLabel(TextRole::Small, this);
    m_problem->setObjectName(QStringLiteral("budgetProblem"));
    m_problem->hide();
    body()->addWidget(m_problem);
    title()->setBuddy(m_amount);
    connect(m_amount, &QLineEdit::textEdited, this, &BudgetSection::amountTyped);
    connect(m_amount, &QLineEdit::editingFinished, this, [this] {
        if (!m_amount->hasFocus())
            refresh();  // a text that was no amount gives way to the one that counts
    });
    connect(m_currency, &ChoiceBox::chosen, this, [this](const QVariant& value) {
        change(tr("Change currency"), [&](Question& q) { q.budget.currency = value.toString().toStdString(); });
    });
}

void BudgetSection::fillCurrencies()
{
    std::vector<QVariant> values;
    for (const std::string& currency : state().prices().currencies())
        values.emplace_back(QString::fromStdString(currency));
    m_currency->setChoices(values, [](const QVariant& value) { return value.toString(); });
}

void BudgetSection::retranslate()
{
    title()->setText(tr("&Budget"));
    m_amount->setAccessibleName(tr("Budget"));
    m_amount->setToolTip(tr("What you can spend on the card"));
    m_currency->setAccessibleName(tr("Currency of the budget"));
}

void BudgetSection::showQuestion(const Question& question)
{
    m_currency->setValue(QString::fromStdString(question.budget.currency));
    const auto typed = parseAmount(m_amount->text(), question.budget.currency);
    if (m_amount->hasFocus() && typed && *typed == question.budget)
        return showProblem({});  // being typed: leave the user's own spelling alone
    m_amount->setText(amountText(question.budget));
    showProblem({});
}

Result<Money> BudgetSection::parseAmount(const QString& text, const std::string& currency)
{
    const QLocale locale = text::currentLocale();
    QString plain = text;
    plain.remove(QRegularExpression(QStringLiteral("[\\s\\x{00A0}\\x{202F}']")));
    static const QRegularExpression kGrouped(QStringLiteral("^\\d{1,3}(,\\d{3})+(\\.\\d*)?$"));
    if (locale.decimalPoint() == QStringLiteral(",") && !plain.contains(u'.'))
        plain.replace(u',', u'.');
    else if (kGrouped.match(plain).hasMatch())
        plain.remove(u',');
    return parseMoney(plain.toStdString(), currency);
}

void BudgetSection::amountTyped(const QString& text)
{
    const auto money = parseAmount(text, state().question().budget.currency);
    if (!money)
        return showProblem(tr("A number from 0 to a trillion is expected. Still asking with %1.")
                               .arg(amountText(state().question().budget)));
    showProblem({});
    change(
        tr("Change budget"), [&](Question& q) { q.budget = *money; }, kMergeBudget);
}

void BudgetSection::showProblem(const QString& problem)
{
    m_problem->setText(problem);
    setShown(*m_problem, !problem.isEmpty());
    if (m_amount->property("invalid").toBool() == problem.isEmpty()) {
        m_amount->setProperty("invalid", !problem.isEmpty());
        m_amount->update();
    }
    m_amount->setAccessibleDescription(problem);
}

}  // namespace vramwise
