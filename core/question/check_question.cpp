#include "core/question/question.h"

#include "core/base/number_text.h"
#include "core/question/question_limits.h"

#include <algorithm>

namespace vramwise
{

namespace
{

namespace limits = question_limits;

class Check
{
public:
    Check(const Question& question, const Catalog& catalog) : m_question(question), m_catalog(catalog) { }

    std::vector<Error> run()
    {
        checkBudget();
        checkModels();
        checkPresentCard();
        checkJob();
        checkMachine();
        within("/patience/image_s", limits::kPatienceSeconds, m_question.patience.image.value);
        within("/patience/clip_s", limits::kPatienceSeconds, m_question.patience.clip.value);
        return std::move(m_problems);
    }

private:
    void report(ErrorCode code, std::vector<std::string> args, std::string field)
    {
        m_problems.push_back({code, std::move(args), {{}, 0, std::move(field)}});
    }

    void within(const std::string& field, Interval allowed, double value)
    {
        if (!limits::contains(allowed, value))
            report(ErrorCode::OutOfRange, {numberText(value), numberText(allowed.low), numberText(allowed.high)},
                   field);
    }

    template <class T>
    void within(const std::string& field, Interval allowed, const std::optional<T>& value)
    {
        if (value)
            within(field, allowed, static_cast<double>(*value));
    }

    void checkBudget()
    {
        const Money& budget = m_question.budget;
        if (budget.minor < limits::kLeastBudget || budget.minor > limits::kLargestBudget) {
            report(ErrorCode::OutOfRange,
                   {decimalText(budget), decimalText({limits::kLeastBudget, {}}),
                    decimalText({limits::kLargestBudget, {}})},
                   "/budget/amount");
        }
        if (!parseMoney("0", budget.currency))
            report(ErrorCode::BadCurrency, {budget.currency}, "/budget/currency");
    }

    void checkModels()
    {
        for (std::size_t i = 0; i < m_question.models.size(); ++i) {
            const WantedModel& wanted = m_question.models[i];
            const std::string place = "/models/" + std::to_string(i);
            reference(wanted.model.value, m_catalog.model(wanted.model), m_catalog.findModel(wanted.model.value),
                      place + "/model");
            within(place + "/weight", limits::kWeight, wanted.weight);
            const auto first = std::find_if(m_question.models.begin(), m_question.models.end(),
                                            [&](const WantedModel& other) { return other.model == wanted.model; });
            const auto firstIndex = static_cast<std::size_t>(first - m_question.models.begin());
            if (firstIndex != i)
                report(ErrorCode::DuplicateId, {wanted.model.value, "/models/" + std::to_string(firstIndex)},
                       place + "/model");
        }
    }

    void checkPresentCard()
    {
        if (m_question.presentCard) {
            const std::string& id = m_question.presentCard->value;
            reference(id, m_catalog.card(*m_question.presentCard), m_catalog.findCard(id), "/present_card");
        }
    }

    /// A question holds ids. A name or alias is found by those who read names, and then says what the id is.
    template <class T>
    void reference(const std::string& id, const T* exact, const Result<const T*>& named, const std::string& field)
    {
        if (exact != nullptr)
            return;
        if (!named) {
            report(named.error().code, named.error().args, field);
            return;
        }
        const char* kind = std::is_same_v<T, Card> ? "card" : "model";
        report(ErrorCode::UnknownReference, {id, kind, (*named)->id.value}, field);
    }

    void checkJob()
    {
        const TypicalJob& job = m_question.job;
        within("/job/image_width", limits::kPixels, job.imageWidth);
        within("/job/image_height", limits::kPixels, job.imageHeight);
        within("/job/video_width", limits::kPixels, job.videoWidth);
        within("/job/video_height", limits::kPixels, job.videoHeight);
        within("/job/clip_s", limits::kClipSeconds, job.clipSeconds);
        within("/job/image_steps", limits::kSteps, job.imageSteps);
        within("/job/video_steps", limits::kSteps, job.videoSteps);
        within("/job/lora_gib", limits::kLoraGib, toGib(job.lora));
    }

    void checkMachine()
    {
        within("/machine/ram_gib", limits::kRamGib, toGib(m_question.machine.ram));
        within("/machine/reserve_gib", limits::kReserveGib, toGib(m_question.machine.reserve));
        if (m_question.psu)
            within("/psu_w", limits::kPsuWatts, m_question.psu->value);
    }

    const Question& m_question;
    const Catalog& m_catalog;
    std::vector<Error> m_problems;
};

}  // namespace

std::vector<Error> checkQuestion(const Question& question, const Catalog& catalog)
{
    return Check(question, catalog).run();
}

}  // namespace vramwise
