// What each memory size unlocks: newly unlocked models as chips, those that only offload with what it costs in
// time, and where measurements contradict the article.
#pragma once

#include "app/state/advisor_state.h"
#include "app/theme/sheet.h"

class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace vramwise
{

class UnlockRow;

class UnlockSheet : public Sheet
{
    Q_OBJECT

public:
    explicit UnlockSheet(AdvisorState& state, QWidget* parent = nullptr);

    void refresh();
    /// A growing sheet asks for the height that all its rows need instead of scrolling.
    void setGrowing(bool growing);

Q_SIGNALS:
    void exportRequested();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void makeWidgets();
    void makeRows();
    void fillScroll();
    void retranslate();

    AdvisorState& m_state;
    bool m_stale = true;
    TextLabel* m_title = nullptr;
    TextLabel* m_hint = nullptr;
    QToolButton* m_save = nullptr;
    QWidget* m_content = nullptr;
    QScrollArea* m_scroll = nullptr;
    std::vector<UnlockRow*> m_rows;  ///< one a common size
};

}  // namespace vramwise
