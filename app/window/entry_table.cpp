#include "app/window/entry_table.h"

#include "app/panel/choice_box.h"
#include "app/text/entry_values.h"
#include "app/theme/link_button.h"
#include "app/theme/sheet.h"
#include "app/theme/theme.h"
#include "app/window/entry_input.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace vramwise
{

EntryTable::EntryTable(const text::EntryField& field, const QJsonArray& rows, QWidget* parent)
    : QWidget(parent), m_field(field)
{
    setObjectName(QStringLiteral("field:") + field.pointer);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::kTiny);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(space::kSmall);
    m_grid->setVerticalSpacing(space::kTiny);
    column->addLayout(m_grid);
    makeHead();
    m_add = new LinkButton(this);
    m_add->setText(field.add);
    m_add->setObjectName(QStringLiteral("add:") + field.pointer);
    connect(m_add, &QToolButton::clicked, this, [this] {
        addRow(m_newRow ? m_newRow() : QJsonObject());
        m_rows.back().inputs.front()->setFocus(Qt::OtherFocusReason);
        Q_EMIT changed();
    });
    column->addWidget(m_add, 0, Qt::AlignLeft);
    for (const QJsonValue& row : rows)
        addRow(row.toObject());
}

void EntryTable::makeHead()
{
    for (std::size_t i = 0; i < m_field.columns.size(); ++i) {
        const text::EntryField& column = m_field.columns[i];
        auto* label = new TextLabel(TextRole::Small, column.label, this);
        label->setToolTip(column.hint);
        m_grid->addWidget(label, 0, int(i), Qt::AlignBottom);
        m_grid->setColumnStretch(int(i), column.kind == text::FieldKind::Flag ? 0 : column.share);
    }
}

void EntryTable::addRow(const QJsonObject& before)
{
    Row row;
    row.before = before;
    const int line = m_lines;
    m_lines += 2;  // one for the inputs, one for what is wrong with them
    addCells(row, line);
    row.remove = new LinkButton(this);
    static_cast<LinkButton*>(row.remove)->setText(QStringLiteral("✕"));
    connect(static_cast<LinkButton*>(row.remove), &QToolButton::clicked, this,
            [this, button = row.remove] { removeRow(button); });
    const int columns = int(m_field.columns.size());
    m_grid->addWidget(row.remove, line, columns);
    row.problem = new TextLabel(TextRole::Small, this);
    row.problem->hide();
    m_grid->addWidget(row.problem, line + 1, 0, 1, columns + 1);
    m_rows.push_back(std::move(row));
    QWidget* last = m_rows.size() > 1 ? m_rows[m_rows.size() - 2].remove : nullptr;
    for (QWidget* input : m_rows.back().inputs) {
        if (last != nullptr)
            setTabOrder(last, input);
        last = input;
    }
    setTabOrder(last, m_rows.back().remove);
    setTabOrder(m_rows.back().remove, m_add);
    nameRows();
}

void EntryTable::addCells(Row& row, int line)
{
    for (std::size_t i = 0; i < m_field.columns.size(); ++i) {
        text::EntryField column = m_field.columns[i];
        if (column.kind == text::FieldKind::Source)
            column.choices = m_sources;
        QWidget* input = makeInput(column, text::valueAt(row.before, column.pointer), column.label, this);
        watch(input);
        m_grid->addWidget(input, line, int(i),
                          column.kind == text::FieldKind::Flag ? Qt::AlignCenter : Qt::Alignment());
        row.inputs.push_back(input);
    }
}

void EntryTable::watch(QWidget* input)
{
    if (auto* line = qobject_cast<QLineEdit*>(input))
        connect(line, &QLineEdit::textEdited, this, &EntryTable::changed);
    else if (auto* choice = qobject_cast<ChoiceBox*>(input))
        connect(choice, &ChoiceBox::chosen, this, &EntryTable::changed);
    else if (auto* flag = qobject_cast<QCheckBox*>(input))
        connect(flag, &QCheckBox::clicked, this, &EntryTable::changed);
}

void EntryTable::removeRow(const QWidget* remove)
{
    const auto found
        = std::find_if(m_rows.begin(), m_rows.end(), [remove](const Row& row) { return row.remove == remove; });
    if (found == m_rows.end())
        return;
    QWidget* next = m_add;
    if (found + 1 != m_rows.end())
        next = (found + 1)->inputs.front();
    for (QWidget* input : found->inputs)
        delete input;
    found->problem->deleteLater();
    found->problem->hide();
    found->remove->hide();
    found->remove->deleteLater();  // it is what was clicked
    m_rows.erase(found);
    next->setFocus(Qt::OtherFocusReason);
    nameRows();
    Q_EMIT changed();
}

