#include "app/text/entry_values.h"

#include "app/text/language.h"

#include <QJsonArray>
#include <QLocale>
#include <QStringList>

#include <cmath>

namespace vramwise::text
{

namespace
{

constexpr int kDigits = 15;  // a file of bytes to the last one

void put(QJsonObject& json, const QStringList& keys, const QJsonValue& value)
{
    const QString& key = keys.front();
    if (keys.size() == 1) {
        if (value.isUndefined())
            json.remove(key);
        else
            json.insert(key, value);
        return;
    }
    QJsonObject inner = json.value(key).toObject();
    put(inner, keys.mid(1), value);
    if (inner.isEmpty() && value.isUndefined())
        json.remove(key);
    else
        json.insert(key, inner);
}

}  // namespace

QJsonValue valueAt(const QJsonObject& json, const QString& pointer)
{
    QJsonValue value = json;
    const QStringList keys = pointer.split(u'/', Qt::SkipEmptyParts);
    for (const QString& key : keys)
        value = value.toObject().value(key);
    return value;
}

void putValue(QJsonObject& json, const QString& pointer, const QJsonValue& value)
{
    if (!value.isUndefined() || !valueAt(json, pointer).isUndefined())
        put(json, pointer.split(u'/', Qt::SkipEmptyParts), value);
}

QString shownValue(const QJsonValue& value, double unit)
{
    if (value.isDouble()) {
        QLocale locale = currentLocale();
        locale.setNumberOptions(QLocale::OmitGroupSeparator);
        return locale.toString(value.toDouble() / unit, 'g', kDigits);
    }
    if (!value.isArray())
        return value.toString();
    QStringList items;
    const QJsonArray array = value.toArray();
    for (const QJsonValue& item : array)
        items << shownValue(item);
    return items.join(QStringLiteral(", "));
}

QJsonValue numberOf(const QString& text, double unit)
{
    bool isNumber = false;
    double number = currentLocale().toDouble(text, &isNumber);
    if (!isNumber)
        number = QLocale::c().toDouble(text, &isNumber);
    if (!isNumber || !std::isfinite(number))
        return text;
    return unit == 1 ? number : std::round(number * unit);
}

}  // namespace vramwise::text
