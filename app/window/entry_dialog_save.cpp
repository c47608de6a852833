// From the form back to the entry, to the files, and what is wrong with it to the fields.
#include "app/text/entry_values.h"
#include "app/text/language.h"
#include "app/text/sentences.h"
#include "app/theme/sheet.h"
#include "app/window/entry_dialog.h"
#include "app/window/entry_input.h"
#include "app/window/entry_parts.h"
#include "app/window/entry_table.h"

#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

namespace vramwise
{

namespace
{

std::string textAt(const QJsonValue& row, const char* key) { return row[QLatin1String(key)].toString().toStdString(); }

EditedEntry entryOf(EntryKind kind, const QJsonObject& json)
{
    return {kind, QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString()};
}

/// Limits are told in the unit that the field shows.
void convert(Error& problem, double unit)
{
    if (unit == 1 || problem.code != ErrorCode::OutOfRange)
        return;
    QLocale locale = text::currentLocale();
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    for (std::string& argument : problem.args) {
        const double number = QString::fromStdString(argument).toDouble() / unit;
        argument = locale.toString(number, 'f', QLocale::FloatingPointShortest).toStdString();
    }
}

const text::EntryField* columnOf(const text::EntryField& field, const QString& within)
{
    const QString key = u'/' + within.section(u'/', 2);
    const auto found = std::find_if(field.columns.begin(), field.columns.end(),
                                    [&key](const text::EntryField& column) { return column.pointer == key; });
    return found == field.columns.end() ? nullptr : &*found;
}

}  // namespace

void EntryDialog::putInput(const Input& input, QJsonObject& json) const
{
    const text::EntryField& field = input.field;
    if (!input.shown)
        return text::putValue(json, field.pointer, QJsonValue(QJsonValue::Undefined));
    const auto* table = qobject_cast<const EntryTable*>(input.widget);
    if (table == nullptr)
        return text::putValue(json, field.pointer,
                              inputValue(field, *input.widget, text::valueAt(m_json, field.pointer)));
    const QJsonArray rows
        = table->rows(table == m_sources ? QString() : QString::fromStdString(m_request.source.id.value));
    const bool wasThere = text::valueAt(m_json, field.pointer).isArray();
    if (table != m_sources)
        return text::putValue(json, field.pointer,
                              rows.isEmpty() && !wasThere ? QJsonValue(QJsonValue::Undefined) : QJsonValue(rows));
    QJsonArray ids;
    for (const QJsonValue& row : rows)
        ids.append(row[QStringLiteral("id")]);
    text::putValue(json, field.pointer, ids);
}

QJsonObject EntryDialog::edited() const
{
    QJsonObject json = m_json;
    for (const Input& input : m_inputs)
        if (input.field.kind != text::FieldKind::Parts)
            putInput(input, json);
    if (m_parts != nullptr)
        m_parts->writeTo(json);
    nameOwnSource(json);
    if (m_request.entry.kind == EntryKind::Card)
        for (const char* part : {"memory", "compute"})
            if (!json.contains(QLatin1String(part)))
                json.insert(QLatin1String(part), QJsonObject());
    return json;
}

/// What has no source is the user's word: a licence, for one. A source of nothing goes with what it told of.
void EntryDialog::nameOwnSource(QJsonObject& json) const
{
    const QString own = QString::fromStdString(m_request.source.id.value);
    for (const Input& input : m_inputs) {
        const QString& pointer = input.field.pointer;
        if (input.field.kind != text::FieldKind::Source)
            continue;
        const QString around = pointer.section(u'/', 0, -2);
        const QJsonObject object = text::valueAt(json, around).toObject();
        const bool hasSource = !text::valueAt(json, pointer).isUndefined();
        if (!around.isEmpty() && hasSource && object.size() == 1)
            text::putValue(json, pointer, QJsonValue(QJsonValue::Undefined));
        else if (!hasSource && !object.isEmpty())
            text::putValue(json, pointer, own);
    }
}

/// With the sources that were typed into this form.
EntryExtras EntryDialog::extras() const
{
    EntryExtras extras = m_into != nullptr ? *m_into : m_extras;
    const QJsonArray rows = m_sources->rows();
    for (const QJsonValue& row : rows) {
        const SourceId id{textAt(row, "id")};
        const bool isOwn = id == m_request.source.id;
        if (isOwn || m_request.catalog.source(id) != nullptr)
            continue;
        std::erase_if(extras.sources, [&id](const Source& source) { return source.id == id; });
        extras.sources.push_back(
            {id, textAt(row, "title"), textAt(row, "url"), textAt(row, "licence"), parseDate(textAt(row, "date"))});
    }
    return extras;
}

OwnEdit EntryDialog::editOf(const QJsonObject& json) const
{
    const EntryExtras extras = this->extras();
    OwnEdit edit{{entryOf(m_request.entry.kind, json)}, m_request.source, extras.sources};
    if (m_into != nullptr)
        return edit;
    for (const QJsonObject& part : extras.parts) {
        const QString id = part.value(QStringLiteral("id")).toString();
        // A new part that was taken out again is nobody's.
        if (m_parts->uses(id) || m_request.catalog.component({id.toStdString()}) != nullptr)
            edit.entries.push_back(entryOf(EntryKind::Component, part));
    }
    return edit;
}

bool EntryDialog::isTaken(const QString& id) const
{
    if (!m_request.entry.id.empty())
        return false;
    if (entryText(m_request.catalog, {m_request.entry.kind, id.toStdString()}))
        return true;
    const EntryExtras none;
    const std::vector<QJsonObject>& parts = m_into != nullptr ? m_into->parts : none.parts;
    return std::any_of(parts.begin(), parts.end(),
                       [&id](const QJsonObject& part) { return part.value(QStringLiteral("id")).toString() == id; });
}

/// A source is kept as a value, which has no room for a date that is none.
std::vector<Error> EntryDialog::sourceProblems() const
{
    std::vector<Error> problems;
    const QJsonArray rows = m_sources->rows();
    for (const QJsonValue& row : rows) {
        const std::string pointer = "/sources/" + textAt(row, "id");
        const std::string date = textAt(row, "date");
        if (!date.empty() && !parseDate(date))
            problems.push_back({ErrorCode::BadDate, {date}, {{}, 0, pointer + "/date"}});
        if (textAt(row, "title").empty())
            problems.push_back({ErrorCode::MissingField, {"string"}, {{}, 0, pointer + "/title"}});
    }
    return problems;
}

void EntryDialog::save()
{
    const QJsonObject json = edited();
    const QString id = json.value(QStringLiteral("id")).toString();
    clearProblems();
    if (isTaken(id))
        return showProblems({Error{ErrorCode::DuplicateId, {id.toStdString()}, {{}, 0, "/id"}}});
    if (const std::vector<Error> problems = sourceProblems(); !problems.empty())
        return showProblems(problems);
    const OwnEdit edit = editOf(json);
    const SaveProblems problems = m_into != nullptr ? m_request.own.check(edit, m_request.catalog)
                                                    : m_request.own.save(edit, m_request.catalog);
    if (!problems.empty())
        return showProblems(problems);
    keep(json);
    accept();
}

/// What was saved, for whoever showed the dialog.
void EntryDialog::keep(const QJsonObject& json)
{
    if (m_into == nullptr) {
        if (json != m_json || !m_extras.parts.empty())
            m_saved = json.value(QStringLiteral("name")).toString();
        return;
    }
    const QJsonValue id = json.value(QStringLiteral("id"));
    *m_into = extras();
    if (json == m_json)
        return;
    std::erase_if(m_into->parts, [&id](const QJsonObject& part) { return part.value(QStringLiteral("id")) == id; });
    m_into->parts.push_back(json);
}

void EntryDialog::reject()
{
    const bool changed = edited() != m_start || !m_extras.parts.empty();
    if (!changed || m_warned)
        return QDialog::reject();
    m_warned = true;
    m_message->setText(tr("Your changes are not saved. Cancel once more to throw them away."));
    m_message->show();
}

/// The input that the problem is about, or the first one within what it is about.
const EntryDialog::Input* EntryDialog::inputFor(const QString& pointer) const
{
    const bool isPart = pointer == QStringLiteral("/vae") || pointer.startsWith(QStringLiteral("/other_components"));
    for (const Input& input : m_inputs) {
        if (isPart && m_parts != nullptr && input.field.kind == text::FieldKind::Parts)
            return &input;
        if (pointer == input.field.pointer || pointer.startsWith(input.field.pointer + u'/'))
            return &input;
    }
    for (const Input& input : m_inputs)
        if (!pointer.isEmpty() && input.field.pointer.startsWith(pointer + u'/'))
            return &input;
    return nullptr;
}

void EntryDialog::clearProblems()
{
    m_warned = false;
    m_message->hide();
    for (const Input& input : m_inputs) {
        input.error->clear();
        input.error->hide();
        if (auto* table = qobject_cast<EntryTable*>(input.widget))
            table->clearProblems();
        else if (input.widget != m_parts)
            input.widget->setAccessibleDescription(input.field.hint);
    }
    if (m_parts != nullptr)
        m_parts->clearProblems();
}

/// False where no field of the form is meant. `first` becomes the first input that is.
bool EntryDialog::showProblem(Error problem, QWidget*& first)
{
    QString pointer = QString::fromStdString(problem.where.field);
    if (pointer.startsWith(kEntrySources + u'/')) {
        const QJsonArray rows = m_sources->rows();
        for (qsizetype i = 0; i < rows.size(); ++i)
            if (rows.at(i)[QStringLiteral("id")].toString() == pointer.section(u'/', 2, 2))
                pointer = kEntrySources + u'/' + QString::number(i) + u'/' + pointer.section(u'/', 3);
    }
    const Input* input = problem.where.file.empty() ? inputFor(pointer) : nullptr;
    if (input == nullptr)
        return false;
    auto* table = qobject_cast<EntryTable*>(input->widget);
    const QString within = pointer.mid(input->field.pointer.size());
    const text::EntryField* column = table != nullptr ? columnOf(input->field, within) : nullptr;
    convert(problem, column != nullptr ? column->unit : input->field.unit);
    problem.where = {};
    const QString text = text::errorText(problem);
    QWidget* meant = table != nullptr ? table->inputFor(within)
        : input->widget == m_parts    ? m_parts->inputFor(pointer)
                                      : input->widget;
    first = first == nullptr ? meant : first;
    if (table != nullptr && table->showProblem(within, text))
        return true;
    if (input->widget == m_parts && m_parts->showProblem(pointer, text))
        return true;
    addProblem(*input->error, text);
    input->widget->setAccessibleDescription(text);
    return true;
}

void EntryDialog::showProblems(const std::vector<Error>& problems)
{
    QStringList others;
    QWidget* first = nullptr;
    for (const Error& problem : problems)
        if (!showProblem(problem, first))
            others << text::errorText(problem);
    if (others.isEmpty() && first != nullptr)
        others << tr("%n field(s) cannot stay as they are.", nullptr, int(problems.size()));
    m_message->setText(others.join(u'\n'));
    m_message->setVisible(!others.isEmpty());
    if (first != nullptr)
        first->setFocus(Qt::OtherFocusReason);
}

}  // namespace vramwise
