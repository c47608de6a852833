// Sorting and filtering of tables: numbers by value, names in natural order ("RTX 4060" before "RTX 4060 Ti",
// "8 GB" before "16 GB"), unknown values last in either direction.
#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>

#include <functional>

namespace vramwise
{

/// Names in natural order, case-insensitive, in the current language.
int compareNaturally(const QString& a, const QString& b);

class NaturalSortModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit NaturalSortModel(QObject* parent = nullptr);

    /// Only rows whose text in the first column holds every word of `text`.
    void setNeedle(const QString& text);
    /// Further condition on rows of the source (group, limit); called with the source row.
    void setAccept(std::function<bool(int sourceRow)> accept);
    void refilter() { invalidateFilter(); }

protected:
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QStringList m_needles;
    std::function<bool(int)> m_accept;
};

}  // namespace vramwise
