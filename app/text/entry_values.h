// Values of an entry between the JSON of the files and what an input shows.
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

namespace vramwise::text
{

/// Undefined where the entry has no such value.
QJsonValue valueAt(const QJsonObject& json, const QString& pointer);

/// Undefined takes the member out, and the object around it where that is empty then.
void putValue(QJsonObject& json, const QString& pointer, const QJsonValue& value);

/// Numbers in the user's locale, divided by `unit`; lists separated by commas.
QString shownValue(const QJsonValue& value, double unit = 1);

/// A text that is no number stays one: the rules say what was expected.
QJsonValue numberOf(const QString& text, double unit = 1);

}  // namespace vramwise::text
