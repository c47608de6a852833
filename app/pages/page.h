// What the window needs to know of a page.
#pragma once

#include "app/charts/chart_kind.h"
#include "app/state/entry_command.h"

#include <QWidget>

#include <vector>

namespace vramwise
{

class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
    [[nodiscard]] virtual QString title() const = 0;
    /// Charts that can be exported from this page, the most prominent first; empty where there are none.
    [[nodiscard]] virtual std::vector<ChartKind> charts() const { return {}; }
    /// How the page shows a chart now (filter, compared cards), so that a saved picture is the same.
    [[nodiscard]] virtual ChartOptions chartOptions(ChartKind /*kind*/) const { return {}; }
    /// Widget that Ctrl+F goes to; nullptr where there is nothing to find.
    [[nodiscard]] virtual QWidget* finder() { return nullptr; }

Q_SIGNALS:
    /// The user asks to save or copy a chart, or to open a comparison; the window answers.
    void exportRequested(vramwise::ChartKind kind);
    void copyRequested(vramwise::ChartKind kind);
    void compareRequested();
    /// The user wants to see the advice, or to open a workflow from a file or from the clipboard.
    void adviceRequested();
    void workflowRequested();
    void workflowPasteRequested();
    /// The user wants to see or set own prices, of this card where it is not empty.
    void priceRequested(const vramwise::CardId& card);
    /// The user wants to read how an estimate came about; `model` is empty where none was pointed at.
    void computationRequested(const vramwise::CardId& card, const vramwise::ModelId& model);
    /// The user wants to read what is wrong with the catalog's files.
    void problemsRequested();
    /// The user wants to add or change an entry of the catalog, or to share it.
    void entryRequested(vramwise::EntryCommand command, const vramwise::EntryName& entry);
};

}  // namespace vramwise
