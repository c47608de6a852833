// Shows one board. Lets the scroll area around it have the wheel and the arrow keys; draws a focus ring.
#pragma once

#include "app/charts/board.h"

#include <QChartView>

namespace vramwise
{

class ChartView : public QChartView
{
    Q_OBJECT

public:
    explicit ChartView(QWidget* parent = nullptr);

    /// Replaces and deletes the former board.
    void setBoard(std::unique_ptr<Board> board);

protected:
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    bool m_ring = false;
};

}  // namespace vramwise
