// My PC: memory, power supply, operating system and the card that is in it now; and whether that is the PC that the
// program runs on, or another one.
#pragma once

#include "app/panel/panel_section.h"

namespace vramwise
{

class CardField;
class ChoiceBox;
class LinkButton;
class TextLabel;

class MachineSection : public PanelSection
{
    Q_OBJECT

public:
    MachineSection(AdvisorState& state, QWidget* parent);

protected:
    void retranslate() override;
    void showQuestion(const Question& question) override;

private:
    void makeWidgets();
    void connectWidgets();
    void showMachine();
    [[nodiscard]] QString foundText() const;

    ChoiceBox* m_ram = nullptr;
    ChoiceBox* m_psu = nullptr;
    ChoiceBox* m_os = nullptr;
    CardField* m_card = nullptr;
    TextLabel* m_badge = nullptr;
    LinkButton* m_use = nullptr;
};

}  // namespace vramwise
