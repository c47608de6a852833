#include "core/bundle/bundle.h"
#include "core/catalog/catalog_file.h"
#include "core/catalog/json_text.h"

#include <nlohmann/json.hpp>

namespace vramwise
{

namespace
{

BundleFile parseFile(FieldReader& fields)
{
    BundleFile file;
    file.path = fields.text("path");
    file.bytes = static_cast<std::size_t>(fields.integer("bytes", {0, double(kMostBundleBytes)}));
    file.sha256 = fields.text("sha256");
    return file;
}

}  // namespace

Result<BundleManifest> parseManifest(std::string_view text)
{
    const std::string name = "manifest.json";
    const Result<Json> json = parseJson(text, name);
    if (!json)
        return tl::unexpected(json.error());
    BundleManifest manifest;
    ProblemList problems(name);
    const JsonPath path;
    FieldReader root(*json, path, problems);
    if (root.isObject() && checkSchema(root)) {
        if (const std::string kind = root.text("kind"); kind != "bundle" && !kind.empty())
            root.problem("kind", ErrorCode::WrongKind, {shortened(kind), "bundle"});
        manifest.version = root.text("catalog");
        manifest.date = root.date("date");
        root.require("files", "array");
        root.forEach("files", [&](FieldReader& fields, std::size_t) { manifest.files.push_back(parseFile(fields)); });
        root.finish();
    }
    if (problems.errors().empty())
        return manifest;
    addLines(problems.errors(), text);
    return tl::unexpected(problems.errors().front());
}

}  // namespace vramwise
