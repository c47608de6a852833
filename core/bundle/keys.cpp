#include "core/bundle/keys.h"

#include "core/base/file_io.h"
#include "core/catalog/catalog_file.h"
#include "core/catalog/json_text.h"

#include <nlohmann/json.hpp>
#include <sodium.h>

#include <algorithm>

namespace vramwise
{

namespace
{

static_assert(std::tuple_size_v<PublicKey> == crypto_sign_PUBLICKEYBYTES);

/// Does nothing from the second time on.
bool isReady() { return sodium_init() >= 0; }

std::string hexOf(const unsigned char* data, std::size_t size)
{
    std::string hex(size * 2 + 1, '\0');
    sodium_bin2hex(hex.data(), hex.size(), data, size);
    hex.pop_back();
    return hex;
}

const unsigned char* bytesOf(std::string_view text) { return reinterpret_cast<const unsigned char*>(text.data()); }

}  // namespace

std::optional<PublicKey> parseKey(std::string_view hex)
{
    PublicKey key{};
    std::size_t size = 0;
    const char* end = nullptr;
    const bool read = hex.size() == key.size() * 2
        && sodium_hex2bin(key.data(), key.size(), hex.data(), hex.size(), nullptr, &size, &end) == 0;
    return read && size == key.size() && end == hex.data() + hex.size() ? std::optional(key) : std::nullopt;
}

std::string hexText(const PublicKey& key) { return hexOf(key.data(), key.size()); }

Result<TrustedKeys> parseKeys(std::string_view text, const std::string& name)
{
    const Result<Json> json = parseJson(text, name);
    if (!json)
        return tl::unexpected(json.error());
    TrustedKeys keys;
    ProblemList problems(name);
    const JsonPath path;
    FieldReader root(*json, path, problems);
    if (root.isObject() && checkSchema(root)) {
        if (const std::string kind = root.text("kind"); kind != "keys" && !kind.empty())
            root.problem("kind", ErrorCode::WrongKind, {shortened(kind), "keys"});
        root.findText("about");
        root.require("keys", "array");
        root.forEach("keys", [&](FieldReader& fields, std::size_t) {
            TrustedKey key{fields.text("name"), {}};
            const std::string hex = fields.text("ed25519");
            const std::optional<PublicKey> parsed = parseKey(hex);
            if (!parsed && !hex.empty())
                fields.problem("ed25519", ErrorCode::BadValue, {shortened(hex), "0-9 a-f × 64"});
            key.key = parsed.value_or(PublicKey{});
            keys.push_back(std::move(key));
        });
        root.finish();
    }
    if (problems.errors().empty())
        return keys;
    addLines(problems.errors(), text);
    return tl::unexpected(problems.errors().front());
}

Result<TrustedKeys> readKeys(const std::filesystem::path& file)
{
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored))
        return TrustedKeys{};
    const Result<std::string> text = readTextFile(file);
    return text ? parseKeys(*text, displayName(file)) : tl::unexpected(text.error());
}

Result<void> writeKeys(const std::filesystem::path& file, const TrustedKeys& keys)
{
    nlohmann::ordered_json json{{"schema", kCatalogSchema}, {"kind", "keys"}};
    json["keys"] = nlohmann::ordered_json::array();
    for (const TrustedKey& key : keys)
        json["keys"].push_back({{"name", key.name}, {"ed25519", hexText(key.key)}});
    return writeFileAtomically(file, json.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + '\n');
}

std::string sha256(std::string_view data)
{
    std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
    crypto_hash_sha256(hash.data(), bytesOf(data), data.size());
    return hexOf(hash.data(), hash.size());
}

const TrustedKey* signerOf(std::string_view message, std::string_view signature, const TrustedKeys& keys)
{
    if (!isReady() || signature.size() != crypto_sign_BYTES)
        return nullptr;
    const auto signer = std::find_if(keys.begin(), keys.end(), [&](const TrustedKey& key) {
        return crypto_sign_verify_detached(bytesOf(signature), bytesOf(message), message.size(), key.key.data()) == 0;
    });
    return signer == keys.end() ? nullptr : &*signer;
}

}  // namespace vramwise
