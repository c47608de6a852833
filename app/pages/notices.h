// What must be said before the answer is believed: the question is the program's own, no model is chosen, prices
// are old or missing, catalog files are broken. Nothing to say: no space taken.
#pragma once

#include "app/state/advisor_state.h"

#include <QWidget>

#include <functional>
#include <vector>

class QVBoxLayout;

namespace vramwise
{

struct Notice {
    QString text;
    QString action;  ///< text of the link after it; empty for none
    enum class Target { None, Prices, Problems } target = Target::None;
};

/// In order of weight. `today` is passed in so that tests can choose it.
std::vector<Notice> noticesFor(const AdvisorState& state, const QDate& today);

/// Whole days between the newest market price in the question's currency and `today`; nullopt without prices.
std::optional<int> priceAgeDays(const AdvisorState& state, const QDate& today);

class NoticeList : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeList(QWidget* parent = nullptr);
    void setNotices(const std::vector<Notice>& notices);

Q_SIGNALS:
    void pricesRequested();
    void problemsRequested();

private:
    QVBoxLayout* m_layout = nullptr;
};

}  // namespace vramwise
