// Accuracy: how far off the estimates are, against published measurements; where nothing was measured; the sources.
// The measurements are read when the page is first shown.
#pragma once

#include "app/pages/page.h"
#include "app/state/advisor_state.h"

namespace vramwise
{

class AccuracyTableSheet;
class ChartPanel;
class MeasurementSources;
class ScrollBody;
class StatedNeedsSheet;
class TitledLines;

class AccuracyPage : public Page
{
    Q_OBJECT

public:
    explicit AccuracyPage(AdvisorState& state, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Accuracy"); }
    [[nodiscard]] std::vector<ChartKind> charts() const override { return {ChartKind::Accuracy}; }

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void makeBody();
    void listen();
    void markStale();
    void refresh();
    void refreshSummary();
    void refreshNeeds();
    void refreshGaps();
    void retranslate();

    AdvisorState& m_state;
    bool m_stale = true;
    ScrollBody* m_body = nullptr;
    TitledLines* m_summary = nullptr;
    ChartPanel* m_chart = nullptr;
    AccuracyTableSheet* m_cells = nullptr;
    AccuracyTableSheet* m_models = nullptr;
    StatedNeedsSheet* m_needs = nullptr;
    TitledLines* m_gaps = nullptr;
    MeasurementSources* m_sources = nullptr;
};

}  // namespace vramwise
