#include "app/cli/job_line.h"

#include "app/cli/broken_line.h"
#include "app/cli/parse.h"
#include "core/base/names.h"

#include <algorithm>

namespace vramwise::cli
{
namespace
{

/// Names that were looked up; a batch of all different wrong names must not fill the memory.
constexpr std::size_t kMostRemembered = 4096;

tl::unexpected<Error> wrongType(std::string_view expected, const Json& found, std::string_view name)
{
    const std::string type = found.is_number_integer() ? "integer" : found.type_name();
    return fail(ErrorCode::WrongType, {std::string(expected), type}, {{}, 0, std::string(name)});
}

Result<double> numberOf(const Json& value, std::string_view name)
{
    if (!value.is_number())
        return wrongType("number", value, name);
    return checkedNumber(value.get<double>(), kAnyNumber, name);
}

Result<double> numberOf(const Json& value, const Bounds& bounds, std::string_view name)
{
    if (!value.is_number())
        return wrongType("number", value, name);
    return checkedNumber(value.get<double>(), bounds, name);
}

/// The text of a string field; nullptr where it is none.
const std::string* textOf(const Json& value) { return value.get_ptr<const std::string*>(); }

template <class T, class Find>
Result<const T*> lookUp(std::unordered_map<std::string, const T*>& known, const std::string& name,
                        std::string_view field, Find find)
{
    if (const auto found = known.find(name); found != known.end())
        return found->second;
    Result<const T*> result = withField(find(name), field);
    if (result && known.size() < kMostRemembered)
        known.emplace(name, *result);
    return result;
}

}  // namespace

const JobLineReader::Field* JobLineReader::fieldOf(std::string_view name)
{
    static constexpr Field kFields[] = {
        {"card", &JobLineReader::setCard},
        {"model", &JobLineReader::setModel},
        {"precision", &JobLineReader::setPrecision},
        {"width", &JobLineReader::setCount},
        {"height", &JobLineReader::setCount},
        {"frames", &JobLineReader::setCount},
        {"steps", &JobLineReader::setCount},
        {"batch_size", &JobLineReader::setCount},
        {"passes", &JobLineReader::setCount},
        {"references", &JobLineReader::setCount},
        {"fps", &JobLineReader::setFps},
        {"lora_mb", &JobLineReader::setSize},
        {"ram_gib", &JobLineReader::setSize},
        {"reserve_gib", &JobLineReader::setSize},
        {"controlnet", &JobLineReader::setFlag},
        {"tiled_decode", &JobLineReader::setFlag},
        {"compile", &JobLineReader::setFlag},
        {"headless", &JobLineReader::setFlag},
        {"attention", &JobLineReader::setChoice},
        {"offload", &JobLineReader::setChoice},
        {"speedup", &JobLineReader::setChoice},
        {"os", &JobLineReader::setChoice},
        {"pcie", &JobLineReader::setLink},
    };
    const auto found = std::find_if(std::begin(kFields), std::end(kFields),
                                    [name](const Field& field) { return field.name == name; });
    return found != std::end(kFields) ? &*found : nullptr;
}

std::vector<std::string> JobLineReader::fieldNames()
{
    return {"id",      "card",       "model",     "precision",  "width",   "height",  "frames",      "steps",
            "fps",     "batch_size", "passes",    "references", "lora_mb", "ram_gib", "reserve_gib", "controlnet",
            "compile", "headless",   "attention", "offload",    "speedup", "os",      "pcie",        "tiled_decode"};
}

Result<void> JobLineReader::read(std::string_view text, JobLine& line)
{
    line.card = m_defaults.card;
    line.model = m_defaults.model;
    line.job = m_defaults.job;
    if (isTooDeep(text))
        return fail(ErrorCode::BadJson, {"nested too deeply"});
    Json object = Json::parse(text, nullptr, false);
    if (object.is_discarded()) {
        BrokenLine broken = salvage(text);
        line.id = std::move(broken.id);
        return tl::unexpected(std::move(broken.error));
    }
    if (!object.is_object())
        return wrongType("object", object, {});
    if (const auto id = object.find("id"); id != object.end())
        line.id = std::move(*id);
    return setFields(object, line);
}

Result<void> JobLineReader::setFields(const Json& object, JobLine& line)
{
    for (const auto& [name, value] : object.items()) {
        if (name == "id")
            continue;
        const Field* field = fieldOf(name);
        if (field == nullptr) {
            std::vector<std::string> args = nearestNames(name, fieldNames(), 1);
            args.insert(args.begin(), name);
            return fail(ErrorCode::UnknownField, std::move(args));
        }
        if (Result<void> set = (this->*field->set)(value, field->name, line); !set)
            return set;
    }
    if (line.card == nullptr)
        return fail(ErrorCode::MissingField, {"string"}, {{}, 0, "card"});
    if (line.model == nullptr)
        return fail(ErrorCode::MissingField, {"string"}, {{}, 0, "model"});
    return {};
}

Result<void> JobLineReader::setCard(const Json& value, std::string_view name, JobLine& line)
{
    const std::string* text = textOf(value);
    if (text == nullptr)
        return wrongType("string", value, name);
    const auto find = [this](const std::string& card) { return m_catalog.findCard(card); };
    return lookUp<Card>(m_cards, *text, name, find).map([&line](const Card* card) { line.card = card; });
}

Result<void> JobLineReader::setModel(const Json& value, std::string_view name, JobLine& line)
{
    const std::string* text = textOf(value);
    if (text == nullptr)
        return wrongType("string", value, name);
    const auto find = [this](const std::string& model) { return m_catalog.findModel(model); };
    return lookUp<Model>(m_models, *text, name, find).map([&line](const Model* model) { line.model = model; });
}

Result<void> JobLineReader::setPrecision(const Json& value, std::string_view name, JobLine& line)
{
    const std::string* text = textOf(value);
    if (text == nullptr)
        return wrongType("string", value, name);
    return withField(m_catalog.findPrecision(*text), name).map([&line](const Precision* precision) {
        line.job.request.precision = precision->id;
    });
}

Result<void> JobLineReader::setCount(const Json& value, std::string_view name, JobLine& line)
{
    const Result<int> count = numberOf(value, name).and_then([name](double n) { return toInteger(n, name); });
    if (!count)
        return tl::unexpected(count.error());
    static constexpr std::pair<std::string_view, std::optional<int> JobRequest::*> kCounts[] = {
        {"width", &JobRequest::width},           {"height", &JobRequest::height},    {"frames", &JobRequest::frames},
        {"steps", &JobRequest::steps},           {"batch_size", &JobRequest::batch}, {"passes", &JobRequest::passes},
        {"references", &JobRequest::references},
    };
    for (const auto& [key, field] : kCounts)
        if (key == name)
            line.job.request.*field = *count;
    return {};
}

Result<void> JobLineReader::setFps(const Json& value, std::string_view name, JobLine& line)
{
    return numberOf(value, name).map([&line](double n) { line.job.request.fps = n; });
}

Result<void> JobLineReader::setSize(const Json& value, std::string_view name, JobLine& line)
{
    if (name == "lora_mb")
        return numberOf(value, kLoraMib, name).map([&line](double n) { line.job.request.lora = mib(n); });
    if (name == "ram_gib")
        return numberOf(value, kRamGib, name).map([&line](double n) { line.job.machine.ram = gib(n); });
    return numberOf(value, kReserveGib, name).map([&line](double n) { line.job.machine.reserve = gib(n); });
}

Result<void> JobLineReader::setFlag(const Json& value, std::string_view name, JobLine& line)
{
    if (!value.is_boolean())
        return wrongType("boolean", value, name);
    const bool on = value.get<bool>();
    if (name == "controlnet")
        line.job.request.controlnet = on;
    else if (name == "compile")
        line.job.request.compile = on;
    else if (name == "tiled_decode")
        line.job.request.tiledDecode = on;
    else
        line.job.machine.headless = on;
    return {};
}

Result<void> JobLineReader::setChoice(const Json& value, std::string_view name, JobLine& line)
{
    const std::string* text = textOf(value);
    if (text == nullptr)
        return wrongType("string", value, name);
    const auto put = [text, name](auto& target) -> Result<void> {
        using Choice = std::remove_reference_t<decltype(target)>;
        return parseChoice<Choice>(*text, name).map([&target](Choice choice) { target = choice; });
    };
    if (name == "attention")
        return put(line.job.request.attention);
    if (name == "offload")
        return put(line.job.request.offload);
    return name == "speedup" ? put(line.job.request.speedup) : put(line.job.machine.os);
}

Result<void> JobLineReader::setLink(const Json& value, std::string_view name, JobLine& line)
{
    const std::string* text = textOf(value);
    if (text == nullptr)
        return wrongType("string", value, name);
    return parsePcie(*text, name).map([&line](const PcieLink& link) { line.job.machine.link = link; });
}

}  // namespace vramwise::cli
