// One table of the Cards page: the cards of one group. Several share a source model, a filter text, an order and
// the widths of their columns.
#pragma once

#include "app/items/card_row.h"
#include "app/theme/sheet.h"

namespace vramwise
{

class NaturalSortModel;
class RowTable;

class TierSheet : public Sheet
{
    Q_OBJECT

public:
    TierSheet(CardTableModel& cards, CardGroup group, QWidget* parent = nullptr);

    [[nodiscard]] CardGroup group() const { return m_group; }
    [[nodiscard]] RowTable* table() const { return m_table; }
    void setNeedle(const QString& text);
    void sortBy(int column, Qt::SortOrder order);
    /// After the rows changed: hides the sheet where no row is left.
    void refresh();

Q_SIGNALS:
    void sortRequested(int column, Qt::SortOrder order);

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeTable();
    void retranslate();

    CardTableModel& m_cards;
    CardGroup m_group;
    TextLabel* m_title = nullptr;
    NaturalSortModel* m_sorted = nullptr;
    RowTable* m_table = nullptr;
};

/// Groups in the order of the page.
const std::vector<CardGroup>& tierOrder();

}  // namespace vramwise
