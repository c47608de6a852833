#include "app/panel/job_section.h"

#include "app/panel/choice_box.h"
#include "app/panel/disclosure.h"
#include "app/panel/job_values.h"
#include "app/text/words.h"
#include "app/theme/sheet.h"
#include "app/theme/theme.h"

#include <QCheckBox>
#include <QGridLayout>

namespace vramwise
{

JobSection::JobSection(AdvisorState& state, QWidget* parent) : PanelSection(state, parent)
{
    makeSizes();
    makeDetails();
    connectSizes();
    connectDetails();
    begin();
}

ChoiceBox* JobSection::makeBox(const char* name, QWidget* parent)
{
    auto* box = new ChoiceBox(parent);
    box->setObjectName(QLatin1String(name));
    return box;
}

void JobSection::makeSizes()
{
    m_imageSize = makeBox("imageSize", this);
    m_imageSize->setChoices(job::imageSizes(), job::imageSizeText);
    m_videoSize = makeBox("videoSize", this);
    m_videoSize->setChoices(job::videoSizes(), job::videoSizeText);
    m_clip = makeBox("clipLength", this);
    m_clip->setChoices(job::clipLengths(), job::clipText);
    auto* grid = new QGridLayout;
    grid->setSpacing(space::kTiny + 2);
    grid->setColumnStretch(0, 4);  // "video 1280 × 720" is longer than "5 s clip"
    grid->setColumnStretch(1, 3);
    grid->addWidget(m_imageSize, 0, 0, 1, 2);
    grid->addWidget(m_videoSize, 1, 0);
    grid->addWidget(m_clip, 1, 1);
    body()->addLayout(grid);
    title()->setBuddy(m_imageSize);
}

void JobSection::makeDetails()
{
    m_details = new QWidget(this);
    m_more = new Disclosure(m_details, this);
    m_more->setObjectName(QStringLiteral("moreOfJob"));
    body()->addWidget(m_more, 0, Qt::AlignLeft);
    body()->addWidget(m_details);
    makeStepBoxes();
    makeSpeedBoxes();
    m_controlnet = new QCheckBox(m_details);
    m_controlnet->setObjectName(QStringLiteral("controlnet"));
    m_compile = new QCheckBox(m_details);
    m_compile->setObjectName(QStringLiteral("compile"));
    auto* layout = new QVBoxLayout(m_details);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kTiny + 2);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_imageSteps, m_videoSteps, m_speedup, m_attention, m_controlnet, m_compile})
        layout->addWidget(widget);
}

void JobSection::makeStepBoxes()
{
    m_imageSteps = makeBox("imageSteps", m_details);
    m_imageSteps->setChoices(job::stepCounts(), job::imageStepsText);
    m_videoSteps = makeBox("videoSteps", m_details);
    m_videoSteps->setChoices(job::stepCounts(), job::videoStepsText);
}

void JobSection::makeSpeedBoxes()
{
    m_speedup = makeBox("speedup", m_details);
    m_speedup->setChoices(job::speedups(), job::speedupText);
    m_attention = makeBox("attention", m_details);
    m_attention->setChoices(job::attentions(), job::attentionText);
}

void JobSection::connectSizes()
{
    connect(m_imageSize, &ChoiceBox::chosen, this, [this](const QVariant& value) {
        change(tr("Change image size"), [&](Question& q) {
            q.job.imageWidth = job::widthOf(value);
            q.job.imageHeight = job::heightOf(value);
        });
    });
    connect(m_videoSize, &ChoiceBox::chosen, this, [this](const QVariant& value) {
        change(tr("Change video size"), [&](Question& q) {
            q.job.videoWidth = job::widthOf(value);
            q.job.videoHeight = job::heightOf(value);
        });
    });
    connect(m_clip, &ChoiceBox::chosen, this, [this](const QVariant& value) {
        change(tr("Change clip length"), [&](Question& q) { q.job.clipSeconds = job::optionalOf<double>(value); });
    });
}

void JobSection::connectDetails()
{
    connect(m_imageSteps, &ChoiceBox::chosen, this, [this](const QVariant& value) {
        change(tr("Change image steps"), [&](Question& q) { q.job.imageSteps = job::optionalOf<int>(value); });
    });
    connect(m_videoSteps, &ChoiceBox::chosen, this, [this](const QVariant& value) {
        change(tr("Change video steps"), [&](Question& q) { q.job.videoSteps = job::optionalOf<int>(value); });
    });
    connect(m_speedup, &ChoiceBox::chosen, this, [this](const QVariant& value) {
        change(tr("Change speed-up"), [&](Question& q) { q.job.speedup = Speedup(value.toInt()); });
    });
    connect(m_attention, &ChoiceBox::chosen, this, [this](const QVariant& value) {
        change(tr("Change attention"), [&](Question& q) { q.job.attention = Attention(value.toInt()); });
    });
    connect(m_controlnet, &QCheckBox::toggled, this,
            [this](bool on) { change(tr("Change ControlNet"), [&](Question& q) { q.job.controlnet = on; }); });
    connect(m_compile, &QCheckBox::toggled, this,
            [this](bool on) { change(tr("Change compilation"), [&](Question& q) { q.job.compile = on; }); });
}

void JobSection::retranslate()
{
    title()->setText(tr("A typical &job"));
    for (ChoiceBox* box : {m_imageSize, m_clip, m_videoSize, m_imageSteps, m_videoSteps, m_speedup, m_attention})
        box->retranslate();
    m_imageSize->setAccessibleName(tr("Image size"));
    m_clip->setAccessibleName(tr("Clip length"));
    m_videoSize->setAccessibleName(tr("Video size"));
    m_more->setText(tr("Steps and speed-&ups"));
    m_imageSteps->setAccessibleName(tr("Steps of an image"));
    m_videoSteps->setAccessibleName(tr("Steps of a clip"));
    m_speedup->setAccessibleName(tr("Speed-up"));
    m_attention->setAccessibleName(tr("Attention"));
    m_controlnet->setText(tr("with ControlNet"));
    m_controlnet->setToolTip(tr("A second network beside the model: more memory, more time"));
    m_compile->setText(tr("compiled (torch.compile)"));
    m_compile->setToolTip(tr("Needs Triton; the first run takes longer, the others less"));
}

void JobSection::showQuestion(const Question& question)
{
    const TypicalJob& typical = question.job;
    m_imageSize->setValue(job::sizeValue(typical.imageWidth, typical.imageHeight));
    m_videoSize->setValue(job::sizeValue(typical.videoWidth, typical.videoHeight));
    m_clip->setValue(job::valueOf(typical.clipSeconds));
    m_imageSteps->setValue(job::valueOf(typical.imageSteps));
    m_videoSteps->setValue(job::valueOf(typical.videoSteps));
    m_speedup->setValue(int(typical.speedup));
    m_attention->setValue(int(typical.attention));
    m_controlnet->setChecked(typical.controlnet);
    m_compile->setChecked(typical.compile);
}

}  // namespace vramwise
