#include "app/charts/chart_view.h"

#include <QFocusEvent>
#include <QPainter>
#include <QWheelEvent>

namespace vramwise
{

ChartView::ChartView(QWidget* parent) : QChartView(parent)
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
}

void ChartView::setBoard(std::unique_ptr<Board> board)
{
    QChart* former = chart();
    setChart(board.release());
    delete former;
}

void ChartView::wheelEvent(QWheelEvent* event) { event->ignore(); }

void ChartView::keyPressEvent(QKeyEvent* event) { event->ignore(); }

void ChartView::paintEvent(QPaintEvent* event)
{
    QChartView::paintEvent(event);
    if (!m_ring)
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::current().accent, 2));
    painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), space::kTiny, space::kTiny);
}

void ChartView::focusInEvent(QFocusEvent* event)
{
    m_ring = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    QChartView::focusInEvent(event);
    viewport()->update();
}

void ChartView::focusOutEvent(QFocusEvent* event)
{
    m_ring = false;
    QChartView::focusOutEvent(event);
    viewport()->update();
}

}  // namespace vramwise
