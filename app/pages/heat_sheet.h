// The heat map: cards that work, best first, against the models that count.
#pragma once

#include "app/items/heat_row.h"
#include "app/state/advisor_state.h"
#include "app/theme/sheet.h"

namespace vramwise
{

class HeatDelegate;
class LinkButton;
class NameDelegate;
class NaturalSortModel;
class RowTable;

class HeatSheet : public Sheet
{
    Q_OBJECT

public:
    explicit HeatSheet(AdvisorState& state, QWidget* parent = nullptr);

    void refresh();
    void showSelection();
    /// How many cards are shown before all are asked for; there is room for more in a tall window.
    void setFirstRows(int rows);
    [[nodiscard]] RowTable* table() const { return m_table; }

Q_SIGNALS:
    void menuRequested(const QString& id, const QPoint& globalPosition);

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeTable();
    void makeFoot();
    void updateColumns();
    void applyDelegates();
    void applyWidths();
    void sortBy(const QString& columnId, Qt::SortOrder order);
    void rememberSort(int column, Qt::SortOrder order);
    void showRows();
    void updateFoot();
    void retranslate();

    AdvisorState& m_state;
    HeatTableModel* m_model = nullptr;
    NaturalSortModel* m_sorted = nullptr;
    RowTable* m_table = nullptr;
    NameDelegate* m_nameDelegate = nullptr;
    HeatDelegate* m_heatDelegate = nullptr;
    LinkButton* m_all = nullptr;
    TextLabel* m_empty = nullptr;
    int m_firstRows = 8;
    QString m_sortId;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
    QString m_currency;
};

}  // namespace vramwise
