// Values that the drop-downs of the question offer, and their wording. An invalid QVariant is "the model's own".
#pragma once

#include <QSize>
#include <QString>
#include <QVariant>

#include <optional>
#include <vector>

namespace vramwise::job
{

std::vector<QVariant> imageSizes();
std::vector<QVariant> videoSizes();
std::vector<QVariant> clipLengths();  ///< seconds
std::vector<QVariant> stepCounts();
std::vector<QVariant> speedups();    ///< int: Speedup
std::vector<QVariant> attentions();  ///< int: Attention
std::vector<QVariant> ramSizes();    ///< GiB, double
std::vector<QVariant> psuPowers();   ///< watts, double; invalid: not stated
std::vector<QVariant> systems();     ///< int: Os

QString imageSizeText(const QVariant& value);
QString videoSizeText(const QVariant& value);
QString clipText(const QVariant& value);
QString imageStepsText(const QVariant& value);
QString videoStepsText(const QVariant& value);
QString speedupText(const QVariant& value);
QString attentionText(const QVariant& value);
QString ramText(const QVariant& value);
QString psuText(const QVariant& value);
QString systemText(const QVariant& value);

QVariant sizeValue(std::optional<int> width, std::optional<int> height);
std::optional<int> widthOf(const QVariant& value);
std::optional<int> heightOf(const QVariant& value);

template <class T>
QVariant valueOf(const std::optional<T>& value)
{
    return value ? QVariant(*value) : QVariant();
}

template <class T>
std::optional<T> optionalOf(const QVariant& value)
{
    return value.isValid() ? std::optional<T>(value.value<T>()) : std::nullopt;
}

}  // namespace vramwise::job
