#include "app/panel/machine_section.h"

#include "app/panel/card_field.h"
#include "app/panel/choice_box.h"
#include "app/panel/job_values.h"
#include "app/text/format.h"
#include "app/text/language.h"
#include "app/text/machine_words.h"
#include "app/text/words.h"
#include "app/theme/link_button.h"
#include "app/theme/sheet.h"
#include "app/theme/theme.h"

#include <QGridLayout>
#include <QHBoxLayout>

namespace vramwise
{

MachineSection::MachineSection(AdvisorState& state, QWidget* parent) : PanelSection(state, parent)
{
    makeWidgets();
    connectWidgets();
    begin();
}

void MachineSection::makeWidgets()
{
    m_ram = new ChoiceBox(this);
    m_ram->setObjectName(QStringLiteral("ram"));
    m_ram->setChoices(job::ramSizes(), job::ramText);
    m_psu = new ChoiceBox(this);
    m_psu->setObjectName(QStringLiteral("psu"));
    m_psu->setChoices(job::psuPowers(), job::psuText);
    m_os = new ChoiceBox(this);
    m_os->setObjectName(QStringLiteral("os"));
    m_os->setChoices(job::systems(), job::systemText);
    m_card = new CardField(state().catalog(), this);
    m_card->setObjectName(QStringLiteral("presentCard"));
    auto* grid = new QGridLayout;
    grid->setSpacing(space::kTiny + 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_ram, 0, 0);
    grid->addWidget(m_psu, 0, 1);
    grid->addWidget(m_os, 1, 0);
    grid->addWidget(m_card, 1, 1);
    body()->addLayout(grid);
    m_badge = new TextLabel(TextRole::Strong, this);
    m_badge->setObjectName(QStringLiteral("machineBadge"));
    titleRow()->addWidget(m_badge);
    m_use = new LinkButton(this);
    m_use->setObjectName(QStringLiteral("useThisMachine"));
    body()->addWidget(m_use, 0, Qt::AlignLeft);
    title()->setBuddy(m_ram);
}

void MachineSection::connectWidgets()
{
    connect(m_ram, &ChoiceBox::chosen, this, [this](const QVariant& value) {
        change(tr("Change RAM"), [&](Question& q) { q.machine.ram = gib(value.toDouble()); });
    });
    connect(m_psu, &ChoiceBox::chosen, this, [this](const QVariant& value) {
        change(tr("Change power supply"),
               [&](Question& q) { q.psu = value.isValid() ? std::optional(Watts{value.toDouble()}) : std::nullopt; });
    });
    connect(m_os, &ChoiceBox::chosen, this, [this](const QVariant& value) {
        change(tr("Change operating system"), [&](Question& q) { q.machine.os = Os(value.toInt()); });
    });
    connect(&state(), &AdvisorState::catalogChanged, m_card, &CardField::refill);
    connect(m_card, &CardField::cardChosen, this, [this](const std::optional<CardId>& card) {
        change(tr("Change present card"), [&](Question& q) { q.presentCard = card; });
    });
    connect(m_use, &QToolButton::clicked, this, [this] { state().useThisMachine(AdvisorState::Take::All); });
    connect(&state(), &AdvisorState::thisMachineChanged, this, &MachineSection::showMachine);
}

void MachineSection::retranslate()
{
    title()->setText(tr("My &PC"));
    for (ChoiceBox* box : {m_ram, m_psu, m_os})
        box->retranslate();
    m_ram->setAccessibleName(tr("RAM"));
    m_psu->setAccessibleName(tr("Power supply"));
    m_os->setAccessibleName(tr("Operating system"));
    m_card->setAccessibleName(tr("Present card"));
    m_card->setPlaceholderText(tr("card in it now", "placeholder: the card that is in the PC"));
    m_card->setToolTip(tr("The card that is in the PC now: type part of its name"));
    m_use->setText(tr("&Use this machine"));
}

void MachineSection::showQuestion(const Question& question)
{
    m_ram->setValue(toGib(question.machine.ram));
    m_psu->setValue(question.psu ? QVariant(question.psu->value) : QVariant());
    m_os->setValue(int(question.machine.os));
    m_card->setCard(question.presentCard);
    showMachine();
}

QString MachineSection::foundText() const
{
    const ThisMachine& found = *state().thisMachine();
    const QLocale locale = text::currentLocale();
    QStringList facts;
    for (std::size_t i = 0; i < found.machine.cards.size(); ++i)
        facts << text::detectedCardName(found, i, state().catalog());
    if (found.machine.ram)
        facts << tr("%1 of RAM", "memory").arg(text::memory(installedRam(*found.machine.ram), locale));
    if (found.machine.os)
        facts << text::osName(*found.machine.os);
    return tr("Found in this PC: %1", "list of facts").arg(facts.join(QStringLiteral(", ")));
}

void MachineSection::showMachine()
{
    const std::optional<ThisMachine>& found = state().thisMachine();
    const MachineDifference difference = found ? differenceFrom(*found, state().question()) : MachineDifference::None;
    const bool differs = difference != MachineDifference::None;
    const bool offersCard = found && !state().question().presentCard && found->mainCardId();
    m_badge->setText(difference == MachineDifference::Card ? tr("◇ simulated", "badge: not the card of this PC")
                                                           : tr("◇ overridden", "badge: not the memory of this PC"));
    m_badge->setToolTip(found ? foundText() : QString());
    m_use->setToolTip(m_badge->toolTip());
    setShown(*m_badge, differs);
    setShown(*m_use, differs || offersCard);
}

}  // namespace vramwise
