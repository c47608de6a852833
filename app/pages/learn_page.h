// Learn: four short sections with pictures computed from the user's own models and card.
#pragma once

#include "app/pages/page.h"
#include "app/state/advisor_state.h"

class QGridLayout;

namespace vramwise
{

class ChartPanel;
class ScrollBody;

class LearnPage : public Page
{
    Q_OBJECT

public:
    explicit LearnPage(AdvisorState& state, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Learn"); }
    [[nodiscard]] std::vector<ChartKind> charts() const override;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeSections();
    void layOut();
    void retranslate();

    AdvisorState& m_state;
    ScrollBody* m_body = nullptr;
    QGridLayout* m_grid = nullptr;
    std::vector<ChartPanel*> m_sections;
    int m_columns = 0;
};

}  // namespace vramwise
