// The sheets of the accuracy page: titled sentences, a table of errors, and the list of sources.
#pragma once

#include "app/items/accuracy_row.h"
#include "app/items/need_row.h"
#include "app/theme/sheet.h"

class QLabel;

namespace vramwise
{

class LineList;
class NaturalSortModel;
class RowTable;

class TitledLines : public Sheet
{
    Q_OBJECT

public:
    explicit TitledLines(QWidget* parent = nullptr);
    /// `small` stands muted under the lines.
    void setContent(const QString& title, const QStringList& lines, const QStringList& small = {});
    [[nodiscard]] QStringList lines() const;

private:
    TextLabel* m_title = nullptr;
    LineList* m_lines = nullptr;
    LineList* m_small = nullptr;
};

class AccuracyTableSheet : public Sheet
{
    Q_OBJECT

public:
    explicit AccuracyTableSheet(std::function<QString()> nameHeader, QWidget* parent = nullptr);
    void setContent(const QString& title, const QString& intro, std::vector<AccuracyRow> rows);
    [[nodiscard]] AccuracyTableModel* model() const { return m_model; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeTable();
    void applyWidths();

    TextLabel* m_title = nullptr;
    TextLabel* m_intro = nullptr;
    AccuracyTableModel* m_model = nullptr;
    NaturalSortModel* m_sorted = nullptr;
    RowTable* m_table = nullptr;
};

/// Stated needs that differ from the computed ones, with why; under the table a line on those that do not differ.
class StatedNeedsSheet : public Sheet
{
    Q_OBJECT

public:
    explicit StatedNeedsSheet(QWidget* parent = nullptr);
    /// The columns name precisions of `catalog`, which must outlive the next call.
    void setContent(const QString& title, const QString& note, const Catalog& catalog, std::vector<NeedRow> rows);
    [[nodiscard]] NeedTableModel* model() const { return m_model; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeTable();
    void applyWidths();

    TextLabel* m_title = nullptr;
    TextLabel* m_note = nullptr;
    NeedTableModel* m_model = nullptr;
    NaturalSortModel* m_sorted = nullptr;
    RowTable* m_table = nullptr;
};

/// Titles with links and dates.
class MeasurementSources : public Sheet
{
    Q_OBJECT

public:
    explicit MeasurementSources(QWidget* parent = nullptr);
    void setContent(const QString& title, const Measurements& measurements);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showLinks();

    TextLabel* m_title = nullptr;
    QLabel* m_links = nullptr;
    QStringList m_items;  ///< HTML
    bool m_showing = false;
};

}  // namespace vramwise
