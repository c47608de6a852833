// A small table in a form: a list of objects, each a row of inputs, with buttons that add and remove rows. What an
// object has besides its columns stays with its row.
#pragma once

#include "app/text/entry_fields.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QWidget>

#include <functional>
#include <vector>

class QGridLayout;

namespace vramwise
{

class LinkButton;
class TextLabel;

class EntryTable : public QWidget
{
    Q_OBJECT

public:
    EntryTable(const text::EntryField& field, const QJsonArray& rows, QWidget* parent = nullptr);

    /// What a new row starts with; nothing unless it is set.
    void setNewRow(std::function<QJsonObject()> make) { m_newRow = std::move(make); }
    /// The rows so far may be taken out, but not changed.
    void freezeRows();
    void setSources(const std::vector<text::FieldChoice>& sources);

    /// Without the rows that are empty. A row whose figures were changed and whose source was not gets `own` for it.
    [[nodiscard]] QJsonArray rows(const QString& own = {}) const;
    /// Shows what is wrong with "/1/precision" under its row, a row of rows(); false where it has no such row.
    bool showProblem(const QString& within, const QString& text);
    void clearProblems();
    /// The input that "/1/precision" is about; the button that adds rows where there is none.
    [[nodiscard]] QWidget* inputFor(const QString& within) const;

Q_SIGNALS:
    /// Something was typed, chosen, added or removed.
    void changed();

private:
    struct Row {
        QJsonObject before;
        std::vector<QWidget*> inputs;
        QWidget* remove = nullptr;
        TextLabel* problem = nullptr;
    };

    void makeHead();
    void addRow(const QJsonObject& before);
    void addCells(Row& row, int line);
    void watch(QWidget* input);
    void removeRow(const QWidget* remove);
    void nameRows();
    [[nodiscard]] QJsonObject valueOf(const Row& row, const QString& own) const;
    [[nodiscard]] std::vector<const Row*> filled() const;
    [[nodiscard]] const Row* rowOf(const QString& within) const;

    text::EntryField m_field;
    std::vector<text::FieldChoice> m_sources;
    std::function<QJsonObject()> m_newRow;
    QGridLayout* m_grid = nullptr;
    LinkButton* m_add = nullptr;
    std::vector<Row> m_rows;
    int m_lines = 1;  ///< of the grid that are used; the first holds the head
};

}  // namespace vramwise
