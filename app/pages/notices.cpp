#include "app/pages/notices.h"

#include "app/text/sentences.h"
#include "app/theme/link_button.h"
#include "app/theme/sheet.h"
#include "app/theme/theme.h"

#include <QCoreApplication>
#include <QDate>
#include <QHBoxLayout>

#include <algorithm>

namespace vramwise
{

namespace
{

constexpr int kStaleDays = 60;
constexpr int kDaysPerWeek = 7;

struct NoticeText {
    Q_DECLARE_TR_FUNCTIONS(Notices)
};

QString modelNames(const AdvisorState& state)
{
    constexpr std::size_t kNamed = 4;
    QStringList names;
    const std::vector<WantedModel> models = state.effectiveModels();
    for (std::size_t i = 0; i < std::min(kNamed, models.size()); ++i)
        names << QString::fromStdString(state.catalog().model(models[i].model)->name);
    const QString list = names.join(QStringLiteral(", "));
    return models.size() > kNamed ? NoticeText::tr("%1 and others", "list of models").arg(list) : list;
}

/// Whether nobody asked it yet; what was found of the machine is no question.
bool isProgramsOwn(Question question)
{
    const Question own = defaultQuestion();
    question.machine = own.machine;
    question.presentCard = own.presentCard;
    return question == own;
}

std::optional<Notice> questionNotice(const AdvisorState& state)
{
    if (state.question().models.empty())
        return Notice{NoticeText::tr("No model is chosen. Rated for the usual ones: %1.", "list of models")
                          .arg(modelNames(state)),
                      {},
                      Notice::Target::None};
    if (isProgramsOwn(state.question()))
        return Notice{
            NoticeText::tr("This answers a first question. Change it on the left: the answer follows at once."),
            {},
            Notice::Target::None};
    return std::nullopt;
}

std::optional<Notice> priceNotice(const AdvisorState& state, const QDate& today)
{
    const QString currency = QString::fromStdString(state.question().budget.currency);
    const QString action = NoticeText::tr("My prices…");
    const std::optional<int> age = priceAgeDays(state, today);
    if (!age)
        return Notice{
            NoticeText::tr("No market price in %1 is known: only launch prices and your own count.", "currency")
                .arg(currency),
            action, Notice::Target::Prices};
    if (*age <= kStaleDays)
        return std::nullopt;
    return Notice{NoticeText::tr("The prices are %n week(s) old. Check before you buy, or set your own.", nullptr,
                                 *age / kDaysPerWeek),
                  action, Notice::Target::Prices};
}

/// A file of the user's that went wrong while the program runs: what was right before still counts.
std::optional<Notice> refusedNotice(const AdvisorState& state)
{
    const std::vector<Error>& problems = state.refusedProblems();
    if (problems.empty())
        return std::nullopt;
    const QString first = text::errorText(problems.front());
    const int more = int(problems.size()) - 1;
    const QString text = more == 0
        ? NoticeText::tr("Your own catalog was not read anew, what was right before still counts. %1", "a problem")
              .arg(first)
        : NoticeText::tr("Your own catalog was not read anew, what was right before still counts. %1; and %n more.",
                         "a problem, number of others", more)
              .arg(first);
    return Notice{text, NoticeText::tr("Show"), Notice::Target::Problems};
}

}  // namespace

std::optional<int> priceAgeDays(const AdvisorState& state, const QDate& today)
{
    const auto newest = state.prices().newestMarketDate(state.question().budget.currency);
    if (!newest)
        return std::nullopt;
    const QDate date(newest->year, std::max(1, newest->month), std::max(1, newest->day));
    return int(std::max<qint64>(0, date.daysTo(today)));
}

std::vector<Notice> noticesFor(const AdvisorState& state, const QDate& today)
{
    std::vector<Notice> notices;
    if (!state.problems().empty())
        notices.push_back({NoticeText::tr("%n entries of the catalog files could not be read and are left out.",
                                          nullptr, int(state.problems().size())),
                           NoticeText::tr("Show"), Notice::Target::Problems});
    if (const auto notice = refusedNotice(state))
        notices.push_back(*notice);
    if (const auto notice = questionNotice(state))
        notices.push_back(*notice);
    if (const auto notice = priceNotice(state, today))
        notices.push_back(*notice);
    return notices;
}

NoticeList::NoticeList(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("notices"));
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(space::kTiny, 0, 0, 0);
    m_layout->setSpacing(space::kTiny);
}

void NoticeList::setNotices(const std::vector<Notice>& notices)
{
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Notice& notice : notices) {
        auto* line = new QWidget(this);
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(new TextLabel(TextRole::Muted, notice.text, line), 1);
        if (!notice.action.isEmpty()) {
            auto* link = new LinkButton(line);
            link->setText(notice.action);
            row->addWidget(link, 0, Qt::AlignTop);
            connect(link, &QToolButton::clicked, this,
                    notice.target == Notice::Target::Prices ? &NoticeList::pricesRequested
                                                            : &NoticeList::problemsRequested);
        }
        m_layout->addWidget(line);
    }
    setShown(*this, !notices.empty());
}

}  // namespace vramwise
