#include "app/window/prices_dialog.h"

#include "app/delegates/row_delegate.h"
#include "app/delegates/row_table.h"
#include "app/panel/budget_section.h"
#include "app/panel/card_field.h"
#include "app/panel/choice_box.h"
#include "app/text/format.h"
#include "app/text/paths.h"
#include "app/text/sentences.h"
#include "app/text/words.h"
#include "app/theme/sheet.h"
#include "app/theme/theme.h"
#include "app/window/prompts.h"
#include "app/window/settings.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace vramwise
{

PricesDialog::PricesDialog(AdvisorState& state, Prompts& prompts, const CardId& card, QWidget* parent)
    : QDialog(parent), m_state(state), m_prompts(prompts)
{
    setObjectName(QStringLiteral("pricesDialog"));
    setWindowTitle(tr("My prices"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    layout->setSpacing(space::kMedium);
    makeForm();
    makeTable();
    makeButtons();
    presetCard(card);
    refresh();
    resize(scaled(560), scaled(480));
}

void PricesDialog::makeForm()
{
    auto* note = new TextLabel(TextRole::Muted, tr("Your own prices win over those of the catalog."), this);
    layout()->addWidget(note);
    m_card = new CardField(m_state.catalog(), this);
    m_card->setObjectName(QStringLiteral("priceCard"));
    m_card->setPlaceholderText(tr("Type to find…"));
    m_amount = new QLineEdit(this);
    m_amount->setObjectName(QStringLiteral("priceAmount"));
    m_currency = new ChoiceBox(this);
    std::vector<QVariant> currencies;
    for (const std::string& currency : m_state.prices().currencies())
        currencies.emplace_back(QString::fromStdString(currency));
    m_currency->setChoices(currencies, [](const QVariant& value) { return value.toString(); });
    m_currency->setValue(QString::fromStdString(m_state.question().budget.currency));
    m_currency->setAccessibleName(tr("Currency"));
    m_condition = new ChoiceBox(this);
    m_condition->setChoices({int(Condition::New), int(Condition::Used)},
                            [](const QVariant& value) { return text::conditionWord(Condition(value.toInt())); });
    m_condition->setAccessibleName(tr("New or used"));
    m_set = new QPushButton(tr("&Set price"), this);
    m_set->setObjectName(QStringLiteral("setPrice"));
    m_set->setDefault(true);
    auto* row = new QHBoxLayout;
    row->addWidget(m_amount, 2);
    row->addWidget(m_currency, 1);
    row->addWidget(m_condition, 1);
    row->addWidget(m_set);
    auto* form = new QFormLayout;
    form->addRow(tr("&Card"), m_card);
    auto* price = new QLabel(tr("&Price"), this);
    price->setBuddy(m_amount);  // a row of several widgets gets none by itself, and shows the "&"
    m_amount->setAccessibleName(tr("Price"));
    form->addRow(price, row);
    static_cast<QVBoxLayout*>(layout())->addLayout(form);
    m_message = new TextLabel(TextRole::Small, this);
    m_message->setObjectName(QStringLiteral("priceMessage"));
    layout()->addWidget(m_message);
    connect(m_set, &QPushButton::clicked, this, &PricesDialog::setPrice);
}

void PricesDialog::makeTable()
{
    m_model = new OwnPriceTableModel(this);
    m_model->setColumns(ownPriceColumns());
    m_table = new RowTable;
    m_table->setObjectName(QStringLiteral("ownPrices"));
    m_table->setAccessibleName(tr("My prices"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_empty = new TextLabel(TextRole::Muted, tr("No own price yet."), this);
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    column->addStretch(1);
    area->setWidget(content);
    layout()->addWidget(m_empty);
    static_cast<QVBoxLayout*>(layout())->addWidget(area, 1);
}

void PricesDialog::makeButtons()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* import = buttons->addButton(tr("&Import…"), QDialogButtonBox::ActionRole);
    import->setObjectName(QStringLiteral("importPrices"));
    m_remove = buttons->addButton(tr("&Remove"), QDialogButtonBox::ActionRole);
    m_remove->setObjectName(QStringLiteral("removePrice"));
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    layout()->addWidget(buttons);
    connect(import, &QPushButton::clicked, this, &PricesDialog::importPrices);
    connect(m_remove, &QPushButton::clicked, this, &PricesDialog::removePrice);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_table, &RowTable::currentIdChanged, this,
            [this](const QString& id) { m_remove->setEnabled(!id.isEmpty()); });
}

void PricesDialog::presetCard(const CardId& card)
{
    if (card.empty())
        return m_card->setFocus();
    m_card->setCard(card);
    m_amount->setFocus();
}

void PricesDialog::setPrice()
{
    const std::optional<CardId> card = m_card->card();
    if (!card)
        return say(tr("Choose a card first: type part of its name."), true);
    const auto money = BudgetSection::parseAmount(m_amount->text(), m_currency->value().toString().toStdString());
    if (!money)
        return say(tr("A price is a number from 0 to a trillion."), true);
    m_state.setOwnPrice(
        {*card, *money, Condition(m_condition->value().toInt()), {}, text::today(), PriceBasis::Own, {}});
    m_amount->clear();
    refresh();
    say(tr("Set."), false);
}

void PricesDialog::removePrice()
{
    const std::optional<int> row = m_model->rowOf(m_table->currentId());
    if (!row)
        return;
    m_state.clearOwnPrice(m_model->rows().at(std::size_t(*row)).price.card);
    refresh();
}

void PricesDialog::importPrices()
{
    const QString file = m_prompts.openFile(this, tr("Import prices"), QDir::homePath(),
                                            {tr("Price lists (%1)").arg(QStringLiteral("*.csv *.json"))});
    if (file.isEmpty())
        return;
    const ReadPrices read = readPrices(text::toPath(file), m_state.catalog());
    m_state.setOwnPrices(read.prices);
    refresh();
    say(tr("%n prices imported.", nullptr, int(read.prices.size())), false);
    if (read.problems.empty())
        return;
    QStringList lines;
    for (const Error& problem : read.problems)
        lines << text::errorText(problem);
    m_prompts.warn(this, tr("Some prices were left out"), lines.front(), lines);
}

void PricesDialog::refresh()
{
    m_model->setRows(ownPriceRows(m_state.catalog(), m_state.prices().own()));
    m_empty->setVisible(m_model->rowCount() == 0);
    m_table->setVisible(m_model->rowCount() > 0);
    m_table->shareWidth();
    m_remove->setEnabled(m_table->currentIndex().isValid());
}

void PricesDialog::say(const QString& message, bool problem)
{
    m_message->setText(message);
    m_message->setForegroundRole(problem ? QPalette::WindowText : QPalette::PlaceholderText);
}

PricesFile::PricesFile(AdvisorState& state, const QString& file, bool hadProblems, QObject* parent)
    : QObject(parent), m_state(state), m_file(file), m_hadProblems(hadProblems)
{
    connect(&m_state, &AdvisorState::ownPricesChanged, this, &PricesFile::save);
}

void PricesFile::save()
{
    if (m_hadProblems && QFileInfo::exists(m_file))
        return Q_EMIT refused();
    m_hadProblems = false;  // the user has moved the file away
    QDir().mkpath(QFileInfo(m_file).absolutePath());
    if (const auto written = writePrices(text::toPath(m_file), m_state.prices().own()); !written)
        Q_EMIT failed(written.error());
}

}  // namespace vramwise
