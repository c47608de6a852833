// One alternative to the pick: its name, price, rating where it is special, and what is lost or won against it.
// A click opens the comparison with the pick.
#pragma once

#include "app/state/advisor_state.h"
#include "app/theme/sheet.h"

namespace vramwise
{

class AlternativeSheet : public Sheet
{
    Q_OBJECT

public:
    enum class Kind { Cheapest, Value, NextStep };

    AlternativeSheet(AdvisorState& state, Kind kind, QWidget* parent = nullptr);
    void refresh();
    [[nodiscard]] bool hasCard() const { return !m_card.isEmpty(); }

Q_SIGNALS:
    void compareRequested(const QString& id);
    void menuRequested(const QString& id, const QPoint& globalPosition);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void showCard(const RatedCard& rated, const std::vector<Reason>& reasons);
    void showAbsence(const QString& why);
    [[nodiscard]] QString heading() const;
    [[nodiscard]] QString absence() const;
    [[nodiscard]] const std::optional<CardId>& pick() const;
    [[nodiscard]] const std::vector<Reason>& reasons() const;

    AdvisorState& m_state;
    Kind m_kind;
    QString m_card;  ///< id; empty where there is no such alternative
    TextLabel* m_title = nullptr;
    TextLabel* m_name = nullptr;
    TextLabel* m_price = nullptr;
    RatingPill* m_pill = nullptr;
    TextLabel* m_reason = nullptr;
};

}  // namespace vramwise
