#include "app/pages/line_list.h"

#include "app/theme/theme.h"

#include <QVBoxLayout>

namespace vramwise
{

namespace
{

/// "12–31 s" stays in one line: a dash may end a line, unless a word joiner follows it.
QString unbrokenRanges(QString line)
{
    constexpr QChar kWordJoiner(0x2060);
    for (qsizetype at = line.indexOf(u'\u2013'); at >= 0; at = line.indexOf(u'\u2013', at + 1))
        if (at > 0 && line.at(at - 1).isDigit())
            line.insert(at + 1, kWordJoiner);
    return line;
}

}  // namespace

LineList::LineList(TextRole role, QWidget* parent) : QWidget(parent), m_role(role)
{
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::kTiny + 2);
}

void LineList::setLines(const QStringList& lines)
{
    m_lines = lines;
    for (std::size_t i = 0; i < std::size_t(lines.size()); ++i) {
        if (i == m_labels.size()) {
            m_labels.push_back(new TextLabel(m_role, this));
            m_layout->addWidget(m_labels.back());
        }
        m_labels[i]->setText(unbrokenRanges(lines.at(qsizetype(i))));
        setShown(*m_labels[i], true);
    }
    for (std::size_t i = std::size_t(lines.size()); i < m_labels.size(); ++i)
        setShown(*m_labels[i], false);
    setAccessibleName(lines.join(u' '));
}

}  // namespace vramwise
