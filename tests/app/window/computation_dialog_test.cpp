#include "app/window/computation_dialog.h"

#include "app/items/card_text.h"
#include "app/pages/line_list.h"
#include "app/panel/choice_box.h"
#include "app/text/words_terms.h"
#include "app/theme/sheet.h"
#include "tests/app/charts/chosen_state.h"
#include "tests/app/state/shipped_state.h"

#include <QDoubleSpinBox>
#include <QPushButton>
#include <QTest>

namespace vramwise
{
namespace
{

class Computed : public ::testing::Test
{
protected:
    void SetUp() override
    {
        m_dialog = std::make_unique<ComputationDialog>(*m_state, card(), ModelId{"flux.1-dev"});
        m_dialog->show();
        test::settle();
    }

    [[nodiscard]] const Card& card() const { return *m_state->catalog().card(CardId{"rtx-4090"}); }
    template <class W>
    [[nodiscard]] W& child(const char* name) const
    {
        return *m_dialog->findChild<W*>(QLatin1String(name));
    }
    [[nodiscard]] const ComputationLine* line(const QString& name) const
    {
        const auto& lines = m_dialog->lines();
        const auto at = std::find_if(lines.begin(), lines.end(), [&](const auto& l) { return l.name == name; });
        return at == lines.end() ? nullptr : &*at;
    }

    std::unique_ptr<AdvisorState> m_state = makeShippedState({ModelId{"flux.1-dev"}, ModelId{"wan2.2-ti2v-5b"}});
    std::unique_ptr<ComputationDialog> m_dialog;
};

TEST_F(Computed, NamesCardAndModelAndEveryTerm)
{
    EXPECT_EQ(child<TextLabel>("computedCard").text(), cardTitle(card()));
    EXPECT_EQ(child<ChoiceBox>("computedModel").currentText(), QStringLiteral("FLUX.1-dev"));
    int headings = 0;
    for (const ComputationLine& line : m_dialog->lines()) {
        EXPECT_FALSE(line.name.isEmpty());
        EXPECT_NE(line.heading, !line.value.isEmpty()) << line.name.toStdString();
        EXPECT_EQ(line.heading, line.origin.isEmpty()) << line.name.toStdString();
        headings += line.heading ? 1 : 0;
    }
    EXPECT_EQ(headings, 4);
    ASSERT_NE(line(QStringLiteral("Memory of the card")), nullptr);
    EXPECT_TRUE(line(QStringLiteral("Memory of the card"))->value.startsWith(QStringLiteral("24")));
    EXPECT_TRUE(line(QStringLiteral("Memory of the card"))->sources.contains(QStringLiteral("Source")));
}

/// Read from top to bottom with the signs that are shown, the terms give the estimate's own figures.
TEST_F(Computed, TheSumsCanBeFollowed)
{
    const auto estimate = shownEstimate(*m_state, card(), ModelId{"flux.1-dev"});
    ASSERT_TRUE(estimate && estimate->timed && estimate->fit == Fit::Fits);
    double value = 0;
    std::map<TermKey, double> sums;
    for (const Term& term : termsOf(m_state->catalog(), *estimate, m_state->question().machine)) {
        const QString sign = text::termSign(term.key);
        if (sign == QStringLiteral("="))
            sums[term.key] = value;
        else if (sign == QStringLiteral("+"))
            value += term.value;
        else if (sign == QStringLiteral("\u2212"))
            value -= term.value;
        else if (sign == QStringLiteral("\u00d7"))
            value *= term.value;
        else if (sign == QStringLiteral("\u00f7"))
            value /= term.value;
        else
            value = term.value;
    }
    EXPECT_NEAR(sums.at(TermKey::Usable), estimate->usable.value, 1e-6 * estimate->usable.value);
    EXPECT_NEAR(sums.at(TermKey::StepTime), estimate->step.mid.value, 1e-3 * estimate->step.mid.value);
    EXPECT_NEAR(sums.at(TermKey::TotalTime), estimate->total.mid.value, 1e-3 * estimate->total.mid.value);
}

TEST_F(Computed, AnotherModelShowsItsOwnTerms)
{
    const QString before = line(QStringLiteral("Model weights"))->value;
    child<ChoiceBox>("computedModel").setCurrentIndex(1);
    EXPECT_NE(line(QStringLiteral("Model weights"))->value, before);
}

TEST_F(Computed, AnAdjustedReserveCountsAtOnceAndIsNamedSo)
{
    auto& box = child<QDoubleSpinBox>("adjustDesktop");
    const QString free = line(QStringLiteral("Free for models"))->value;
    EXPECT_FALSE(child<QPushButton>("resetAdjustments").isEnabled());
    box.setValue(box.value() + 4);
    EXPECT_NE(line(QStringLiteral("Free for models"))->value, free);
    EXPECT_EQ(line(QStringLiteral("Desktop and driver"))->origin, QStringLiteral("set by you"));
    EXPECT_EQ(m_state->adjustments().count(), 1U);
    QTest::mouseClick(&child<QPushButton>("resetAdjustments"), Qt::LeftButton);
    EXPECT_TRUE(m_state->adjustments().empty());
    EXPECT_EQ(line(QStringLiteral("Free for models"))->value, free);
}

TEST_F(Computed, AnAdjustedShareChangesTheTime)
{
    auto& box = child<QDoubleSpinBox>("adjustShare");
    const double shipped = box.value();
    const QString time = line(QStringLiteral("The whole job"))->value;
    box.setValue(shipped / 2);
    EXPECT_NE(line(QStringLiteral("The whole job"))->value, time);
    box.setValue(shipped);  // typed back: no adjustment any more
    EXPECT_TRUE(m_state->adjustments().empty());
    EXPECT_EQ(line(QStringLiteral("The whole job"))->value, time);
}

TEST_F(Computed, OpeningItAdjustsNothing)
{
    EXPECT_TRUE(m_state->adjustments().empty());
    for (const char* name : {"adjustDesktop", "adjustRuntime", "adjustShare"})
        EXPECT_FALSE(child<QDoubleSpinBox>(name).accessibleName().isEmpty());
}

/// What was measured of the very job stands beside its estimate.
TEST_F(Computed, ShowsWhatWasMeasuredOfTheSameJob)
{
    const Measurements& measurements = m_state->measurements().measurements;
    const auto row
        = std::find_if(measurements.speed.begin(), measurements.speed.end(), [&](const MeasuredSpeed& speed) {
              const Card* found = m_state->catalog().card(speed.job.card);
              const Model* model = m_state->catalog().model(speed.job.model);
              if (found == nullptr || model == nullptr)
                  return false;
              const auto made
                  = estimate(m_state->catalog(), *found, *model, speed.job.request, m_state->question().machine);
              return made && !measuredLines(*m_state, *made).isEmpty();
          });
    ASSERT_NE(row, measurements.speed.end());
    const auto made
        = estimate(m_state->catalog(), *m_state->catalog().card(row->job.card),
                   *m_state->catalog().model(row->job.model), row->job.request, m_state->question().machine);
    const QStringList lines = measuredLines(*m_state, *made);
    const Source* source = measurements.source(row->source);
    ASSERT_NE(source, nullptr);
    EXPECT_FALSE(lines.filter(QString::fromStdString(source->title)).isEmpty());
}

}  // namespace
}  // namespace vramwise
