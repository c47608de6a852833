#include "app/window/entry_input.h"

#include "app/panel/choice_box.h"
#include "app/text/entry_values.h"
#include "app/theme/sheet.h"
#include "app/theme/theme.h"

#include <QCheckBox>
#include <QCompleter>
#include <QJsonArray>
#include <QLineEdit>

#include <algorithm>

namespace vramwise
{

namespace
{

/// A value that is none of the choices stands for itself.
QString wordOf(const std::vector<text::FieldChoice>& choices, const QJsonValue& value)
{
    const auto found = std::find_if(choices.begin(), choices.end(),
                                    [&](const text::FieldChoice& choice) { return choice.value == value; });
    return found != choices.end() ? found->word : text::shownValue(value);
}

void fill(ChoiceBox& box, const std::vector<text::FieldChoice>& choices, const QJsonValue& value)
{
    std::vector<QVariant> values;
    for (const text::FieldChoice& choice : choices)
        values.push_back(QVariant::fromValue(choice.value));
    box.setChoices(values, [choices](const QVariant& item) { return wordOf(choices, item.value<QJsonValue>()); });
    const bool mayBeAbsent = std::any_of(choices.begin(), choices.end(),
                                         [](const text::FieldChoice& choice) { return choice.value.isUndefined(); });
    if (value.isUndefined() && !mayBeAbsent && !choices.empty())
        box.setCurrentIndex(0);
    else
        box.setValue(QVariant::fromValue(value));
}

QWidget* makeLine(const text::EntryField& field, const QJsonValue& value, QWidget* parent)
{
    auto* line = new QLineEdit(text::shownValue(value, field.unit), parent);
    line->setCursorPosition(0);  // long names tell more by their beginning
    line->setToolTip(field.hint.isEmpty() ? line->text() : field.hint);
    if (!field.suggestions.isEmpty()) {
        auto* completer = new QCompleter(field.suggestions, line);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        line->setCompleter(completer);
    }
    return line;
}

QJsonValue listOf(const text::EntryField& field, const QString& text, const QJsonValue& before)
{
    QJsonArray items;
    const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    for (const QString& part : parts)
        if (const QString item = part.trimmed(); !item.isEmpty())
            items.append(field.kind == text::FieldKind::Numbers ? text::numberOf(item) : QJsonValue(item));
    return items.isEmpty() && !before.isArray() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(items);
}

QJsonValue textValue(const text::EntryField& field, const QString& text, const QJsonValue& before)
{
    if (text == text::shownValue(before, field.unit))
        return before;
    if (field.kind == text::FieldKind::List || field.kind == text::FieldKind::Numbers)
        return listOf(field, text, before);
    if (text.isEmpty())
        return QJsonValue(QJsonValue::Undefined);
    return field.kind == text::FieldKind::Number ? text::numberOf(text, field.unit) : QJsonValue(text);
}

}  // namespace

QWidget* makeInput(const text::EntryField& field, const QJsonValue& value, const QString& name, QWidget* parent)
{
    QWidget* input = nullptr;
    if (field.kind == text::FieldKind::Flag) {
        auto* box = new QCheckBox(parent);
        box->setChecked(value.toBool());
        input = box;
    } else if (field.kind == text::FieldKind::Choice || field.kind == text::FieldKind::Source) {
        auto* box = new ChoiceBox(parent);
        fill(*box, field.choices, value);
        input = box;
    } else {
        input = makeLine(field, value, parent);
    }
    input->setAccessibleName(name);
    input->setAccessibleDescription(field.hint);
    if (field.kind == text::FieldKind::Flag)
        input->setToolTip(field.hint);
    return input;
}

QJsonValue inputValue(const text::EntryField& field, const QWidget& input, const QJsonValue& before)
{
    if (const auto* flag = qobject_cast<const QCheckBox*>(&input)) {
        if (flag->isChecked() == before.toBool())
            return before;
        return flag->isChecked() ? QJsonValue(true) : QJsonValue(QJsonValue::Undefined);
    }
    if (const auto* choice = qobject_cast<const ChoiceBox*>(&input))
        return choice->value().value<QJsonValue>();
    const auto* line = qobject_cast<const QLineEdit*>(&input);
    return line != nullptr ? textValue(field, line->text().trimmed(), before) : before;
}

void setInputReadOnly(QWidget& input)
{
    if (auto* line = qobject_cast<QLineEdit*>(&input))
        line->setReadOnly(true);
    else
        input.setEnabled(false);
}

void setSourceChoices(QWidget& input, const std::vector<text::FieldChoice>& sources)
{
    auto* box = qobject_cast<ChoiceBox*>(&input);
    if (box == nullptr)
        return;
    const QJsonValue chosen = box->count() > 0 ? box->value().value<QJsonValue>() : QJsonValue(QJsonValue::Undefined);
    fill(*box, sources, chosen);
}

void addProblem(TextLabel& label, const QString& text)
{
    QPalette palette = label.palette();
    palette.setColor(label.foregroundRole(), Theme::current().rating(Rating::Red).text);
    label.setPalette(palette);
    const QString line = QStringLiteral("✕ ") + text;
    label.setText(label.text().isEmpty() ? line : label.text() + u'\n' + line);
    label.show();
}

}  // namespace vramwise
