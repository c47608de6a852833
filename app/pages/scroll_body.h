// The scrolling content of a page: a column of sheets, not wider than can be read.
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace vramwise
{

class ScrollBody : public QScrollArea
{
    Q_OBJECT

public:
    explicit ScrollBody(QWidget* parent = nullptr);
    /// Any: the window gives the size. The usual hint would lay the whole content out to find one.
    [[nodiscard]] QSize sizeHint() const override;
    /// What lies free to the right of the content: pages and parts that do not scroll leave as much.
    [[nodiscard]] static int rightRoom();
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }
    [[nodiscard]] QWidget* content() const { return m_content; }

private:
    QWidget* m_content = nullptr;
    QVBoxLayout* m_column = nullptr;
};

}  // namespace vramwise
