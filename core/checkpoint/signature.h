// By what a model is known: names and shapes of tensors, as data (resources/catalog/checkpoint/signatures.json, see
// its README). Immutable after loading.
#pragma once

#include "core/base/result.h"
#include "core/catalog/part_kind.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vramwise
{

/// One tensor by any of several names. A name may have '*' for any characters; one that ends in '.' stands for
/// every tensor below it.
struct NameRule {
    std::vector<std::string> names;
};

struct ShapeRule {
    NameRule name;
    std::vector<std::uint64_t> shape;  ///< slowest first; 0 allows any size
};

struct BlockRule {
    std::string prefix;
    std::size_t count = 0;
};

/// One way in which the tensors of a model are called. `has` alone shows the family; all of it shows the model.
struct Layout {
    std::vector<std::string> architectures;  ///< of GGUF's metadata, any of them; empty: not asked for
    std::vector<NameRule> has;
    std::vector<NameRule> lacks;
    std::vector<ShapeRule> shapes;
    std::vector<BlockRule> blocks;
};

/// An id of the catalog that the structure allows. Of several that it allows alike, one is told by words in the
/// title or name of a file (letters and digits only); a later candidate goes before an earlier one.
struct Candidate {
    std::string id;
    std::vector<std::string> words;
};

struct Signature {
    std::string id;
    std::string name;
    PartKind part{};
    std::string group;                  ///< family
    std::vector<Candidate> candidates;  ///< none: a model that the catalog does not have
    double undecided = 0;               ///< confidence in the first candidate where nothing but structure tells
    std::vector<Layout> layouts;
};

/// Where bundles keep their parts.
struct PartPrefix {
    std::string prefix;
    PartKind part{};
};

struct SignatureTable {
    std::vector<PartPrefix> parts;
    std::vector<std::string> wrappings;  ///< what may stand before all names of a file and says nothing
    std::vector<Signature> signatures;
};

struct LoadedSignatures {
    SignatureTable table;
    std::vector<Error> problems;  ///< empty: all well; a bad signature is left out
};

LoadedSignatures loadSignatures(const std::filesystem::path& file);
LoadedSignatures parseSignatures(std::string_view text, const std::string& name);

/// Of a catalog folder.
std::filesystem::path signaturesFile(const std::filesystem::path& catalogFolder);
/// Of the last of several folders that has one: it stands for all.
std::filesystem::path signaturesFile(const std::vector<std::filesystem::path>& catalogFolders);

}  // namespace vramwise
