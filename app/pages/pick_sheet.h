// The answer: the pick with its rating, price, four figures and three reasons. Where nothing fits, the card that
// is nearest and what is in its way.
#pragma once

#include "app/state/advisor_state.h"
#include "app/theme/sheet.h"

#include <array>

class QBoxLayout;

namespace vramwise
{

class LineList;
class LinkButton;

class PickSheet : public Sheet
{
    Q_OBJECT

public:
    explicit PickSheet(AdvisorState& state, QWidget* parent = nullptr);

    void refresh();
    /// The card that is shown; nullptr where the catalog is empty.
    [[nodiscard]] const Card* card() const { return m_card; }

Q_SIGNALS:
    void menuRequested(const QString& id, const QPoint& globalPosition);
    void computationRequested(const QString& id);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    struct FigureBox {
        QWidget* box = nullptr;
        TextLabel* value = nullptr;
        TextLabel* caption = nullptr;
    };

    void makeHead();
    void makeFigures();
    void makeReasons();
    FigureBox makeFigure();
    void showPick(const RankedCard& pick);
    void showNearest(const RejectedCard& nearest);
    void showNothing();
    void showFigures(const RatedCard& rated, const std::vector<Reason>& reasons);
    void setFigure(FigureBox& figure, const QString& value, const QString& caption, const QString& tip);
    [[nodiscard]] QString priceLine(const RatedCard& rated) const;
    [[nodiscard]] QString powerCaption(const std::vector<Reason>& reasons) const;

    AdvisorState& m_state;
    const Card* m_card = nullptr;
    TextLabel* m_title = nullptr;
    RatingPill* m_pill = nullptr;
    TextLabel* m_name = nullptr;
    TextLabel* m_price = nullptr;
    QWidget* m_figureRow = nullptr;
    std::array<FigureBox, 4> m_figures;
    LineList* m_reasons = nullptr;
    LinkButton* m_computation = nullptr;
};

}  // namespace vramwise
