// Ed25519 keys that updates may be signed with, and the two primitives: SHA-256 and the check of a signature.
// The private halves are nowhere in the program. The list that ships may be empty: then only keys that the user
// added count.
#pragma once

#include "core/base/result.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vramwise
{

using PublicKey = std::array<unsigned char, 32>;

struct TrustedKey {
    std::string name;  ///< whose it is, as the user or the project calls it
    PublicKey key{};

    friend bool operator==(const TrustedKey&, const TrustedKey&) = default;
};

using TrustedKeys = std::vector<TrustedKey>;

/// 64 hexadecimal digits; nullopt for anything else.
std::optional<PublicKey> parseKey(std::string_view hex);
std::string hexText(const PublicKey& key);

/// {"schema": 1, "kind": "keys", "keys": [{"name": "…", "ed25519": "64 hex digits"}]}. Errors: BadJson and those of
/// fields; one bad key spoils the list.
Result<TrustedKeys> parseKeys(std::string_view text, const std::string& name);
/// A file that is not there holds no keys.
Result<TrustedKeys> readKeys(const std::filesystem::path& file);
Result<void> writeKeys(const std::filesystem::path& file, const TrustedKeys& keys);

/// Lower-case hexadecimal digits.
std::string sha256(std::string_view data);

/// The first key that `signature` over `message` was made with; nullptr where none was.
const TrustedKey* signerOf(std::string_view message, std::string_view signature, const TrustedKeys& keys);

}  // namespace vramwise
