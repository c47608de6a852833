// The foot of the window: which catalog, which prices and how old, whether constants are adjusted, and what could not
// be read.
#pragma once

#include "app/state/advisor_state.h"

#include <QStatusBar>

class QToolButton;

namespace vramwise
{

class TextLabel;

class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(AdvisorState& state, QWidget* parent = nullptr);

    void setProblemCount(int count);

Q_SIGNALS:
    void problemsRequested();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void makeAdjusted();
    void refresh();
    void refreshAdjusted();
    [[nodiscard]] QString catalogText() const;
    [[nodiscard]] QString pricesText() const;

    AdvisorState& m_state;
    int m_problemCount = 0;
    TextLabel* m_catalog = nullptr;
    TextLabel* m_prices = nullptr;
    QToolButton* m_adjusted = nullptr;
    QToolButton* m_problems = nullptr;
};

}  // namespace vramwise
