#include "app/pages/unlock_row.h"

#include "app/layout/flow_layout.h"
#include "app/theme/theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace vramwise
{

namespace
{

constexpr qsizetype kOffloadsShown = 3;  // beside the user's own, until all are asked for
constexpr int kSizeWidth = 44;

QString escaped(const QString& text) { return text.toHtmlEscaped(); }

/// A name with its time stays on one line: "FLUX." at the end of one and "1-schnell" on the next reads as two.
QString unbroken(const QString& text)
{
    const QChar joiner(0x2060);
    QString whole;
    for (const QChar c : text) {
        if (c == u' ')
            whole += QChar::Nbsp;
        else if (c.isLetterOrNumber())
            whole += c;
        else
            whole += joiner + QString(c) + joiner;
    }
    return whole;
}

}  // namespace

ModelChip::ModelChip(const QString& name, bool chosen, QWidget* parent)
    : QWidget(parent), m_name(name), m_chosen(chosen)
{
    setAccessibleName(name);
    if (chosen)
        setToolTip(tr("One of your models"));
}

QSize ModelChip::sizeHint() const
{
    const QFontMetrics metrics(strongFont(smallFont(font())));
    const QString text = m_chosen ? QStringLiteral("\u2713 ") + m_name : m_name;
    return {metrics.horizontalAdvance(text) + 2 * scaled(7), metrics.height() + scaled(4)};
}

void ModelChip::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const QString text = m_chosen ? QStringLiteral("\u2713 ") + m_name : m_name;
    paintRatingPill(painter, rect(), Rating::Yellow, text, Theme::current(), strongFont(smallFont(font())));
}

UnlockRow::UnlockRow(QWidget* parent) : QWidget(parent)
{
    m_size = new TextLabel(TextRole::Strong, this);
    m_size->setMinimumWidth(scaled(kSizeWidth));
    m_size->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_chips = new QWidget(this);
    new FlowLayout(space::kTiny, space::kTiny, m_chips);
    m_alsoFits = new TextLabel(TextRole::Small, this);
    m_offloads = new TextLabel(TextRole::Small, this);
    m_offloads->setTextFormat(Qt::RichText);
    m_offloads->setTextInteractionFlags(Qt::LinksAccessibleByKeyboard | Qt::LinksAccessibleByMouse);
    m_notes = new TextLabel(TextRole::Small, this);
    m_notes->setObjectName(QStringLiteral("articleNotes"));
    connect(m_offloads, &QLabel::linkActivated, this, [this] {
        m_allOffloads = !m_allOffloads;
        fillOffloads();
    });
    auto* column = new QVBoxLayout;
    column->setSpacing(space::kTiny + 2);
    for (QWidget* part : std::initializer_list<QWidget*>{m_chips, m_alsoFits, m_offloads, m_notes})
        column->addWidget(part);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, space::kSmall, 0, space::kSmall + 2);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_size, 0, Qt::AlignTop);
    layout->addLayout(column, 1);
}

void UnlockRow::setWords(const UnlockWords& words)
{
    if (words == m_words)
        return;
    m_words = words;
    m_size->setText(words.size);
    m_alsoFits->setText(words.alsoFits);
    setShown(*m_alsoFits, !words.alsoFits.isEmpty());
    m_notes->setText(words.notes.join(QLatin1Char('\n')));
    setShown(*m_notes, !words.notes.isEmpty());
    fillChips();
    fillOffloads();
}

void UnlockRow::fillChips()
{
    qDeleteAll(m_chips->findChildren<ModelChip*>(Qt::FindDirectChildrenOnly));
    for (const UnlockWords::Name& name : m_words.unlocked) {
        auto* chip = new ModelChip(name.text, name.chosen, m_chips);
        m_chips->layout()->addWidget(chip);
        setShown(*chip, true);
    }
    setShown(*m_chips, !m_words.unlocked.empty());
}

void UnlockRow::fillOffloads()
{
    QStringList shown;
    qsizetype others = 0;
    qsizetype hidden = 0;
    for (const UnlockWords::Name& name : m_words.offloads) {
        if (!name.chosen && ++others > kOffloadsShown && !m_allOffloads)
            ++hidden;
        else
            shown.append(
                (name.chosen ? QStringLiteral("<b>%1</b>") : QStringLiteral("%1")).arg(escaped(unbroken(name.text))));
    }
    QString text = escaped(m_words.offloadTitle) + QLatin1Char(' ') + shown.join(QStringLiteral(" · "));
    const QString link = QStringLiteral(" <a href='more' style='text-decoration:none'>%1</a>");
    if (hidden > 0)
        text += link.arg(escaped(unbroken(tr("and %n more", "models", int(hidden)))));
    else if (m_allOffloads && others > kOffloadsShown)
        text += link.arg(escaped(tr("show fewer")));
    m_offloads->setText(text);
    setShown(*m_offloads, !m_words.offloads.empty());
}

void UnlockRow::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setPen(Theme::current().line);
    painter.drawLine(0, 0, width(), 0);
}

void UnlockRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_size->setMinimumWidth(scaled(kSizeWidth));
}

}  // namespace vramwise
