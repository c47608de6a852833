#include "app/panel/machine_section.h"

#include "app/panel/card_field.h"
#include "app/panel/choice_box.h"
#include "app/panel/job_values.h"
#include "app/theme/sheet.h"
#include "app/theme/theme.h"

#include <QGridLayout>

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
}

void MachineSection::showQuestion(const Question& question)
{
    m_ram->setValue(toGib(question.machine.ram));
    m_psu->setValue(question.psu ? QVariant(question.psu->value) : QVariant());
    m_os->setValue(int(question.machine.os));
    m_card->setCard(question.presentCard);
}

}  // namespace vramwise
