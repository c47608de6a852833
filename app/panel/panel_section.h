// One titled part of the question panel. It shows the state's question and turns what the user does into a
// changed question; it never changes other parts.
#pragma once

#include "app/state/advisor_state.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace vramwise
{

class TextLabel;

class PanelSection : public QWidget
{
    Q_OBJECT

public:
    explicit PanelSection(AdvisorState& state, QWidget* parent = nullptr);

protected:
    /// To be called at the end of a subclass's constructor.
    void begin();
    virtual void retranslate() = 0;
    virtual void showQuestion(const Question& question) = 0;

    /// Changes the question unless the change comes from showing it.
    template <class Edit>
    void change(const QString& what, Edit edit, int mergeId = 0)
    {
        if (m_showing)
            return;
        Question question = m_state.question();
        edit(question);
        m_state.setQuestion(question, what, mergeId);
    }

    [[nodiscard]] AdvisorState& state() { return m_state; }
    [[nodiscard]] const AdvisorState& state() const { return m_state; }
    [[nodiscard]] TextLabel* title() { return m_title; }
    [[nodiscard]] QHBoxLayout* titleRow() { return m_titleRow; }
    [[nodiscard]] QVBoxLayout* body() { return m_body; }
    void refresh();
    void changeEvent(QEvent* event) override;

private:
    AdvisorState& m_state;
    TextLabel* m_title = nullptr;
    QHBoxLayout* m_titleRow = nullptr;
    QVBoxLayout* m_body = nullptr;
    bool m_showing = false;
};

/// Steps that follow each other within one of these merge into one undo step.
enum MergeId { kMergeBudget = 1, kMergeImagePatience, kMergeClipPatience };

}  // namespace vramwise
