// A table model whose columns are an array: data() is a look-up. Rows are values with a key; setRows() moves,
// inserts and removes what changed, so that selections stay and nothing jumps.
#pragma once

#include "app/items/roles.h"

#include <QAbstractTableModel>
#include <QString>
#include <QVariant>

#include <algorithm>
#include <functional>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

namespace vramwise
{

/// Figures stand under each other's ends.
inline constexpr Qt::Alignment kNumberAlignment = Qt::AlignRight | Qt::AlignVCenter;

/// How one column is shown. Only `display` is needed; an absent `sort` sorts by the text.
template <class Row>
struct Column {
    QString id;
    std::function<QString()> header;
    std::function<QString(const Row&)> display;
    std::function<QVariant(const Row&)> sort;
    std::function<QString(const Row&)> tooltip;
    Qt::Alignment align = Qt::AlignLeft | Qt::AlignVCenter;
    std::function<QVariant(const Row&, int role)> extra;  ///< roles of ItemRole beyond sorting
    std::function<QString()> headerTip;
};

/// `Row` has `QString key() const`, unique within the table, and `bool framed() const`.
template <class Row>
class ColumnTableModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setColumns(std::vector<Column<Row>> columns)
    {
        beginResetModel();
        m_columns = std::move(columns);
        endResetModel();
    }

    void setRows(std::vector<Row> rows)
    {
        removeGone(rows);
        appendNew(rows);
        arrange(std::move(rows));
        if (!m_rows.empty() && !m_columns.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }

    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }
    [[nodiscard]] const std::vector<Column<Row>>& columns() const { return m_columns; }

    [[nodiscard]] std::optional<int> rowOf(const QString& key) const
    {
        const auto at = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.key() == key; });
        return at == m_rows.end() ? std::nullopt : std::optional(int(at - m_rows.begin()));
    }

    /// Words changed (language, locale): everything is read anew.
    void retranslate()
    {
        if (!m_columns.empty())
            Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        if (!m_rows.empty() && !m_columns.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        return cell(m_columns.at(std::size_t(index.column())), m_rows.at(std::size_t(index.row())), role);
    }

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        const Column<Row>& column = m_columns.at(std::size_t(section));
        if (role == Qt::DisplayRole)
            return column.header ? column.header() : QString();
        if (role == Qt::TextAlignmentRole)
            return int(column.align);
        if (role == Qt::ToolTipRole && column.headerTip)
            return column.headerTip();
        return role == ColumnIdRole ? QVariant(column.id) : QVariant();
    }

private:
    static QVariant cell(const Column<Row>& column, const Row& row, int role)
    {
        switch (role) {
        case Qt::DisplayRole:
            return column.display(row);
        case Qt::TextAlignmentRole:
            return int(column.align);
        case Qt::ToolTipRole:
            return column.tooltip ? column.tooltip(row) : QString();
        case Qt::AccessibleTextRole:
            return (column.header ? column.header().replace(u'\n', u' ') + QStringLiteral(": ") : QString())
                + column.display(row);
        case SortRole:
            return column.sort ? column.sort(row) : QVariant(column.display(row));
        case IdRole:
            return row.key();
        case PickRole:
            return row.framed();
        case ColumnIdRole:
            return column.id;
        default:
            return column.extra ? column.extra(row, role) : QVariant();
        }
    }

    using KeyedRows = std::unordered_map<QString, std::size_t>;

    static KeyedRows keysOf(const std::vector<Row>& rows)
    {
        KeyedRows keys;
        keys.reserve(rows.size());
        for (std::size_t i = 0; i < rows.size(); ++i)
            keys.emplace(rows[i].key(), i);
        return keys;
    }

    void removeGone(const std::vector<Row>& wanted)
    {
        const KeyedRows keys = keysOf(wanted);
        for (int i = int(m_rows.size()) - 1; i >= 0; --i) {
            if (keys.count(m_rows.at(std::size_t(i)).key()) != 0)
                continue;
            beginRemoveRows({}, i, i);
            m_rows.erase(m_rows.begin() + i);
            endRemoveRows();
        }
    }

    void appendNew(const std::vector<Row>& wanted)
    {
        const KeyedRows known = keysOf(m_rows);
        std::vector<Row> added;
        std::copy_if(wanted.begin(), wanted.end(), std::back_inserter(added),
                     [&](const Row& row) { return known.count(row.key()) == 0; });
        if (added.empty())
            return;
        beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + added.size()) - 1);
        std::move(added.begin(), added.end(), std::back_inserter(m_rows));
        endInsertRows();
    }

    /// Same rows, maybe in another order: persistent indexes (selection, current row) move along.
    void arrange(std::vector<Row> rows)
    {
        const auto sameKey = [](const Row& a, const Row& b) { return a.key() == b.key(); };
        if (std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), sameKey)) {
            m_rows = std::move(rows);
            return;
        }
        Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
        const KeyedRows keys = keysOf(rows);
        const QModelIndexList before = persistentIndexList();
        QModelIndexList after;
        for (const QModelIndex& old : before)
            after.append(index(int(keys.at(m_rows.at(std::size_t(old.row())).key())), old.column()));
        m_rows = std::move(rows);
        changePersistentIndexList(before, after);
        Q_EMIT layoutChanged({}, VerticalSortHint);
    }

    std::vector<Column<Row>> m_columns;
    std::vector<Row> m_rows;
};

}  // namespace vramwise
