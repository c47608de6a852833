#include "app/window/question_keeper.h"

#include "app/window/question_file.h"

#include <QTimer>

namespace vramwise
{

namespace
{

constexpr int kDragMilliseconds = 400;  // dragging a slider writes once, not fifty times

}  // namespace

QuestionKeeper::QuestionKeeper(AdvisorState& state, const QString& file, QObject* parent)
    : QObject(parent), m_state(state), m_file(file), m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(kDragMilliseconds);
    connect(m_timer, &QTimer::timeout, this, &QuestionKeeper::saveNow);
    connect(&m_state, &AdvisorState::questionChanged, this, [this] {
        m_changed = true;
        m_timer->start();
    });
}

QuestionKeeper::~QuestionKeeper() { saveNow(); }

void QuestionKeeper::saveNow()
{
    m_timer->stop();
    if (!m_changed)
        return;
    m_changed = false;
    if (const auto saved = saveQuestion(m_file, m_state.question()); !saved)
        Q_EMIT failed(saved.error());
}

}  // namespace vramwise
