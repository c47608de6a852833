#include "core/base/file_io.h"
#include "core/catalog/catalog_file.h"
#include "core/catalog/draft.h"
#include "core/catalog/json_text.h"
#include "core/catalog/load.h"
#include "core/catalog/price_list.h"
#include "core/question/question.h"

#include <nlohmann/json.hpp>

#include <filesystem>

namespace vramwise
{

namespace
{

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

std::vector<Error> validateCatalog(std::string_view text, const std::string& name, const Catalog& known)
{
    std::vector<CatalogFile> files;
    Draft draft(known);
    files.push_back(parseCatalogFile(name, std::string(text), 0, draft));
    draft.add(files, 0);
    draft.check(files);
    std::vector<Error> problems = std::move(files.front().problems.errors());
    addLines(problems, text);
    return problems;
}

/// "kind" of the text, empty where it is no JSON object or has none.
std::string kindOf(const nlohmann::json& json)
{
    const auto kind = json.is_object() ? json.find("kind") : json.end();
    return kind != json.end() && kind->is_string() ? kind->get<std::string>() : std::string();
}

bool isOwnPriceList(const nlohmann::json& json) { return kindOf(json) == "prices" && !json.contains("sources"); }

std::vector<Error> validateKind(const nlohmann::json& json, std::string_view text, const std::string& name,
                                const Catalog& known)
{
    const std::string kind = kindOf(json);
    if (kind == "question" || kind == "profile")
        return validateQuestion(text, name, known);
    if (isOwnPriceList(json))
        return pricesFromText(text, name, known).problems;
    return validateCatalog(text, name, known);
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
