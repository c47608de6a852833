#include "app/pages/scroll_body.h"

#include "app/theme/theme.h"

#include <QApplication>
#include <QStyle>
#include <QVBoxLayout>

namespace vramwise
{

namespace
{

constexpr QSize kUsualSize(400, 180);  // low: a page around it must not scroll as well

}  // namespace

ScrollBody::ScrollBody(QWidget* parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);  // an empty gutter where nothing scrolls: no jump when it does
    m_content = new QWidget;
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(0, 0, space::kTiny, space::kMedium);
    m_column->setSpacing(space::kMedium);
    setWidget(m_content);
}

int ScrollBody::rightRoom() { return QApplication::style()->pixelMetric(QStyle::PM_ScrollBarExtent) + space::kTiny; }

QSize ScrollBody::sizeHint() const { return {scaled(kUsualSize.width()), scaled(kUsualSize.height())}; }

}  // namespace vramwise
