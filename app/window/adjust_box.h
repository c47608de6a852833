// The constants of an estimate that the user may set: what the desktop holds, what the program keeps free, and the
// share of the peak that such cards reach with such models. Every change counts at once, everywhere.
#pragma once

#include "app/state/advisor_state.h"

#include <QWidget>

#include <optional>

class QDoubleSpinBox;
class QPushButton;

namespace vramwise
{

class TextLabel;

class AdjustBox : public QWidget
{
    Q_OBJECT

public:
    explicit AdjustBox(AdvisorState& state, QWidget* parent = nullptr);

    /// Which card and model the constants are for.
    void setSubject(const Card& card, ModelFamily family);

private:
    struct Field {
        TextLabel* caption = nullptr;
        QDoubleSpinBox* box = nullptr;
    };

    Field makeField(const char* name, double most, double step);
    void listen();
    void refresh();
    static void showField(Field& field, double value, double shipped, const QString& shippedText);
    void setReserve(Reserve reserve, double gigabytes);
    void setShare(double percent);

    AdvisorState& m_state;
    const Card* m_card = nullptr;
    CellKey m_cell;
    bool m_showing = false;
    Field m_desktop;
    Field m_runtime;
    Field m_share;
    QPushButton* m_reset = nullptr;
};

}  // namespace vramwise
