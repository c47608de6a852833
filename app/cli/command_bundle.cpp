// Catalog updates from a file: what one would change, taking it, and going back.
#include "app/cli/json_values.h"
#include "app/cli/options.h"
#include "app/cli/table.h"
#include "app/text/catalog_words.h"
#include "app/text/paths.h"
#include "core/base/file_io.h"
#include "core/bundle/difference.h"
#include "core/bundle/store.h"

namespace vramwise::cli
{
namespace
{

struct BundleOptions {
    std::vector<std::string> arguments;
    OptionText key;
};

UpdateStore store() { return UpdateStore(text::userUpdatesFolder()); }

/// The keys that ship, the user's, and the one of this call.
Result<TrustedKeys> keysFor(const BundleOptions& options)
{
    TrustedKeys keys;
    for (const std::filesystem::path& file : {text::shippedKeysFile(), text::userKeysFile()}) {
        Result<TrustedKeys> read = readKeys(file);
        if (!read)
            return read;
        keys.insert(keys.end(), read->begin(), read->end());
    }
    if (options.key) {
        const std::optional<PublicKey> key = parseKey(*options.key);
        if (!key)
            return fail(ErrorCode::BadValue, {*options.key, "0-9 a-f × 64"}, {{}, 0, "--key"});
        keys.push_back({*options.key, *key});
    }
    return keys;
}

Json fieldJson(const FieldDifference& field)
{
    Json json{{"field", field.field}};
    if (field.before)
        json["before"] = *field.before;
    if (field.after)
        json["after"] = *field.after;
    return json;
}

Json entriesJson(const std::vector<EntryDifference>& differences)
{
    Json list = Json::array();
    for (const EntryDifference& difference : differences) {
        Json json{{"id", difference.id}, {"name", difference.name}, {"change", keyOf(difference.change)}};
        for (const FieldDifference& field : difference.fields)
            json["fields"].push_back(fieldJson(field));
        list.push_back(std::move(json));
    }
    return list;
}

Json pricesJson(const std::vector<PriceDifference>& differences)
{
    Json list = Json::array();
    for (const PriceDifference& difference : differences) {
        Json json{{"card", difference.price.card.value}, {"change", keyOf(difference.change)}};
        json["condition"] = keyOf(difference.price.condition);
        json["region"] = difference.price.region;
        json["price"] = moneyJson(difference.price.amount);
        if (difference.before)
            json["before"] = moneyJson(*difference.before);
        list.push_back(std::move(json));
    }
    return list;
}

Json bundleJson(const Bundle& bundle, const CatalogDifference& difference)
{
    Json json{{"version", bundle.manifest.version},
              {"date", isoDate(bundle.manifest.date)},
              {"signed_by", bundle.signer},
              {"files", bundle.manifest.files.size()}};
    json["cards"] = entriesJson(difference.cards);
    json["models"] = entriesJson(difference.models);
    json["components"] = entriesJson(difference.components);
    json["precisions"] = entriesJson(difference.precisions);
    json["prices"] = pricesJson(difference.prices);
    return json;
}

void writeDifference(Session& session, const Bundle& bundle, const CatalogDifference& difference)
{
    for (const QString& line : text::bundleSummary(bundle, difference, session.locale()))
        writeLine(session.console(), line);
    for (const QString& line : text::differenceLines(difference, bundle.catalog, session.locale()))
        writeLine(session.console(), line);
}

int runOpened(Session& session, const BundleOptions& options, bool apply)
{
    if (options.arguments.size() != 1)
        return session.misuse(Tr::tr("bundle needs one file or folder."));
    const Result<TrustedKeys> keys = keysFor(options);
    if (!keys)
        return session.fail(keys.error());
    const Result<Bundle> bundle = openBundle(pathOf(options.arguments.front()), *keys);
    if (!bundle)
        return session.fail(bundle.error());
    // Without the user's own folder: that is what an update takes the place of.
    const Catalog present = loadCatalog(text::catalogPlaces().base).catalog;
    const CatalogDifference difference = differenceOf(present, bundle->catalog);
    if (apply) {
        if (const Result<void> applied = store().apply(*bundle); !applied)
            return session.fail(applied.error());
    }
    if (session.json()) {
        Json document = documentHead(present);
        document["bundle"] = bundleJson(*bundle, difference);
        document["applied"] = apply;
        session.write(document);
        return exit_code::kDone;
    }
    writeDifference(session, *bundle, difference);
    if (apply)
        writeLine(session.console(), Tr::tr("The update counts from now on. “bundle rollback” takes it back."));
    return exit_code::kDone;
}

int runRollback(Session& session)
{
    const Result<bool> done = store().rollBack();
    if (!done)
        return session.fail(done.error());
    const LoadedCatalog now = loadCatalog(text::catalogPlaces().base);
    if (session.json()) {
        Json document = documentHead(now.catalog);
        document["rolled_back"] = *done;
        session.write(document);
    } else {
        writeLine(session.console(),
                  *done ? Tr::tr("The catalog of %1 counts again.", "version")
                              .arg(QString::fromStdString(now.catalog.version()))
                        : Tr::tr("There is no update to take back."));
    }
    return exit_code::kDone;
}

int runTrust(Session& session, const BundleOptions& options)
{
    if (options.arguments.size() != 2)
        return session.misuse(Tr::tr("bundle trust needs a key and a name for it."));
    const std::optional<PublicKey> key = parseKey(options.arguments.front());
    if (!key)
        return session.fail(Error{ErrorCode::BadValue, {options.arguments.front(), "0-9 a-f × 64"}, {{}, 0, "KEY"}});
    Result<TrustedKeys> keys = readKeys(text::userKeysFile());
    if (!keys)
        return session.fail(keys.error());
    std::erase_if(*keys, [&](const TrustedKey& known) { return known.key == *key; });
    keys->push_back({options.arguments.back(), *key});
    if (const Result<void> written = writeKeys(text::userKeysFile(), *keys); !written)
        return session.fail(written.error());
    writeLine(session.console(),
              Tr::tr("Updates signed with the key of %1 are taken from now on.", "name")
                  .arg(QString::fromStdString(options.arguments.back())));
    return exit_code::kDone;
}

void addOpened(CLI::App& bundle, const std::shared_ptr<BundleOptions>& options, Action& action, bool apply)
{
    CLI::App& command = addCommand(bundle, apply ? "apply" : "show",
                                   apply ? Tr::tr("check an update and let it count from now on")
                                         : Tr::tr("check an update and say what it would change"));
    addArguments(command, "FILE", options->arguments, Tr::tr("zip file or folder"));
    const OptionGroup group(command, Tr::tr("Trust"));
    group.add("--key", options->key, Tr::tr("KEY", "placeholder of a value"),
              Tr::tr("trust this Ed25519 key for this once: 64 hexadecimal digits"));
    onChosen(command, action, [options, apply](Session& session) { return runOpened(session, *options, apply); });
}

}  // namespace

void addBundleCommand(CLI::App& program, Action& action)
{
    const auto options = std::make_shared<BundleOptions>();
    CLI::App& command = addCommand(program, "bundle", Tr::tr("catalog updates from a file: show, apply, rollback"));
    onChosen(command, action, [](Session& session) {
        return session.misuse(Tr::tr("bundle needs one of: show, apply, rollback, trust."));
    });
    addOpened(command, options, action, false);
    addOpened(command, options, action, true);
    CLI::App& rollback = addCommand(command, "rollback", Tr::tr("back to the catalog before the last update"));
    onChosen(rollback, action, [](Session& session) { return runRollback(session); });
    CLI::App& trust = addCommand(command, "trust", Tr::tr("take updates that are signed with this key"));
    addArguments(trust, "KEY NAME", options->arguments, Tr::tr("64 hexadecimal digits, and whose key it is"));
    onChosen(trust, action, [options](Session& session) { return runTrust(session, *options); });
}

}  // namespace vramwise::cli
