// Learn: four short sections with pictures computed from the user's own models and card.
#pragma once

#include "app/pages/page.h"
#include "app/state/advisor_state.h"

#include <array>

class QHBoxLayout;
class QVBoxLayout;

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
    std::vector<ChartPanel*> m_sections;
    QHBoxLayout* m_beside = nullptr;
    std::array<QVBoxLayout*, 2> m_columns{};  ///< read one after the other
    std::size_t m_columnCount = 0;            ///< in use; the second stays empty in a narrow window
};

}  // namespace vramwise
