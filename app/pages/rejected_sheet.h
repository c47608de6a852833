// The cards that the advice left out, on demand.
#pragma once

#include "app/items/rejected_row.h"
#include "app/state/advisor_state.h"
#include "app/theme/sheet.h"

namespace vramwise
{

class Disclosure;
class NaturalSortModel;
class RowTable;

class RejectedSheet : public Sheet
{
    Q_OBJECT

public:
    explicit RejectedSheet(AdvisorState& state, QWidget* parent = nullptr);

    /// Makes and fills the table only when it is open.
    void refresh();
    void setOpen(bool open);
    [[nodiscard]] RowTable* table() const { return m_table; }  ///< nullptr until it was opened

Q_SIGNALS:
    void menuRequested(const QString& id, const QPoint& globalPosition);

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeTable();
    void applyWidths();
    void retranslate();

    AdvisorState& m_state;
    Disclosure* m_toggle = nullptr;
    QWidget* m_content = nullptr;
    RejectedTableModel* m_model = nullptr;
    NaturalSortModel* m_sorted = nullptr;
    RowTable* m_table = nullptr;
    QString m_currency;
};

}  // namespace vramwise
