// A typical job: sizes, length, steps and speed-ups. "The model's own" leaves the choice to each model.
#pragma once

#include "app/panel/panel_section.h"

class QCheckBox;
class QGridLayout;

namespace vramwise
{

class ChoiceBox;
class Disclosure;

class JobSection : public PanelSection
{
    Q_OBJECT

public:
    JobSection(AdvisorState& state, QWidget* parent);

protected:
    void retranslate() override;
    void showQuestion(const Question& question) override;

private:
    void makeSizes();
    void makeDetails();
    void makeStepBoxes();
    void makeSpeedBoxes();
    void connectSizes();
    void connectDetails();
    ChoiceBox* makeBox(const char* name, QWidget* parent);

    ChoiceBox* m_imageSize = nullptr;
    ChoiceBox* m_clip = nullptr;
    ChoiceBox* m_videoSize = nullptr;
    Disclosure* m_more = nullptr;
    QWidget* m_details = nullptr;
    ChoiceBox* m_imageSteps = nullptr;
    ChoiceBox* m_videoSteps = nullptr;
    ChoiceBox* m_speedup = nullptr;
    ChoiceBox* m_attention = nullptr;
    QCheckBox* m_controlnet = nullptr;
    QCheckBox* m_compile = nullptr;
};

}  // namespace vramwise
