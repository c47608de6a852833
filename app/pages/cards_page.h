// Cards: tables by tier, or one of three charts, and why the selected card has its colour.
#pragma once

#include "app/pages/page.h"
#include "app/state/advisor_state.h"

class QBoxLayout;
class QButtonGroup;
class QLineEdit;
class QStackedWidget;

namespace vramwise
{

class ChartPanel;
class RatingPill;
class RowTable;
class TextLabel;
class TierList;
class WhySheet;

class CardsPage : public Page
{
    Q_OBJECT

public:
    CardsPage(AdvisorState& state, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Cards"); }
    [[nodiscard]] std::vector<ChartKind> charts() const override;
    [[nodiscard]] QWidget* finder() override;

    /// 0 is the tables, then the charts in the order of charts().
    void openView(int view);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeHead();
    void makeLegend();
    void makeViews();
    void makeChart(int view);
    void openMenu(RowTable* table, const QString& id, const QPoint& at);
    void alignRight();
    void retranslate();

    AdvisorState& m_state;
    QButtonGroup* m_views = nullptr;
    QBoxLayout* m_head = nullptr;
    QLineEdit* m_find = nullptr;
    QWidget* m_legend = nullptr;
    TextLabel* m_framed = nullptr;
    QStackedWidget* m_stack = nullptr;
    TierList* m_tiers = nullptr;
    std::vector<ChartPanel*> m_charts;  ///< nullptr until opened
    QWidget* m_foot = nullptr;
    WhySheet* m_why = nullptr;
};

}  // namespace vramwise
