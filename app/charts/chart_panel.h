// A chart in a window: its title, a button that saves it, and the picture, which scrolls where its rows need
// more height than there is. Follows the state, the palette and the language by itself; builds only while visible.
#pragma once

#include "app/charts/chart_content.h"
#include "app/theme/sheet.h"

class QHBoxLayout;
class QScrollArea;
class QToolButton;

namespace vramwise
{

class ChartView;

class ChartPanel : public Sheet
{
    Q_OBJECT

public:
    ChartPanel(AdvisorState& state, ChartKind kind, QWidget* parent = nullptr);
    ~ChartPanel() override;

    [[nodiscard]] ChartKind kind() const { return m_kind; }
    void setKind(ChartKind kind);
    /// Narrower than title, tools and button in one line: tools move below, the title wraps.
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] const ChartOptions& options() const { return m_options; }
    void setOptions(const ChartOptions& options);
    /// What is shown now.
    [[nodiscard]] const ChartContent& content() const { return m_content; }
    /// A growing panel asks for the height that all rows need instead of scrolling.
    void setGrowing(bool growing);
    /// Plain text between title and chart; empty for none.
    void setIntro(const QString& text);
    /// A widget in the title's line, or under it where that is too narrow; the panel owns it.
    void addTool(QWidget* tool);

Q_SIGNALS:
    void exportRequested(vramwise::ChartKind kind);
    void copyRequested(vramwise::ChartKind kind);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeWidgets();
    void layOut();
    void placeTools();
    void listen();
    void markStale();
    void rebuild();
    void fitHeight();
    void retranslate();
    void copyTable() const;

    AdvisorState& m_state;
    ChartKind m_kind;
    ChartOptions m_options;
    ChartContent m_content;
    bool m_stale = true;
    bool m_growing = false;
    TextLabel* m_title = nullptr;
    TextLabel* m_unit = nullptr;
    TextLabel* m_intro = nullptr;
    TextLabel* m_note = nullptr;
    QToolButton* m_save = nullptr;
    QHBoxLayout* m_tools = nullptr;
    QHBoxLayout* m_toolRow = nullptr;  ///< under the title, where it is too narrow for both
    std::vector<QWidget*> m_added;
    QScrollArea* m_scroll = nullptr;
    ChartView* m_view = nullptr;
};

}  // namespace vramwise
