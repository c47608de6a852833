#include "app/cli/question_options.h"

#include "app/cli/options.h"

namespace vramwise::cli
{
namespace
{

/// The option that sets a field of the question; the field itself where there is none.
std::string optionOf(const std::string& field)
{
    static const std::pair<std::string_view, std::string_view> kOptions[] = {
        {"/models/", "--models"},
        {"/budget/currency", "--currency"},
        {"/present_card", "--present-card"},
        {"/psu_w", "--psu"},
        {"/job/image_steps", "--steps"},
        {"/job/image_", "--size"},
        {"/job/video_steps", "--video-steps"},
        {"/job/video_", "--video-size"},
        {"/job/clip_s", "--clip-seconds"},
        {"/job/lora_gib", "--lora-mb"},
        {"/patience/image_s", "--patience-image"},
        {"/patience/clip_s", "--patience-clip"},
        {"/machine/ram_gib", "--ram"},
        {"/machine/reserve_gib", "--reserve"},
    };
    for (const auto& [prefix, option] : kOptions)
        if (field.starts_with(prefix))
            return std::string(option);
    return field;
}

/// Sets parts of a question and keeps every problem.
class QuestionBuilder
{
public:
    QuestionBuilder(const QuestionOptions& options, const Catalog& catalog, Question base)
        : m_options(options), m_catalog(catalog), m_question(std::move(base))
    {
    }

    tl::expected<Question, std::vector<Error>> build()
    {
        setMoney();
        setModels();
        setMachine();
        setSizes();
        setJob();
        setPurchase();
        setKinds();
        if (m_errors.empty())
            check();
        if (!m_errors.empty())
            return tl::unexpected(std::move(m_errors));
        return std::move(m_question);
    }

private:
    template <class T>
    bool keep(const Result<T>& result)
    {
        if (!result)
            m_errors.push_back(result.error());
        return result.has_value();
    }

    /// What the engine accepts, with the option in place of the question's own field. A budget of 0 is a
    /// question with an honest answer, so it is none of the problems.
    void check()
    {
        for (const Error& error : checkQuestion(m_question, m_catalog))
            if (error.where.field != "/budget/amount")
                m_errors.push_back(atField(error, optionOf(error.where.field)));
    }

    void setMoney()
    {
        const std::string currency = m_options.currency.value_or(m_question.budget.currency);
        const std::string amount = m_options.budget.value_or(decimalText(m_question.budget));
        const Result<Money> budget = parseMoney(amount, currency);
        if (budget)
            m_question.budget = *budget;
        else
            m_errors.push_back(
                atField(budget.error(), budget.error().code == ErrorCode::BadCurrency ? "--currency" : "--budget"));
    }

    void addModels(const std::vector<std::string>& lists, Need need, std::string_view field)
    {
        for (const std::string& text : splitLists(lists)) {
            const Result<WantedModel> wanted = parseWantedModel(text, need, m_catalog, field);
            if (keep(wanted))
                m_question.models.push_back(*wanted);
        }
    }

    void setModels()
    {
        if (m_options.models.empty() && m_options.nice.empty())
            return;
        m_question.models.clear();
        addModels(m_options.models, Need::Must, "--models");
        addModels(m_options.nice, Need::Nice, "--nice");
    }

    void setMachine()
    {
        const Result<Machine> machine = toMachine(m_options.machine, m_question.machine);
        if (keep(machine))
            m_question.machine = *machine;
    }

    void setSize(const OptionText& text, std::string_view field, std::optional<int>& width, std::optional<int>& height)
    {
        if (!text)
            return;
        const Result<PixelSize> size = parseSize(*text, field);
        if (!keep(size))
            return;
        width = size->width;
        height = size->height;
    }

    template <class Target>
    void setCount(const OptionText& text, Target& target, std::string_view field)
    {
        keep(
            assignIfGiven<int>(text, target, [field](const std::string& value) { return parseInteger(value, field); }));
    }

    void setSizes()
    {
        TypicalJob& job = m_question.job;
        setSize(m_options.size, "--size", job.imageWidth, job.imageHeight);
        setSize(m_options.videoSize, "--video-size", job.videoWidth, job.videoHeight);
        setCount(m_options.steps, job.imageSteps, "--steps");
        setCount(m_options.videoSteps, job.videoSteps, "--video-steps");
        keep(assignIfGiven<double>(m_options.clipSeconds, job.clipSeconds, [](const std::string& text) {
            return parseNumber(text, kAnyNumber, "--clip-seconds");
        }));
    }

    void setJob()
    {
        TypicalJob& job = m_question.job;
        job.controlnet = job.controlnet || m_options.controlnet;
        job.compile = job.compile || m_options.compile;
        keep(setChoice(m_options.attention, job.attention, "--attention"));
        keep(setChoice(m_options.speedup, job.speedup, "--speedup"));
        keep(assignIfGiven<Bytes>(m_options.loraMb, job.lora, [](const std::string& text) {
            return parseNumber(text, kLoraMib, "--lora-mb").map([](double n) { return mib(n); });
        }));
        const Result<Patience> patience = toPatience(m_options.patienceImage, m_options.patienceClip);
        if (keep(patience))
            m_question.patience = *patience;
    }

    void setPurchase()
    {
        keep(assignIfGiven<Watts>(m_options.psu, m_question.psu, [](const std::string& text) {
            return parseNumber(text, kAnyNumber, "--psu").map([](double n) { return Watts{n}; });
        }));
        if (m_options.presentCard) {
            const Result<const Card*> card = withField(m_catalog.findCard(*m_options.presentCard), "--present-card");
            if (keep(card))
                m_question.presentCard = (*card)->id;
        }
        m_question.allowUsed = m_question.allowUsed && !m_options.newOnly;
        m_question.allowNew = m_question.allowNew && !m_options.usedOnly;
        m_question.includeUnreleased = m_question.includeUnreleased || m_options.includeUnreleased;
    }

