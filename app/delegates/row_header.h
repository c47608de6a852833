// The header of a RowTable: words of a column that is too narrow for them stand in two lines.
#pragma once

#include <QHeaderView>

namespace vramwise
{

class RowHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit RowHeader(QWidget* parent = nullptr);

    /// What the words need in two lines; one word stays whole.
    [[nodiscard]] int leastWidth(int section) const;
    /// What the words need beside each other.
    [[nodiscard]] int lineWidth(int section) const;

protected:
    void initStyleOptionForIndex(QStyleOptionHeader* option, int section) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;

private:
    [[nodiscard]] QString words(int section) const;
    /// The words as they stand in the section's present width.
    [[nodiscard]] QString brokenWords(int section) const;
    [[nodiscard]] QSize sizeOf(int section, const QString& words) const;
};

}  // namespace vramwise
