// Compare: two cards side by side, every figure and every chosen model, and a chart of the difference.
#pragma once

#include "app/pages/page.h"
#include "app/state/advisor_state.h"

#include <array>

class QToolButton;

namespace vramwise
{

class CardPicker;
class ChartPanel;
class CompareTable;
class Sheet;
class TextLabel;

class ComparePage : public Page
{
    Q_OBJECT

public:
    explicit ComparePage(AdvisorState& state, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Compare"); }
    [[nodiscard]] std::vector<ChartKind> charts() const override { return {ChartKind::Compare}; }
    [[nodiscard]] QWidget* finder() override;

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makePickers();
    QWidget* makeTable();
    void listen();
    void choose(std::size_t side, const CardId& card);
    void swapCards();
    void openMenu(const ModelId& model, int side, const QPoint& at);
    void markStale();
    void refresh();
    void retranslate();

    AdvisorState& m_state;
    bool m_stale = true;
    std::array<CardPicker*, 2> m_pickers{};
    QToolButton* m_swap = nullptr;
    TextLabel* m_wins = nullptr;
    CompareTable* m_table = nullptr;
    Sheet* m_tableSheet = nullptr;
    ChartPanel* m_chart = nullptr;
};

}  // namespace vramwise
