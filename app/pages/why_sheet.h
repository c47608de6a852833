// Why a card has its colour: the question as a title, the reasons, and what its score is made of.
#pragma once

#include "app/state/advisor_state.h"
#include "app/theme/sheet.h"

namespace vramwise
{

class LineList;

class WhySheet : public Sheet
{
    Q_OBJECT

public:
    /// What is shown while no card is selected.
    enum class Unselected { Nothing, Pick };

    WhySheet(AdvisorState& state, Unselected unselected, QWidget* parent = nullptr);
    /// Shows the state's selected card.
    void refresh();

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] const RatedCard* shown() const;
    [[nodiscard]] QStringList reasonLines(const RatedCard& rated) const;
    [[nodiscard]] QString scoreLine(const CardId& id) const;

    AdvisorState& m_state;
    Unselected m_unselected;
    RatingPill* m_pill = nullptr;
    TextLabel* m_title = nullptr;
    LineList* m_lines = nullptr;
    TextLabel* m_score = nullptr;
};

}  // namespace vramwise
