#include "app/panel/patience_section.h"

#include "app/panel/step_slider.h"
#include "app/text/format.h"
#include "app/text/language.h"
#include "app/theme/sheet.h"
#include "app/theme/theme.h"

#include <QGridLayout>

namespace vramwise
{

namespace
{

std::vector<double> imageSteps()
{
    return {1, 2, 3, 5, 8, 10, 15, 20, 30, 45, 60, 90, 120, 180, 240, 300, 600, 900, 1800};
}

/// The sliders keep their length while the value beside them changes.
QString widestTime() { return text::duration(Seconds{45 * 60}, text::currentLocale()); }

std::vector<double> clipSteps()
{
    return {15, 30, 60, 120, 180, 300, 420, 600, 900, 1200, 1500, 1800, 2700, 3600, 5400, 7200, 10800, 14400, 28800};
}

}  // namespace

PatienceSection::PatienceSection(AdvisorState& state, QWidget* parent) : PanelSection(state, parent)
{
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(space::kSmall);
    m_grid->setVerticalSpacing(space::kTiny);
    m_grid->setColumnStretch(1, 1);
    body()->addLayout(m_grid);
    m_image = makeLine("imagePatience", imageSteps());
    m_clip = makeLine("clipPatience", clipSteps());
    title()->setBuddy(m_image.slider);
    connect(m_image.slider, &StepSlider::stepChosen, this, [this](double seconds) {
        change(
            tr("Change patience for an image"), [&](Question& q) { q.patience.image = Seconds{seconds}; },
            kMergeImagePatience);
    });
    connect(m_clip.slider, &StepSlider::stepChosen, this, [this](double seconds) {
        change(
            tr("Change patience for a clip"), [&](Question& q) { q.patience.clip = Seconds{seconds}; },
            kMergeClipPatience);
    });
    begin();
}

PatienceSection::Line PatienceSection::makeLine(const char* name, std::vector<double> steps)
{
    Line line;
    line.name = new TextLabel(TextRole::Muted, this);
    line.value = new TextLabel(TextRole::Muted, this);
    for (TextLabel* label : {line.name, line.value})
        label->setWordWrap(false);
    line.value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    line.slider = new StepSlider(std::move(steps), this);
    line.slider->setObjectName(QLatin1String(name));
    const int row = m_grid->rowCount();
    m_grid->addWidget(line.name, row, 0);
    m_grid->addWidget(line.slider, row, 1);
    m_grid->addWidget(line.value, row, 2);
    return line;
}

void PatienceSection::retranslate()
{
    title()->setText(tr("I can &wait"));
    m_image.name->setText(tr("image", "patience for an image, short"));
    m_clip.name->setText(tr("clip", "patience for a video clip, short"));
    m_image.slider->setAccessibleName(tr("Patience for an image"));
    m_clip.slider->setAccessibleName(tr("Patience for a clip"));
}

void PatienceSection::showQuestion(const Question& question)
{
    const QLocale locale = text::currentLocale();
    m_image.slider->setStepValue(question.patience.image.value);
    m_image.value->setMinimumWidth(m_image.value->fontMetrics().horizontalAdvance(widestTime()));
    m_image.value->setText(text::duration(question.patience.image, locale));
    m_image.slider->setAccessibleDescription(m_image.value->text());
    m_clip.slider->setStepValue(question.patience.clip.value);
    m_clip.value->setText(text::duration(question.patience.clip, locale));
    m_clip.slider->setAccessibleDescription(m_clip.value->text());
}

}  // namespace vramwise
