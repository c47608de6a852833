#include "app/text/words_checkpoint.h"

#include "app/text/format.h"
#include "app/text/translated.h"

#include <QStringList>

#include <cmath>

namespace vramwise::text
{

namespace
{

/// Empty for an id that the catalog does not have.
QString nameInCatalog(const std::string& id, const Catalog& catalog)
{
    if (const Model* model = catalog.model({id}))
        return QString::fromStdString(model->name);
    const Component* component = catalog.component({id});
    return component != nullptr ? QString::fromStdString(component->name) : QString();
}

}  // namespace

QString recognisedName(const Recognition& what, const Catalog& catalog)
{
    const QString name = nameInCatalog(what.id, catalog);
    if (!name.isEmpty())
        return name;
    return QString::fromStdString(what.name.empty() ? what.architecture : what.name);
}

QString otherCandidates(const Recognition& what, const Catalog& catalog)
{
    QStringList names;
    for (const std::string& id : what.candidates)
        if (id != what.id)
            names << nameInCatalog(id, catalog);
    names.removeAll(QString());
    return names.join(QStringLiteral(", "));
}

QString quantizationWord(const Quantization& quantization)
{
    const QString name = QString::fromStdString(quantization.name);
    if (name == QLatin1String("mixed"))
        return Tr::tr("mixed", "precision of a file: several formats");
    if (name == QLatin1String("fp8_scaled"))
        return Tr::tr("FP8, scaled", "precision of a file");
    if (name == QLatin1String("fp8_e4m3"))
        return QStringLiteral("FP8 (E4M3)");
    if (name == QLatin1String("fp8_e5m2"))
        return QStringLiteral("FP8 (E5M2)");
    return name.toUpper();
}

QString parameterCount(std::uint64_t parameters, const QLocale& locale)
{
    constexpr double kMillion = 1e6;
    constexpr double kBillion = 1e9;
    const auto count = static_cast<double>(parameters);
    const auto rounded = [&locale](double value) {
        return locale.toString(value, 'f', value >= 100 ? 0 : value >= 10 ? 1 : 2);
    };
    if (count >= kBillion)
        return Tr::tr("%1 B", "parameters in thousand millions").arg(rounded(count / kBillion));
    if (count >= kMillion)
        return Tr::tr("%1 M", "parameters in millions").arg(rounded(count / kMillion));
    return locale.toString(static_cast<qulonglong>(parameters));
}

QString fileSize(Bytes size, const QLocale& locale)
{
    constexpr double kKib = 1024;
    constexpr double kMib = kKib * 1024;
    if (size.value >= 100 * kMib)
        return memory(size, locale);
    if (size.value >= kMib)
        return Tr::tr("%1\u00a0MB", "size of a file").arg(locale.toString(std::round(size.value / kMib), 'f', 0));
    return Tr::tr("%1\u00a0KB", "size of a file").arg(locale.toString(std::ceil(size.value / kKib), 'f', 0));
}

}  // namespace vramwise::text
