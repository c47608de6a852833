// Models: what each needs of VRAM, and what each size of card unlocks.
#pragma once

#include "app/pages/page.h"
#include "app/state/advisor_state.h"

class QBoxLayout;
class QComboBox;

namespace vramwise
{

class ChartPanel;
class UnlockSheet;

class ModelsPage : public Page
{
    Q_OBJECT

public:
    explicit ModelsPage(AdvisorState& state, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Models"); }
    [[nodiscard]] std::vector<ChartKind> charts() const override;
    [[nodiscard]] QWidget* finder() override;
    [[nodiscard]] ChartOptions chartOptions(ChartKind kind) const override;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeFilter();
    void keepReadable();
    void filter();
    void retranslate();

    AdvisorState& m_state;
    QBoxLayout* m_layout = nullptr;
    QComboBox* m_task = nullptr;
    ChartPanel* m_chart = nullptr;
    UnlockSheet* m_unlocks = nullptr;
};

}  // namespace vramwise
