#include "core/catalog/json_text.h"
#include "core/catalog/parsers.h"
#include "core/question/job_keys.h"
#include "core/question/question.h"
#include "core/question/question_limits.h"

#include <nlohmann/json.hpp>

namespace vramwise
{

namespace
{

namespace limits = question_limits;

constexpr int kQuestionSchema = 1;

template <class T>
void putIf(OrderedJson& json, const char* key, const std::optional<T>& value)
{
    if (value)
        json[key] = *value;
}

OrderedJson jobToJson(const TypicalJob& job)
{
    OrderedJson json = OrderedJson::object();
    putIf(json, "image_width", job.imageWidth);
    putIf(json, "image_height", job.imageHeight);
    putIf(json, "video_width", job.videoWidth);
    putIf(json, "video_height", job.videoHeight);
    putIf(json, "clip_s", job.clipSeconds);
    putIf(json, "image_steps", job.imageSteps);
    putIf(json, "video_steps", job.videoSteps);
    json["controlnet"] = job.controlnet;
    json["lora_gib"] = toGib(job.lora);
    json["attention"] = keyOf(job.attention);
    json["speedup"] = keyOf(job.speedup);
    json["compile"] = job.compile;
    return json;
}

OrderedJson machineToJson(const Machine& machine)
{
    OrderedJson json;
    json["ram_gib"] = toGib(machine.ram);
    json["os"] = keyOf(machine.os);
    json["reserve_gib"] = toGib(machine.reserve);
    if (machine.link)
        json["pcie"] = {{"generation", machine.link->generation}, {"lanes", machine.link->lanes}};
    json["headless"] = machine.headless;
    return json;
}

OrderedJson modelsToJson(const std::vector<WantedModel>& models)
{
    OrderedJson json = OrderedJson::array();
    for (const WantedModel& wanted : models) {
        OrderedJson entry;
        entry["model"] = wanted.model.value;
        entry["need"] = keyOf(wanted.need);
        entry["weight"] = wanted.weight;
        json.push_back(std::move(entry));
    }
    return json;
}

template <class E>
OrderedJson namesToJson(const std::vector<E>& values)
{
    OrderedJson json = OrderedJson::array();
    for (const E value : values)
        json.push_back(keyOf(value));
    return json;
}

/// A field that is absent or bad leaves its default.
template <class T>
void take(std::optional<T> value, T& field)
{
    if (value)
        field = std::move(*value);
}

template <class T>
void take(std::optional<T> value, std::optional<T>& field)
{
    if (value)
        field = std::move(value);
}

void readModels(FieldReader& root, Question& question)
{
    root.forEach("models", [&question](FieldReader& fields, std::size_t) {
        const std::size_t before = fields.problems().spoiling();
        WantedModel wanted;
        wanted.model = {fields.id("model")};
        take(fields.findChoice<Need>("need"), wanted.need);
        take(fields.findNumber("weight", limits::kWeight), wanted.weight);
        if (fields.problems().spoiling() == before)
            question.models.push_back(std::move(wanted));
    });
}

void readJob(FieldReader& fields, TypicalJob& job)
{
    take(fields.findInteger("image_width", limits::kPixels), job.imageWidth);
    take(fields.findInteger("image_height", limits::kPixels), job.imageHeight);
    take(fields.findInteger("video_width", limits::kPixels), job.videoWidth);
    take(fields.findInteger("video_height", limits::kPixels), job.videoHeight);
    take(fields.findNumber("clip_s", limits::kClipSeconds), job.clipSeconds);
    take(fields.findInteger("image_steps", limits::kSteps), job.imageSteps);
    take(fields.findInteger("video_steps", limits::kSteps), job.videoSteps);
    take(fields.findFlag("controlnet"), job.controlnet);
    take(mapped(fields.findNumber("lora_gib", limits::kLoraGib), gib), job.lora);
    take(fields.findChoice<Attention>("attention"), job.attention);
    take(fields.findChoice<Speedup>("speedup"), job.speedup);
    take(fields.findFlag("compile"), job.compile);
}

void readMachine(FieldReader& fields, Machine& machine)
{
    take(mapped(fields.findNumber("ram_gib", limits::kRamGib), gib), machine.ram);
    take(fields.findChoice<Os>("os"), machine.os);
    take(mapped(fields.findNumber("reserve_gib", limits::kReserveGib), gib), machine.reserve);
    machine.link = findLink(fields, "pcie");
    take(fields.findFlag("headless"), machine.headless);
}

void readPatience(FieldReader& fields, Patience& patience)
{
    const auto seconds = [](double n) { return Seconds{n}; };
    take(mapped<Seconds>(fields.findNumber("image_s", limits::kPatienceSeconds), seconds), patience.image);
    take(mapped<Seconds>(fields.findNumber("clip_s", limits::kPatienceSeconds), seconds), patience.clip);
}

/// All names of a list, or the default where one of them is no name of that kind.
template <class E>
void readNames(FieldReader& root, std::string_view key, std::vector<E>& field)
{
    if (!root.has(key))
        return;
    const std::size_t before = root.problems().spoiling();
    std::vector<E> values;
    for (const std::string& name : root.texts(key)) {
        if (const std::optional<E> value = valueOf<E>(name))
            values.push_back(*value);
        else
            root.problem(key, ErrorCode::BadValue, {shortened(name), FieldReader::namesOf<E>()});
    }
    if (root.problems().spoiling() == before)
        field = std::move(values);
}

void readBuying(FieldReader& root, Question& question)
{
    take(findIdOf<CardId>(root, "present_card"), question.presentCard);
    const auto watts = [](double n) { return Watts{n}; };
    take(mapped<Watts>(root.findNumber("psu_w", limits::kPsuWatts), watts), question.psu);
    take(root.findFlag("allow_new"), question.allowNew);
    take(root.findFlag("allow_used"), question.allowUsed);
    take(root.findFlag("include_unreleased"), question.includeUnreleased);
    readNames(root, "vendors", question.vendors);
    readNames(root, "forms", question.forms);
}

/// False where the file is not a question that this version can read.
bool checkHead(FieldReader& root)
{
    constexpr double kAnyVersion = 1e9;
    const int schema = root.findInteger("schema", {1, kAnyVersion}).value_or(kQuestionSchema);
    if (schema > kQuestionSchema) {
        root.problem("schema", ErrorCode::FutureVersion, {std::to_string(schema), std::to_string(kQuestionSchema)});
        return false;
    }
    const std::string kind = root.findText("kind").value_or("question");
    if (kind != "question" && kind != "profile") {
        root.problem("kind", ErrorCode::WrongKind, {shortened(kind), "question, profile"});
        return false;
    }
    return true;
}

void readQuestion(FieldReader& root, Question& question)
{
    if (!root.isObject() || !checkHead(root))
        return;
    take(root.findMoney("budget"), question.budget);
    readModels(root, question);
    root.withObject("job", [&question](FieldReader& fields) { readJob(fields, question.job); });
    root.withObject("machine", [&question](FieldReader& fields) { readMachine(fields, question.machine); });
    root.withObject("patience", [&question](FieldReader& fields) { readPatience(fields, question.patience); });
    readBuying(root, question);
}

}  // namespace

std::string questionToJson(const Question& question)
{
    OrderedJson json;
    json["schema"] = kQuestionSchema;
    json["kind"] = "question";
    json["budget"] = {{"amount", decimalText(question.budget)}, {"currency", question.budget.currency}};
    json["models"] = modelsToJson(question.models);
    json["job"] = jobToJson(question.job);
    json["machine"] = machineToJson(question.machine);
    json["patience"] = {{"image_s", question.patience.image.value}, {"clip_s", question.patience.clip.value}};
    if (question.presentCard)
        json["present_card"] = question.presentCard->value;
    if (question.psu)
        json["psu_w"] = question.psu->value;
    json["allow_new"] = question.allowNew;
    json["allow_used"] = question.allowUsed;
    json["include_unreleased"] = question.includeUnreleased;
    json["vendors"] = namesToJson(question.vendors);
    json["forms"] = namesToJson(question.forms);
    return json.dump(2, ' ', false, OrderedJson::error_handler_t::replace) + '\n';
}

ReadQuestion questionFromJson(std::string_view text, const std::string& name)
{
    ReadQuestion result;
    const Result<Json> json = parseJson(text, name);
    if (!json) {
        result.problems.push_back(json.error());
        return result;
    }
    ProblemList problems(name);
    const JsonPath path;
    FieldReader root(*json, path, problems);
    readQuestion(root, result.question);
    // A later version may write more than this one knows; that is no problem of the user's.
    result.problems = std::move(problems.errors());
    std::erase_if(result.problems, [](const Error& problem) { return problem.code == ErrorCode::UnknownField; });
    addLines(result.problems, text);
    return result;
}

}  // namespace vramwise
