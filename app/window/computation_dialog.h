// "How was this computed?": every term of one estimate with its value and origin, what was measured of the same job
// beside it, and the constants that the user may set. Follows the state.
#pragma once

#include "app/pages/computation_lines.h"

#include <QDialog>

class QGridLayout;

namespace vramwise
{

class AdjustBox;
class ChoiceBox;
class LineList;
class ScrollBody;
class TextLabel;

class ComputationDialog : public QDialog
{
    Q_OBJECT

public:
    /// Shows `model` first, or the user's first model where it is empty or none of theirs.
    ComputationDialog(AdvisorState& state, const Card& card, const ModelId& model, QWidget* parent = nullptr);

    /// What is shown now.
    [[nodiscard]] const std::vector<ComputationLine>& lines() const { return m_lines; }

private:
    void makeHead(const ModelId& model);
    void makeBody();
    void makeFoot();
    void refresh();
    void showLines();
    void addLine(const ComputationLine& line, int row);
    void addHeading(const QString& title, int row);
    [[nodiscard]] ModelId model() const;

    AdvisorState& m_state;
    const Card& m_card;
    std::vector<ComputationLine> m_lines;
    ChoiceBox* m_model = nullptr;
    TextLabel* m_job = nullptr;
    LineList* m_results = nullptr;
    LineList* m_measured = nullptr;
    ScrollBody* m_body = nullptr;
    QWidget* m_terms = nullptr;
    AdjustBox* m_adjust = nullptr;
};

}  // namespace vramwise