    template <class E>
    void setKind(const std::vector<std::string>& lists, std::vector<E>& target, std::string_view field)
    {
        if (lists.empty())
            return;
        target.clear();
        for (const std::string& text : splitLists(lists)) {
            const Result<E> value = parseChoice<E>(text, field);
            if (keep(value))
                target.push_back(*value);
        }
    }

    void setKinds()
    {
        setKind(m_options.vendors, m_question.vendors, "--vendor");
        setKind(m_options.forms, m_question.forms, "--form");
    }

    const QuestionOptions& m_options;
    const Catalog& m_catalog;
    Question m_question;
    std::vector<Error> m_errors;
};

}  // namespace

void addModelOptions(CLI::App& command, QuestionOptions& options)
{
    const OptionGroup group(command, Tr::tr("Models and prices"));
    group.add("--models", options.models, QStringLiteral("A[:W],B…"),
              Tr::tr("models that you must have, each with an optional weight; none given: a common set"));
    group.add("--nice", options.nice, QStringLiteral("A[:W],B…"), Tr::tr("models that are nice to have"));
    group.add("--currency", options.currency, QStringLiteral("CUR"), Tr::tr("currency of prices (default: USD)"));
    group.add("--prices", options.prices, QStringLiteral("FILE"), Tr::tr("your price list, where not the usual one"));
}

void addUseOptions(CLI::App& command, QuestionOptions& options)
{
    const OptionGroup group(command, Tr::tr("Use"));
    group.add("--size", options.size, QStringLiteral("WxH"), Tr::tr("size of images in pixels"));
    group.add("--steps", options.steps, QStringLiteral("N"), Tr::tr("steps of images"));
    group.add("--video-size", options.videoSize, QStringLiteral("WxH"), Tr::tr("size of clips in pixels"));
    group.add("--video-steps", options.videoSteps, QStringLiteral("N"), Tr::tr("steps of clips"));
    group.add("--clip-seconds", options.clipSeconds, QStringLiteral("N"), Tr::tr("length of clips in seconds"));
    group.add("--lora-mb", options.loraMb, QStringLiteral("N"), Tr::tr("size of the LoRA files in MB"));
    group.addFlag("--controlnet", options.controlnet, Tr::tr("with a ControlNet"));
    group.add("--attention", options.attention, listOf<Attention>(), Tr::tr("implementation of attention"));
    group.add("--speedup", options.speedup, listOf<Speedup>(), Tr::tr("sampling with fewer or skipped steps"));
    group.addFlag("--compile", options.compile, Tr::tr("with the compiled model"));
    addPatienceOptions(command, options.patienceImage, options.patienceClip);
    addMachineOptions(command, options.machine);
}

void addPatienceOptions(CLI::App& command, OptionText& image, OptionText& clip)
{
    const OptionGroup group(command, Tr::tr("Patience"));
    group.add("--patience-image", image, Tr::tr("SECONDS", "placeholder of a value"),
              Tr::tr("how long an image may take (default: 60)"));
    group.add("--patience-clip", clip, Tr::tr("SECONDS", "placeholder of a value"),
              Tr::tr("how long a clip may take (default: 900)"));
}

void addPurchaseOptions(CLI::App& command, QuestionOptions& options)
{
    const OptionGroup group(command, Tr::tr("Purchase"));
    group.add("--budget", options.budget, QStringLiteral("N"), Tr::tr("the most that the card may cost"));
    group.add("--present-card", options.presentCard, Tr::tr("CARD", "placeholder of a value"),
              Tr::tr("the card that you have"));
    group.add("--psu", options.psu, QStringLiteral("WATTS"), Tr::tr("power supply that you have"));
    group.addFlag("--new-only", options.newOnly, Tr::tr("no used cards"));
    group.addFlag("--used-only", options.usedOnly, Tr::tr("used cards only"));
    group.addFlag("--include-unreleased", options.includeUnreleased, Tr::tr("also cards that are not on sale yet"));
    group.add("--vendor", options.vendors, QStringLiteral("A,B…"),
              Tr::tr("makers that may be picked: %1").arg(listOf<Vendor>()));
    group.add("--form", options.forms, QStringLiteral("A,B…"),
              Tr::tr("kinds of card that may be picked: %1").arg(listOf<Form>()));
}

Question questionOfDefaultSet()
{
    Question question = defaultQuestion();
    question.models.clear();
    return question;
}

tl::expected<Question, std::vector<Error>> toQuestion(const QuestionOptions& options, const Catalog& catalog,
                                                      Question base)
{
    return QuestionBuilder(options, catalog, std::move(base)).build();
}

std::string pricesFileOf(const QuestionOptions& options) { return options.prices.value_or(std::string()); }

Result<Patience> toPatience(const OptionText& image, const OptionText& clip)
{
    const auto secondsOf = [](std::string_view field) {
        return [field](const std::string& text) {
            return parseNumber(text, kAnyNumber, field).map([](double n) { return Seconds{n}; });
        };
    };
    Patience patience = defaultQuestion().patience;
    return assignIfGiven<Seconds>(image, patience.image, secondsOf("--patience-image"))
        .and_then([&] { return assignIfGiven<Seconds>(clip, patience.clip, secondsOf("--patience-clip")); })
        .map([&] { return patience; });
}

}  // namespace vramwise::cli
