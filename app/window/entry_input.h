// The widget of one field: made from its value, and asked for what it is now.
#pragma once

#include "app/text/entry_fields.h"

class QWidget;

namespace vramwise
{

class TextLabel;

/// For every kind but tables and parts. Keyboard reachable; named for accessibility by `name`.
QWidget* makeInput(const text::EntryField& field, const QJsonValue& value, const QString& name, QWidget* parent);

/// `before` where nobody touched it, to the last digit; undefined where the field is empty.
QJsonValue inputValue(const text::EntryField& field, const QWidget& input, const QJsonValue& before);

/// What a choice, flag or text shows is no longer to be changed.
void setInputReadOnly(QWidget& input);

/// For fields of kind Source, as sources come and go; what is chosen stays.
void setSourceChoices(QWidget& input, const std::vector<text::FieldChoice>& sources);

/// Adds a line with what is wrong, in the colour of that, and shows the label.
void addProblem(TextLabel& label, const QString& text);

}  // namespace vramwise
