// Advice: the pick, three alternatives, the heat map, what would change the answer, and what was left out.
#pragma once

#include "app/pages/page.h"
#include "app/state/advisor_state.h"

class QBoxLayout;

namespace vramwise
{

class AlternativeSheet;
class HeatSheet;
class LineList;
class NoticeList;
class PickSheet;
class RejectedSheet;
class RowTable;
class ScrollBody;
class Sheet;
class TextLabel;
class WhySheet;

class AdvicePage : public Page
{
    Q_OBJECT

public:
    AdvicePage(AdvisorState& state, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Advice"); }

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void makeTop();
    void makeAlternatives();
    void makeTables();
    void makeChanges();
    void listen();
    void adviceChanged();
    void refresh();
    void refreshChanges();
    void selectionChanged();
    void openMenu(RowTable* table, const QString& id, const QPoint& at);
    void retranslate();

    AdvisorState& m_state;
    bool m_stale = false;
    ScrollBody* m_body = nullptr;
    NoticeList* m_notices = nullptr;
    QBoxLayout* m_top = nullptr;
    QBoxLayout* m_alternativeColumn = nullptr;
    PickSheet* m_pick = nullptr;
    std::vector<AlternativeSheet*> m_alternatives;
    HeatSheet* m_heat = nullptr;
    WhySheet* m_why = nullptr;
    Sheet* m_changesSheet = nullptr;
    TextLabel* m_changesTitle = nullptr;
    LineList* m_changes = nullptr;
    RejectedSheet* m_rejected = nullptr;
};

}  // namespace vramwise
