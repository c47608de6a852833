// A few sentences under each other, replaced in place so that nothing flickers.
#pragma once

#include "app/theme/sheet.h"

#include <QStringList>

#include <vector>

class QVBoxLayout;

namespace vramwise
{

class LineList : public QWidget
{
    Q_OBJECT

public:
    explicit LineList(TextRole role, QWidget* parent = nullptr);
    void setLines(const QStringList& lines);
    [[nodiscard]] QStringList lines() const { return m_lines; }

private:
    TextRole m_role;
    QVBoxLayout* m_layout = nullptr;
    std::vector<TextLabel*> m_labels;
    QStringList m_lines;
};

}  // namespace vramwise
