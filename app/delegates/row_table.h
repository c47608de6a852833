// A table without vertical lines that is as high as its rows, so that the page scrolls and not the table.
// Frames the pick, shares its width out over the columns, copies a row as text.
#pragma once

#include <QTableView>

#include <vector>

namespace vramwise
{

class RowHeader;

/// How wide a column is made: `least` always; of what is left over first what it takes to `wish` (a header in one
/// line), then by `stretch`.
struct ColumnWidth {
    int least = 0;
    int stretch = 0;
    int wish = 0;
};

class RowTable : public QTableView
{
    Q_OBJECT

public:
    explicit RowTable(QWidget* parent = nullptr);

    static int rowHeight(const QFont& font);

    void setModel(QAbstractItemModel* model) override;
    /// Widths to keep to; empty: each column by its contents, the first takes what is left.
    void setColumnWidths(std::vector<ColumnWidth> widths);
    /// What each column needs for header and contents.
    [[nodiscard]] std::vector<ColumnWidth> neededWidths() const;
    /// Left and right of what a cell shows: less where the columns would not fit else.
    [[nodiscard]] int cellPadding() const;
    [[nodiscard]] static int usualPadding();
    [[nodiscard]] int hoveredRow() const { return m_hovered; }
    /// The row as tab-separated text.
    [[nodiscard]] QString rowText(int row) const;
    void copyCurrentRow() const;
    /// Makes the row with this IdRole current; clears the selection where there is none.
    void selectId(const QString& id);
    [[nodiscard]] QString currentId() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentIdChanged(const QString& id);
    /// Right click or menu key on a row.
    void menuRequested(const QString& id, const QPoint& globalPosition);
    void activatedId(const QString& id);

public Q_SLOTS:
    void shareWidth();

protected:
    void paintEvent(QPaintEvent* event) override;
    void initViewItemOption(QStyleOptionViewItem* option) const override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void setCompact(bool compact);
    void listenToModel();
    void applyRowHeight();
    void rowsChanged();
    void setHovered(int row);
    void paintFrames();

    RowHeader* m_header = nullptr;
    std::vector<ColumnWidth> m_widths;
    bool m_compact = false;
    int m_hovered = -1;
};

}  // namespace vramwise
