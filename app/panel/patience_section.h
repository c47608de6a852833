// How long the user accepts to wait for one image and for one clip.
#pragma once

#include "app/panel/panel_section.h"

class QGridLayout;

namespace vramwise
{

class StepSlider;

class PatienceSection : public PanelSection
{
    Q_OBJECT

public:
    PatienceSection(AdvisorState& state, QWidget* parent);

protected:
    void retranslate() override;
    void showQuestion(const Question& question) override;

private:
    struct Line {
        TextLabel* name = nullptr;
        TextLabel* value = nullptr;
        StepSlider* slider = nullptr;
    };

    Line makeLine(const char* name, std::vector<double> steps);

    QGridLayout* m_grid = nullptr;
    Line m_image;
    Line m_clip;
};

}  // namespace vramwise
