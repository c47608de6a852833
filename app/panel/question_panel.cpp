#include "app/panel/question_panel.h"

#include "app/panel/budget_section.h"
#include "app/panel/job_section.h"
#include "app/panel/look_section.h"
#include "app/panel/machine_section.h"
#include "app/panel/models_section.h"
#include "app/panel/patience_section.h"
#include "app/panel/presets.h"
#include "app/theme/link_button.h"
#include "app/theme/theme.h"

#include <QEvent>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

namespace vramwise
{

namespace
{

constexpr int kPanelWidth = 292;
constexpr int kMargin = 14;

}  // namespace

QuestionPanel::QuestionPanel(AdvisorState& state, QWidget* parent) : QScrollArea(parent), m_state(state)
{
    setObjectName(QStringLiteral("questionPanel"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);  // an empty gutter where nothing scrolls: no jump when it does
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setFocusPolicy(Qt::NoFocus);
    makeSections();
    applyWidth();
    retranslate();
}

void QuestionPanel::makeSections()
{
    m_content = new QWidget;
    setWidget(m_content);  // while it is empty: later it would be laid out for its size
    m_content->setBackgroundRole(QPalette::Base);
    viewport()->setBackgroundRole(QPalette::Base);
    auto* layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(kMargin, space::kMedium, space::kTiny, space::kMedium);
    layout->setSpacing(space::kMedium);
    layout->addWidget(new BudgetSection(m_state, m_content));
    m_models = new ModelsSection(m_state, m_content);
    connect(m_models, &ModelsSection::entryRequested, this, &QuestionPanel::entryRequested);
    layout->addWidget(m_models);
    layout->addWidget(new JobSection(m_state, m_content));
    layout->addWidget(new PatienceSection(m_state, m_content));
    layout->addWidget(new MachineSection(m_state, m_content));
    layout->addWidget(new LookSection(m_state, m_content));
    makePresets(*layout);
    layout->addStretch(1);
}

void QuestionPanel::makePresets(QVBoxLayout& layout)
{
    m_presets = new LinkButton(m_content);
    m_presets->setObjectName(QStringLiteral("presets"));
    m_presets->setPopupMode(QToolButton::InstantPopup);
    m_presetMenu = new QMenu(m_presets);
    m_presets->setMenu(m_presetMenu);
    connect(m_presetMenu, &QMenu::aboutToShow, this, &QuestionPanel::fillPresets);
    layout.addWidget(m_presets, 0, Qt::AlignLeft);
}

void QuestionPanel::fillPresets()
{
    m_presetMenu->clear();
    for (const Preset& preset : presets(m_state.question(), m_state.catalog())) {
        QAction* action = m_presetMenu->addAction(preset.name);
        action->setObjectName(preset.id);
        connect(action, &QAction::triggered, this, [this, preset] {
            m_state.setQuestion(preset.question,
                                tr("Start from “%1”", "undo text; name of a ready question").arg(preset.name));
        });
    }
    m_presetMenu->addSeparator();
    QAction* reset = m_presetMenu->addAction(tr("Reset to the first question"));
    reset->setObjectName(QStringLiteral("reset"));
    connect(reset, &QAction::triggered, this, &QuestionPanel::resetQuestion);
}

QWidget* QuestionPanel::finder() const { return m_models->finder(); }

void QuestionPanel::resetQuestion() { m_state.setQuestion(defaultQuestion(), tr("Reset question")); }

void QuestionPanel::applyWidth() { setFixedWidth(scaled(kPanelWidth)); }

void QuestionPanel::retranslate()
{
    setAccessibleName(tr("Question"));
    m_presets->setText(tr("&Start from…", "button with ready questions"));
    m_presets->setAccessibleName(tr("Ready questions"));
}

void QuestionPanel::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange)
        applyWidth();
}

}  // namespace vramwise
