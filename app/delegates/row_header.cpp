#include "app/delegates/row_header.h"

#include "app/theme/theme.h"

#include <QApplication>

#include <algorithm>
#include <limits>

namespace vramwise
{

namespace
{

/// Broken at the space that makes the wider of the two lines narrowest; as it is where it has none or is broken.
QString inTwoLines(const QString& words)
{
    if (words.contains(u'\n'))
        return words;
    const QFontMetrics metrics(strongFont(smallFont(QApplication::font())));
    QString best = words;
    int narrowest = std::numeric_limits<int>::max();
    for (qsizetype at = words.indexOf(u' '); at >= 0; at = words.indexOf(u' ', at + 1)) {
        const int width
            = std::max(metrics.horizontalAdvance(words.left(at)), metrics.horizontalAdvance(words.mid(at + 1)));
        if (width < narrowest) {
            narrowest = width;
            best = words.left(at) + u'\n' + words.mid(at + 1);
        }
    }
    return best;
}

}  // namespace

RowHeader::RowHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionResizeMode(Fixed);
    setSectionsClickable(true);
    setHighlightSections(false);
    setMinimumSectionSize(1);
    setTextElideMode(Qt::ElideNone);
}

int RowHeader::leastWidth(int section) const { return sizeOf(section, inTwoLines(words(section))).width(); }

int RowHeader::lineWidth(int section) const { return sizeOf(section, words(section)).width(); }

void RowHeader::initStyleOptionForIndex(QStyleOptionHeader* option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    option->text = brokenWords(section);
}

QSize RowHeader::sectionSizeFromContents(int section) const { return sizeOf(section, brokenWords(section)); }

QString RowHeader::words(int section) const
{
    return model() == nullptr ? QString() : model()->headerData(section, orientation()).toString();
}

QString RowHeader::brokenWords(int section) const
{
    const QString all = words(section);
    return sectionSize(section) < sizeOf(section, all).width() ? inTwoLines(all) : all;
}

QSize RowHeader::sizeOf(int section, const QString& words) const
{
    QStyleOptionHeaderV2 option;
    initStyleOption(&option);
    option.section = section;
    option.text = words;
    if (model() != nullptr)
        option.textAlignment
            = Qt::Alignment(model()->headerData(section, orientation(), Qt::TextAlignmentRole).toInt());
    return style()->sizeFromContents(QStyle::CT_HeaderSection, &option, QSize(), this);
}

}  // namespace vramwise
