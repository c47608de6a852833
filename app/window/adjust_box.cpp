#include "app/window/adjust_box.h"

#include "app/text/format.h"
#include "app/text/language.h"
#include "app/text/words_accuracy.h"
#include "app/theme/sheet.h"
#include "app/theme/theme.h"

#include <QDoubleSpinBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace vramwise
{

namespace
{

constexpr double kPercent = 100;
constexpr double kReserveStep = 0.1;
constexpr int kDecimals = 2;
constexpr double kHalfDigit = 0.005;

/// Whether a box that shows `value` may stand for `exact`, which has more digits.
bool isShown(double value, double exact) { return std::abs(value - exact) <= kHalfDigit * 1.001; }

}  // namespace

AdjustBox::AdjustBox(AdvisorState& state, QWidget* parent) : QWidget(parent), m_state(state)
{
    setObjectName(QStringLiteral("adjustBox"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addWidget(new TextLabel(TextRole::Section, tr("Know better?"), this));
    layout->addWidget(new TextLabel(
        TextRole::Small,
        tr("Set what you see on your own computer. It counts for every card and page until you reset it."), this));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kLarge);
    layout->addLayout(row);
    m_desktop = makeField("adjustDesktop", toGib(kMostReserve), kReserveStep);
    m_runtime = makeField("adjustRuntime", toGib(kMostReserve), kReserveStep);
    m_share = makeField("adjustShare", kMostShare * kPercent, 1);
    m_share.box->setMinimum(kLeastShare * kPercent);
    m_share.box->setSuffix(tr("\u00a0%", "percent, after a number"));
    for (const Field& field : {m_desktop, m_runtime})
        field.box->setSuffix(tr("\u00a0GB", "gigabytes, after a number"));
    for (const Field& field : {m_desktop, m_runtime, m_share}) {
        auto* column = new QVBoxLayout;
        column->setSpacing(space::kTiny);
        column->addWidget(field.caption);
        column->addWidget(field.box);
        row->addLayout(column, 1);
    }
    m_reset = new QPushButton(tr("&Reset"), this);
    m_reset->setObjectName(QStringLiteral("resetAdjustments"));
    m_reset->setAutoDefault(false);
    m_reset->setToolTip(tr("Back to the catalog's own constants, everywhere"));
    row->addWidget(m_reset, 0, Qt::AlignBottom);
    listen();
}

AdjustBox::Field AdjustBox::makeField(const char* name, double most, double step)
{
    Field field;
    field.caption = new TextLabel(TextRole::Small, this);
    field.caption->setAlignment(Qt::AlignLeft | Qt::AlignBottom);
    field.box = new QDoubleSpinBox(this);
    field.box->setObjectName(QLatin1String(name));
    field.box->setLocale(text::currentLocale());
    field.box->setDecimals(kDecimals);
    field.box->setRange(0, most);
    field.box->setSingleStep(step);
    field.box->setKeyboardTracking(false);  // a half-typed number is no answer
    return field;
}

void AdjustBox::listen()
{
    connect(m_desktop.box, &QDoubleSpinBox::valueChanged, this,
            [this](double value) { setReserve(desktopReserveFor(m_state.question().machine), value); });
    connect(m_runtime.box, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        if (m_card != nullptr)
            setReserve(runtimeReserveFor(*m_card, m_state.question().machine), value);
    });
    connect(m_share.box, &QDoubleSpinBox::valueChanged, this, &AdjustBox::setShare);
    connect(m_reset, &QPushButton::clicked, this, [this] { m_state.setAdjustments({}); });
    connect(&m_state, &AdvisorState::adviceChanged, this, &AdjustBox::refresh);
}

void AdjustBox::setSubject(const Card& card, ModelFamily family)
{
    m_card = &card;
    m_cell = {classOf(card), family};
    refresh();
}

void AdjustBox::refresh()
{
    if (m_card == nullptr)
        return;
    const QLocale locale = text::currentLocale();
    const Calibration& now = m_state.catalog().calibration();
    const Calibration& shipped = m_state.shippedCalibration();
    const Machine& machine = m_state.question().machine;
    m_showing = true;
    const auto showReserve = [&](Field& field, Reserve reserve) {
        const Bytes own = reserveIn(shipped, reserve);
        showField(field, toGib(reserveIn(now, reserve)), toGib(own), text::memory(own, locale));
        field.box->setEnabled(!m_card->memory.unified);  // there a share of all memory counts instead
    };
    m_desktop.caption->setText(tr("Desktop and driver"));
    m_runtime.caption->setText(tr("Kept free by the program"));
    m_share.caption->setText(tr("Share of the peak: %1, %2", "class of cards, family of models")
                                 .arg(text::cardClassName(m_cell.cardClass), text::familyName(m_cell.family)));
    showReserve(m_desktop, desktopReserveFor(machine));
    showReserve(m_runtime, runtimeReserveFor(*m_card, machine));
    const double share = shareIn(shipped, m_cell);
    showField(m_share, shareIn(now, m_cell) * kPercent, share * kPercent, text::percent(share, locale));
    m_showing = false;
    m_reset->setEnabled(!m_state.adjustments().empty());
}

void AdjustBox::showField(Field& field, double value, double shipped, const QString& shippedText)
{
    field.box->setValue(value);
    field.box->setAccessibleName(field.caption->text());
    field.box->setToolTip(tr("The catalog's own: %1").arg(shippedText));
    QFont font = field.box->font();
    font.setBold(!isShown(value, shipped));
    field.box->setFont(font);
}

void AdjustBox::setReserve(Reserve reserve, double gigabytes)
{
    if (m_showing)
        return;
    Adjustments adjustments = m_state.adjustments();
    if (isShown(gigabytes, toGib(reserveIn(m_state.shippedCalibration(), reserve))))
        adjustments.reserves.erase(reserve);
    else
        adjustments.reserves[reserve] = gib(gigabytes);
    m_state.setAdjustments(adjustments);
}

void AdjustBox::setShare(double percent)
{
    if (m_showing)
        return;
    Adjustments adjustments = m_state.adjustments();
    if (isShown(percent, shareIn(m_state.shippedCalibration(), m_cell) * kPercent))
        adjustments.shares.erase(m_cell);
    else
        adjustments.shares[m_cell] = percent / kPercent;
    m_state.setAdjustments(adjustments);
}

}  // namespace vramwise
