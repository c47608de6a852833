#include "app/cli/error_json.h"
#include "app/cli/options.h"
#include "core/base/file_io.h"
#include "core/validate/validate.h"

namespace vramwise::cli
{
namespace
{

struct ValidateOptions {
    std::vector<std::string> files;
};

Json fileJson(const std::string& file, const std::vector<Error>& problems)
{
    Json list = Json::array();
    for (const Error& problem : problems)
        list.push_back(errorJson(problem));
    return {{"file", displayName(pathOf(file))}, {"valid", problems.empty()}, {"problems", std::move(list)}};
}

int runValidate(Session& session, const ValidateOptions& options)
{
    if (options.files.empty())
        return session.misuse(Tr::tr("validate needs at least one file."));
    bool allValid = true;
    Json files = Json::array();
    for (const std::string& file : options.files) {
        const std::vector<Error> problems = validateFile(pathOf(file), session.catalog());
        allValid = allValid && problems.empty();
        session.fail(problems);
        if (session.json())
            files.push_back(fileJson(file, problems));
        else if (problems.empty())
            writeLine(session.console(),
                      Tr::tr("%1: valid", "file").arg(QString::fromStdString(displayName(pathOf(file)))));
    }
    if (session.json()) {
        Json document = documentHead(session.catalog());
        document["files"] = std::move(files);
        session.write(document);
    }
    return allValid ? exit_code::kDone : exit_code::kBadInput;
}

}  // namespace

void addValidateCommand(CLI::App& program, Action& action)
{
    const auto options = std::make_shared<ValidateOptions>();
    CLI::App& command = addCommand(program, "validate", Tr::tr("check catalog files, price lists and profiles"));
    addArguments(command, "FILE", options->files, Tr::tr("files to check"));
    onChosen(command, action, [options](Session& session) { return runValidate(session, *options); });
}

}  // namespace vramwise::cli
