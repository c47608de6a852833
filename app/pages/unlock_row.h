// One memory size of the unlock table. Keeps its widgets where nothing changed.
#pragma once

#include "app/theme/sheet.h"

#include <QStringList>
#include <QWidget>

#include <vector>

namespace vramwise
{

/// A model's name on yellow: newly unlocked. Chosen ones carry a tick.
class ModelChip : public QWidget
{
    Q_OBJECT

public:
    ModelChip(const QString& name, bool chosen, QWidget* parent = nullptr);
    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    bool m_chosen = false;
};

/// What the row shows, in words.
struct UnlockWords {
    struct Name {
        QString text;
        bool chosen = false;

        friend bool operator==(const Name&, const Name&) = default;
    };
    QString size;
    QString alsoFits;  ///< "and the 21 of smaller cards"
    std::vector<Name> unlocked;
    QString offloadTitle;        ///< "Offloaded, on the RTX 4060 8 GB:"
    std::vector<Name> offloads;  ///< with time
    QStringList notes;           ///< against the article

    friend bool operator==(const UnlockWords&, const UnlockWords&) = default;
};

class UnlockRow : public QWidget
{
    Q_OBJECT

public:
    explicit UnlockRow(QWidget* parent = nullptr);
    void setWords(const UnlockWords& words);
    [[nodiscard]] const UnlockWords& words() const { return m_words; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fillChips();
    void fillOffloads();

    UnlockWords m_words;
    bool m_allOffloads = false;
    TextLabel* m_size = nullptr;
    QWidget* m_chips = nullptr;
    TextLabel* m_alsoFits = nullptr;
    TextLabel* m_offloads = nullptr;
    TextLabel* m_notes = nullptr;
};

}  // namespace vramwise
