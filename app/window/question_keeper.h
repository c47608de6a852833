// Keeps the question on disk in step with the state: a little after each change, and at the end.
#pragma once

#include "app/state/advisor_state.h"

#include <QObject>

class QTimer;

namespace vramwise
{

class QuestionKeeper : public QObject
{
    Q_OBJECT

public:
    QuestionKeeper(AdvisorState& state, const QString& file, QObject* parent = nullptr);
    ~QuestionKeeper() override;
    void saveNow();

Q_SIGNALS:
    void failed(const vramwise::Error& error);

private:
    AdvisorState& m_state;
    QString m_file;
    QTimer* m_timer = nullptr;
    bool m_changed = false;
};

}  // namespace vramwise
