#include "app/cli/error_json.h"
#include "app/cli/inspect_text.h"
#include "app/cli/json_values.h"
#include "app/cli/keys.h"
#include "app/cli/options.h"
#include "app/text/format.h"
#include "app/text/paths.h"
#include "core/base/file_io.h"
#include "core/checkpoint/scan_path.h"
#include "core/checkpoint/summary_json.h"
#include "core/checkpoint/user_model.h"
#include "core/requirements/requirements.h"

namespace vramwise::cli
{
namespace
{

namespace fs = std::filesystem;

struct InspectOptions {
    std::vector<std::string> paths;
    bool asModel = false;
    bool noCache = false;
};

/// The rules and their problems, which are worth a line but no failure.
SignatureTable signatures(Session& session)
{
    LoadedSignatures loaded = loadSignatures(signaturesFile(session.catalogFolders()));
    session.fail(loaded.problems);
    return std::move(loaded.table);
}

/// What a denoiser asks of a card. "general_laws": no model that is known lends it what its bytes do not say.
Json userModelJson(const UserModel& user, const Catalog& catalog)
{
    const Requirement need = requirementOf(catalog, user.model);
    Json json{{"id", user.model.id.value}, {"general_laws", user.like.empty()}};
    if (!user.like.empty())
        json["like"] = user.like.value;
    if (need.minimum)
        json["minimum_gib"] = gibValue(*need.minimum);
    if (need.optimal)
        json["optimal_gib"] = gibValue(*need.optimal);
    json["basis"] = keyOf(need.basis);
    return json;
}

void writeDocument(Session& session, const CheckpointSummary& summary, const Result<UserModel>& user,
                   const fs::path& file)
{
    Json document = documentHead(session.catalog());
    document["file"] = displayName(file);
    document.update(summaryJson(summary));
    if (user)
        document["user_model"] = userModelJson(*user, session.catalog());
    session.write(document);
}

int inspectFile(Session& session, const InspectOptions& options, const fs::path& file)
{
    const Result<CheckpointSummary> summary = inspect(file, signatures(session));
    if (!summary)
        return session.fail(summary.error());
    const std::string name = displayName(file.filename());
    const Result<UserModel> user = userModelOf(*summary, name, text::today(), session.catalog());
    if (options.asModel) {
        if (!user)
            return session.fail(user.error());
        session.console().out << user->json;
    } else if (session.json()) {
        writeDocument(session, *summary, user, file);
    } else {
        writeInspection(session, *summary, QString::fromStdString(name), user ? &*user : nullptr);
    }
    return exit_code::kDone;
}

Json scannedJson(const ScannedFile& scanned)
{
    Json json{{"file", displayName(scanned.file.path)}};
    if (!scanned.file.kind.empty())
        json["folder"] = scanned.file.kind;
    if (scanned.summary)
        json.update(summaryJson(*scanned.summary));
    else
        json["error"] = errorJson(scanned.summary.error());
    return json;
}

void writeScanJson(Session& session, const ScanResult& result)
{
    Json document = documentHead(session.catalog());
    document["files"] = Json::array();
    for (const ScannedFile& file : result.files)
        document["files"].push_back(scannedJson(file));
    document["problems"] = Json::array();
    for (const Error& problem : result.problems)
        document["problems"].push_back(errorJson(problem));
    session.write(document);
}

int inspectFolder(Session& session, const InspectOptions& options, const fs::path& path)
{
    const ScanFiles files{signaturesFile(session.catalogFolders()),
                          options.noCache ? fs::path() : text::checkpointCacheFile()};
    const Result<ScanResult> result = scanPath(path, files);
    if (!result)
        return session.fail(result.error());
    session.fail(result->problems);
    for (const ScannedFile& file : result->files)
        if (!file.summary)
            session.fail(file.summary.error());
    if (session.json())
        writeScanJson(session, *result);
    else
        writeScan(session, *result, path);
    return exit_code::kDone;
}

int runInspect(Session& session, const InspectOptions& options)
{
    if (options.paths.size() != 1)
        return session.misuse(Tr::tr("inspect needs one file or folder."));
    const fs::path path = pathOf(options.paths.front());
    if (!isFolderOrList(path))
        return inspectFile(session, options, path);
    if (options.asModel)
        return session.misuse(Tr::tr("--as-model needs a file."));
    return inspectFolder(session, options, path);
}

}  // namespace

void addInspectCommand(CLI::App& program, Action& action)
{
    const auto options = std::make_shared<InspectOptions>();
    CLI::App& command
        = addCommand(program, "inspect", Tr::tr("what a checkpoint file holds, or the model files of a folder"));
    addArguments(command, "PATH", options->paths,
                 Tr::tr("a .safetensors or .gguf file, an index of shards, a folder, or an extra_model_paths.yaml"));
    const OptionGroup group(command, Tr::tr("Inspection"));
    group.addFlag("--as-model", options->asModel,
                  Tr::tr("write the file as a catalog entry of your own, for a folder of --data"));
    group.addFlag("--no-cache", options->noCache, Tr::tr("read every file of a folder again"));
    onChosen(command, action, [options](Session& session) { return runInspect(session, *options); });
}

}  // namespace vramwise::cli
