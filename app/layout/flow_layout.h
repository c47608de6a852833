// Lays widgets out in lines, like words: as many side by side as the width holds.
#pragma once

#include <QLayout>

#include <vector>

namespace vramwise
{

class FlowLayout : public QLayout
{
public:
    FlowLayout(int horizontalSpace, int verticalSpace, QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override { m_items.push_back(item); }
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), false); }
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

protected:
    /// Places the items in `rect` where `place` says so; returns the height that they take.
    virtual int arrange(const QRect& rect, bool place) const;
    [[nodiscard]] int horizontalSpace() const { return m_horizontal; }
    [[nodiscard]] int verticalSpace() const { return m_vertical; }

private:
    std::vector<QLayoutItem*> m_items;
    int m_horizontal;
    int m_vertical;
};

}  // namespace vramwise