void EntryTable::nameRows()
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const QString name = m_field.row.arg(i + 1);
        const QString place = m_field.pointer + u'/' + QString::number(i);
        for (std::size_t c = 0; c < m_rows[i].inputs.size(); ++c) {
            m_rows[i].inputs[c]->setAccessibleName(name + QStringLiteral(", ") + m_field.columns[c].label);
            m_rows[i].inputs[c]->setObjectName(QStringLiteral("field:") + place + m_field.columns[c].pointer);
        }
        m_rows[i].remove->setToolTip(tr("Remove: %1", "row of a table").arg(name));
        m_rows[i].remove->setAccessibleName(m_rows[i].remove->toolTip());
        m_rows[i].remove->setObjectName(QStringLiteral("remove:") + place);
        m_rows[i].problem->setObjectName(QStringLiteral("error:") + place);
    }
}

void EntryTable::freezeRows()
{
    for (const Row& row : m_rows)
        for (QWidget* input : row.inputs)
            setInputReadOnly(*input);
}

void EntryTable::setSources(const std::vector<text::FieldChoice>& sources)
{
    m_sources = sources;
    for (Row& row : m_rows)
        for (std::size_t i = 0; i < m_field.columns.size(); ++i)
            if (m_field.columns[i].kind == text::FieldKind::Source)
                setSourceChoices(*row.inputs[i], sources);
}

QJsonObject EntryTable::valueOf(const Row& row, const QString& own) const
{
    QJsonObject json = row.before;
    QString source;
    for (std::size_t i = 0; i < m_field.columns.size(); ++i) {
        const text::EntryField& column = m_field.columns[i];
        text::putValue(json, column.pointer,
                       inputValue(column, *row.inputs[i], text::valueAt(row.before, column.pointer)));
        if (column.kind == text::FieldKind::Source)
            source = column.pointer;
    }
    const bool sameSource = text::valueAt(json, source) == text::valueAt(row.before, source);
    if (!source.isEmpty() && !own.isEmpty() && sameSource && json != row.before)
        text::putValue(json, source, own);
    return json;
}

/// A row that was added and left empty is none.
std::vector<const EntryTable::Row*> EntryTable::filled() const
{
    std::vector<const Row*> rows;
    for (const Row& row : m_rows)
        if (const QJsonObject json = valueOf(row, {}); !json.isEmpty())
            rows.push_back(&row);
    return rows;
}

QJsonArray EntryTable::rows(const QString& own) const
{
    QJsonArray array;
    for (const Row* row : filled())
        array.append(valueOf(*row, own));
    return array;
}

const EntryTable::Row* EntryTable::rowOf(const QString& within) const
{
    bool isNumber = false;
    const std::size_t index = within.section(u'/', 1, 1).toUInt(&isNumber);
    const std::vector<const Row*> rows = filled();
    return isNumber && index < rows.size() ? rows[index] : nullptr;
}

bool EntryTable::showProblem(const QString& within, const QString& text)
{
    const Row* row = rowOf(within);
    if (row == nullptr)
        return false;
    QString line = text;
    const QString key = u'/' + within.section(u'/', 2);
    for (std::size_t i = 0; i < m_field.columns.size(); ++i) {
        if (m_field.columns[i].pointer != key)
            continue;
        line = m_field.columns[i].label + QStringLiteral(": ") + text;
        row->inputs[i]->setAccessibleDescription(text);
    }
    addProblem(*row->problem, line);
    return true;
}

void EntryTable::clearProblems()
{
    for (Row& row : m_rows) {
        row.problem->clear();
        row.problem->hide();
        for (std::size_t i = 0; i < row.inputs.size(); ++i)
            row.inputs[i]->setAccessibleDescription(m_field.columns[i].hint);
    }
}

QWidget* EntryTable::inputFor(const QString& within) const
{
    const Row* row = rowOf(within);
    if (row == nullptr)
        return m_add;
    const QString key = u'/' + within.section(u'/', 2);
    for (std::size_t i = 0; i < m_field.columns.size(); ++i)
        if (m_field.columns[i].pointer == key)
            return row->inputs[i];
    return row->inputs.front();
}

}  // namespace vramwise
