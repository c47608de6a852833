#include "app/panel/panel_section.h"

#include "app/theme/sheet.h"
#include "app/theme/theme.h"

#include <QEvent>
#include <QVBoxLayout>

namespace vramwise
{

PanelSection::PanelSection(AdvisorState& state, QWidget* parent) : QWidget(parent), m_state(state)
{
    m_body = new QVBoxLayout(this);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(space::kTiny + 2);
    m_titleRow = new QHBoxLayout;
    m_title = new TextLabel(TextRole::Section, this);
    m_titleRow->addWidget(m_title);
    m_titleRow->addStretch(1);
    m_body->addLayout(m_titleRow);
}

void PanelSection::begin()
{
    retranslate();
    refresh();
    connect(&m_state, &AdvisorState::questionChanged, this, &PanelSection::refresh);
}

void PanelSection::refresh()
{
    m_showing = true;
    showQuestion(m_state.question());
    m_showing = false;
}

void PanelSection::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    refresh();
}

}  // namespace vramwise
