#include "app/pages/scroll_body.h"

#include "app/theme/theme.h"

#include <QVBoxLayout>

namespace vramwise
{

namespace
{

constexpr int kUsualWidth = 400;

}  // namespace

ScrollBody::ScrollBody(QWidget* parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);  // an empty gutter where nothing scrolls: no jump when it does
    m_content = new QWidget;
    m_content->setBackgroundRole(QPalette::Window);
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(0, 0, space::kTiny, space::kMedium);
    m_column->setSpacing(space::kMedium);
    setWidget(m_content);
}

QSize ScrollBody::sizeHint() const { return {scaled(kUsualWidth), scaled(kUsualWidth)}; }

}  // namespace vramwise
