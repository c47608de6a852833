#include "app/items/natural_sort.h"

#include "app/items/roles.h"
#include "app/text/language.h"

#include <QLocale>

#include <algorithm>

namespace vramwise
{

int compareNaturally(const QString& a, const QString& b)
{
    // In the plain "C" locale a collator ignores its numeric mode, so the language's own locale is asked for.
    const QLocale locale = text::currentLocale();
    static QCollator collator(locale);
    if (collator.locale() != locale)
        collator.setLocale(locale);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator.compare(a, b);
}

NaturalSortModel::NaturalSortModel(QObject* parent) : QSortFilterProxyModel(parent)
{
    setSortRole(SortRole);
    setDynamicSortFilter(true);
}

void NaturalSortModel::setNeedle(const QString& text)
{
    m_needles = text.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void NaturalSortModel::setAccept(std::function<bool(int)> accept)
{
    m_accept = std::move(accept);
    invalidateFilter();
}

bool NaturalSortModel::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const QVariant a = left.data(SortRole);
    const QVariant b = right.data(SortRole);
    if (a.isValid() != b.isValid())
        return (sortOrder() == Qt::AscendingOrder) == a.isValid();
    if (a.typeId() == QMetaType::QString || b.typeId() == QMetaType::QString)
        return compareNaturally(a.toString(), b.toString()) < 0;
    return a.toDouble() < b.toDouble();
}

bool NaturalSortModel::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    if (m_accept && !m_accept(row))
        return false;
    const QString name = sourceModel()->index(row, 0, parent).data().toString();
    return std::all_of(m_needles.begin(), m_needles.end(),
                       [&](const QString& needle) { return name.contains(needle, Qt::CaseInsensitive); });
}

}  // namespace vramwise
