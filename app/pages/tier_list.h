// All tier tables under each other: one filter text, one order, one selection, the same columns at the same x.
#pragma once

#include "app/items/card_row.h"
#include "app/pages/scroll_body.h"
#include "app/state/advisor_state.h"

namespace vramwise
{

class RowTable;
class TextLabel;
class TierSheet;

class TierList : public ScrollBody
{
    Q_OBJECT

public:
    explicit TierList(AdvisorState& state, QWidget* parent = nullptr);

    void setNeedle(const QString& text);
    void refresh();
    [[nodiscard]] const std::vector<TierSheet*>& sheets() const { return m_sheets; }

Q_SIGNALS:
    void menuRequested(vramwise::RowTable* table, const QString& id, const QPoint& globalPosition);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void makeSheets();
    void adviceChanged();
    void connectTable(TierSheet& sheet);
    void showSelection();
    void sortAll(int column, Qt::SortOrder order);
    void applyWidths();
    void updateEmpty();
    void retranslate();

    AdvisorState& m_state;
    CardTableModel* m_cards = nullptr;
    std::vector<TierSheet*> m_sheets;
    TextLabel* m_empty = nullptr;
    QString m_currency;
    QString m_needle;
    bool m_selecting = false;
    bool m_stale = false;
    bool m_widthsKnown = false;
};

}  // namespace vramwise
