#include "core/validate/validate.h"

#include "core/accuracy/measurement.h"
#include "core/base/file_io.h"
#include "core/catalog/catalog_file.h"
#include "core/catalog/json_text.h"
#include "core/catalog/load.h"
#include "core/catalog/price_list.h"
#include "core/checkpoint/signature.h"
#include "core/machine/pci_table.h"
#include "core/question/question.h"
#include "core/validate/references.h"
#include "core/workflow/rules/rules.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <iterator>

namespace vramwise
{

namespace
{

using Validate = std::vector<Error> (*)(std::string_view text, const std::string& name, const Catalog& known);

std::vector<Error> validateQuestion(std::string_view text, const std::string& name, const Catalog& known)
{
    ReadQuestion read = questionFromJson(text, name);
    std::vector<Error> problems = checkQuestion(read.question, known);
    for (Error& problem : problems)
        problem.where.file = name;
    addLines(problems, text);
    problems.insert(problems.begin(), read.problems.begin(), read.problems.end());
    return problems;
}

std::vector<Error> validatePciIds(std::string_view text, const std::string& name, const Catalog& known)
{
    return parsePciTable(text, name, known).problems;
}

std::vector<Error> validateMeasured(std::string_view text, const std::string& name, const Catalog& known)
{
    return readMeasurements(text, name, known).problems;
}

std::vector<Error> validateRules(std::string_view text, const std::string& name, const Catalog&)
{
    return parseWorkflowRules(text, name).problems;
}

std::vector<Error> validateSignatures(std::string_view text, const std::string& name, const Catalog&)
{
    return parseSignatures(text, name).problems;
}

/// What is no catalog file.
struct Kind {
    std::string_view name;
    Validate validate;
};

constexpr std::array kKinds{
    Kind{"question", validateQuestion},
    Kind{"profile", validateQuestion},
    Kind{"pci-ids", validatePciIds},
    Kind{"measured", validateMeasured},
    Kind{"workflow-nodes", validateRules},
    Kind{"workflow-files", validateRules},
    Kind{"checkpoint-signatures", validateSignatures},
};

/// "kind" of the text, empty where it is no JSON object or has none.
std::string kindOf(const nlohmann::json& json)
{
    const auto kind = json.is_object() ? json.find("kind") : json.end();
    return kind != json.end() && kind->is_string() ? kind->get<std::string>() : std::string();
}

/// Market prices have sources, and only a catalog file hides some.
bool isOwnPriceList(const nlohmann::json& json)
{
    if (kindOf(json) != "prices" || json.contains("sources"))
        return false;
    const auto prices = json.find("prices");
    return prices == json.end() || !prices->is_array()
        || std::none_of(prices->begin(), prices->end(),
                        [](const nlohmann::json& price) { return price.is_object() && price.contains("hide"); });
}

/// A kind that is none names all that there are, not those of a catalog folder alone.
void nameAllKinds(std::vector<Error>& problems)
{
    for (Error& problem : problems) {
        if (problem.code != ErrorCode::WrongKind || problem.where.field != "/kind")
            continue;
        for (const Kind& kind : kKinds)
            problem.args.back().append(", ").append(kind.name);
    }
}

std::vector<Error> validateKind(const nlohmann::json& json, std::string_view text, const std::string& name,
                                const Catalog& known)
{
    const std::string kind = kindOf(json);
    const auto other
        = std::find_if(kKinds.begin(), kKinds.end(), [&kind](const Kind& one) { return one.name == kind; });
    std::vector<Error> problems;
    if (other != kKinds.end()) {
        problems = other->validate(text, name, known);
        std::vector<Error> unknown = unknownReferences(json, kind, name, known);
        addLines(unknown, text);
        std::move(unknown.begin(), unknown.end(), std::back_inserter(problems));
        return problems;
    }
    if (isOwnPriceList(json))
        return pricesFromText(text, name, known).problems;
    problems = validateTexts({{name, std::string(text)}}, known);
    nameAllKinds(problems);
    return problems;
}

}  // namespace

std::vector<Error> validateText(std::string_view text, const std::string& name, const Catalog& known)
{
    const Result<nlohmann::json> json = parseJson(text, name);
    if (!json)
        return {json.error()};
    std::vector<Error> problems = validateKind(*json, text, name, known);
    const std::vector<Error> repeated = repeatedKeys(text, name);
    problems.insert(problems.end(), repeated.begin(), repeated.end());
    return problems;
}

std::vector<Error> validateFile(const std::filesystem::path& file, const Catalog& known)
{
    const Result<std::string> text = readTextFile(file);
    if (!text)
        return {text.error()};
    const std::string name = displayName(file);
    if (file.extension() == ".csv")
        return pricesFromText(*text, name, known).problems;
    return validateText(*text, name, known);
}

}  // namespace vramwise
